# Warnings: filters, what is recorded, and how they are shown.
import warnings
def old():
    warnings.warn("old is old", DeprecationWarning, stacklevel=2)
    return 1
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    old(); old()
    warnings.warn("x")
    print(len(w), [(str(x.message), x.category.__name__, x.lineno) for x in w])
    print(issubclass(w[-1].category, UserWarning), w[0].filename == __file__)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("boom", RuntimeWarning)
    except RuntimeWarning as e:
        print("caught", repr(e))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("default")
    for i in range(3):
        warnings.warn("same")
    print(len(w))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("once")
    for i in range(3):
        warnings.warn("same")
    warnings.warn("same")
    print(len(w))
with warnings.catch_warnings(record=True) as w:
    warnings.filterwarnings("ignore", message=".*ignored.*")
    warnings.filterwarnings("error", category=FutureWarning)
    warnings.warn("is ignored here")
    warnings.warn("kept")
    try:
        warnings.warn("future", FutureWarning)
    except FutureWarning as e:
        print(e)
    print([str(x.message) for x in w])
try:
    warnings.warn("x", int)
except TypeError as e:
    print(e)
try:
    warnings.simplefilter("foo")
except AssertionError as e:
    print(e)
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "a line"), end="")
def show(message, category, filename, lineno, file=None, line=None):
    print("shown", message, category.__name__, lineno)
warnings.showwarning = show
warnings.warn("by my own")
old()
class Special(UserWarning):
    def __init__(self, a, b):
        self.a = a
        super().__init__(f"{a}-{b}")
warnings.warn(Special(1, 2))
print(repr(warnings.catch_warnings(record=True)))
c = warnings.catch_warnings()
with c:
    try:
        with c: pass
    except RuntimeError as e: print(e)
