"""The module zoneinfo: time zones, from the files of the system (RFC 8536) with the rule at their end for times to come."""

import os as _os
import re as _re
from bisect import bisect_right as _bisect
from datetime import datetime as _datetime, timedelta as _timedelta, tzinfo as _tzinfo

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

_epoch = 719163
_standard_path = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")
TZPATH = ()


class ZoneInfoNotFoundError(KeyError):
    pass


class InvalidTZPathWarning(RuntimeWarning):
    pass


def reset_tzpath(to=None):
    global TZPATH
    if to is not None:
        if isinstance(to, (str, bytes)):
            raise TypeError("tzpath must be a list or tuple, not " + str(type(to)) + ": " + repr(to))
        for path in to:
            if not _os.path.isabs(path):
                raise ValueError("tzpath must contain only absolute paths: " + repr(path))
        TZPATH = tuple(to)
    else:
        TZPATH = tuple([path for path in _os.environ["PYTHONTZPATH"].split(":") if path[:1] == "/"]) if "PYTHONTZPATH" in _os.environ else _standard_path


reset_tzpath()


def available_timezones():
    found = set()
    for top in TZPATH:
        if not _os.path.isdir(top):
            continue
        for folder, folders, files in _os.walk(top):
            if folder == top:
                folders[:] = [name for name in folders if name not in ("right", "posix")]
            for name in files:
                path = _os.path.join(folder, name)
                with open(path, "rb") as file:
                    if file.read(4) == b"TZif":
                        found.add(path[len(top) + 1:])
    found.discard("posixrules")
    return found


class _Kind:
    """An offset in seconds, how much of it is daylight saving, and its name."""

    def __init__(self, offset, saving, name):
        self.seconds = offset
        self.offset = _timedelta(seconds=offset)
        self.saving = None if saving is None else _timedelta(seconds=saving)
        self.name = name


# Rules such as CET-1CEST,M3.5.0,M10.5.0/3

_offset = r"([-+]?)(\d{1,3})(?::(\d\d))?(?::(\d\d))?"
_rule = _re.compile(r"(<[^<>]{3,}>|[A-Za-z]{3,})" + _offset + r"(?:(<[^<>]{3,}>|[A-Za-z]{3,})(?:" + _offset + r")?(?:,([^,]+),([^,]+))?)?$")
_day = _re.compile(r"(?:M(\d{1,2})\.(\d)\.(\d)|(J?)(\d{1,3}))(?:/" + _offset + ")?$")


def _seconds(sign, hours, minutes, seconds):
    value = int(hours) * 3600 + int(minutes or 0) * 60 + int(seconds or 0)
    return -value if sign == "-" else value


