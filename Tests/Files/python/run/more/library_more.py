import textwrap, fractions, statistics, types, warnings, traceback, pprint, array, queue, timeit, gc, weakref, keyword, cmath, operator, sys, copy, inspect, threading, unittest, os, atexit, contextlib, io
from fractions import Fraction as F
print(F(1,3)+F(1,6), F("0.25"), F(3,4)**2, float(F(1,8)), F(0.5), round(F(7,2)), F(5,3)>1, repr(F(2,4)))
print(statistics.mean([1,2,3,4]), statistics.median([3,1,2]), statistics.stdev([1,2,3,4,5]), statistics.mode([1,1,2]), statistics.pvariance([1,2,3]))
print(textwrap.fill("the quick brown fox jumps over the lazy dog", 20)); print(textwrap.dedent("  a\n   b\n")); print(textwrap.shorten("hello world foo", 11))
f=io.StringIO()
with contextlib.redirect_stdout(f): print("hid"); sys.stdout.write("x")
print(repr(f.getvalue()), array.array("i",[1,2]), copy.deepcopy({"a":[1,{2}]}), os.path.join("a","b"), os.path.splitext("x/y.tar.gz"))
def fn(a, b=2, *c, d, e=5, **k): "doc"
print(inspect.signature(fn), fn.__doc__, fn.__name__, fn.__defaults__, cmath.sqrt(-1))
pprint.pprint({"key%d"%i: list(range(i*3)) for i in range(8)})
t=threading.Thread(target=lambda: print("thread")); t.start(); t.join()
class T(unittest.TestCase):
    def test_a(self): self.assertEqual(1,1)
    def test_b(self):
        with self.assertRaises(ValueError): int("x")
print(types.SimpleNamespace(a=1), sys.version_info[:2], sys.maxsize, sys.float_info.epsilon)
try: 1/0
except ZeroDivisionError: print(traceback.format_exc().splitlines()[-1], sys.exc_info()[0])
print([*map(str, sys.argv[1:])], keyword.iskeyword("if"))
q=queue.PriorityQueue(); q.put((2,"b")); q.put((1,"a")); print(q.get())
