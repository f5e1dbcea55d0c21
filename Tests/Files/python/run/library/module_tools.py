# Modules found, made from files and run by their names; sources that are not whole.
import importlib, importlib.util, importlib.machinery, importlib.metadata
import codeop, cProfile, os, pkgutil, profile, pstats, runpy, shutil, sys, sysconfig, tempfile

top = tempfile.mkdtemp()
os.makedirs(top + "/pack/inner")
for name, text in (("one.py", "x = 5\ndef f(): return __name__\nif __name__ == '__main__': print('as main', x)\n"), ("pack/__init__.py", "value = 1\n"), ("pack/deep.py", "y = 2\n"),
                   ("pack/inner/__init__.py", ""), ("pack/data.txt", "data")):
    with open(os.path.join(top, name), "w") as file:
        file.write(text)
spec = importlib.util.spec_from_file_location("renamed", top + "/one.py")
module = importlib.util.module_from_spec(spec)
sys.modules["renamed"] = module
spec.loader.exec_module(module)
print(module.x, module.f(), module.__name__, spec.name, spec.parent == "", spec.origin == top + "/one.py", spec.has_location, spec.submodule_search_locations)
module.x = 7
print(sys.modules["renamed"].x, module.f.__module__, importlib.import_module("renamed").x)
print(importlib.util.find_spec("no_such_module_here"), importlib.util.find_spec("json").name, importlib.util.find_spec("os.path") is not None)
print(importlib.util.resolve_name(".b", "a"), importlib.util.resolve_name("c", None), importlib.util.cache_from_source("a/b.py"), importlib.util.source_from_cache("a/__pycache__/b.cpython-311.pyc"))
print(importlib.machinery.SOURCE_SUFFIXES, importlib.util.spec_from_file_location("x", "y.txt"), importlib.util.decode_source(b"a\r\nb"))
for call in (lambda: importlib.metadata.version("no-such-package"), lambda: importlib.util.resolve_name(".b", ""), lambda: importlib.import_module("no_such_module_here")):
    try:
        print(call())
    except ImportError as e:
        print(type(e).__name__, e)
space = runpy.run_path(top + "/one.py", {"given": 3}, "__main__")
print(space["x"], space["given"], space["__name__"], runpy.run_path(top + "/one.py")["f"]())
print([(info.name, info.ispkg) for info in pkgutil.iter_modules([top])], [info.name for info in pkgutil.iter_modules([top + "/pack"], "pack.")])
print(pkgutil.resolve_name("os.path:join") is os.path.join, pkgutil.resolve_name("json.dumps").__name__)
profiler = cProfile.Profile()
profiler.enable()
print(profiler.runcall(pow, 2, 5))
profiler.disable()
with profile.Profile() if hasattr(profile.Profile, "__enter__") else cProfile.Profile():
    print("inside")
print(pstats.SortKey.CUMULATIVE, sysconfig.get_python_version())
for source in ("x = 1", "if x:", "if x:\n    y", "if x:\n    y\n", "(1,", "x = '''a", "# only", "", "1 +"):
    try:
        found = codeop.compile_command(source)
        print(repr(source), None if found is None else "code")
    except SyntaxError:
        print(repr(source), "wrong")
shutil.rmtree(top)
