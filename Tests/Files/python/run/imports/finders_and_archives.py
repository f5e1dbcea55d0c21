# Modules that finders of the program make, that put others into their place, and that lie in archives.
import importlib
import importlib.machinery
import os
import sys
import tempfile
import types
import zipfile
import zipimport


class Finder:
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name == "made_up" or name.startswith("made_up."):
            return importlib.machinery.ModuleSpec(name, cls(), is_package=name == "made_up")
        return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.value = module.__name__.upper()


sys.meta_path.append(Finder)
import made_up
from made_up.inner import value
import made_up.other as other

print(made_up.value, value, other.value, importlib.import_module("made_up.third").value)
try:
    import not_made_up
except ModuleNotFoundError as problem:
    print(problem)


class Lazy(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return "lazy " + name


with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "replaced_by_itself.py"), "w") as file:
        file.write("import sys, __main__\nbefore = 1\nsys.modules[__name__] = __main__.Lazy(__name__)\n")
    sys.path.insert(0, folder)
    from replaced_by_itself import anything
    import replaced_by_itself

    print(anything, replaced_by_itself.thing, hasattr(replaced_by_itself, "__nothing__"))
    path = os.path.join(folder, "archive.zip")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("zipped.py", "text = 'from an archive'\n")
        archive.writestr("parts/__init__.py", "")
        archive.writestr("parts/data.txt", "content")
    importer = zipimport.zipimporter(path)
    print(importer.load_module("zipped").text, importer.is_package("parts"), importer.get_data("parts/data.txt"), importer.find_spec("none"))
    try:
        zipimport.zipimporter(os.path.join(folder, "replaced_by_itself.py"))
    except zipimport.ZipImportError as problem:
        print("not a Zip file" in str(problem))
