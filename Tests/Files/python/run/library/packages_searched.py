# pkgutil: names of objects, modules in directories, paths of packages.
import pkgutil, os, sys, tempfile
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for n in ["os:path.join", "os.path.join", "collections", "collections:", "nope_", "os:nope", "os.nope", "1x", "", ":a", "os:", "os..x", "a b"]:
    t(lambda: getattr(pkgutil.resolve_name(n), "__name__", "?"))
with tempfile.TemporaryDirectory() as d:
    for name in ["a.py", "b/__init__.py", "b/c.py", "b/d/__init__.py", "b/d/e.py", "f/g.py", "no-name.py", "h.txt", "b/data.txt", ".i.py"]:
        os.makedirs(os.path.dirname(os.path.join(d, name)), exist_ok=True)
        with open(os.path.join(d, name), "w") as file: file.write("# x")
    print([(i.name, i.ispkg) for i in pkgutil.iter_modules([d])], [i[1:] for i in pkgutil.iter_modules([d + "/b", d, "/nope"], "p.")])
    t(lambda: list(pkgutil.iter_modules(d)))
    print(pkgutil.extend_path("x", "b"), [os.path.relpath(p, d) for p in pkgutil.extend_path([d + "/q"], "nopkg_")])
t(lambda: pkgutil.get_data("nope_", "x"))
print(pkgutil.ModuleInfo(None, "a", True))
