def t(f,*a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__+":", e, "|", repr(e))
t(lambda:1/0); t(lambda:[][1]); t(lambda:{}["a"]); t(lambda:int("x")); t(lambda:"a"+1); t(lambda:1+"a"); t(lambda:None.foo); t(lambda:undefined_name); t(lambda:[].foo); t(lambda:(1,2)[5]); t(lambda:"abc"[9]); t(lambda:float("z")); t(lambda:len(5)); t(lambda:5()); t(lambda:[1]<2); t(lambda:{}[[]]); t(lambda:{[]:1}); t(lambda:int([])); t(lambda:1.5//0); t(lambda:5%0); t(lambda:2.0%0); t(lambda:"%d"%"a"); t(lambda:"{}".format()); t(lambda:"a".index("z")); t(lambda:[1].index(5)); t(lambda:[].pop()); t(lambda:{}.popitem()); t(lambda:set().pop()); t(lambda:[1].remove(2)); t(lambda:next(iter([]))); t(lambda:iter(5)); t(lambda:sum(["a"])); t(lambda:max([])); t(lambda:chr(-1)); t(lambda:ord("ab")); t(lambda:round("a")); t(lambda:abs("a")); t(lambda:[1,2,3]["a"]); t(lambda:"abc"["a"]); t(lambda:range(1,2,0)); t(lambda:list(5)); t(lambda:dict([1])); t(lambda:zip(1)); t(lambda:"a"*"b"); t(lambda:[1]*1.5); t(lambda:-"a"); t(lambda:not_there()); t(lambda:isinstance(1,1)); t(lambda:"x".join([1])); t(lambda:int("12",99)); t(lambda:bytes([300])); t(lambda:b"a"+"b"); t(lambda:object().x); t(lambda:type("X",(),{})().y); t(lambda:[][0:1:0]); t(lambda:pow(2,-1,4)); t(lambda:2**10000 and float(2**10000)); t(lambda:(1).x); t(lambda:"a">1); t(lambda:sorted([1,"a"])); t(lambda:divmod(1,0)); t(lambda:{1,2}[0]); t(lambda:int(float("inf"))); t(lambda:int(float("nan"))); t(lambda:complex("x"))
try:
    try: 1/0
    except ZeroDivisionError as e: raise ValueError("v") from e
except ValueError as e: print(repr(e.__cause__), e.__suppress_context__)
try:
    try: 1/0
    except ZeroDivisionError: raise KeyError("k")
except KeyError as e: print(repr(e.__context__), e, e.args)
def f():
    try: return "try"
    finally: print("fin")
print(f())
def g():
    for i in range(3):
        try:
            if i==1: continue
            if i==2: break
            print(i)
        finally: print("f",i)
    else: print("no")
    return "end"
print(g())
class MyE(Exception):
    def __init__(self,code): super().__init__(f"code {code}"); self.code=code
try: raise MyE(5)
except MyE as e: print(e, e.code, e.args, repr(e))
try: raise Exception("a","b")
except Exception as e: print(e, e.args)
try: raise Exception
except Exception as e: print(repr(e), str(e)=="")
try: assert 1==2, "msg"
except AssertionError as e: print("AE",e)
def h():
    try: yield 1
    except GeneratorExit: print("ge"); raise
    finally: print("gf")
x=h(); next(x); x.close()
try:
    try: raise TypeError("x")
    except (KeyError,ValueError): print("no")
    else: print("else")
    finally: print("finally")
except TypeError as e: print("outer",e)
def rec(n): return rec(n+1)
try: rec(0)
except RecursionError as e: print(type(e).__name__, e)
try:
    def q():
        print(loc); loc=1
    q()
except UnboundLocalError as e: print(e)
e=StopIteration(5); print(e.value)
try: raise KeyError("x")
except LookupError as e: print("lookup", e)
import sys
try: sys.exit(3)
except SystemExit as e: print("exit", e.code)
print(issubclass(KeyError, LookupError), Exception.__mro__)
def gen():
    while True:
        try: x = yield
        except ValueError: print("VE"); continue
        if x is None: break
        print("got",x)
c=gen(); next(c); c.send(1); c.throw(ValueError); c.send(2)
try: c.send(None)
except StopIteration as s: print("stopped", s.value)
with open.__class__ and __import__("contextlib").suppress(ValueError) if False else __import__("sys") and __import__("sys").modules and (lambda: None) or None if False else type("C",(),{"__enter__":lambda s:s,"__exit__":lambda s,*a:True})(): raise ValueError
try: raise ValueError("a") from None
except ValueError as e: print(e.__cause__, e.__suppress_context__)
raise RuntimeError("final")
