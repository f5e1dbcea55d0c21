# Attributes that each thread has for itself, with `__init__` and defaults of the class.
import threading
class L(threading.local):
    num = 2
    def __init__(self, **kw):
        print("init", sorted(kw), threading.current_thread() is threading.main_thread())
        self.__dict__.update(kw); self.state = None
    def sq(self): return self.num ** 2
l = L(a=1)
print(l.state, l.a, l.sq(), sorted(l.__dict__))
l.state = 5; l.num = 4
def f():
    print(l.state, l.a, l.num, l.sq(), sorted(l.__dict__)); l.state = 7; print(l.state)
    del l.a
    try: l.a
    except AttributeError as e: print(e)
t = threading.Thread(target=f); t.start(); t.join()
print(l.state, l.a, l.num)
class S(threading.local):
    __slots__ = ('x',)
s = S(); s.x = 1; print(s.x)
m = threading.local(); m.z = 1; print(m.__dict__)
try: threading.local(1)
except TypeError as e: print(e)
