# linecache: lines of files that change, entries of programs, loaders, encodings. codeop: what is whole and what may go on. queue: hooks and locks.
import codeop
import linecache
import os
import queue
import tempfile
import warnings

folder = tempfile.mkdtemp()
path = os.path.join(folder, "a.py")


def write(data):
    with open(path, "wb") as file:
        file.write(data)


write(b"one\ntwo\nthree")
print(linecache.getline(path, 1), linecache.getline(path, 3), repr(linecache.getline(path, 4)), repr(linecache.getline(path, 0)))
write(b"other\nlines\n")
print(linecache.getlines(path))
linecache.checkcache(path)
print(linecache.getlines(path))
os.remove(path)
print(linecache.getlines(path))
linecache.checkcache()
print(linecache.getlines(path))
linecache.cache["<made>"] = (3, None, ["a = 1\n", "b\n"], "<made>")
linecache.checkcache()
print(repr(linecache.getline("<made>", 2)), linecache.getlines("<none>"), linecache.getlines(""), linecache.getlines("no/such"))


class Loader:
    def get_source(self, name):
        print("asked", name)
        return "x = 1\ny = 2"


names = {"__name__": "lazy", "__loader__": Loader()}
print(linecache.lazycache("lazy.py", names), linecache.lazycache("other.py", {}), linecache.lazycache("<x>", names))
print(linecache.getlines("lazy.py"), linecache.getline("again.py", 1, names))
write("# coding: latin-1\ns = 'é'\n".encode("latin-1"))
print(linecache.getlines(path))
write(b"\xef\xbb\xbfmark\r\nx")
print(linecache.updatecache(path))

warnings.simplefilter("ignore")
for text in ("", "# c", "a = 1", "a = 1; b = 2", "a = 1\nb = 2", "if 1: pass", "if 1: pass\n", "if 1:", "if 1:\n  pass", "if 1:\n  pass\n",
             "if 1:\npass", "def f():\n  pass\n#c", "@a.b\n", "@a\ndef f():", "try:", "try:\n  pass\n", "try:\n  pass\nexcept:", "match x:",
             "match x:\n  case 1:", "(", "f(1,\n 2)", "x = '''a", "x = 'a", "x = \\", "x = 1 + \\\n2\n", "a b", "1 +", "return 3", "x = 1)",
             "class A:\n  @d\n", "from a import (b,", "else:", "def f():\n  # c\n", "if a:\n  b\nelse:\n  c\n"):
    try:
        print(repr(text), codeop.compile_command(text) is not None)
    except SyntaxError:
        print(repr(text), "wrong")


class Unique(queue.Queue):
    def _init(self, maxsize):
        self.queue = {}

    def _put(self, item):
        self.queue[item] = None

    def _get(self):
        return self.queue.popitem()[0]


items = Unique()
for item in (3, 1, 3, 2):
    items.put(item)
print(items.qsize(), [items.get() for _ in range(3)], items.empty(), items.unfinished_tasks)
items = queue.Queue(2)
items.put(1)
items.put(2)
for call in (items.put_nowait, lambda item: items.put(item, timeout=0.001), lambda item: items.put(item, timeout=-1)):
    try:
        call(3)
    except (queue.Full, ValueError) as error:
        print(type(error).__name__, error)
with items.mutex:
    items.queue.clear()
    items.unfinished_tasks = 0
    items.all_tasks_done.notify_all()
items.join()
print(items.empty(), items.full(), hasattr(queue.SimpleQueue(), "task_done"))
