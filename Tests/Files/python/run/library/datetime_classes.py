# Subclasses of the classes of datetime, what is compared with strangers, pickled, and refused.
import datetime as D, pickle, copy
from datetime import *
class MyDate(date):
    def __new__(cls, y, m=1, d=1, tag='t'):
        self = super().__new__(cls, y, m, d); self.tag = tag; return self
m = MyDate(2020, 2, 3, tag='q'); print(repr(m), m.tag, m, m + timedelta(1), MyDate.fromordinal(5), type(m.replace(day=5)).__name__)
class DT(datetime):
    def __new__(cls, *a, **k):
        return super().__new__(cls, *a, **k)
    def __init__(self, *a, **k): self.z = 1
d = DT(2020, 1, 2, 3, 4, 5, 6); print(repr(d), d.z, d + timedelta(hours=1), DT.now().__class__.__name__, d.date(), d.time())
class TD(timedelta):
    def __new__(cls, n): return super().__new__(cls, seconds=n)
print(repr(TD(90)), TD(5) + timedelta(1))
tz = timezone(timedelta(hours=-5, minutes=-30), 'X')
for v in (date(2020,1,2), datetime(2020,1,2,3,4,5,678), datetime(2020,1,2,tzinfo=tz), time(1,2,3,4), time(5, tzinfo=timezone.utc), timedelta(1,2,3), tz, timezone.utc, datetime(2020,1,1,fold=1)):
    for p in range(0, 5):
        assert pickle.loads(pickle.dumps(v, p)) == v
    print(repr(copy.deepcopy(v)), copy.copy(v) == v, v.__reduce__()[:2])
class Big:
    def __lt__(s, o): return False
    def __gt__(s, o): return True
    def __eq__(s, o): return 'eq'
    def __le__(s, o): return False
    def __ge__(s, o): return True
print(date(2020,1,1) < Big(), datetime(2020,1,1) < Big(), time(1) <= Big(), date(2020,1,1) == Big(), timedelta(1) > Big())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: date(2020,1,1) < 5); t(lambda: datetime(2020,1,1) < 'x'); t(lambda: time(1) < 5); t(lambda: datetime(2020,1,1) < date(2020,1,1)); t(lambda: date(2020,1,1) < datetime(2020,1,1)); t(lambda: timedelta(1) < 1)
t(lambda: datetime(2020,1,1) == date(2020,1,1)); t(lambda: time(1, tzinfo=tz) < time(2)); t(lambda: time(1, tzinfo=tz) == time(2)); t(lambda: time(23, tzinfo=timezone.utc) == time(17,30, tzinfo=tz))
t(lambda: datetime(2020,1,1,tzinfo=5)); t(lambda: time(1, fold=3)); t(lambda: time(1.5)); t(lambda: time('a')); t(lambda: datetime('2020')); t(lambda: date()); t(lambda: date(2020)); t(lambda: datetime(2020,1)); t(lambda: timezone(5)); t(lambda: timezone(timedelta(1))); t(lambda: timezone(timedelta(0), 5))
print(timezone.min, timezone.max, timezone(timedelta(0)) is timezone.utc, repr(timezone(timedelta(hours=1, seconds=1))), timezone(timedelta(seconds=-1, microseconds=5)))
print(datetime.combine(date=date(2020,1,1), time=time(1,tzinfo=tz))); t(lambda: datetime.combine(5, time())); t(lambda: datetime.combine(date.min, 5))
for x in ('12:30:45.123456a', '12:3', '12:30:45.', '1230', 'T12:30', '12:30:45,5', '12:30:45+05:30', '12:30:45.123456789', '', 'aa:bb', '12:30:45-00:00:30.5'):
    t(lambda: repr(time.fromisoformat(x)))
for x in ('2020-01-02T03:04:05.678+01:00', '2020-01-02', '20200102T030405', '2020-W01-1', '2020-13-01', '2020-01-02 03', 'x', '2020-01-02T03:04:05Z'):
    t(lambda: repr(datetime.fromisoformat(x)))
print({date(2020,1,1): 1, datetime(2020,1,1): 2}[date(2020,1,1)], hash(time(1)) == hash(time(1)), hash(time(23, tzinfo=timezone.utc)) == hash(time(17,30, tzinfo=tz)))
class E1(tzinfo):
    def __init__(self, n): self.n = n
    def utcoffset(self, d): return timedelta(hours=self.n)
    def dst(self, d): return timedelta(0)
    def tzname(self, d): return 'E%d' % self.n
print(datetime(2020,1,1,tzinfo=E1(3)).astimezone(E1(5)), datetime(2020,1,1,tzinfo=E1(3)).tzname(), time(3, tzinfo=E1(2)).strftime('%H %z %Z'))
