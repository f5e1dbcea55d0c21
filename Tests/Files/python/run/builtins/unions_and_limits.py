# Unions of both kinds are equal; namespaces that contain themselves; the limit of digits; with asks the class.
import typing, types, sys
from typing import Optional, Union
print((int | None) == Optional[int], Optional[int] == (int | None), Union[int, str] == (str | int), hash(int | str) == hash(Union[int, str]), (int | str) == 3, {int | str: 1}[Union[str, int]])
n = types.SimpleNamespace(a=1); n.me = n
print(n)
class Sub(types.SimpleNamespace): pass
print(Sub(x=1))
print(sys.get_int_max_str_digits()); sys.set_int_max_str_digits(0); print(sys.get_int_max_str_digits())
try: sys.set_int_max_str_digits(5)
except ValueError as e: print(e)
class G:
    def __getattribute__(self, n): print("ask", n); return object.__getattribute__(self, n)
    def __enter__(self): return 1
    def __exit__(self, *a): print("exit", a)
with G() as g: print(g)
