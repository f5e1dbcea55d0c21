class AppError(Exception):
    code = 1
    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details
    def __str__(self):
        extra = ", ".join(f"{k}={v!r}" for k, v in self.details.items())
        return super().__str__() + (f" ({extra})" if extra else "")
class NotFound(AppError, KeyError):
    code = 404
class Invalid(AppError, ValueError):
    code = 400
def load(data, key):
    try:
        value = data[key]
    except KeyError as e:
        raise NotFound("no such key", key=key) from e
    try:
        return int(value)
    except ValueError:
        raise Invalid("not a number", key=key, value=value) from None
for key in ("a", "b", "c"):
    try:
        print(load({"a": "5", "b": "x"}, key))
    except AppError as e:
        print(type(e).__name__, e.code, e, repr(e.__cause__), isinstance(e, LookupError), e.details)
def retry(times, *kinds):
    def decorate(f):
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return f(*args, attempt)
                except kinds as e:
                    print("attempt", attempt, "failed:", e)
            raise RuntimeError(f"gave up after {times}")
        return wrapper
    return decorate
@retry(3, OSError)
def flaky(limit, attempt):
    if attempt < limit:
        raise OSError(f"not yet {attempt}")
    return f"worked at {attempt}"
print(flaky(2))
for limit in (9,):
    try:
        flaky(limit)
    except RuntimeError as e:
        print(e, repr(e.__context__))
def safe(f, *args, default=None, kinds=(Exception,)):
    try:
        return f(*args)
    except kinds as e:
        return default if default is not None else e
print(safe(int, "x"), safe(int, "x", default=0), safe(int, "7"), type(safe(lambda: [][1])).__name__)
def cleanup(log):
    try:
        log.append("work")
        return "result"
    finally:
        log.append("cleanup")
log = []
print(cleanup(log), log)
def parse(lines):
    good, errors = [], []
    for number, line in enumerate(lines, 1):
        try:
            key, value = line.split("=")
            good.append((key.strip(), int(value)))
        except ValueError as e:
            errors.append(f"line {number}: {e}")
    return good, errors
print(parse(["a = 1", "b", "c=x", "d=4", "e=1=2"]))
import traceback
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("outer") from e
except ValueError as e:
    print(traceback.format_exception_only(type(e), e), [f.name for f in traceback.extract_tb(e.__traceback__)], "".join(traceback.format_exception(e)).count("Traceback"))
