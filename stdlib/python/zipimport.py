"""The module zipimport: modules and files in archives."""

import os as _os
import zipfile as _zipfile

__all__ = ["ZipImportError", "zipimporter"]


class ZipImportError(ImportError):
    pass


class zipimporter:
    """Finds modules in an archive, or in a directory of it."""

    def __init__(self, path):
        path = _os.fsdecode(path)
        if not path:
            raise ZipImportError("archive path is empty", path=path)
        archive, prefix = path, ""
        while not _os.path.isfile(archive):
            head, tail = _os.path.split(archive)
            if head == archive or not tail:
                raise ZipImportError(f"not a Zip file: {path!r}", path=path)
            archive, prefix = head, tail + "/" + prefix
        if not _zipfile.is_zipfile(archive):
            raise ZipImportError(f"not a Zip file: {path!r}", path=path)
        self.archive, self.prefix = archive, prefix
        with _zipfile.ZipFile(archive) as opened:
            self._files = {name: opened.read(name) for name in opened.namelist()}

    def _place(self, fullname):
        # The name of the file of a module, and whether it is a package.
        base = self.prefix + fullname.rpartition(".")[2]
        for name, isPackage in ((base + "/__init__.py", True), (base + ".py", False)):
            if name in self._files:
                return name, isPackage
        return None

    def _found(self, fullname):
        found = self._place(fullname)
        if found is None:
            raise ZipImportError(f"can't find module {fullname!r}", name=fullname)
        return found

    def find_spec(self, fullname, target=None):
        import importlib.util
        found = self._place(fullname)
        if found is None:
            return None
        path = _os.path.join(self.archive, found[0])
        places = [_os.path.dirname(path)] if found[1] else None
        return importlib.util.spec_from_file_location(fullname, path, loader=self, submodule_search_locations=places) if places else importlib.util.spec_from_file_location(fullname, path, loader=self)

    def is_package(self, fullname):
        return self._found(fullname)[1]

    def get_filename(self, fullname):
        return _os.path.join(self.archive, self._found(fullname)[0])

    def get_source(self, fullname):
        return self._files[self._found(fullname)[0]].decode("utf-8")

    def get_code(self, fullname):
        return compile(self.get_source(fullname), self.get_filename(fullname), "exec")

    def get_data(self, pathname):
        name = _os.fsdecode(pathname)
        if name.startswith(self.archive + _os.sep):
            name = name[len(self.archive) + 1:]
        if name not in self._files:
            raise OSError(0, "", name)
        return self._files[name]

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)

    def load_module(self, fullname):
        import importlib.util
        import sys
        module = importlib.util.module_from_spec(self.find_spec(fullname))
        sys.modules[fullname] = module
        self.exec_module(module)
        return module

    def __repr__(self):
        return f'<zipimporter object "{self.archive}{_os.sep}{self.prefix}">'
