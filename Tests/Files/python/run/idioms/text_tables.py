rows = [("Name", "Price", "Count"), ("apple", 1.5, 10), ("pomegranate", 12.25, 3), ("fig", 0.333, 120)]
widths = [max(len(str(row[i])) for row in rows) for i in range(3)]
for n, row in enumerate(rows):
    print(" | ".join(str(c).ljust(w) if i == 0 else str(c).rjust(w) for i, (c, w) in enumerate(zip(row, widths))))
    if n == 0:
        print("-+-".join("-" * w for w in widths))
for name, price, count in rows[1:]:
    print(f"{name:.<15}{price:>8.2f}{count:5d}{price * count:>12,.2f}{count / 133:8.1%}")
print("{:<10}|{:^10}|{:>10}".format("left", "middle", "right"))
print("%-10s|%10s|%05d|%+.2e" % ("left", "right", 42, 12345.678))
data = {"a": 5, "bb": 12, "ccc": 8}
for key, value in sorted(data.items(), key=lambda kv: -kv[1]):
    print(f"{key:>4} {'#' * value} {value}")
top = max(data.values())
for level in range(top, 0, -4):
    print(" ".join("█" if v >= level else " " for v in data.values()), level)
print("\n".join(f"{i:2}" + "".join(f"{i * j:4}" for j in range(1, 6)) for i in range(1, 6)))
print("=" * 20, "centered".center(20, "="), sep="\n")
def box(text):
    lines = text.split("\n")
    w = max(map(len, lines))
    return "\n".join(["┌" + "─" * w + "┐"] + ["│" + line.ljust(w) + "│" for line in lines] + ["└" + "─" * w + "┘"])
print(box("hello\nboxed world"))
def human(n):
    for unit in ("B", "KB", "MB", "GB"):
        if n < 1024:
            return f"{n:.1f}{unit}"
        n /= 1024
    return f"{n:.1f}TB"
print([human(n) for n in (0, 1023, 1024, 10**6, 10**10, 10**13)])
def roman(n):
    out = ""
    for value, text in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        out += text * (n // value)
        n %= value
    return out
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024)])
def words(n):
    small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return small[n]
    if n < 100:
        return tens[n // 10 - 2] + ("-" + small[n % 10] if n % 10 else "")
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            return words(n // size) + " " + name + (" " + words(n % size) if n % size else "")
print([words(n) for n in (0, 13, 42, 100, 115, 1999, 70_000, 3_000_021)])
def ordinal(n):
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
print([ordinal(n) for n in (1, 2, 3, 4, 11, 12, 21, 102, 113)])
