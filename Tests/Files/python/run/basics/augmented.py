a = 5
a += 3; print(a)
a -= 2; print(a)
a *= 7; print(a)
a //= 4; print(a)
a **= 3; print(a)
a %= 17; print(a)
a <<= 5; print(a)
a >>= 2; print(a)
a |= 9; print(a)
a &= 27; print(a)
a ^= 5; print(a)
a /= 2; print(a)
s = "ab"
t = s
s += "cd"
print(s, t)
s *= 2
print(s)
l = [1]
m = l
l += (2, 3)
print(m)
l *= 2
print(m, l is m)
t = (1,)
u = t
t += (2,)
print(t, u)
d = {"a": 1}
d["a"] += 5
print(d)
d |= {"b": 2}
print(d)
class C:
    v = 1
c = C()
c.v += 1
print(c.v, C.v)
l = [[1], [2]]
l[0] += [5]
print(l)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e)
print(t)
s = {1, 2}
s -= {1}
s |= {7}
s &= {7, 2}
s ^= {2, 3}
print(sorted(s))
