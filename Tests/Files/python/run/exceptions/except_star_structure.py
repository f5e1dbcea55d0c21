# except*: parts keep the structure of the whole, what is raised again joins what is left, new exceptions are grouped.
import sys


def show(exception, depth=0):
    if isinstance(exception, BaseExceptionGroup):
        print("  " * depth + type(exception).__name__, exception.message)
        for item in exception.exceptions:
            show(item, depth + 1)
    else:
        print("  " * depth + repr(exception))


def make():
    return ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)]), OSError(4)])


def run(action):
    try:
        action()
    except BaseException as error:
        show(error)
        print("context:", type(error.__context__).__name__)


def handled_in_part():
    try:
        raise make()
    except* ValueError as group:
        print(sys.exception() is group)
        show(group)


def raised_again():
    try:
        raise make()
    except* ValueError:
        raise
    except* OSError:
        print("os")


def all_raised_again():
    try:
        raise make()
    except* (ValueError, TypeError):
        raise
    except* OSError as group:
        raise


def something_new():
    try:
        raise make()
    except* ValueError:
        raise KeyError("new")
    except* Exception:
        pass


def new_and_rest():
    try:
        raise make()
    except* ValueError:
        raise KeyError("new")


def named_again():
    try:
        raise make()
    except* TypeError as group:
        raise group


def single():
    try:
        raise ValueError("alone")
    except* ValueError as group:
        show(group)
        raise


def single_new():
    try:
        raise ValueError("alone")
    except* ValueError:
        raise KeyError("new") from None


for action in (handled_in_part, raised_again, all_raised_again, something_new, new_and_rest, named_again, single, single_new):
    print("--", action.__name__)
    run(action)
print(sys.exception())
