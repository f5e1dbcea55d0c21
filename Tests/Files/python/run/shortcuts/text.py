# Methods of strings that the machine does itself, and where it must not.
TEXTS = ["", " ", "a", "abc", "  abc \t\n", "Hello, World", "ÄÖÜ straße", "x" * 100, "a,b,,c", "\u3000wide\u3000", "12", "-7", "1_0", " 5 ", "é", "a\u00a0"]


def show(name, *values):
    print(name, *[ascii(v) for v in values])


for text in TEXTS:
    show("case", text.lower(), text.upper(), text.strip(), text.lstrip(), text.rstrip(), text.strip(" a"), text.strip("ü"))
    show("test", text.isdigit(), text.isalpha(), text.isalnum(), text.isspace())
    show("split", text.split(), text.split(","), text.split(None), text.replace("a", "bb"), text.replace("bc", ""))
    show("find", text.find("b"), text.find(""), text.count("a"), text.count(","), text.startswith("a"), text.endswith("c"), text.find("ß"))
    show("in", "a" in text, "" in text, "ß" in text, len(text))
    show("walk", [c for c in text][:5], [ord(c) for c in text][:5])
    for key in (0, -1, 3, 99):
        try:
            show("item", text[key])
        except IndexError as e:
            print("IndexError", e)
    for kind in (int, float, str):
        try:
            show(kind.__name__, kind(text))
        except ValueError as e:
            print("ValueError", e)

print(",".join([]), ",".join(["a"]), "-".join(("a", "b", "c")), "".join(c for c in "abc"), ", ".join("xyz"), "ß".join(["1", "2"]))
for bad in (lambda: ",".join(["a", 1]), lambda: ",".join(5), lambda: "a".split(""), lambda: "a".replace(1, "b"), lambda: "a".startswith(1),
            lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: "a".strip(5),
            lambda: "a" in 5, lambda: 5 in "a", lambda: len(5), lambda: abs("a"), lambda: min(1, "a"), lambda: isinstance(1, 2),
            lambda: "%d" % "a", lambda: "%d %d" % (1,), lambda: "%s" % (1, 2), lambda: "{} {}".format(1), lambda: "{0} {}".format(1),
            lambda: "{".format(1), lambda: "}".format(1), lambda: "{:d}".format("a"), lambda: "{:q}".format(1), lambda: "%q" % 1):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)

print(chr(65), chr(233), chr(0x1F600), ascii(chr(0xD800)), ord("a"), ord("é"), ord("😀"), chr(0) == "\0", [chr(True)])


class Text(str):
    def lower(self):
        return "my lower"

    def __len__(self):
        return 42

    def __contains__(self, part):
        return True

    def __getitem__(self, key):
        return "item %s" % key

    def __iter__(self):
        return iter(["other"])

    def __str__(self):
        return "text"


t = Text("ABC")
print(t.lower(), t.upper(), len(t), "q" in t, t[0], str(t), "%s" % t, t.strip(), "-".join([t, "x"]))
print(t.join(["1", "2"]), isinstance(t, str), type(t.upper()), t.split("B"), t.replace("A", "x"), int(Text("12")))

for value in (0, 5, -5, 123456789012, 1 << 70, 2.5, -0.0, 1e100, float("nan"), float("inf"), True, None, "s", (1,), [1]):
    print(str(value), "%s" % (value,), "{}".format(value), f"{value}", f"{value!r}")
    for form in ("%d", "%5d", "%-5d|", "%05d", "%x", "%i", "%.2f", "%8.3f", "%-8.1f|", "%5s", "%-5s|", "%08.2f", "%+d", "% d", "%r", "%%%s", "%e", "%g", "%.3s"):
        try:
            print(form % (value,), end=" ")
        except Exception as e:
            print(type(e).__name__, e, end=" ")
    print()
    for form in ("{}", "{0}", "{:5}|", "{:<5}|", "{:>8}|", "{:^8}|", "{:05}", "{:.2f}", "{:,}", "{:10.3}", "{!r}", "{{}}{}", "{0}{0}", "{:.1%}", "{:+}"):
        try:
            print(form.format(value), end=" ")
        except Exception as e:
            print(type(e).__name__, e, end=" ")
    for form in ("{:x}", "{:s}") if value == value and value not in (float("inf"), 1e100) else ():
        try:
            print(form.format(value), end=" ")
        except Exception as e:
            print(type(e).__name__, e, end=" ")
    print()

print("{} and {}".format("a", 2), "{1} {0}".format("a", 2), "{a} {b}".format(a=1, b="x"), "{:{w}}|".format(5, w=4), "{0.real} {1[0]}".format(5, [7]))
print("%s %s" % ("a", 5), "%(x)s" % {"x": 1}, "%s" % {"x": 1}, "%s" % [1, 2], "100%" + " %d%%" % 5)
for x in range(-30, 30):
    v = x * 0.125 + 0.0005 * x
    print(f"{v:.2f} {v:.1f} {v:.0f} {v:8.3f} {v:.6f} {v:e}", "%.3f" % v, round(v, 2))
print(f"{0.125:.2f} {0.375:.2f} {2.5:.0f} {3.5:.0f} {1e15 + 0.5:.0f} {123456789.987654321:.10f} {1e-10:.15f} {5e-324:.5f} {1e22:.1f}")
