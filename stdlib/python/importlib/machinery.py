"""The module importlib.machinery: what is known of a module before it is loaded, and loading from a source."""

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.cached = None
        self.has_location = False

    @property
    def parent(self):
        return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name

    def __repr__(self):
        parts = ["name=%r" % self.name, "loader=%r" % self.loader]
        if self.origin is not None:
            parts.append("origin=%r" % self.origin)
        if self.submodule_search_locations is not None:
            parts.append("submodule_search_locations=%r" % self.submodule_search_locations)
        return "ModuleSpec(" + ", ".join(parts) + ")"

    def __eq__(self, other):
        return isinstance(other, ModuleSpec) and (self.name, self.loader, self.origin) == (other.name, other.loader, other.origin)


class SourceFileLoader:
    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def create_module(self, spec):
        return None

    def get_filename(self, name=None):
        return self.path

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()

    def get_source(self, fullname=None):
        return self.get_data(self.path).decode("utf-8")

    def get_code(self, fullname=None):
        return compile(self.get_source(), self.path, "exec")

    def is_package(self, fullname=None):
        return self.path.endswith("/__init__.py") or self.path == "__init__.py"

    def exec_module(self, module):
        exec(self.get_code(), module.__dict__)

    def load_module(self, fullname=None):
        import importlib.util
        import sys
        spec = importlib.util.spec_from_file_location(self.name, self.path, loader=self)
        module = importlib.util.module_from_spec(spec)
        sys.modules[self.name] = module
        self.exec_module(module)
        return module

    def __eq__(self, other):
        return isinstance(other, SourceFileLoader) and (self.name, self.path) == (other.name, other.path)


class _LibraryLoader:
    """Of a module of the library, or that has been loaded already."""

    def create_module(self, spec):
        return _core_loadModule(spec.name)

    def exec_module(self, module):
        pass
