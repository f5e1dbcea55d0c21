text = "abracadabra"
for sub in ("a", "abra", "", "z", "ra", "abracadabrax"):
    print(sub, text.find(sub), text.rfind(sub), text.count(sub), text.find(sub, 1), text.rfind(sub, 0, 5), text.count(sub, -4), text.find(sub, 3, 6), text.find(sub, 20), text.startswith(sub), text.endswith(sub))
print("aaaa".count("aa"), "".count(""), "".find(""), "".find("a"), "abc".find("", 3), "abc".find("", 4), "abc".rfind("", 1, 2), "abc".count("", 1), "é€é".find("€"), "é€é".rfind("é"))
for make in (lambda: text.index("z"), lambda: text.rindex("z"), lambda: text.index("a", 20), lambda: text.find(5), lambda: text.count(None), lambda: text.find("a", "b"),
             lambda: text.startswith(5), lambda: text.startswith(("a", 5)), lambda: text.endswith(["a"]), lambda: text.index("a", None, None), lambda: text.find("a", 1.5)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
print(text.startswith(("x", "ab")), text.startswith(()), text.endswith(("bra", "z")), text.startswith("bra", 1), text.endswith("dab", 0, 9), text.startswith("", 11), text.startswith("", 12))
print(text.index("c"), text.rindex("a"), text.index("a", 1), text.index("a", -1), text.rindex("b", 0, -3))
print(text.replace("a", "A"), text.replace("a", "", 2), text.replace("", "-"), text.replace("", "-", 3), text.replace("abra", "x"), text.replace("z", "y"), text.replace("a", "b", 0), text.replace("a", "b", -1))
print("".replace("", "x"), "aaa".replace("aa", "b"), "".replace("a", "b"), text.replace("a", "é€"))
for args in ((), ("a",), ("a", 5), (5, "a"), ("a", "b", "c"), ("a", "b", 1.5)):
    try:
        print(text.replace(*args))
    except TypeError as e:
        print(e)
print(text.removeprefix("abra"), text.removesuffix("abra"), text.removeprefix("x"), text.removeprefix(""), text.removesuffix(text), text.removesuffix(""))
print(text.partition("c"), text.rpartition("a"), text.partition("z"), text.rpartition("z"))
try:
    text.partition("")
except ValueError as e:
    print(e)
