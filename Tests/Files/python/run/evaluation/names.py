# Which names code from a text sees, and where it stores them.
print(eval("1 + 2"))
x = 10
print(eval("x * 2"))
exec("y = x + 1")
print(y)
exec("def f(n):\n    return n * 2 if n < 5 else f(n - 1) + g()\ndef g():\n    return x")
print(f(4), f(6))
x = 100
print(f(6))
d = {}
exec("a = 1\nb = [a + i for i in range(3)]\nclass C:\n    z = a\n    def m(self): return a, self.z", d)
print(d["b"], d["C"]().m(), sorted(k for k in d))
def fun():
    loc = 5
    print(eval("loc + x"))
    exec("loc = 6; new = 7")
    print(loc)
    print(eval("[loc * 2, x]"))
fun()
