import atexit

atexit.register(print, "at exit", 1, sep="-")


@atexit.register
def last():
    print("registered last, runs first")


print(undefined_name)
