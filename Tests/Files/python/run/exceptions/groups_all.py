def attempt(make):
    try:
        print(repr(make()))
    except BaseException as e:
        print(type(e).__name__, e)


eg = ExceptionGroup("top", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [ValueError(2), OSError(3)])])
print(eg, eg.message, len(eg.exceptions), repr(eg))
print(repr(eg.subgroup(ValueError)), repr(eg.subgroup((OSError, TypeError))), eg.subgroup(KeyError), eg.subgroup(lambda e: isinstance(e, ExceptionGroup)) is eg)
match, rest = eg.split(ValueError)
print(repr(match), repr(rest))
print(eg.split(ExceptionGroup)[1], eg.split(KeyError)[0])
attempt(lambda: ExceptionGroup("x", []))
attempt(lambda: ExceptionGroup("x", [5]))
attempt(lambda: ExceptionGroup(5, [ValueError()]))
attempt(lambda: ExceptionGroup("x", [KeyboardInterrupt()]))
attempt(lambda: BaseExceptionGroup("x", [KeyboardInterrupt()]))
attempt(lambda: BaseExceptionGroup("x", [ValueError()]))


def run(errors):
    try:
        raise ExceptionGroup("g", errors)
    except* ValueError as e:
        print("values", [str(x) for x in e.exceptions])
    except* (TypeError, KeyError) as e:
        print("types", [type(x).__name__ for x in e.exceptions])
    else:
        print("never")
    finally:
        print("finally")


run([ValueError("a"), ValueError("b")])
run([ValueError("a"), TypeError("b"), KeyError("c")])
try:
    run([ValueError("a"), OSError("left")])
except ExceptionGroup as e:
    print("left", repr(e))
try:
    raise ValueError("alone")
except* ValueError as e:
    print(type(e).__name__, e.exceptions)
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("new")
except ExceptionGroup as e:
    print(repr(e))
try:
    pass
except* ValueError:
    print("no")
else:
    print("else ran")
try:
    try:
        raise ExceptionGroup("n", [ExceptionGroup("m", [ValueError("deep"), KeyError("k")])])
    except* KeyError as e:
        print(repr(e))
except* ValueError as e:
    print(repr(e))


class Own(ExceptionGroup):
    def derive(self, exceptions):
        return Own(self.message + "'", exceptions)


own = Own("own", [ValueError(1), KeyError(2)])
print(repr(own.subgroup(KeyError)), repr(own.split(ValueError)))
def collect():
    errors = []
    for text in ("1", "x", "2", "y"):
        try:
            int(text)
        except ValueError as e:
            errors.append(e)
    if errors:
        raise ExceptionGroup("parsing", errors)


try:
    collect()
except* ValueError as group:
    for e in group.exceptions:
        print(e)
