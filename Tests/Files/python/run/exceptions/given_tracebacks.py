"""Tracebacks that exceptions are given, and the objects that programs get for them."""
import sys
import traceback


def first():
    raise ValueError("first")


def second():
    try:
        first()
    except ValueError as error:
        raise TypeError("second").with_traceback(error.__traceback__) from None


try:
    second()
except TypeError as error:
    print([(frame.name, frame.line) for frame in traceback.extract_tb(error.__traceback__)])
    info = sys.exc_info()
    print(info[2] is error.__traceback__, error.__traceback__ is error.__traceback__)
    kept = error
before = kept.__traceback__
try:
    raise kept
except TypeError as error:
    print(len(traceback.extract_tb(error.__traceback__)), len(traceback.extract_tb(before)))
try:
    raise IndexError().with_traceback(before)
except IndexError as error:
    print(error.__traceback__.tb_next == before)
print(kept.with_traceback(None) is kept, kept.__traceback__)
kept.__traceback__ = before
print([frame.name for frame in traceback.extract_tb(kept.__traceback__)])
other = Exception("other")
other.__traceback__ = before
print([frame.name for frame in traceback.extract_tb(other.__traceback__)])
for name in ("__traceback__", "__context__", "__cause__"):
    for value in (3, "x"):
        try:
            setattr(Exception(), name, value)
        except TypeError as error:
            print(error)
    try:
        delattr(Exception(), name)
    except TypeError as error:
        print(error)
try:
    Exception().with_traceback(3)
except TypeError as error:
    print(error)
noted = Exception()
noted.__notes__ = 1
try:
    noted.add_note("x")
except TypeError as error:
    print(error)
