import string
import textwrap

print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable), string.capwords("the  quick fox"), string.capwords("a-b c-d", "-"))
t = string.Template("$who likes ${what}s for $$5 and $missing")
print(t.safe_substitute(who="Ann", what="plum"), t.template, string.Template("$a$b").substitute({"a": 1}, b=2))
for text in ("$missing", "$", "$1", "${bad", "a $ b"):
    try:
        print(string.Template(text).substitute({}))
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)


class Percent(string.Template):
    delimiter = "%"


print(Percent("%x $x").substitute(x=1))
f = string.Formatter()
print(f.format("{0} {name!r:>5} {0:02d}", 5, name="x"), list(f.parse("a{b!r:c}d{{e")), f.vformat("{} {}", (1, 2), {}))


class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]


print(Default().format("{a} {b}", a=1))
text = "The quick brown fox jumped over the lazy dog and then    it went on to sleep. Supercalifragilisticexpialidocious!"
for width in (10, 20, 40):
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 30), "|", textwrap.shorten(text, 40, placeholder="~"), "|", textwrap.shorten("short", 10))
print(repr(textwrap.dedent("""\
    first
      second

    third
    """)), repr(textwrap.dedent("  a\n b\n\tc")), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "-", lambda line: True)))
print(textwrap.wrap("aaa bbb ccc", 7, max_lines=1), textwrap.wrap("abcdefghij", 4, break_long_words=False), textwrap.wrap("tab\there", 20), textwrap.wrap("", 5), textwrap.wrap("a b", 5, drop_whitespace=False), textwrap.wrap("well-known fact", 6, break_on_hyphens=False))
w = textwrap.TextWrapper(width=15, initial_indent=">>", replace_whitespace=True, fix_sentence_endings=False)
print(w.wrap("one two three four five"), w.fill("six seven eight nine"))
try:
    textwrap.wrap("a b", 0)
except ValueError as e:
    print(e)
