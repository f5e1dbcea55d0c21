# Frames of the program and of tracebacks.
import sys, inspect, traceback

def caller():
    return callee()

def callee():
    frame = sys._getframe()
    return frame.f_code.co_name, sys._getframe().f_lineno, frame.f_back.f_code.co_name, sys._getframe(1).f_lineno, inspect.currentframe().f_code.co_name

print(caller())
print(sys._getframe().f_code.co_name, sys._getframe().f_globals is not None)

def deep(n):
    if n == 0:
        raise ValueError("deep")
    deep(n - 1)

try:
    deep(2)
except ValueError as problem:
    kind, value, tb = sys.exc_info()
    print(kind, value is problem, type(tb).__name__)
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next
    print([entry.name for entry in traceback.extract_tb(problem.__traceback__)])

print(sys.exc_info())
print([entry.name for entry in traceback.extract_stack()[-1:]], [entry.function for entry in inspect.stack()[:1]])
try:
    sys._getframe(100)
except ValueError as problem:
    print(problem)

def limited():
    try:
        deep(5)
    except ValueError:
        sys.tracebacklimit = 2
        print(len(traceback.format_exc().splitlines()))
        del sys.tracebacklimit
limited()
