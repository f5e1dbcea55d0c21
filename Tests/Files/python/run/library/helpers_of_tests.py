# The helpers of the package test: warnings, files, the environment, threads and imports.
from test import support
from test.support import os_helper, warnings_helper, threading_helper, import_helper, socket_helper
import os, threading, warnings, unittest, sys
warnings.simplefilter("ignore")
@warnings_helper.ignore_warnings(category=DeprecationWarning)
def f(self): warnings.warn("x", DeprecationWarning); return 1
print(f(1))
def t(g):
    try: print(g())
    except BaseException as e: print(type(e).__name__, str(e).partition(" {")[0])
def cw(*filters, warn=(), **k):
    with warnings_helper.check_warnings(*filters, **k) as r:
        for w, c in warn: warnings.warn(w, c)
        return [str(w.message) for w in r.warnings], r.message and str(r.message), r.category
t(lambda: cw()); t(lambda: cw(warn=[("a", UserWarning)])); t(lambda: cw(("a", UserWarning))); t(lambda: cw(("a", UserWarning), quiet=True)); t(lambda: cw(("B", UserWarning), warn=[("a", UserWarning)])); t(lambda: cw(("A", Warning), ("b", DeprecationWarning), warn=[("a", UserWarning), ("bc", DeprecationWarning)]))
t(lambda: cw(quiet=False))
with warnings_helper.check_warnings(quiet=True) as r:
    warnings.warn("k"); r.reset(); print(r.message, r.warnings); print(hasattr(r, "nothing")); warnings.warn("l"); print(r.message, len(r.warnings))
class T(unittest.TestCase):
    def test_a(self):
        with warnings_helper.check_no_warnings(self): pass
        with warnings_helper.check_no_resource_warning(self): pass
        with self.assertRaises(AssertionError):
            with warnings_helper.check_no_warnings(self): warnings.warn("x")
        with warnings_helper.save_restore_warnings_filters(): warnings.simplefilter("error")
r = unittest.TextTestRunner(stream=open(os.devnull, "w")).run(unittest.defaultTestLoader.loadTestsFromTestCase(T)); print(r.wasSuccessful(), r.errors, r.failures)
with os_helper.temp_cwd("support_helpers_cwd") as d:
    print(os.path.basename(d)); os_helper.create_empty_file("a"); print(os.listdir("."))
    t(lambda: os_helper.temp_cwd("a").__enter__())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with os_helper.temp_cwd("a", quiet=True) as e: print(e == d)
    with os_helper.change_cwd("..") as e: print(os.getcwd() == os.path.dirname(d))
    print(os_helper.can_symlink(), os_helper.can_chmod(), os.listdir("."))
    n = os_helper.make_bad_fd(); t(lambda: os.close(n) or 1)
    os_helper.rmdir("zz"); os_helper.rmtree("zz"); os_helper.unlink("a"); os_helper.unlink("a")
print(os.path.exists("support_helpers_cwd"))
t(lambda: os.fspath(os_helper.FakePath(ValueError("v")))); t(lambda: os.fspath(os_helper.FakePath(KeyError))); print(os.fspath(os_helper.FakePath("x")), os_helper.FakePath("x"))
os.environ["A_"] = "1"
with os_helper.EnvironmentVarGuard() as g:
    g["A_"] = "2"; g.set("B_", "3"); print(g["A_"], "B_" in g, len(g) == len(os.environ)); g.unset("A_"); g.unset("nope"); print("A_" in os.environ)
print(os.environ["A_"], "B_" in os.environ)
with threading_helper.catch_threading_exception() as c:
    th = threading.Thread(target=lambda: 1 / 0); th.start(); threading_helper.join_thread(th); print(c.exc_type, c.exc_value, c.thread is th)
print(hasattr(c, "exc_type"))
ev = threading.Event(); out = []
with threading_helper.start_threads([threading.Thread(target=lambda: (ev.wait(), out.append(1))) for i in range(3)], unlock=ev.set): print("in")
print(out)
with threading_helper.wait_threads_exit(): pass
t(lambda: import_helper.import_module("nope_")); print(import_helper.import_fresh_module("json", fresh=["nope_"]), import_helper.import_fresh_module("json").__name__)
t(lambda: import_helper.import_module("nope_", required_on=[sys.platform]))
with import_helper.DirsOnSysPath("/x", "/y"): print(sys.path[-2:])
print(sys.path[-1] == "/y")
sys.modules["zz_"] = sys
with import_helper.CleanImport("zz_", "qq_"): print("zz_" in sys.modules)
print(sys.modules.pop("zz_") is sys)
m = import_helper.modules_setup(); sys.modules["zz_"] = sys; import_helper.modules_cleanup(*m); print("zz_" in sys.modules)
