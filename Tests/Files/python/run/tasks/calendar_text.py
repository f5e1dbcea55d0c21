from datetime import date, timedelta


def calendar(year, month):
    first = date(year, month, 1)
    last = (first.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)
    cells = ["  "] * first.weekday() + [f"{d:2}" for d in range(1, last.day + 1)]
    return [f"{first:%B %Y}".center(20).rstrip(), "Mo Tu We Th Fr Sa Su"] + [" ".join(cells[i:i + 7]) for i in range(0, len(cells), 7)]


print("\n".join(calendar(2024, 2)))
months = [calendar(2023, m) for m in (1, 2, 3)]
for i in range(8):
    print("   ".join((m[i] if i < len(m) else "").ljust(20) for m in months).rstrip())
print([str(d) for d in (date(2024, 1, 31) + timedelta(7 * i) for i in range(3))], (date(2024, 12, 31) - date(2024, 1, 1)).days, [date(y, 2, 28) + timedelta(1) for y in (2023, 2024)][0].isoformat())
