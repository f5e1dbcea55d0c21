from datetime import date, datetime, time, timedelta, timezone


def attempt(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.timetuple().tm_yday, d.replace(year=2023, day=1), d.isoformat(), d.ctime(), d.strftime("%d/%m/%y %A %B %j %U %W %a %b %%"), date.fromordinal(1), date.fromisoformat("2020-01-31"), date.fromisocalendar(2020, 53, 5), date.min, date.max)
t = time(13, 5, 9, 123)
print(t, repr(t), t.hour, t.microsecond, t.isoformat("minutes"), t.isoformat("milliseconds"), t.replace(minute=0), time(), time.fromisoformat("04:23:01.5"), t.strftime("%H:%M:%S.%f %I %p"), time(1) < time(2), bool(time()))
dt = datetime(2021, 12, 31, 23, 59, 58, 999999)
print(dt, repr(dt), dt.date(), dt.time(), dt.isoformat(" ", "seconds"), dt + timedelta(seconds=2), dt - datetime(2021, 1, 1), dt.replace(hour=0), datetime.combine(d, t), datetime.fromisoformat("2011-11-04T00:05:23+04:00"), dt.strftime("%Y-%m-%dT%H:%M:%S"), datetime.strptime("21/11/06 16:30", "%d/%m/%y %H:%M"), dt.timetuple()[:6], dt.ctime())
delta = timedelta(days=-1, hours=5, minutes=30, microseconds=7)
print(delta, repr(delta), delta.days, delta.seconds, delta.microseconds, delta.total_seconds(), -delta, abs(delta), delta * 2, delta / 2, delta // timedelta(hours=1), delta % timedelta(hours=1), divmod(timedelta(days=1), timedelta(hours=7)), timedelta(weeks=1), timedelta(0) == timedelta(), bool(timedelta()), timedelta(days=1) / timedelta(hours=6), timedelta(1.5), timedelta(milliseconds=1500), timedelta.max, timedelta.resolution, sum([timedelta(1), timedelta(2)], timedelta()))
utc, east = timezone.utc, timezone(timedelta(hours=5, minutes=30), "IST")
a = datetime(2020, 1, 1, 12, tzinfo=utc)
print(a, a.astimezone(east), a.utcoffset(), a.tzname(), east, repr(east), a == a.astimezone(east), a.timestamp(), datetime.fromtimestamp(0, utc), a.strftime("%z %Z"), a - datetime(2020, 1, 1, tzinfo=east), a.replace(tzinfo=None), timezone(timedelta(hours=-3)))
for make in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(2020, 13, 1), lambda: time(24), lambda: time(1, 60), lambda: datetime(2020, 1, 1, 25), lambda: datetime.strptime("x", "%Y"), lambda: datetime.strptime("2020 extra", "%Y"), lambda: date.fromisoformat("2020-1-1"), lambda: d + 5, lambda: d - "x", lambda: d < dt,
             lambda: dt < a, lambda: dt - a, lambda: d + d, lambda: timedelta("a"), lambda: timedelta(1) / 0, lambda: timezone(timedelta(days=2)), lambda: d.replace(day=40), lambda: date.max + timedelta(1), lambda: timedelta(1) + 1):
    attempt(make)
print(d < date(2024, 3, 1), d == date(2024, 2, 29), d - date(2024, 1, 1), d + timedelta(days=366), sorted([date(2020, 5, 1), date(2019, 1, 1)]), max(dt, dt + timedelta(1)), {d: 1}[date(2024, 2, 29)], f"{d:%b %d}", f"{dt!s:.10}", isinstance(dt, date))
print([str(date(2024, 1, 31) + timedelta(days=30 * i)) for i in range(3)], (date(2024, 12, 25) - date(2024, 2, 29)).days, [d.strftime("%a") for d in (date(2024, 1, 1) + timedelta(n) for n in range(7))])
