"""The module importlib.machinery: what is known of a module before it is loaded, and loading from a source."""

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


# Each module that has been imported from a file tells by these about itself.
ModuleSpec = _core_builtin("ModuleSpec")
SourceFileLoader = _core_builtin("SourceFileLoader")


class _LibraryLoader:
    """Of a module of the library, or that has been loaded already."""

    def create_module(self, spec):
        return _core_loadModule(spec.name)

    def exec_module(self, module):
        pass
