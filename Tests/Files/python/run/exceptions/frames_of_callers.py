# Each call is one frame, whether arguments are given by place, by name or not at all.
import sys
import traceback


def caller(depth=1):
    frame = sys._getframe(depth)
    return frame.f_code.co_name, frame.f_lineno


class Place:
    @classmethod
    def of_class(cls, depth=1):
        return caller(depth + 1)

    @staticmethod
    def of_static(depth=1, *, more=0):
        return caller(depth + 1 + more)

    def of_object(self, depth=1):
        return caller(depth=depth + 1)


def asking():
    return [Place.of_class(), Place.of_class(1), Place.of_class(depth=1), Place.of_static(), Place.of_static(depth=1),
            Place().of_object(), Place().of_object(depth=1), caller(), caller(1), caller(*[1]), caller(**{"depth": 1})]


for name, line in asking():
    print(name, line)


def failing(kind=ValueError):
    raise kind("no")


for call in (lambda: failing(), lambda: failing(kind=KeyError), lambda: failing(*[TypeError])):
    try:
        call()
    except Exception as problem:
        print(type(problem).__name__, [(entry.name, entry.lineno) for entry in traceback.extract_tb(problem.__traceback__)])
