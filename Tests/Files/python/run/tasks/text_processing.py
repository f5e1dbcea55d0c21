poem = """Roses are red,
  Violets are blue;
Sugar is sweet,

And so are you."""
lines = poem.splitlines()
print(len(lines), [len(l) for l in lines], [l.strip() for l in lines if l.strip()], max(lines, key=len))
for number, line in enumerate(lines, 1):
    print(f"{number:>2}: {line}" if line else f"{number:>2}:")
import re
words = re.findall(r"\w+", poem.lower())
print(len(words), sorted(set(words)), {w: words.count(w) for w in words if words.count(w) > 1}, [w for w in words if re.fullmatch(r"[a-m]\w*", w)])
print(" ".join(w[::-1] for w in lines[0].split()), re.sub(r"\bare\b", "were", lines[0]), re.split(r"[,;.\s]+", poem)[:4], [m.start() for m in re.finditer("are", poem)])
columns = [line.split("$") for line in ("Given$a$text", "file$of$many", "x$y$z")]
widths = [max(map(len, c)) for c in zip(*columns)]
for method in ("ljust", "rjust", "center"):
    print(*("|".join(getattr(c, method)(w) for c, w in zip(row, widths)) for row in columns), sep="\n")
source = 'x = 5  # comment\ny = "a # b"  # more'
print([re.sub(r'("[^"]*")|\s*#.*', lambda m: m[1] or "", line) for line in source.splitlines()])
print(*sorted("Zeta alpha Beta".split(), key=str.casefold), "the the cat cat".title(), re.sub(r"(\w+) \1", r"\1", "the the cat cat sat"), "a\tb".expandtabs(4), "tEST".swapcase(), "%s has %d" % ("x", 3))
ini = "[a]\nk = 1\n; c\nl=two words\n\n[b]\nk: 3"
section, parsed = None, {}
for line in ini.splitlines():
    line = line.partition(";")[0].strip()
    if m := re.fullmatch(r"\[(.+)\]", line):
        section = parsed.setdefault(m[1], {})
    elif m := re.fullmatch(r"(\w+)\s*[=:]\s*(.*)", line):
        section[m[1]] = m[2]
print(parsed)
