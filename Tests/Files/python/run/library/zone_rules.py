# What zones say of a moment, by the rules of datetime itself.
from datetime import *
class Z(tzinfo):
    def utcoffset(self, d): return timedelta(hours=2)
    def dst(self, d): return timedelta(hours=1)
    def tzname(self, d): return "Z"
class N(tzinfo):
    def utcoffset(self, d): return timedelta(hours=2)
    def dst(self, d): return None
d = datetime(2020, 1, 2, 3, 4, 5, fold=1)
print(repr(d), repr(d.replace(hour=5)), d.time().fold, d.replace(fold=0).fold, repr(time(1, 2, fold=1)), datetime.combine(d.date(), time(3, fold=1)).fold)
u = datetime(2020, 1, 2, tzinfo=timezone.utc)
print(u.astimezone(Z()), u.astimezone(timezone(timedelta(hours=-5))), u.astimezone(timezone.utc) is u, datetime.fromtimestamp(0, Z()), datetime.fromtimestamp(0, timezone.utc))
for f in (lambda: u.astimezone(N()), lambda: u.astimezone(5), lambda: Z().fromutc(u), lambda: Z().fromutc(3), lambda: timezone.utc.fromutc(d)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
