# The module sys.

maxsize = 9223372036854775807
argv = [__name__] + _core_arguments()
version_info = (3, 11, 7, "final", 0)
version = "3.11.7"
platform = "linux"
byteorder = "little"
modules = {}
path = []


class _Output:
    def __init__(self, isError):
        self.isError = isError
    def write(self, text):
        if not self.isError:
            print(text, end="")
        return len(text)
    def flush(self):
        pass


stdout = _Output(False)
stderr = _Output(True)


class _Input:
    def readline(self):
        try:
            return input() + "\n"
        except EOFError:
            return ""
    def read(self):
        lines = []
        line = self.readline()
        while line:
            lines.append(line)
            line = self.readline()
        return "".join(lines)
    def readlines(self):
        return self.read().splitlines(True)
    def __iter__(self):
        return iter(self.readline, "")


stdin = _Input()


def exit(code=None):
    raise SystemExit(code)


def setrecursionlimit(limit):
    pass


def getrecursionlimit():
    return 1000


def intern(text):
    return text
