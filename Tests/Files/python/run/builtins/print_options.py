import io
import sys

print()
print("a", 1, None, [2], sep="")
print("a", "b", sep=", ", end="!\n")
print("a", "b", sep=None, end=None)
print(*[1, 2, 3], sep="\n")
print(*"abc", sep="-", end="")
print(end="\n")
out = io.StringIO()
print("into a stream", 5, file=out, flush=True)
print("more", end="", file=out)
print(repr(out.getvalue()))
print("to nowhere", file=None)


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


writer = Writer()
print("x", 2, sep="|", file=writer)
print(writer.parts)


def attempt(*args, **named):
    try:
        print(*args, **named)
    except Exception as e:
        print(type(e).__name__, e)


attempt("a", sep=5)
attempt("a", end=b"")
attempt("a", file=5)
attempt("a", color=1)


class Text:
    def __str__(self):
        return "as text"

    def __repr__(self):
        return "as repr"


class Wrong:
    def __str__(self):
        return 5


print(Text(), [Text()], {1: Text()}, (Text(),), {"k": Text()})
attempt(Wrong())
sys.stdout.write("written\n")
print(sys.stdout.write("12345"), "was the length")
old = sys.stdout
sys.stdout = io.StringIO()
print("caught")
text = sys.stdout.getvalue()
sys.stdout = old
print("got", repr(text))
print("é", "日本", "\t|", "\\n", r"\n", sep="/")
print(print("inner"))
