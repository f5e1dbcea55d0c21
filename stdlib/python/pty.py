"""The module pty: there are no other programs, so none on a terminal of their own."""

STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO, CHILD = 0, 1, 2, 0


def openpty():
    raise OSError(38, "there are no terminals")


def fork():
    raise PermissionError(1, "programs of this machine start no commands")


def spawn(argv, *readers):
    return fork()
