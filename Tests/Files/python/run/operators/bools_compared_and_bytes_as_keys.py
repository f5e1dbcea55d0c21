# Bools in comparisons, and bytes as keys: what the machine answers itself has to be what the methods say.
def f(n):
    c = 0
    for i in range(n):
        if (i == 3) != (i % 2 == 0): c += 1
        if (i < 3) == True: c += 1
        if True < i: c += 1
        if i > False: c += 2
    return c
print(f(10), f(300000))
print([(True < 2), (1 == True), (True == 1.0), (0 >= False), False != 0, True > False, None == False, "a" == True, True == 10**30, 2.5 > True])
d = {b'a': 1, b'bc': 2, 'a': 3}
print(d[b'a'], d['a'], b'bc' in d, 'bc' in d, bytes([98, 99]) in d, b'' in d)
class B(bytes):
    def __hash__(self): return 7
    def __eq__(self, o): return True
print(B(b'q') in d, B(b'bc') in d, {b'x', b'y'} == {b'y', b'x'}, (b'x', 1) in {(b'x', 1): 2}, [b'x'] == [bytearray(b'x')])
try: {bytearray(b'x'): 1}
except TypeError as e: print(e)
try: bytearray(b'x') in d
except TypeError as e: print(e)
print({(True, b'a'): 1}[(1, b'a')], hash(b'abc') == hash(bytes([97,98,99])), len({b'a', 'a', bytearray(b'a').decode()}))
s = set()
for i in range(100000): s.add(bytes((i & 255, i >> 8 & 255, 3)))
print(len(s), (b'\x05\x01\x03') in s)
