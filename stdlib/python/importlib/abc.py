"""The module importlib.abc: what finders and loaders have to have. No finder or loader of a program is asked, see `importlib`."""

import abc
from importlib.machinery import SourceFileLoader


class MetaPathFinder(abc.ABC):
    def invalidate_caches(self):
        pass


class PathEntryFinder(abc.ABC):
    def invalidate_caches(self):
        pass


class Loader(abc.ABC):
    def create_module(self, spec):
        return None

    def load_module(self, fullname):
        raise ImportError

    def module_repr(self, module):
        raise NotImplementedError


class ResourceLoader(Loader):
    @abc.abstractmethod
    def get_data(self, path):
        raise OSError


class InspectLoader(Loader):
    def is_package(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        return compile(data, path, "exec", dont_inherit=True)


class ExecutionLoader(InspectLoader):
    @abc.abstractmethod
    def get_filename(self, fullname):
        raise ImportError


class FileLoader(ResourceLoader, ExecutionLoader):
    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def get_filename(self, name=None):
        return self.path

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()


class SourceLoader(ResourceLoader, ExecutionLoader):
    def path_mtime(self, path):
        return int(self.path_stats(path)["mtime"])

    def path_stats(self, path):
        raise OSError

    def set_data(self, path, data):
        pass

    def get_source(self, fullname):
        return self.get_data(self.get_filename(fullname)).decode("utf-8")


for _kind in (ResourceLoader, FileLoader, SourceLoader, ExecutionLoader, InspectLoader, Loader):
    _kind.register(SourceFileLoader)
