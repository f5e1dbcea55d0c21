class Signal:
    def __init__(self):
        self._slots = []
    def connect(self, slot):
        self._slots.append(slot)
        return slot
    def disconnect(self, slot):
        self._slots.remove(slot)
    def emit(self, *args, **kw):
        return [slot(*args, **kw) for slot in list(self._slots)]
    def __iadd__(self, slot):
        self.connect(slot)
        return self
    def __call__(self, *args):
        return self.emit(*args)
class Account:
    def __init__(self):
        self.changed, self.balance = Signal(), 0
    def deposit(self, n):
        old, self.balance = self.balance, self.balance + n
        return self.changed.emit(old, self.balance)
log = []
a = Account()
@a.changed.connect
def record(old, new):
    log.append((old, new))
a.changed += lambda old, new: new - old
print(a.deposit(5), a.deposit(7), log)
a.changed.disconnect(record)
print(a.deposit(1), log)
class Once:
    def __init__(self, signal, f):
        self.signal, self.f = signal, f
        signal.connect(self)
    def __call__(self, *args):
        self.signal.disconnect(self)
        return self.f(*args)
s = Signal()
Once(s, lambda x: f"once {x}")
print(s(1), s(2))
class Undo:
    def __init__(self):
        self.text, self.done, self.undone = "", [], []
    def type(self, t):
        self._do(lambda: self._set(self.text + t), lambda old=self.text: self._set(old))
    def _set(self, t):
        self.text = t
    def _do(self, do, undo):
        do()
        self.done.append((do, undo))
        self.undone.clear()
    def undo(self):
        if self.done:
            step = self.done.pop()
            step[1]()
            self.undone.append(step)
    def redo(self):
        if self.undone:
            step = self.undone.pop()
            step[0]()
            self.done.append(step)
u = Undo()
u.type("a"), u.type("b"), u.undo()
print(u.text)
u.type("c"), u.undo(), u.undo(), u.undo()
print(repr(u.text))
