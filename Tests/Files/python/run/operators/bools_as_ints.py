class S(str): pass
for s in ("abc", [1,2,3], (1,2,3), b"abc", bytearray(b"abc"), S("abc")):
    for k in (True, False, -True):
        try: print(repr(s[k]), end=" ")
        except Exception as e: print(type(e), e)
    print(s[False:True], s[::True], s * True, "x".rjust(True), "abc"[True:])
print("a" * True, [1] * False, list(range(True, 3)), {0: "a"}[False], "%d" % True, chr(True), "abc".find("b", True), (1 << True), round(2.5, True), "a,b,c".split(",", True), [1,2,3].pop(True), "x".ljust(True), int("11", 2) + True, max(True, 2), sum([True]), divmod(7, True), pow(2, True), "aXbX".replace("X", "", True), [3,1].insert(True, 5))
