# stat: all constants, and modes of each kind as texts.
import stat
print([(name, getattr(stat, name)) for name in sorted(dir(stat)) if name.isupper() and isinstance(getattr(stat, name), int)])
for kind in range(0, 0o200000, 0o10000):
    print(oct(kind), [name for name in sorted(dir(stat)) if name.startswith("S_IS") and callable(getattr(stat, name)) and getattr(stat, name)(kind | 0o644)])
    for bits in (0, 0o777, 0o4755, 0o6644, 0o1777, 0o1666, 0o7000, 0o123):
        print(stat.filemode(kind | bits), oct(stat.S_IMODE(kind | bits)), oct(stat.S_IFMT(kind | bits)), end=" ")
    print()