class _Rule:
    def __init__(self, text):
        found = _rule.match(text)
        if not found:
            raise ValueError(text + " is not a valid TZ string")
        parts = found.groups()
        offset = -_seconds(*parts[1:5])
        self.standard = _Kind(offset, 0, parts[0].strip("<>"))
        self.daylight = None
        if parts[5]:
            late = -_seconds(*parts[6:10]) if parts[7] else offset + 3600
            self.difference = late - offset
            self.daylight = _Kind(late, self.difference, parts[5].strip("<>"))
            self.days = [_day.match(part) for part in parts[10:12]]
            if None in self.days:
                raise ValueError("Invalid DST format: " + text)

    def _moment(self, found, year):
        """Seconds since the epoch of the local clock that shows a day of a rule."""
        month, week, weekday, isPlain, number = found.groups()[:5]
        time = _seconds(*found.groups()[5:9]) if found.group(7) else 7200
        first = _datetime(year, 1, 1).toordinal()
        if month:
            start = _datetime(year, int(month), 1).toordinal()
            # Weekdays count from Sunday.
            day = start + (int(weekday) - start) % 7 + 7 * (int(week) - 1)
            end = _datetime(year + int(month) // 12, int(month) % 12 + 1, 1).toordinal()
            while day >= end:
                day -= 7
        elif isPlain:
            isLeap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
            day = first + int(number) - 1 + (1 if isLeap and int(number) >= 60 else 0)
        else:
            day = first + int(number)
        return (day - _epoch) * 86400 + time

    def at(self, local, year, fold):
        """What holds where the local clock shows a time."""
        if self.daylight is None:
            return self.standard
        start, end = [self._moment(day, year) for day in self.days]
        # The hour that is repeated belongs to the first or the second of both, and the one that is left out the other way round.
        if fold == (self.difference >= 0):
            end -= self.difference
        else:
            start += self.difference
        isDaylight = start <= local < end if start < end else not end <= local < start
        return self.daylight if isDaylight else self.standard

    def since(self, moment, year):
        """What holds at a moment, and whether the local clock shows its time again."""
        if self.daylight is None:
            return self.standard, 0
        start, end = [self._moment(day, year) for day in self.days]
        start -= self.standard.seconds
        end -= self.daylight.seconds
        isDaylight = start <= moment < end if start < end else not end <= moment < start
        turn = end if self.difference >= 0 else start
        return self.daylight if isDaylight else self.standard, 1 if turn <= moment < turn + abs(self.difference) else 0


def _number(data, place, size):
    return int.from_bytes(data[place:place + size], "big", signed=True)


class _Table:
    """The contents of a file."""

    def __init__(self, data):
        if data[:4] != b"TZif":
            raise ValueError("Invalid TZif file: magic not found")
        place, size = 0, 4
        counts = [_number(data, 20 + 4 * i, 4) for i in range(6)]
        if data[4:5] >= b"2":
            # The first part is for programs that know times of 32 bits only.
            utc, standards, leaps, times, kinds, letters = counts
            place = 44 + times * 5 + kinds * 6 + letters + leaps * 8 + standards + utc
            size = 8
            counts = [_number(data, place + 20 + 4 * i, 4) for i in range(6)]
        utc, standards, leaps, times, kinds, letters = counts
        place += 44
        self.moments = [_number(data, place + size * i, size) for i in range(times)]
        place += size * times
        chosen = list(data[place:place + times])
        place += times
        raw = [(_number(data, place + 6 * i, 4), data[place + 6 * i + 4], data[place + 6 * i + 5]) for i in range(kinds)]
        place += 6 * kinds
        names = data[place:place + letters]
        place += letters + leaps * (size + 4) + standards + utc
        savings = self._savings(raw, chosen)
        made = [_Kind(offset, saving, names[name:names.find(b"\0", name)].decode()) for (offset, isDaylight, name), saving in zip(raw, savings)]
        self.kinds = [made[i] for i in chosen]
        rule = data[place + 1:].partition(b"\n")[0].decode() if size == 8 else ""
        self.rule = _Rule(rule) if rule else None
        # What held before the first change.
        standard = [i for i, kind in enumerate(raw) if not kind[1]]
        self.first = made[0 if not standard else standard[0]] if made else None
        # When the local clock shows each change, as the first or the second of two equal times.
        self.locals = [[], []]
        before = self.first
        for moment, kind in zip(self.moments, self.kinds):
            self.locals[0].append(moment + max(before.seconds, kind.seconds))
            self.locals[1].append(moment + min(before.seconds, kind.seconds))
            before = kind

    def _savings(self, raw, chosen):
        """How much of each offset is daylight saving, which files do not say."""
        savings = [None if kind[1] else 0 for kind in raw]
        for way in (1, -1):
            for i in range(1, len(chosen)):
                now, other = chosen[i], chosen[i - 1]
                if way < 0:
                    now, other = other, now
                if savings[now] is None and not raw[other][1]:
                    difference = raw[now][0] - raw[other][0]
                    if difference:
                        savings[now] = difference
        return [3600 if saving is None else saving for saving in savings]

    def at(self, local, year, fold):
        places = self.locals[fold]
        place = _bisect(places, local)
        if place >= len(places):
            return self.rule.at(local, year, fold) if self.rule else self.kinds[-1] if self.kinds else self.first
        return self.kinds[place - 1] if place > 0 else self.first

    def since(self, moment, year):
        place = _bisect(self.moments, moment)
        if place >= len(self.moments) and self.rule:
            kind, fold = self.rule.since(moment, year)
            if place > 0 and self.kinds:
                before = self.kinds[place - 2] if place > 1 else self.first
                if moment < self.moments[place - 1] + before.seconds - self.kinds[place - 1].seconds:
                    fold = 1
            return kind, fold
        if place == 0:
            return self.first, 0
        kind = self.kinds[place - 1]
        before = self.kinds[place - 2] if place > 1 else self.first
        return kind, 1 if moment - self.moments[place - 1] < before.seconds - kind.seconds else 0


_cache = {}


def _read(key):
    if not isinstance(key, str):
        raise TypeError("argument should be a str, not " + type(key).__name__)
    if _os.path.isabs(key):
        raise ValueError("ZoneInfo keys may not be absolute paths, got: " + key)
    if _os.path.normpath(key) == key and key[:2] == "..":
        raise ValueError("ZoneInfo keys must refer to subdirectories of TZPATH, got: " + key)
    if _os.path.normpath(key) != key:
        raise ValueError("ZoneInfo keys must be normalized relative paths, got: " + key)
    for top in TZPATH:
        path = _os.path.join(top, key)
        if _os.path.isfile(path):
            with open(path, "rb") as file:
                return file.read()
    raise ZoneInfoNotFoundError("No time zone found with key " + key)


class ZoneInfo(_tzinfo):
    def __new__(cls, key):
        found = _cache.get((cls, key))
        if found is None:
            found = _cache[(cls, key)] = cls._made(_read(key), key)
        return found

    def __init__(self, key):
        pass

    @classmethod
    def _made(cls, data, key):
        made = _tzinfo.__new__(cls)
        made._table = _Table(data)
        made._key = key
        return made

    @classmethod
    def no_cache(cls, key):
        return cls._made(_read(key), key)

    @classmethod
    def from_file(cls, fobj, /, key=None):
        return cls._made(fobj.read(), key)

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for kind, key in list(_cache):
            if kind is cls and (only_keys is None or key in only_keys):
                del _cache[(kind, key)]

    @property
    def key(self):
        return self._key

    def _kind(self, moment):
        table = self._table
        if moment is None:
            return table.first if not table.moments and (table.rule is None or table.rule.daylight is None) else None
        local = (moment.toordinal() - _epoch) * 86400 + moment.hour * 3600 + moment.minute * 60 + moment.second
        return table.at(local, moment.year, moment.fold)

    def utcoffset(self, dt):
        kind = self._kind(dt)
        return None if kind is None else kind.offset

    def dst(self, dt):
        kind = self._kind(dt)
        return None if kind is None else kind.saving

    def tzname(self, dt):
        kind = self._kind(dt)
        return None if kind is None else kind.name

    def fromutc(self, dt):
        if not isinstance(dt, _datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        moment = (dt.toordinal() - _epoch) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        kind, fold = self._table.since(moment, dt.year)
        return (dt + kind.offset).replace(fold=fold)

    def __str__(self):
        return self._key if self._key is not None else repr(self)

    def __repr__(self):
        return "%s.%s(key=%r)" % (type(self).__module__, type(self).__qualname__, self._key)

    def __reduce__(self):
        return (type(self), (self._key,))
