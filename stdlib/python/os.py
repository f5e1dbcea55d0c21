# The module os. Files and processes are not accessible to a program of this machine.

name = "posix"
sep = "/"
linesep = "\n"
pathsep = ":"
curdir = "."
pardir = ".."
devnull = "/dev/null"
environ = {}
error = OSError


def getenv(key, default=None):
    return environ.get(key, default)


def getcwd():
    return "/"


def getpid():
    return 1


def cpu_count():
    return 1


def fspath(path):
    return path


def urandom(count):
    import random
    return bytes([random.getrandbits(8) for i in range(count)])


def _refuse(*args, **named):
    raise PermissionError(13, "directories are not accessible to this program, only files are", args[0] if args else None)


listdir = makedirs = mkdir = remove = unlink = rename = rmdir = stat = walk = scandir = chdir = _refuse


def system(command):
    raise PermissionError(13, "commands are not accessible to this program", command)


from os import path
