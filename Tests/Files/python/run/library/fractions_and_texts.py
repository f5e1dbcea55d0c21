# Fractions among other numbers; wrapped texts with hyphens, dashes and placeholders; templates; abstract numbers and views.
import collections.abc
import numbers
import string
import textwrap
from decimal import Decimal
from fractions import Fraction

print(Fraction("3/7"), Fraction(" -1.25e-2 "), Fraction("1_000"), Fraction(0.5), Fraction(Decimal("1.1")), Fraction(4, -6))
for text in ("1/", "a", "3/0x2", "1.2.3", "1 /2"):
    try:
        print(Fraction(text))
    except ValueError as error:
        print(error)
half = Fraction(1, 2)
print(divmod(1, half), divmod(half, 3), 1 // half, 7 % Fraction(2, 3), half ** -2, 2 ** half, half ** half, (-half) ** 3, 2 ** Fraction(3))
print(half == 0.5, half < 0.75, half > float("nan"), half == 0.5 + 0j, hash(half) == hash(0.5), hash(Fraction(10)) == hash(10), half + 0.5, half + 1j)
print(isinstance(half, numbers.Rational), isinstance(half, numbers.Integral), Fraction(22, 7).limit_denominator(3), round(Fraction(7, 2)), half.real)
print(Fraction(10 ** 23) == 1e23, Fraction(True), Fraction(Fraction(3, 4), Fraction(2)))

text = "This is a sample-text -- with em--dashes, well-known self-explaining words.  And two spaces. Ends here."
for width in (10, 16, 25):
    print(textwrap.wrap(text, width))
print(textwrap.wrap(text, 16, break_on_hyphens=False))
print(textwrap.wrap("A short line. Note it.", 40, fix_sentence_endings=True))
print(textwrap.wrap("Did you say \"supercalifragilisticexpialidocious?\"", 20), textwrap.wrap("we use 1-2-3-4 here--really", 8))
print(textwrap.shorten("Hello there, this is long", 14), textwrap.wrap("Good grief Python features", 12, max_lines=2, placeholder="*****"))
try:
    textwrap.shorten("x" * 20, width=3)
except ValueError as error:
    print(error)


class Braces(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


print(Braces("%with_under %not %%").safe_substitute(with_under="yes"))


class Other(string.Template):
    pattern = r"(?P<escaped>@{2})|@(?P<named>[_a-z][._a-z0-9]*)|@{(?P<braced>[_a-z][._a-z0-9]*)}|(?P<invalid>@)"


print(Other("@a.b and @{c} @@").substitute({"a.b": 1, "c": 2}), string.Template("$a ${b} $$").get_identifiers(), string.Template("$").is_valid())
try:
    string.Template("one\ntwo $ three").substitute({})
except ValueError as error:
    print(error)


class Table(collections.abc.Mapping):
    def __init__(self, **items):
        self.inner = items

    def __getitem__(self, key):
        return self.inner[key]

    def __iter__(self):
        return iter(self.inner)

    def __len__(self):
        return len(self.inner)

    def __repr__(self):
        return "Table"


table = Table(a=1, b=2)
print(table.keys(), table.keys() & {"a", "c"}, table.items() - {("a", 1)}, 2 in table.values(), ("b", 2) in table.items(), len(table.keys()))
print(isinstance({}.keys(), collections.abc.KeysView), isinstance({}.items(), collections.abc.Set), isinstance(table.values(), collections.abc.ValuesView))
