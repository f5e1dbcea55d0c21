# The module gc: the machine collects by itself.


def collect(generation=2):
    return 0


def enable():
    pass


def disable():
    pass


def isenabled():
    return True


def get_count():
    return (0, 0, 0)


def get_objects():
    return []


def freeze():
    pass
