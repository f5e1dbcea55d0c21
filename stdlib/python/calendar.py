# The module calendar.

import datetime as _datetime

month_name = [""] + _datetime._month_names
month_abbr = [""] + [name[:3] for name in _datetime._month_names]
day_name = list(_datetime._day_names)
day_abbr = [name[:3] for name in _datetime._day_names]
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
January = 1
February = 2
mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


class IllegalMonthError(ValueError):
    def __init__(self, month):
        self.month = month
    def __str__(self):
        return "bad month number " + repr(self.month) + "; must be 1-12"


def isleap(year):
    return _datetime._is_leap(year)


def leapdays(y1, y2):
    y1 -= 1
    y2 -= 1
    return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


def weekday(year, month, day):
    return (_datetime._ordinal(year, month, day) + 6) % 7


def monthrange(year, month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), _datetime._days_in_month(year, month)


class Calendar:
    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday
    def getfirstweekday(self):
        return self.firstweekday % 7
    def setfirstweekday(self, firstweekday):
        self.firstweekday = firstweekday
    def iterweekdays(self):
        for i in range(self.firstweekday, self.firstweekday + 7):
            yield i % 7
    def itermonthdays(self, year, month):
        first, count = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        days = [0] * before + list(range(1, count + 1))
        yield from days + [0] * (-len(days) % 7)
    def itermonthdays2(self, year, month):
        for i, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, i % 7
    def itermonthdates(self, year, month):
        first, count = monthrange(year, month)
        start = _datetime.date(year, month, 1) - _datetime.timedelta((first - self.firstweekday) % 7)
        total = len(list(self.itermonthdays(year, month)))
        for i in range(total):
            yield start + _datetime.timedelta(i)
    def _weeks(self, items):
        items = list(items)
        return [items[i:i + 7] for i in range(0, len(items), 7)]
    def monthdayscalendar(self, year, month):
        return self._weeks(self.itermonthdays(year, month))
    def monthdays2calendar(self, year, month):
        return self._weeks(self.itermonthdays2(year, month))
    def monthdatescalendar(self, year, month):
        return self._weeks(self.itermonthdates(year, month))


class TextCalendar(Calendar):
    def formatday(self, day, weekday, width):
        return (format(day, "2d") if day else "").center(width)
    def formatweek(self, week, width):
        return " ".join([self.formatday(d, w, width) for d, w in week])
    def formatweekday(self, day, width):
        return (day_name if width >= 9 else day_abbr)[day][:width].center(width)
    def formatweekheader(self, width):
        return " ".join([self.formatweekday(i, width) for i in self.iterweekdays()])
    def formatmonthname(self, year, month, width, withyear=True):
        return (month_name[month] + (" " + str(year) if withyear else "")).center(width)
    def formatmonth(self, year, month, w=0, l=0):
        w = max(2, w)
        l = max(1, l)
        text = self.formatmonthname(year, month, 7 * (w + 1) - 1).rstrip() + "\n" * l
        text += self.formatweekheader(w).rstrip() + "\n" * l
        for week in self.monthdays2calendar(year, month):
            text += self.formatweek(week, w).rstrip() + "\n" * l
        return text
    def prmonth(self, year, month, w=0, l=0):
        print(self.formatmonth(year, month, w, l), end="")
    def formatyear(self, year, w=2, l=1, c=6, m=3):
        w = max(2, w)
        l = max(1, l)
        c = max(2, c)
        width = (w + 1) * 7 - 1
        lines = [str(year).center(width * m + c * (m - 1)).rstrip(), "\n" * l]
        header = self.formatweekheader(w)
        for start in range(1, 13, m):
            months = range(start, min(start + m, 13))
            lines.append("\n" * l)
            lines.append((" " * c).join([self.formatmonthname(year, k, width, False) for k in months]).rstrip())
            lines.append("\n" * l)
            lines.append((" " * c).join([header.center(width) for k in months]).rstrip())
            lines.append("\n" * l)
            blocks = [self.monthdays2calendar(year, k) for k in months]
            for row in range(max([len(b) for b in blocks])):
                lines.append((" " * c).join([(self.formatweek(b[row], w) if row < len(b) else "").center(width) for b in blocks]).rstrip())
                lines.append("\n" * l)
        return "".join(lines)
    def pryear(self, year, w=0, l=0, c=6, m=3):
        print(self.formatyear(year, w, l, c, m), end="")


_calendar = TextCalendar()


def setfirstweekday(day):
    _calendar.setfirstweekday(day)


def firstweekday():
    return _calendar.getfirstweekday()


def monthcalendar(year, month):
    return _calendar.monthdayscalendar(year, month)


def month(year, number, w=0, l=0):
    return _calendar.formatmonth(year, number, w, l)


def prmonth(year, number, w=0, l=0):
    _calendar.prmonth(year, number, w, l)


def calendar(year, w=2, l=1, c=6, m=3):
    return _calendar.formatyear(year, w, l, c, m)


def prcal(year, w=0, l=0, c=6, m=3):
    _calendar.pryear(year, w, l, c, m)


def timegm(values):
    return (_datetime._ordinal(values[0], values[1], values[2]) - 719163) * 86400 + values[3] * 3600 + values[4] * 60 + values[5]
