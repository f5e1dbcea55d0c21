def decorator(f):
    print("decorating", f.__name__)
    raise TypeError("cannot decorate")


def fine(f):
    print("fine", f.__name__)
    return f


@fine
def first():
    pass


@decorator
@fine
def second():
    pass
