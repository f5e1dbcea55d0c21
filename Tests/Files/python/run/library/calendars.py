# Months and years in each form, with weeks that begin on any day, as text and as HTML.
import calendar, datetime

def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

for first in range(7):
    k = calendar.Calendar(first)
    print(first, list(k.iterweekdays()), k.firstweekday, k.getfirstweekday())
    for year, month in ((2024, 2), (2023, 2), (2021, 12), (2015, 2), (1900, 1)):
        print(list(k.itermonthdays(year, month)), list(k.itermonthdays2(year, month))[:9], list(k.itermonthdays3(year, month))[::5], list(k.itermonthdays4(year, month))[::6], list(map(str, k.itermonthdates(year, month)))[::9])
    print(k.monthdayscalendar(2024, 6), k.monthdays2calendar(2024, 6)[0], k.monthdatescalendar(2024, 6)[-1])
    print(len(k.yeardayscalendar(2024)), k.yeardayscalendar(2024, 5)[2][1], k.yeardays2calendar(2024, 4)[1][2][0], k.yeardatescalendar(2024, 2)[3][1][0][0])
t = calendar.TextCalendar(calendar.SUNDAY)
print(t.formatyear(2024), t.formatyear(1999, 3, 2, 1, 5), t.formatmonth(2024, 2, 10, 2), t.formatmonth(7, 3), sep="|")
t.prmonth(2025, 1); t.pryear(2025, m=4); t.prweek([(1, 0), (0, 1)], 4); print()
h = calendar.HTMLCalendar(6)
print(h.formatmonth(2024, 2), h.formatmonth(2024, 2, False), h.formatyear(2023, 4), h.formatyearpage(2024, css=None, encoding="ascii"), h.formatyearpage(2022, 1, "x.css"), sep="|")
h.cssclasses = ["x"] * 7; h.cssclass_noday = "none"; print(h.formatweek([(0, 0), (3, 1)]), h.formatweekday(3), h.formatweekheader())
print(calendar.LocaleTextCalendar(0, "C").formatmonth(2024, 1), calendar.LocaleHTMLCalendar(locale="C").formatmonth(2024, 1)[:150])
for f in [lambda: calendar.monthrange(2024, 13), lambda: calendar.monthrange(2024, 0), lambda: calendar.setfirstweekday(7), lambda: calendar.setfirstweekday("x"), lambda: calendar.monthrange(2024, 2), lambda: calendar.weekday(12024, 2, 29), lambda: calendar.weekday(-1, 1, 1), lambda: calendar.weekday(2023, 2, 29), lambda: calendar.leapdays(1900, 2001), lambda: calendar.leapdays(2001, 1900), lambda: [y for y in range(1890, 2410, 2) if calendar.isleap(y) and y % 100 == 0], lambda: calendar.timegm((2024, 2, 29, 1, 2, 3, 0, 0, 0)), lambda: calendar.timegm((1969, 12, 31, 23, 59, 59)), lambda: calendar.timegm((2000, 1, 60, 25, 0, 0)), lambda: list(calendar.Calendar().itermonthdays3(9999, 12))[-1], lambda: list(calendar.Calendar().itermonthdays3(1, 1))[0], lambda: calendar.formatstring(["a", "bc"], 5, 2), lambda: calendar.format(["a", "b"], colwidth=3, spacing=1), lambda: calendar.week([(1, 0), (2, 1)], 3), lambda: calendar.weekheader(3), lambda: calendar.firstweekday(), lambda: calendar.month(2024, 5), lambda: calendar.calendar(2024, m=6)[:300], lambda: calendar.monthcalendar(2024, 5), lambda: (list(calendar.month_name), list(calendar.day_abbr), calendar.month_abbr[3], calendar.day_name[1:3], len(calendar.month_name), calendar.mdays)]: attempt(f)
calendar.setfirstweekday(calendar.WEDNESDAY); calendar.prmonth(2024, 5); print(calendar.firstweekday(), calendar.monthcalendar(2024, 5)[0]); calendar.prcal(2024, m=2)
