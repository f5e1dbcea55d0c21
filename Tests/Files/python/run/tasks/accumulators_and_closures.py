def accumulator(total):
    def add(n):
        nonlocal total
        total += n
        return total
    return add


x = accumulator(1)
x(5)
y = accumulator(3.5)
print(x(2.3), y(1), type(x(0)).__name__)


def make_account(balance):
    def dispatch(action, amount=0):
        nonlocal balance
        if action == "withdraw":
            if amount > balance:
                return "insufficient"
            balance -= amount
        elif action == "deposit":
            balance += amount
        return balance
    return dispatch


a, b = make_account(100), make_account(5)
print(a("withdraw", 30), a("deposit", 5), b("withdraw", 10), a("balance"))
cons = lambda a, b: lambda pick: pick(a, b)
car, cdr = (lambda p: p(lambda a, b: a)), (lambda p: p(lambda a, b: b))
pair = cons(1, cons(2, None))
print(car(pair), car(cdr(pair)), cdr(cdr(pair)))
def man_or_boy(k, *x):
    def b():
        nonlocal k
        k -= 1
        return man_or_boy(k, b, *x[:4])
    return x[3]() + x[4]() if k <= 0 else b()
print([man_or_boy(k, *((lambda n: lambda: n)(n) for n in (1, -1, -1, 1, 0))) for k in range(7)])
functions = [lambda i=i: i * i for i in range(5)]
print([f() for f in functions], [f.__defaults__ for f in functions[:2]])
