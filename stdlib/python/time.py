# The module time.


def time():
    return _core_clock() / 1000.0


def perf_counter():
    return _core_clock() / 1000.0


def monotonic():
    return _core_clock() / 1000.0


def process_time():
    return _core_clock() / 1000.0


def time_ns():
    return _core_clock() * 1000000


perf_counter_ns = time_ns
monotonic_ns = time_ns


def sleep(seconds):
    _core_sleep(int(seconds * 1000))
