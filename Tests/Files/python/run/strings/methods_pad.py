for w in range(0, 9):
    print(repr("abc".center(w)), repr("ab".center(w, "*")), repr("abc".ljust(w, ".")), repr("abc".rjust(w)), repr("-42".zfill(w)), repr("+a".zfill(w)), repr("7".zfill(w)))
for f in (lambda: "a".center(5, "ab"), lambda: "a".ljust("5"), lambda: "a".zfill(None), lambda: "a".rjust(5, 1)):
    try: print(f())
    except TypeError as e: print(e)
print("%5s|%-5s|%05d|%+d|% d|%x|%X|%o|%#x|%#o|%e|%.3f|%g|%c|%c|%r|%a|%%" % ("ab", "cd", 42, 7, 8, 255, 255, 8, 255, 8, 12345.678, 3.14159, 0.0001, "x", 65, "q", "é"))
print("%(a)s %(b)05.1f" % {"a": 1, "b": 2.25}, "%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%s" % [1, 2], "%s" % None, "%d" % 3.99, "%i" % True, "%5.1s|" % "abc", "%s %s" % ("a", (1, 2)), "%s" % ((1, 2),))
print("%08.3f|%-8.2f|%+.1e|%G|%E" % (3.14159, 2.5, 12345.6789, 1e-10, 0.00012), "%.0f %.0f %.0f" % (0.5, 1.5, 2.5), "%g %g %g" % (1e5, 1e6, 123456789), "%#g" % 1.0, "%.10g" % 0.1, "%5%" % () if False else "")
print("%x" % -255, "%#X" % 255, "%08x" % 3735928559, "%+x" % 15, "%.5d" % 42, "%-10d|" % 5, "%s" % 1.0, "%r" % 0.1, "%d" % 10 ** 30, "%e" % 0, "%f" % 1e300 == "%f" % 1e300, "%s" % b"x", "%10.4s|" % "abcdefgh")
print("%f %F %e %g" % ((float("inf"),) * 4), "%f %5.1f" % (float("nan"), float("-inf")), "%010.2f" % -3.14159, "%+05d" % 3, "% 05d" % 3, "%c%c" % (0x1F600, "é"))
