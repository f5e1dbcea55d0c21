import operator

def add(a, b): return a + b
OPERATIONS = {"+": add, "-": operator.sub, "*": lambda a, b: a * b, "max": max}
for symbol, args in (("+", (1, 2)), ("-", (5, 3)), ("*", (4, 5)), ("max", (3, 9)), ("?", (0, 0))):
    print(symbol, OPERATIONS.get(symbol, lambda *a: "unknown")(*args))
class Commands:
    def do_help(self):
        """Shows help."""
        return sorted(n[3:] for n in dir(self) if n.startswith("do_"))
    def do_echo(self, *words):
        """Repeats."""
        return " ".join(words)
    def do_sum(self, *numbers):
        """Adds."""
        return sum(map(int, numbers))
    def run(self, line):
        name, *args = line.split()
        method = getattr(self, "do_" + name, None)
        if method is None:
            return f"no command {name!r}"
        try:
            return method(*args)
        except (TypeError, ValueError) as e:
            return f"{type(e).__name__}: {e}"
    def documents(self):
        return {n[3:]: getattr(self, n).__doc__ for n in dir(type(self)) if n.startswith("do_")}
c = Commands()
for line in ("help", "echo a b", "sum 1 2 3", "sum x", "help me", "quit"):
    print(c.run(line))
print(c.documents())
handlers = {}
def on(event):
    def register(f):
        handlers.setdefault(event, []).append(f)
        return f
    return register
@on("start")
@on("stop")
def log(event):
    return f"log {event}"
@on("start")
def greet(event):
    return "hello"
print({event: [h(event) for h in fs] for event, fs in handlers.items()})
TYPES = {int: "integer", str: "text", list: lambda v: f"list of {len(v)}"}
def describe(v):
    found = TYPES.get(type(v), "other")
    return found(v) if callable(found) else found
print([describe(v) for v in (1, "a", [1, 2], 2.5, True)])
