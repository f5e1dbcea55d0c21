class Point:
    """A point."""
    count = 0
    def __init__(self, x=0, y=0):
        self.x = x
        self.y = y
        Point.count += 1
    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self
    def __repr__(self):
        return f"Point({self.x}, {self.y})"
    def __str__(self):
        return f"<{self.x},{self.y}>"
p = Point(1, 2)
print(p, repr(p), [p], {"p": p}, f"{p} {p!r}", "%s %r" % (p, p))
print(p.move(1, 1).move(2, 2), Point.count, p.count, Point.__doc__, Point.__name__)
p.count = 10
print(p.count, Point.count, p.__dict__, vars(p))
print(isinstance(p, Point), isinstance(p, object), type(p) is Point, type(p).__name__, p.__class__.__name__)
Point.extra = lambda self: "extra"
print(p.extra(), Point().extra())
p.z = 5
print(sorted(p.__dict__), hasattr(p, "z"), getattr(p, "q", "none"))
setattr(p, "dyn", 1)
delattr(p, "z")
print(p.dyn, hasattr(p, "z"))
try: p.missing
except AttributeError as e: print(e)
try: Point.missing
except AttributeError as e: print(e)
try: p.missing()
except AttributeError as e: print(e)
try: None.foo
except AttributeError as e: print(e)
try: (5).foo
except AttributeError as e: print(e)
try: [].foo = 1
except AttributeError as e: print(e)
try: p.move.x = 1
except AttributeError as e: print(e)
m = p.move
m(1, 1)
print(p, Point.move(p, 1, 1), m.__self__ is p)
print(Point, type(Point), [c.__name__ for c in Point.__mro__], Point.__bases__, Point.__module__)
class Empty: pass
a, b = Empty(), Empty()
print(a == b, a != b, a == a, a is b, hash(a) == hash(a), len({a, b}))
