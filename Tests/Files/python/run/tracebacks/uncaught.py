# What ends a program is told with all that led to it; this program's standard error is compared.
def divide(a, b=0, *, note=None):
    return a / b


class Reader:
    def __init__(self, values):
        self.values = values

    def read(self, i):
        try:
            return self.values[i] + self.values[i + 1]
        except IndexError as e:
            raise LookupError(f"nothing at {i}") from e


def again(n):
    return again(n - 1) if n else [divide(x, note=1) for x in (1,)]


try:
    Reader([1, 2]).read(1)
except LookupError:
    try:
        again(6)
    except ZeroDivisionError as e:
        e.add_note("a note")
        e.add_note("of two\nlines")
        raise
