"""The module calendar: weeks, months and years as rows of days, as text and as HTML."""

import datetime as _datetime
import sys as _sys

__all__ = ["IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays", "weekday", "monthrange",
           "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm", "month_name", "month_abbr", "day_name", "day_abbr",
           "Calendar", "TextCalendar", "HTMLCalendar", "LocaleTextCalendar", "LocaleHTMLCalendar", "weekheader", "MONDAY", "TUESDAY",
           "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
January, February = 1, 2
EPOCH = 1970
mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
day_name, month_name = list(_datetime._day_names), ["", *_datetime._month_names]
day_abbr, month_abbr = [[name[:3] for name in names] for names in (day_name, month_name)]


class IllegalMonthError(ValueError):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


def isleap(year):
    return year % (400 if year % 100 == 0 else 4) == 0


def leapdays(y1, y2):
    """How many of the years from the first and before the second are leap years."""
    def before(year):
        year -= 1
        return year // 4 - year // 100 + year // 400
    return before(y2) - before(y1)


def weekday(year, month, day):
    """0 is Monday."""
    if not _datetime.MINYEAR <= year <= _datetime.MAXYEAR:
        # Weekdays repeat after 400 years.
        year = 2000 + year % 400
    return _datetime.date(year, month, day).weekday()


def _length(year, month):
    return 29 if month == February and isleap(year) else mdays[month]


def monthrange(year, month):
    """The weekday of the first day of a month, and how many days it has."""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), _length(year, month)


def _rows(items, width):
    items = list(items)
    return [items[start:start + width] for start in range(0, len(items), width)]


