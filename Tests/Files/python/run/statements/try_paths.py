log = []


def run(kind, inner=None):
    log.clear()
    try:
        log.append("try")
        if kind == "raise":
            raise ValueError("v")
        if kind == "return":
            return "from try"
        if kind == "type":
            raise TypeError("t")
    except ValueError as e:
        log.append(f"except {e}")
        if inner:
            raise inner
        return "from except"
    except (TypeError, KeyError):
        log.append("except pair")
        raise
    else:
        log.append("else")
        if kind == "else raise":
            raise LookupError("in else")
        return "from else"
    finally:
        log.append("finally")
        if kind == "override":
            return "from finally"
    return "end"


for args in (("plain",), ("raise",), ("return",), ("type",), ("else raise",), ("override",), ("raise", RuntimeError("inner"))):
    try:
        print(args, run(*args), log)
    except Exception as e:
        print(args, type(e).__name__, e, log, repr(e.__context__))


def swallow():
    try:
        raise ValueError
    finally:
        return "swallowed"


def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("i", i)
        finally:
            print("f", i)
    return i


print(swallow(), loop())
try:
    try:
        1 / 0
    finally:
        print("first")
except ZeroDivisionError as e:
    print("outer", e)
try:
    e
except NameError as error:
    print(error)
try:
    raise KeyError("k")
except LookupError as base:
    print(type(base).__name__, base)
kinds = (IndexError, KeyError)
try:
    [][0]
except kinds as e:
    print(e)
try:
    try:
        raise ValueError("a")
    except int:
        pass
except TypeError as e:
    print(e)


def nested():
    try:
        try:
            raise ValueError("one")
        except ValueError:
            raise KeyError("two")
        finally:
            print("inner finally")
    except KeyError as e:
        print(e, repr(e.__context__))
        return 1
    finally:
        print("outer finally")


print(nested())
try:
    raise
except RuntimeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    raise ValueError("x") from None
except ValueError as e:
    print(e.__suppress_context__, e.__cause__)
