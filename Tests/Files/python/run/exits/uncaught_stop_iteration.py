def broken():
    yield 1
    raise StopIteration(2)


it = broken()
print(next(it))
try:
    next(it)
except RuntimeError as e:
    print(e, repr(e.__cause__))
print(next(it, "finished"))
next(it)