class Calendar:
    """Months as whole weeks, which begin with a day that can be chosen."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self._first % 7

    def setfirstweekday(self, firstweekday):
        self._first = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        first = self.firstweekday
        return iter([*range(first, 7), *range(first)])

    # The days of a month's weeks, in several forms

    def _numbered(self, year, month):
        """How many days the month has, and numbers of days in it, from before 1 to beyond its end."""
        first, length = monthrange(year, month)
        start = 1 - (first - self.firstweekday) % 7
        weeks = -(-(length + 1 - start) // 7)
        return length, range(start, start + 7 * weeks)

    def itermonthdays(self, year, month):
        """Days, 0 outside of the month."""
        length, numbers = self._numbered(year, month)
        for number in numbers:
            yield number if 0 < number <= length else 0

    def itermonthdays2(self, year, month):
        """Days, 0 outside of the month, and weekdays."""
        first = self.firstweekday
        for place, day in enumerate(self.itermonthdays(year, month)):
            yield day, (first + place) % 7

    def itermonthdays3(self, year, month):
        """Years, months and days."""
        length, numbers = self._numbered(year, month)
        before = (year, month - 1) if month > 1 else (year - 1, 12)
        after = (year, month + 1) if month < 12 else (year + 1, 1)
        for number in numbers:
            if number < 1:
                yield *before, _length(*before) + number
            elif number > length:
                yield *after, number - length
            else:
                yield year, month, number

    def itermonthdays4(self, year, month):
        """Years, months, days and weekdays."""
        first = self.firstweekday
        for place, date in enumerate(self.itermonthdays3(year, month)):
            yield *date, (first + place) % 7

    def itermonthdates(self, year, month):
        for date in self.itermonthdays3(year, month):
            yield _datetime.date(*date)

    def monthdayscalendar(self, year, month):
        return _rows(self.itermonthdays(year, month), 7)

    def monthdays2calendar(self, year, month):
        return _rows(self.itermonthdays2(year, month), 7)

    def monthdatescalendar(self, year, month):
        return _rows(self.itermonthdates(year, month), 7)

    def yeardayscalendar(self, year, width=3):
        """Rows of so many months."""
        return self._year(self.monthdayscalendar, year, width)

    def yeardays2calendar(self, year, width=3):
        return self._year(self.monthdays2calendar, year, width)

    def yeardatescalendar(self, year, width=3):
        return self._year(self.monthdatescalendar, year, width)

    def _year(self, form, year, width):
        return _rows([form(year, month) for month in range(1, 13)], width)


def formatstring(cols, colwidth=20, spacing=6):
    """Texts in columns."""
    return (" " * spacing).join([text.center(colwidth) for text in cols])


def format(cols, colwidth=20, spacing=6):
    print(formatstring(cols, colwidth, spacing))


class TextCalendar(Calendar):
    """Calendars as text; `w` is the width of a day, `l` the height of a line."""

    def formatday(self, day, weekday, width):
        return (f"{day:2d}" if day else "").center(width)

    def formatweekday(self, day, width):
        names = day_abbr if width < 9 else day_name
        return names[day][:width].center(width)

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        year = f" {theyear!r}" if withyear else ""
        return f"{month_name[themonth]}{year}".center(width)

    def formatweek(self, theweek, width):
        return " ".join([self.formatday(day, weekday, width) for day, weekday in theweek])

    def formatweekheader(self, width):
        return " ".join([self.formatweekday(day, width) for day in self.iterweekdays()])

    def formatmonth(self, theyear, themonth, w=0, l=0):
        w, end = max(w, 2), "\n" * max(l, 1)
        lines = [self.formatmonthname(theyear, themonth, 7 * w + 6), self.formatweekheader(w)]
        lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
        return "".join([line.rstrip() + end for line in lines])

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        w, end, c = max(w, 2), "\n" * max(l, 1), max(c, 2)
        width = 7 * w + 6
        lines = [repr(theyear).center((width + c) * m - c)]
        months = range(1, 13)
        for row in self.yeardays2calendar(theyear, m):
            numbers, months = months[:m], months[m:]
            lines += ["", formatstring([self.formatmonthname(theyear, number, width, False) for number in numbers], width, c),
                      formatstring([self.formatweekheader(w)] * len(row), width, c)]
            for place in range(max(map(len, row))):
                weeks = [self.formatweek(weeks[place], w) if place < len(weeks) else "" for weeks in row]
                lines.append(formatstring(weeks, width, c))
        return "".join([line.rstrip() + end for line in lines])

    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end="")

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end="")


_TABLE = '<table border="0" cellpadding="0" cellspacing="0" class="%s">\n'
_PAGE = """<?xml version="1.0" encoding="{encoding}"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />
{style}<title>Calendar for {year}</title>
</head>
<body>
{body}</body>
</html>
"""


class HTMLCalendar(Calendar):
    """Calendars as tables of HTML. What styles are chosen by is in attributes."""

    cssclasses = cssclasses_weekday_head = [name.lower() for name in day_abbr]
    cssclass_noday = "noday"
    cssclass_month = cssclass_month_head = "month"
    cssclass_year = cssclass_year_head = "year"

    def formatday(self, day, weekday):
        kind, shown = (self.cssclasses[weekday], day) if day else (self.cssclass_noday, "&nbsp;")
        return f'<td class="{kind}">{shown}</td>'

    def formatweek(self, theweek):
        return f"<tr>{''.join([self.formatday(day, weekday) for day, weekday in theweek])}</tr>"

    def formatweekday(self, day):
        return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

    def formatweekheader(self):
        return f"<tr>{''.join(map(self.formatweekday, self.iterweekdays()))}</tr>"

    def formatmonthname(self, theyear, themonth, withyear=True):
        year = f" {theyear}" if withyear else ""
        return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{month_name[themonth]}{year}</th></tr>'

    def formatmonth(self, theyear, themonth, withyear=True):
        rows = [self.formatmonthname(theyear, themonth, withyear), self.formatweekheader()]
        rows += map(self.formatweek, self.monthdays2calendar(theyear, themonth))
        return _TABLE % self.cssclass_month + "\n".join(rows) + "\n</table>\n"

    def formatyear(self, theyear, width=3):
        width = max(width, 1)
        parts = [_TABLE % self.cssclass_year, f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>']
        for row in _rows(range(1, 13), width):
            parts.append("<tr>")
            parts += [f"<td>{self.formatmonth(theyear, month, withyear=False)}</td>" for month in row]
            parts.append("</tr>")
        return "".join(parts) + "</table>"

    def formatyearpage(self, theyear, width=3, css="calendar.css", encoding=None):
        """A whole page, in bytes."""
        encoding = encoding or _sys.getdefaultencoding()
        style = "" if css is None else f'<link rel="stylesheet" type="text/css" href="{css}" />\n'
        page = _PAGE.format(encoding=encoding, style=style, year=theyear, body=self.formatyear(theyear, width))
        return page.encode(encoding, "xmlcharrefreplace")


class different_locale:
    """Another locale for times inside."""

    def __init__(self, locale):
        self.locale = locale

    def __enter__(self):
        from locale import LC_TIME, setlocale
        self.oldlocale = setlocale(LC_TIME)
        setlocale(LC_TIME, self.locale)

    def __exit__(self, *details):
        from locale import LC_TIME, setlocale
        setlocale(LC_TIME, self.oldlocale)


class _Localised:
    """Names are those of a locale, the one of the program if None is given."""

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = "" if locale is None else locale

    def formatweekday(self, *args):
        with different_locale(self.locale):
            return super().formatweekday(*args)

    def formatmonthname(self, *args, **kwargs):
        with different_locale(self.locale):
            return super().formatmonthname(*args, **kwargs)


class LocaleTextCalendar(_Localised, TextCalendar):
    """Calendars as text in a language."""


class LocaleHTMLCalendar(_Localised, HTMLCalendar):
    """Calendars as HTML in a language."""


# The functions of the module are those of one calendar.
c = TextCalendar()
firstweekday, monthcalendar, weekheader = c.getfirstweekday, c.monthdayscalendar, c.formatweekheader
week, month, calendar = c.formatweek, c.formatmonth, c.formatyear
prweek, prmonth, prcal = c.prweek, c.prmonth, c.pryear


def setfirstweekday(firstweekday):
    if not MONDAY <= firstweekday <= SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    c.setfirstweekday(firstweekday)


def timegm(tuple):
    """The seconds since 1970 of a time in UTC."""
    year, month, day, hours, minutes, seconds = tuple[:6]
    days = _datetime.date(year, month, 1).toordinal() - _datetime.date(EPOCH, 1, 1).toordinal() + day - 1
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds
