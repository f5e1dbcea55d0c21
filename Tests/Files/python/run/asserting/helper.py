"""What the programs beside this assert with."""


class Failure(AssertionError):
    pass


count = 0


def equal(a, b, message=""):
    global count
    count += 1
    if a != b:
        raise Failure(f"{a!r} != {b!r}{': ' + message if message else ''}")


def raises(kind, function, *args, match=None, **named):
    global count
    count += 1
    try:
        function(*args, **named)
    except kind as e:
        if match is not None and match not in str(e):
            raise Failure(f"{match!r} not in {e!s}")
        return e
    raise Failure(f"{kind.__name__} not raised")


def run(names):
    """Runs the functions `test_...` among names; prints what went wrong."""
    failed = []
    for name, function in sorted(names.items()):
        if name.startswith("test_") and callable(function):
            try:
                function()
            except AssertionError as e:
                failed.append(f"{name}: {e}")
    print(count, "checks", *failed, sep="\n")
    return len(failed)
