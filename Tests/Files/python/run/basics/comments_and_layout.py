# comment at start
x = 1  # trailing
# indented differently
if x:
        y = 2
        # inner
if y:
 z = 3
 if z:
            print("deep")
l = [
    1,
    # comment in list

    2,
]
print(l)
s = (1 +
     2
     + 3)
print(s)
t = 1 + \
    2
print(t)
def f(a,
      b=2,
      *args,
      c=3,
      **kw
      ):
    """doc"""
    return a, b, args, c, kw
print(f(1))
print(f(1, 2, 3, c=4, d=5))
class Empty: ...
class Empty2:
    pass
def stub(): ...
print(stub())
if True: pass; print("same line")
