import calendar
import time

print(calendar.month(2024, 2))
print(calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(1996, 2021), calendar.weekday(2024, 2, 29), calendar.monthrange(2023, 2), calendar.month_name[3], calendar.day_abbr[0], list(calendar.month_abbr)[:4])
print(calendar.monthcalendar(2024, 3), calendar.TextCalendar(6).formatmonth(2021, 2).splitlines()[1:3], calendar.timegm((2020, 1, 1, 0, 0, 0)))
c = calendar.Calendar(firstweekday=6)
print(list(c.itermonthdays(2024, 2))[:10], list(c.iterweekdays()), [d.isoformat() for d in c.itermonthdates(2024, 2)][:2], calendar.setfirstweekday(0), calendar.firstweekday())
try:
    calendar.monthrange(2020, 13)
except calendar.IllegalMonthError as e:
    print(e)
t = time.gmtime(86400 * 365)
print(t.tm_year, t.tm_mon, t[2], t.tm_wday, t.tm_yday, tuple(t)[:6], time.strftime("%Y-%m-%d %H:%M:%S %a %b %j", t), time.strptime("03 Feb 2021", "%d %b %Y")[:3], time.asctime(t), time.mktime(time.struct_time((1970, 1, 2, 0, 0, 0, 0, 0, 0))) >= 0)
print(isinstance(time.time(), float), time.perf_counter() <= time.perf_counter(), time.monotonic() > 0, time.time_ns() > 10**18, isinstance(time.process_time(), float), time.sleep(0))
for text, form in (("x", "%Y")):
    try:
        time.strptime(text, form)
    except ValueError as e:
        print(e)
