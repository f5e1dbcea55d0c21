# Dates from ISO weeks, mappings of views, and expm1 near nought.
import math
from datetime import date, datetime

for text in ("2021-W01-1", "2021W011", "2020-W53-7", "2021-W53-1", "2021W05", "2021-W05", "2021-W5-1", "2021-W05-9", "2021-W00-1", "2021-W05-"):
    try:
        print(text, date.fromisoformat(text))
    except ValueError as error:
        print(error)
for text in ("2011-W01-2T00:05:23.283", "2011W012T000523", "2011W01T000523", "20111104T000523", "2011-11-04 00:05:23+04:00"):
    print(text, datetime.fromisoformat(text))
for week in ((2021, 53, 1), (2020, 53, 1), (2021, 1, 8), (0, 1, 1)):
    try:
        print(date.fromisocalendar(*week))
    except ValueError as error:
        print(error)
names = {"a": 1}
print(names.keys().mapping, names.values().mapping["a"], type(names.items().mapping).__name__)
print(math.expm1(1e-5), math.expm1(-1e-9), math.expm1(0.3), math.expm1(3))
