# Sums, differences and comparisons of dates and times, at the bounds and of subclasses.
from datetime import *
d=date(2019,12,31); 
for n in (0,1,28,59,60,61,364,365,366,-1,-400,10000): print(d+timedelta(n), d-timedelta(n), (d+timedelta(n)).weekday(), (d+timedelta(days=n))-d)
x=datetime(2020,2,28,23,59,59,999999)
print(x+timedelta(microseconds=1), x-timedelta(hours=5.5), x-datetime(1999,1,1), x<datetime(2020,3,1), x==x+timedelta(0))
for a in (timedelta(days=1.5), timedelta(1,2,3,4,5,6,7), timedelta(hours=-1), timedelta(True), timedelta.max, timedelta.min): print(repr(a), a)
for f in (lambda: timedelta(1000000000), lambda: timedelta(999999999)+timedelta(1), lambda: date(2020,2,30), lambda: date(0,1,1), lambda: date(2020,13,1), lambda: date(2020,'a',1), lambda: date.max+timedelta(1), lambda: datetime.max+timedelta(1), lambda: timedelta('a'), lambda: date(2020,1,1)<datetime(2020,1,1), lambda: date(2020,1,1)<5, lambda: date(2020, 1.0, 1), lambda: -timedelta.max*2, lambda: -timedelta.max):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class D(date): pass
class DT(datetime): pass
print(repr(D(2020,1,1)+timedelta(1)), type(D(2020,1,1)+timedelta(1)), type(DT(2020,1,1)+timedelta(1)), D(2020,1,1)==date(2020,1,1), D(2020,1,1)<date(2020,1,2), date(2020,1,1)==datetime(2020,1,1))
print(sorted([date(2020,5,1),date(2019,5,2),date(2020,4,30)]), max(date(2000,1,1),date(1999,12,31)), hash(date(2000,1,1))==hash(date(2000,1,1)))
print(datetime(2020,1,1,tzinfo=timezone.utc)-datetime(2020,1,1,tzinfo=timezone(timedelta(hours=2))))
import pickle,copy
print(pickle.loads(pickle.dumps(date(2020,1,1)+timedelta(5))), copy.copy(x+timedelta(1)), copy.deepcopy(timedelta(1)+timedelta(2)))
print(vars() is not None, x.replace(day=1), (x+timedelta(1)).replace(hour=1), (x+timedelta(days=2)).isoformat(), date.fromordinal(737000), date.today()-date.today())
days = [date.fromordinal(n) for n in range(1, 3652060, 331)]
print(all(day.toordinal() == 1 + 331 * i for i, day in enumerate(days)), days[-1], sum(day.day + day.month * 31 for day in days))
