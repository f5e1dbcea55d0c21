class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Both:
    def __bool__(self):
        return False

    def __len__(self):
        return 5


class Plain:
    pass


values = [0, 1, -1, 0.0, -0.0, 0.1, 0j, 1j, "", "0", b"", b"0", bytearray(), [], [0], (), ((),), {}, {0: 0}, set(), {0},
          range(0), range(1), None, ..., NotImplemented is None, Sized(0), Sized(3), Both(), Plain(), Plain, len,
          float("nan"), frozenset(), memoryview(b"")]
print([bool(v) for v in values])
print(bool(), bool.__mro__, isinstance(True, int), issubclass(bool, int))
print(True + True, True * 3.5, -True, ~True, True / 2, True // 2, True % 2, True ** 2, True << 3)
print(True & False, True | False, True ^ True, True & 1, 1 | True, type(True & 1), type(True & False))
print(True == 1, True == 1.0, True is 1 == 1, False < True, sum([True, True, False]), [10, 20][True])
print(str(True), repr(False), f"{True}", f"{True:d}", f"{True:5}|", "%s %d %r" % (True, True, False), format(True, ">6"))
print(int(True), float(False), complex(True), hash(True), True.real, True.imag, True.bit_length(), True.conjugate())
print({True: "a", 1: "b", 1.0: "c"}, {1, True, 1.0}, [False, 0, 0.0].count(0))
for make in (lambda: bool(Sized(-1)), lambda: bool(Sized("x")), lambda: bool(1, 2), lambda: bool(x=1)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
try:
    class Sub(bool):
        pass
except TypeError as e:
    print(e)
