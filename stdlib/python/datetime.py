# The module datetime. Days are numbered from 1 at 0001-01-01; local time is UTC.

MINYEAR = 1
MAXYEAR = 9999

_month_names = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_day_names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_before_month = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    if month == 2 and _is_leap(year):
        return 29
    return (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _day_of_year(year, month, day):
    return _before_month[month] + day + (1 if month > 2 and _is_leap(year) else 0)


def _ordinal(year, month, day):
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400 + _day_of_year(year, month, day)


def _from_ordinal(n):
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = 1
    while month < 12 and n >= _day_of_year(year, month + 1, 1) - 1:
        month += 1
    return year, month, n - _day_of_year(year, month, 1) + 2


def _two(n):
    return format(n, "02d")


def _check_int(value):
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    if isinstance(value, int):
        return value
    if not hasattr(value, "__index__"):
        raise TypeError("'" + type(value).__name__ + "' object cannot be interpreted as an integer")
    return value.__index__()


def _check_date(year, month, day):
    year, month, day = _check_int(year), _check_int(month), _check_int(day)
    if not 1 <= year <= 9999:
        raise ValueError("year " + str(year) + " is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time(hour, minute, second, microsecond, tzinfo=None, fold=0):
    if not (type(hour) is int and type(minute) is int and type(second) is int and type(microsecond) is int):
        hour, minute, second, microsecond = _check_int(hour), _check_int(minute), _check_int(second), _check_int(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if tzinfo is not None and not isinstance(tzinfo, _tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '" + type(tzinfo).__name__ + "'")
    if fold != 0 and fold != 1:
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond, fold


def _refuse_missing(year, month):
    if isinstance(year, (str, float)):
        _check_int(year)
    raise TypeError("function missing required argument '" + ("year' (pos 1)" if year is None else "month' (pos 2)" if month is None else "day' (pos 3)"))


def _class_name(value):
    # How the class of a value is shown.
    kind = type(value)
    return "datetime." + kind.__name__ if kind.__module__ == "datetime" else kind.__name__


def _may_answer(other, own, sign):
    # What no method of this module can be compared with may know how; values of the builtins do not.
    if type(other).__module__ == "builtins":
        raise TypeError("'" + sign + "' not supported between instances of '" + _full_name(own) + "' and '" + _full_name(other) + "'")
    return NotImplemented


class timedelta:
    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        self = object.__new__(cls)
        if type(days) is int and type(seconds) is int and type(microseconds) is int and type(milliseconds) is int and type(minutes) is int \
                and type(hours) is int and type(weeks) is int:
            self._us = us = (((days + weeks * 7) * 24 + hours) * 60 + minutes) * 60000000 + seconds * 1000000 + milliseconds * 1000 + microseconds
            if not -86399999913600000000 <= us <= 86399999999999999999:
                raise OverflowError("days=" + str(us // 86400000000) + "; must have magnitude <= 999999999")
            return self
        for name, value in (("days", days), ("seconds", seconds), ("microseconds", microseconds), ("milliseconds", milliseconds), ("minutes", minutes), ("hours", hours), ("weeks", weeks)):
            if not isinstance(value, (int, float)):
                raise TypeError("unsupported type for timedelta " + name + " component: " + type(value).__name__)
        self._us = _microseconds(days + weeks * 7, 86400000000) + _microseconds(seconds, 1000000) + _microseconds(minutes, 60000000) + _microseconds(hours, 3600000000) + _microseconds(milliseconds, 1000)
        self._us += microseconds if isinstance(microseconds, int) else round(microseconds)
        if abs(self._us) > 86400000000 * 999999999 + 86399999999:
            raise OverflowError("days=" + str(self._us // 86400000000) + "; must have magnitude <= 999999999")
        return self
    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)
    @property
    def days(self):
        return self._us // 86400000000
    @property
    def seconds(self):
        return self._us // 1000000 % 86400
    @property
    def microseconds(self):
        return self._us % 1000000
    def total_seconds(self):
        return self._us / 1000000
    def __add__(self, other):
        return _delta(self._us + other._us) if isinstance(other, timedelta) else NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        return _delta(self._us - other._us) if isinstance(other, timedelta) else NotImplemented
    def __rsub__(self, other):
        return _delta(other._us - self._us) if isinstance(other, timedelta) else NotImplemented
    def __neg__(self):
        return _delta(-self._us)
    def __pos__(self):
        return self
    def __abs__(self):
        return _delta(abs(self._us))
    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._us * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_half_even(self._us * a, b))
        return NotImplemented
    __rmul__ = __mul__
    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            return _delta(_half_even(self._us, other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_half_even(self._us * b, a))
        return NotImplemented
    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        return _delta(self._us // other) if isinstance(other, int) else NotImplemented
    def __mod__(self, other):
        return _delta(self._us % other._us) if isinstance(other, timedelta) else NotImplemented
    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._us, other._us)
        return q, _delta(r)
    def __eq__(self, other):
        return self._us == other._us if isinstance(other, timedelta) else NotImplemented
    def __lt__(self, other):
        return self._us < other._us if isinstance(other, timedelta) else NotImplemented
    def __le__(self, other):
        return self._us <= other._us if isinstance(other, timedelta) else NotImplemented
    def __gt__(self, other):
        return self._us > other._us if isinstance(other, timedelta) else NotImplemented
    def __ge__(self, other):
        return self._us >= other._us if isinstance(other, timedelta) else NotImplemented
    def __hash__(self):
        return hash(self._us)
    def __bool__(self):
        return self._us != 0
    def __repr__(self):
        parts = []
        if self.days:
            parts.append("days=" + str(self.days))
        if self.seconds:
            parts.append("seconds=" + str(self.seconds))
        if self.microseconds:
            parts.append("microseconds=" + str(self.microseconds))
        return _class_name(self) + "(" + (", ".join(parts) or "0") + ")"
    def __str__(self):
        seconds = self.seconds
        text = str(seconds // 3600) + ":" + _two(seconds // 60 % 60) + ":" + _two(seconds % 60)
        if self.days:
            text = str(self.days) + " day" + ("" if abs(self.days) == 1 else "s") + ", " + text
        return text + ("." + format(self.microseconds, "06d") if self.microseconds else "")


def _half_even(a, b):
    if b < 0:
        a, b = -a, -b
    q, r = divmod(a, b)
    return q + 1 if r * 2 > b or r * 2 == b and q & 1 else q


def _microseconds(value, unit):
    if isinstance(value, int):
        return value * unit
    a, b = value.as_integer_ratio()
    return _half_even(a * unit, b)


def _delta(us):
    if not -86399999913600000000 <= us <= 86399999999999999999:
        raise OverflowError("days=" + str(us // 86400000000) + "; must have magnitude <= 999999999")
    made = object.__new__(timedelta)
    made._us = us
    return made


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


class tzinfo:
    def __new__(cls, *args, **named):
        return object.__new__(cls)
    def utcoffset(self, when):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")
    def dst(self, when):
        raise NotImplementedError("a tzinfo subclass must implement dst()")
    def tzname(self, when):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")
    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        saving = dt.dst()
        if saving is None:
            raise ValueError("fromutc: non-None dst() result required")
        # The standard offset comes first; at that time of day it is known whether daylight is saved.
        dt += offset - saving
        saving = dt.dst()
        if saving is None:
            raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + saving


class timezone(tzinfo):
    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError("timezone() argument 1 must be datetime.timedelta, not " + type(offset).__name__)
        if abs(offset) >= timedelta(1):
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not " + repr(offset) + ".")
        if name is not None and not isinstance(name, str):
            raise TypeError("timezone() argument 2 must be str, not " + type(name).__name__)
        if name is None and not offset and "utc" in cls.__dict__:
            return cls.utc
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self
    def __getnewargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)
    def __reduce__(self):
        return timezone, self.__getnewargs__()
    def utcoffset(self, when):
        return self._offset
    def dst(self, when):
        return None
    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc() argument must be a datetime instance or None, not " + type(dt).__name__)
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset
    def tzname(self, when):
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset, ":") if self._offset else "UTC"
    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented
    def __hash__(self):
        return hash(self._offset)
    def __str__(self):
        return self.tzname(None)
    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        return "datetime.timezone(" + repr(self._offset) + ("" if self._name is None else ", " + repr(self._name)) + ")"


_tzinfo = tzinfo
timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
UTC = timezone.utc


def _offset_text(offset, separator):
    us = offset._us
    sign = "-" if us < 0 else "+"
    seconds = abs(us) // 1000000
    text = sign + _two(seconds // 3600) + separator + _two(seconds // 60 % 60)
    if abs(us) % 60000000:
        text += separator + _two(seconds % 60)
        if us % 1000000:
            text += "." + format(abs(us) % 1000000, "06d")
    return text


def _parse_week(text):
    # Year, week and day of `2021-W05-3`, `2021W053`, and without the day.
    plain = text.replace("-", "")
    if text not in (plain, plain[:4] + "-" + plain[4:7], plain[:4] + "-" + plain[4:7] + "-" + plain[7:]) or plain[4:5] != "W" \
            or len(plain) not in (7, 8) or not (plain[:4] + plain[5:]).isdigit() or text[-1] == "-":
        raise ValueError("invalid literal")
    return int(plain[:4]), int(plain[5:7]), int(plain[7:] or 1)


def _has_week_53(year):
    # Such years begin or end on a Thursday.
    return 4 in (_ordinal(year, 1, 1) % 7, _ordinal(year, 12, 31) % 7)


def _date_size(text):
    # How much of a date with a time is the date.
    if text[4:5] == "-":
        return 8 if text[5:6] == "W" and text[8:9] != "-" else 10
    return 7 if text[4:5] == "W" and not text[7:8].isdigit() else 8


class date:
    def __new__(cls, year=None, month=None, day=None):
        if month is None or day is None:
            if day is None and isinstance(year, (bytes, str)) and len(year) == 4:
                return _from_state(cls, year, 4)
            _refuse_missing(year, month)
        self = object.__new__(cls)
        if type(year) is int and type(month) is int and type(day) is int and 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= 28:
            self.year, self.month, self.day = year, month, day
        else:
            self.year, self.month, self.day = _check_date(year, month, day)
        return self
    def __reduce__(self):
        return type(self), (_state(self, 4),)
    @classmethod
    def today(cls):
        return cls.fromordinal(719163 + _core_clock() // 86400000)
    @classmethod
    def fromordinal(cls, n):
        return cls(*_from_ordinal(n))
    @classmethod
    def fromtimestamp(cls, t):
        return cls.fromordinal(719163 + int(t // 86400))
    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        if "W" in text:
            try:
                return cls.fromisocalendar(*_parse_week(text))
            except ValueError:
                raise ValueError("Invalid isoformat string: " + repr(text)) from None
        try:
            if not text.replace("-", "").isdigit():
                raise ValueError("invalid literal")
            if len(text) == 8 and text.isdigit():
                return cls(int(text[:4]), int(text[4:6]), int(text[6:]))
            if len(text) == 10 and text[4] == "-" and text[7] == "-":
                return cls(int(text[:4]), int(text[5:7]), int(text[8:]))
        except ValueError as error:
            if "invalid literal" not in str(error):
                raise
        raise ValueError("Invalid isoformat string: " + repr(text))
    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError("Year is out of range: %d" % year)
        if not 0 < week < 53 and not (week == 53 and _has_week_53(year)):
            raise ValueError("Invalid week: %d" % week)
        if not 0 < day < 8:
            raise ValueError("Invalid day: %d (range is [1, 7])" % day)
        first = _ordinal(year, 1, 4)
        return cls.fromordinal(first - (first + 6) % 7 + (week - 1) * 7 + day - 1)
    def toordinal(self):
        return _ordinal(self.year, self.month, self.day)
    def weekday(self):
        return (self.toordinal() + 6) % 7
    def isoweekday(self):
        return self.toordinal() % 7 or 7
    def isocalendar(self):
        thursday = self.toordinal() - self.weekday() + 3
        year = _from_ordinal(thursday)[0]
        return IsoCalendarDate(year, (thursday - _ordinal(year, 1, 1)) // 7 + 1, self.isoweekday())
    def replace(self, year=None, month=None, day=None):
        return type(self)(self.year if year is None else year, self.month if month is None else month, self.day if day is None else day)
    def timetuple(self):
        return _struct(self.year, self.month, self.day, 0, 0, 0, self.toordinal(), -1)
    def isoformat(self):
        return format(self.year, "04d") + "-" + _two(self.month) + "-" + _two(self.day)
    def ctime(self):
        return self.strftime("%a %b %e %H:%M:%S %Y")
    def strftime(self, form):
        return _strftime(self, form)
    def __format__(self, form):
        if not isinstance(form, str):
            raise TypeError("must be str, not " + type(form).__name__)
        return self.strftime(form) if form else str(self)
    def __str__(self):
        return self.isoformat()
    def __repr__(self):
        return _class_name(self) + "(" + str(self.year) + ", " + str(self.month) + ", " + str(self.day) + ")"
    def _key(self):
        return (self.year, self.month, self.day)
    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, date) and not isinstance(other, datetime) else NotImplemented
    def _other(self, other, sign):
        if not isinstance(other, date) or isinstance(other, datetime):
            return _may_answer(other, self, sign)
        return other._key()
    def __lt__(self, other):
        other = self._other(other, "<")
        return other if other is NotImplemented else self._key() < other
    def __le__(self, other):
        other = self._other(other, "<=")
        return other if other is NotImplemented else self._key() <= other
    def __gt__(self, other):
        other = self._other(other, ">")
        return other if other is NotImplemented else self._key() > other
    def __ge__(self, other):
        other = self._other(other, ">=")
        return other if other is NotImplemented else self._key() >= other
    def __hash__(self):
        return hash(self._key())
    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 1 <= n <= 3652059:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(n)
    __radd__ = __add__
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented


def _full_name(value):
    # As the reference implementation names it in messages.
    kind = type(value)
    return kind.__name__ if kind.__module__ == "builtins" else kind.__module__ + "." + kind.__name__


class IsoCalendarDate(tuple):
    def __reduce__(self):
        return tuple, (tuple(self),)
    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))
    @property
    def year(self):
        return self[0]
    @property
    def week(self):
        return self[1]
    @property
    def weekday(self):
        return self[2]
    def __repr__(self):
        return "datetime.IsoCalendarDate(year=" + str(self[0]) + ", week=" + str(self[1]) + ", weekday=" + str(self[2]) + ")"


def _struct(year, month, day, hour, minute, second, ordinal, dst):
    import time
    return time.struct_time((year, month, day, hour, minute, second, (ordinal + 6) % 7, ordinal - _ordinal(year, 1, 1) + 1, dst))


class time:
    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, (bytes, str)) and len(hour) == 6:
            return _from_state(cls, hour, 6, minute or None)
        self = object.__new__(cls)
        self.hour, self.minute, self.second, self.microsecond, self.fold = _check_time(hour, minute, second, microsecond, tzinfo, fold)
        self.tzinfo = tzinfo
        return self
    def __reduce_ex__(self, protocol):
        state = _state(self, 6, protocol > 3)
        return type(self), (state,) if self.tzinfo is None else (state, self.tzinfo)
    def __reduce__(self):
        return self.__reduce_ex__(2)
    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            return cls(*_parse_time(text[1:] if text[:1] == "T" else text))
        except (ValueError, IndexError):
            raise ValueError("Invalid isoformat string: " + repr(text)) from None
    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(None)
    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(None)
    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(None)
    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self.hour if hour is None else hour, self.minute if minute is None else minute, self.second if second is None else second, self.microsecond if microsecond is None else microsecond, self.tzinfo if tzinfo is True else tzinfo, fold=self.fold if fold is None else fold)
    def isoformat(self, timespec="auto"):
        return _time_text(self, timespec)
    def strftime(self, form):
        return _strftime(self, form)
    def __format__(self, form):
        if not isinstance(form, str):
            raise TypeError("must be str, not " + type(form).__name__)
        return self.strftime(form) if form else str(self)
    def __str__(self):
        return self.isoformat()
    def __repr__(self):
        text = _class_name(self) + "(" + str(self.hour) + ", " + str(self.minute)
        if self.second or self.microsecond:
            text += ", " + str(self.second)
        if self.microsecond:
            text += ", " + str(self.microsecond)
        return text + (", fold=1" if self.fold else "") + ("" if self.tzinfo is None else ", tzinfo=" + repr(self.tzinfo)) + ")"
    def _key(self):
        # Comparable numbers; with a zone they are those of UTC.
        us = ((self.hour * 60 + self.minute) * 60 + self.second) * 1000000 + self.microsecond
        offset = self.utcoffset()
        return us if offset is None else us - offset._us
    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return self._key() == other._key() and (self.utcoffset() is None) == (other.utcoffset() is None)
    def _other(self, other, sign):
        if not isinstance(other, time):
            return _may_answer(other, self, sign)
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return other._key()
    def __lt__(self, other):
        other = self._other(other, "<")
        return other if other is NotImplemented else self._key() < other
    def __le__(self, other):
        other = self._other(other, "<=")
        return other if other is NotImplemented else self._key() <= other
    def __gt__(self, other):
        other = self._other(other, ">")
        return other if other is NotImplemented else self._key() > other
    def __ge__(self, other):
        other = self._other(other, ">=")
        return other if other is NotImplemented else self._key() >= other
    def __hash__(self):
        return hash(self._key())


def _state(value, size, keeps_fold=True):
    # The bytes that pickles have.
    state = []
    if size != 6:
        state += [value.year >> 8, value.year & 255, value.month, value.day]
    if size != 4:
        us = value.microsecond
        state += [value.hour, value.minute, value.second, us >> 16, us >> 8 & 255, us & 255]
    if size != 4 and keeps_fold and value.fold:
        state[0 if size == 6 else 2] |= 128
    return bytes(state)


def _from_state(cls, state, size, zone=None):
    # The object that has such bytes.
    if isinstance(state, str):
        state = state.encode("latin-1")
    if zone is not None and not isinstance(zone, _tzinfo):
        raise TypeError("bad tzinfo state arg")
    self = object.__new__(cls)
    if size != 6:
        self.year, self.month, self.day = _check_date(state[0] << 8 | state[1], state[2] & 127, state[3])
    if size != 4:
        fold = state[0 if size == 6 else 2] >> 7
        first, minute, second, high, middle, low = state[-6:]
        if size == 6:
            first &= 127
        self.hour, self.minute, self.second, self.microsecond, self.fold = _check_time(
            first, minute, second, high << 16 | middle << 8 | low, zone, fold)
        self.tzinfo = zone
    return self


def _time_text(value, timespec):
    text = _two(value.hour)
    if timespec not in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"):
        raise ValueError("Unknown timespec value")
    if timespec != "hours":
        text += ":" + _two(value.minute)
        if timespec != "minutes":
            text += ":" + _two(value.second)
            if timespec == "milliseconds":
                text += "." + format(value.microsecond // 1000, "03d")
            elif timespec == "microseconds" or timespec == "auto" and value.microsecond:
                text += "." + format(value.microsecond, "06d")
    offset = value.utcoffset()
    return text if offset is None else text + _offset_text(offset, ":")


def _parse_time(text):
    zone = None
    for i, c in enumerate(text):
        if c in "+-Z":
            zone_text = text[i:]
            text = text[:i]
            if zone_text == "Z":
                zone = timezone.utc
            else:
                digits, _, parts = zone_text[1:].replace(":", "").partition(".")
                offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4] or 0), seconds=int(digits[4:6] or 0), microseconds=int((parts + "000000")[:6]))
                zone = timezone(-offset if c == "-" else offset)
                if not offset:
                    zone = timezone.utc
            break
    fraction = "0"
    for mark in ".,":
        if mark in text:
            text, fraction = text.split(mark)
    parts = text.split(":") if ":" in text else [text[i:i + 2] for i in range(0, len(text), 2)]
    if not parts or any([len(p) != 2 for p in parts]):
        raise ValueError(text)
    if not all([p.isdecimal() and p.isascii() for p in parts + [fraction]]) or len(parts) > 3:
        raise ValueError(text)
    numbers = [int(p) for p in parts] + [0] * (3 - len(parts))
    return numbers[0], numbers[1], numbers[2], int((fraction + "000000")[:6]), zone


class datetime(date):
    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if month is None or day is None:
            if day is None and isinstance(year, (bytes, str)) and len(year) == 10:
                return _from_state(cls, year, 10, month)
            _refuse_missing(year, month)
        self = object.__new__(cls)
        if type(year) is int and type(month) is int and type(day) is int and 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= 28:
            self.year, self.month, self.day = year, month, day
        else:
            self.year, self.month, self.day = _check_date(year, month, day)
        if type(hour) is int and type(minute) is int and type(second) is int and type(microsecond) is int and 0 <= hour < 24 and 0 <= minute < 60 \
                and 0 <= second < 60 and 0 <= microsecond < 1000000 and tzinfo is None and fold == 0:
            self.hour, self.minute, self.second, self.microsecond, self.fold = hour, minute, second, microsecond, 0
        else:
            self.hour, self.minute, self.second, self.microsecond, self.fold = _check_time(hour, minute, second, microsecond, tzinfo, fold)
        self.tzinfo = tzinfo
        return self
    def __reduce_ex__(self, protocol):
        state = _state(self, 10, protocol > 3)
        return type(self), (state,) if self.tzinfo is None else (state, self.tzinfo)
    def __reduce__(self):
        return self.__reduce_ex__(2)
    @classmethod
    def _from_us(cls, us, tzinfo=None):
        days, us = divmod(us, 86400000000)
        if not 1 <= days <= 3652059:
            raise OverflowError("date value out of range")
        seconds, us = divmod(us, 1000000)
        if cls is datetime:
            made = object.__new__(cls)
            made.year, made.month, made.day = _from_ordinal(days)
            made.hour, made.minute, made.second, made.microsecond, made.fold = seconds // 3600, seconds // 60 % 60, seconds % 60, us, 0
            made.tzinfo = tzinfo
            return made
        return cls(*_from_ordinal(days), seconds // 3600, seconds // 60 % 60, seconds % 60, us, tzinfo)
    def _us(self):
        return self.toordinal() * 86400000000 + (self.hour * 3600 + self.minute * 60 + self.second) * 1000000 + self.microsecond
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_core_nanoseconds() / 1000000000, tz)
    @classmethod
    def today(cls):
        return cls.now()
    @classmethod
    def utcnow(cls):
        return cls.now()
    @classmethod
    def fromtimestamp(cls, t, tz=None):
        made = cls._from_us(719163 * 86400000000 + (t * 1000000 if isinstance(t, int) else _microseconds(t, 1000000)), tz)
        return made if tz is None else tz.fromutc(made)
    @classmethod
    def utcfromtimestamp(cls, t):
        return cls.fromtimestamp(t)
    @classmethod
    def fromordinal(cls, n):
        return cls(*_from_ordinal(n))
    @classmethod
    def combine(cls, date, time, tzinfo=True):
        d, t = date, time
        if not isinstance(d, _date):
            raise TypeError("combine() argument 1 must be datetime.date, not " + type(d).__name__)
        if not isinstance(t, _time):
            raise TypeError("combine() argument 2 must be datetime.time, not " + type(t).__name__)
        return cls(d.year, d.month, d.day, t.hour, t.minute, t.second, t.microsecond, t.tzinfo if tzinfo is True else tzinfo, fold=t.fold)
    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        size = _date_size(text)
        try:
            day = date.fromisoformat(text[:size])
            rest = _parse_time(text[size + 1:]) if len(text) > size else ()
        except (ValueError, IndexError) as problem:
            if str(problem).startswith(("month", "day", "year", "hour", "minute", "second")):
                raise
            raise ValueError("Invalid isoformat string: " + repr(text)) from None
        return cls(day.year, day.month, day.day, *rest)
    @classmethod
    def strptime(cls, text, form):
        return cls(*_strptime(text, form))
    def date(self):
        return _date(self.year, self.month, self.day)
    def time(self):
        return _time(self.hour, self.minute, self.second, self.microsecond, fold=self.fold)
    def timetz(self):
        return _time(self.hour, self.minute, self.second, self.microsecond, self.tzinfo, fold=self.fold)
    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)
    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(self)
    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(self)
    def timestamp(self):
        us = self._us() - 719163 * 86400000000
        if self.tzinfo is not None:
            us -= self.utcoffset()._us
        return us / 1000000
    def astimezone(self, tz=None):
        if tz is not None and not isinstance(tz, tzinfo):
            raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '" + type(tz).__name__ + "'")
        tz = timezone.utc if tz is None else tz
        if tz is self.tzinfo:
            return self
        offset = self.utcoffset()
        us = self._us() - (0 if offset is None else offset._us)
        return tz.fromutc(type(self)._from_us(us, tz))
    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self.year if year is None else year, self.month if month is None else month, self.day if day is None else day, self.hour if hour is None else hour, self.minute if minute is None else minute, self.second if second is None else second, self.microsecond if microsecond is None else microsecond, self.tzinfo if tzinfo is True else tzinfo, fold=self.fold if fold is None else fold)
    def timetuple(self):
        return _struct(self.year, self.month, self.day, self.hour, self.minute, self.second, self.toordinal(), -1)
    def utctimetuple(self):
        moment = self.astimezone(timezone.utc) if self.tzinfo else self
        import time
        return time.struct_time(tuple(moment.timetuple())[:8] + (0,))
    def isoformat(self, sep="T", timespec="auto"):
        return date.isoformat(self) + sep + _time_text(self, timespec)
    def __str__(self):
        return self.isoformat(" ")
    def __repr__(self):
        parts = [self.year, self.month, self.day, self.hour, self.minute, self.second, self.microsecond]
        while len(parts) > 5 and parts[-1] == 0:
            parts.pop()
        return _class_name(self) + "(" + ", ".join([str(p) for p in parts]) + (", fold=1" if self.fold else "") + ("" if self.tzinfo is None else ", tzinfo=" + repr(self.tzinfo)) + ")"
    def _key(self):
        offset = self.utcoffset()
        return self._us() - (0 if offset is None else offset._us)
    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return self._key() == other._key() and (self.tzinfo is None) == (other.tzinfo is None)
    def _other(self, other, sign):
        if isinstance(other, date) and not isinstance(other, datetime):
            raise TypeError("can't compare datetime.datetime to datetime.date")
        if not isinstance(other, datetime):
            return _may_answer(other, self, sign)
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return other._key()
    def __hash__(self):
        return hash(self._key())
    def __add__(self, other):
        return type(self)._from_us(self._us() + other._us, self.tzinfo) if isinstance(other, timedelta) else NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._from_us(self._us() - other._us, self.tzinfo)
        if isinstance(other, datetime):
            if (self.tzinfo is None) != (other.tzinfo is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return _delta(self._key() - other._key())
        return NotImplemented


_date = date
_time = time
date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


def _strftime(value, form):
    if not isinstance(form, str):
        raise TypeError("strftime() argument 1 must be str, not " + type(form).__name__)
    if not hasattr(value, "year"):
        year, month, day = 1900, 1, 1
    else:
        year, month, day = value.year, value.month, value.day
    hour, minute, second = getattr(value, "hour", 0), getattr(value, "minute", 0), getattr(value, "second", 0)
    result = []
    i = 0
    while i < len(form):
        c = form[i]
        i += 1
        if c != "%" or i == len(form):
            result.append(c)
            continue
        c = form[i]
        i += 1
        if c == "f":
            result.append(format(getattr(value, "microsecond", 0), "06d"))
        elif c == "z":
            offset = value.utcoffset() if hasattr(value, "utcoffset") else None
            result.append("" if offset is None else _offset_text(offset, ""))
        elif c == "Z":
            result.append((value.tzname() if hasattr(value, "tzname") else None) or "")
        else:
            result.append(_formatted(c, year, month, day, hour, minute, second))
    return "".join(result)


def _formatted(c, year, month, day, hour, minute, second):
    ordinal = _ordinal(year, month, day)
    weekday = (ordinal + 6) % 7
    if c == "Y":
        return str(year)
    if c == "m":
        return _two(month)
    if c == "d":
        return _two(day)
    if c == "e":
        return format(day, "2d")
    if c == "H":
        return _two(hour)
    if c == "k":
        return format(hour, "2d")
    if c == "I":
        return _two(hour % 12 or 12)
    if c == "l":
        return format(hour % 12 or 12, "2d")
    if c == "M":
        return _two(minute)
    if c == "S":
        return _two(second)
    if c == "p":
        return "AM" if hour < 12 else "PM"
    if c == "P":
        return "am" if hour < 12 else "pm"
    if c == "y":
        return _two(year % 100)
    if c == "C":
        return _two(year // 100)
    if c == "a":
        return _day_names[weekday][:3]
    if c == "A":
        return _day_names[weekday]
    if c == "b" or c == "h":
        return _month_names[month - 1][:3]
    if c == "B":
        return _month_names[month - 1]
    if c == "j":
        return format(_day_of_year(year, month, day), "03d")
    if c == "w":
        return str((weekday + 1) % 7)
    if c == "u":
        return str(weekday + 1)
    if c == "U":
        return _two((_day_of_year(year, month, day) + 6 - (weekday + 1) % 7) // 7)
    if c == "W":
        return _two((_day_of_year(year, month, day) + 6 - weekday) // 7)
    if c == "V" or c == "G" or c == "g":
        iso = date(year, month, day).isocalendar()
        return _two(iso[1]) if c == "V" else str(iso[0]) if c == "G" else _two(iso[0] % 100)
    if c == "D" or c == "x":
        return _two(month) + "/" + _two(day) + "/" + _two(year % 100)
    if c == "F":
        return str(year) + "-" + _two(month) + "-" + _two(day)
    if c == "T" or c == "X":
        return _two(hour) + ":" + _two(minute) + ":" + _two(second)
    if c == "R":
        return _two(hour) + ":" + _two(minute)
    if c == "r":
        return _two(hour % 12 or 12) + ":" + _two(minute) + ":" + _two(second) + " " + ("AM" if hour < 12 else "PM")
    if c == "c":
        return _day_names[weekday][:3] + " " + _month_names[month - 1][:3] + " " + format(day, "2d") + " " + _two(hour) + ":" + _two(minute) + ":" + _two(second) + " " + str(year)
    if c == "s":
        return str((ordinal - 719163) * 86400 + hour * 3600 + minute * 60 + second)
    if c == "n":
        return "\n"
    if c == "t":
        return "\t"
    return "%" if c == "%" else "%" + c


def _strptime(text, form):
    return _read_time(text, form)[:8]


def _read_time(text, form):
    # What a text says: date, time, zone, and the day of the week, or None; whether it is summer time, or -1.
    week_day = week = iso_year = None
    is_summer = -1
    year, month, day, hour, minute, second, us = 1900, 1, 1, 0, 0, 0, 0
    afternoon = None
    zone = None
    day_of_year = None
    place = 0
    def fail():
        raise ValueError("time data " + repr(text) + " does not match format " + repr(form))
    def number(most):
        nonlocal place
        end = place
        while end < len(text) and end - place < most and text[end].isdigit():
            end += 1
        if end == place:
            fail()
        value = int(text[place:end])
        place = end
        return value
    def name(names):
        nonlocal place
        for i, word in enumerate(names):
            if text[place:place + len(word)].lower() == word.lower():
                place += len(word)
                return i
        fail()
    full = form
    for short, long in (("%F", "%Y-%m-%d"), ("%T", "%H:%M:%S"), ("%R", "%H:%M"), ("%D", "%m/%d/%y"), ("%x", "%m/%d/%y"), ("%X", "%H:%M:%S"), ("%c", "%a %b %d %H:%M:%S %Y")):
        full = full.replace(short, long)
    i = 0
    while i < len(full):
        c = full[i]
        i += 1
        if c.isspace():
            while place < len(text) and text[place].isspace():
                place += 1
            continue
        if c != "%" or i == len(full):
            if text[place:place + 1] != c:
                fail()
            place += 1
            continue
        c = full[i]
        i += 1
        if c == "Y":
            if not text[place:place + 4].isdigit() or len(text[place:place + 4]) < 4:
                fail()
            year = number(4)
        elif c == "m":
            month = number(2)
        elif c == "d" or c == "e":
            if text[place:place + 1] == " ":
                place += 1
            day = number(2)
        elif c == "H":
            hour = number(2)
        elif c == "I":
            hour = number(2)
            afternoon = False if afternoon is None else afternoon
        elif c == "M":
            minute = number(2)
        elif c == "S":
            second = number(2)
        elif c == "y":
            year = number(2)
            year += 1900 if year > 68 else 2000
        elif c == "j":
            day_of_year = number(3)
        elif c == "f":
            start = place
            us = number(6)
            us *= 10 ** (6 - (place - start))
        elif c == "p":
            afternoon = name(["AM", "PM"]) == 1
        elif c == "B":
            month = name(_month_names) + 1
        elif c == "b" or c == "h":
            month = name([m[:3] for m in _month_names]) + 1
        elif c == "A":
            week_day = name(_day_names)
        elif c == "a":
            week_day = name([d[:3] for d in _day_names])
        elif c == "w" or c == "u":
            week_day = number(1)
            if week_day > (6 if c == "w" else 7) or week_day < (0 if c == "w" else 1):
                fail()
            week_day = (week_day - 1) % 7
        elif c == "U" or c == "W" or c == "V":
            week = c, number(2)
            if week[1] > 53:
                fail()
        elif c == "G":
            iso_year = number(4)
        elif c == "z":
            if text[place:place + 1] == "Z":
                place += 1
                zone = timezone.utc
            else:
                sign = text[place:place + 1]
                if sign not in ("+", "-"):
                    fail()
                place += 1
                hours = number(2)
                if text[place:place + 1] == ":":
                    place += 1
                offset = timedelta(hours=hours, minutes=number(2))
                if text[place:place + 1] == ":" or text[place:place + 2].isdigit():
                    place += text[place] == ":"
                    offset += timedelta(seconds=number(2))
                    if text[place:place + 1] == ".":
                        place += 1
                        start = place
                        offset += timedelta(microseconds=number(6) * 10 ** (6 - (place - start)))
                zone = timezone(-offset if sign == "-" else offset) if offset else timezone.utc
        elif c == "Z":
            name(["UTC", "GMT"])
            is_summer = 0
        elif c == "%":
            if text[place:place + 1] != "%":
                fail()
            place += 1
        else:
            raise ValueError("'" + c + "' is a bad directive in format " + repr(form))
        if month > 12 or month < 1 or hour > 23 or minute > 59 or second > 61 or day > 31 or day < 1:
            fail()
    if place != len(text):
        raise ValueError("unconverted data remains: " + text[place:])
    if afternoon is not None:
        hour = hour % 12 + (12 if afternoon else 0)
    if day_of_year is not None:
        year, month, day = _from_ordinal(_ordinal(year, 1, 1) + day_of_year - 1)
    elif iso_year is not None and week is not None and week[0] == "V" and week_day is not None:
        found = date.fromisocalendar(iso_year, week[1], week_day + 1)
        year, month, day = found.year, found.month, found.day
    elif week is not None and week[0] != "V" and week_day is not None:
        # Days before the first Sunday or Monday are in week 0.
        start = _ordinal(year, 1, 1)
        sunday = week[0] == "U"
        lead = (start + 6 + sunday) % 7
        place = (week_day + sunday) % 7
        year, month, day = _from_ordinal(start - lead + place + 7 * (week[1] - (lead == 0 and week[1] > 0)))
    return year, month, day, hour, minute, second, us, zone, week_day, is_summer
