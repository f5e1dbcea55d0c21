# The module time. Local time is UTC.

timezone = 0
altzone = 0
daylight = 0
tzname = ("UTC", "UTC")
CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1


def time():
    return _core_nanoseconds() / 1000000000


def perf_counter():
    return _core_nanoseconds() / 1000000000


def monotonic():
    # Less a constant, so that a float tells nanoseconds.
    return (_core_nanoseconds() - 1700000000000000000) / 1000000000


def process_time():
    return _core_nanoseconds() / 1000000000


thread_time = process_time


def time_ns():
    return _core_nanoseconds()


perf_counter_ns = time_ns
monotonic_ns = time_ns
process_time_ns = time_ns


def clock_gettime(clock):
    return time()


def sleep(seconds):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _core_sleep(int(seconds * 1000))


_fields = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")


class struct_time(tuple):
    def __new__(cls, values):
        values = tuple(values)
        if len(values) < 9:
            raise TypeError("time.struct_time() takes an at least 9-sequence (" + str(len(values)) + "-sequence given)")
        return tuple.__new__(cls, values[:9])
    def __getattr__(self, name):
        if name in _fields:
            return self[_fields.index(name)]
        if name == "tm_zone":
            return "UTC"
        if name == "tm_gmtoff":
            return 0
        raise AttributeError("'time.struct_time' object has no attribute '" + name + "'")
    def __repr__(self):
        return "time.struct_time(" + ", ".join([n + "=" + str(v) for n, v in zip(_fields, self)]) + ")"


_days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def gmtime(seconds=None):
    import datetime
    moment = datetime.datetime.fromtimestamp(int(time() if seconds is None else seconds // 1))
    return struct_time(tuple(moment.timetuple())[:8] + (0,))


localtime = gmtime


def mktime(values):
    import datetime
    return float((datetime._ordinal(values[0], values[1], values[2]) - 719163) * 86400 + values[3] * 3600 + values[4] * 60 + values[5])


def strftime(form, values=None):
    import datetime
    values = localtime() if values is None else values
    # The day of the week and of the year are what is given, whatever the date.
    named = {"Z": "UTC", "a": _days[values[6]][:3], "A": _days[values[6]], "w": str((values[6] + 1) % 7), "u": str(values[6] + 1),
             "j": "%03d" % values[7]}
    parts = form.split("%")
    text = parts[0]
    i = 1
    while i < len(parts):
        if parts[i] == "" and i + 1 < len(parts):
            text += "%%" + parts[i + 1]
            i += 2
            continue
        text += named[parts[i][0]] + parts[i][1:] if parts[i][:1] in named else "%" + parts[i]
        i += 1
    return datetime.datetime(*values[:6]).strftime(text)


def strptime(text, form="%a %b %d %H:%M:%S %Y"):
    import datetime
    found = datetime._read_time(text, form)
    moment = datetime.datetime(*found[:5])
    values = list(moment.timetuple())
    values[5] = found[5]
    if found[8] is not None:
        values[6] = found[8]
    values[8] = found[9]
    return struct_time(tuple(values))


def asctime(values=None):
    return strftime("%a %b %e %H:%M:%S %Y", values)


def ctime(seconds=None):
    return asctime(localtime(seconds))


def get_clock_info(name):
    raise ValueError("unknown clock")
