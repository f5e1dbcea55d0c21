"""A small Lisp: reader, evaluator with macros and tail calls, and a library in itself."""
import operator as op
import re


class Symbol(str):
    def __repr__(self):
        return str(self)


class LispError(Exception):
    pass


def read(text):
    tokens = re.findall(r"""\s*(,@|[('`,)]|"(?:\\.|[^\\"])*"|;.*|[^\s('"`,;)]*)""", text)
    tokens = [t for t in tokens if t and not t.startswith(";")]
    place = 0

    def expression():
        nonlocal place
        if place >= len(tokens):
            raise LispError("unexpected end")
        token = tokens[place]
        place += 1
        if token == "(":
            items = []
            while place < len(tokens) and tokens[place] != ")":
                items.append(expression())
            if place >= len(tokens):
                raise LispError("missing )")
            place += 1
            return items
        if token == ")":
            raise LispError("unexpected )")
        if token in QUOTES:
            return [QUOTES[token], expression()]
        if token[0] == '"':
            return token[1:-1].encode().decode("unicode_escape")
        if token in ("#t", "#f"):
            return token == "#t"
        for kind in (int, float):
            try:
                return kind(token)
            except ValueError:
                pass
        return Symbol(token)

    result = []
    while place < len(tokens):
        result.append(expression())
    return result


QUOTES = {"'": Symbol("quote"), "`": Symbol("quasiquote"), ",": Symbol("unquote"), ",@": Symbol("splice")}


class Environment(dict):
    def __init__(self, names=(), values=(), outer=None):
        self.outer = outer
        if isinstance(names, Symbol):
            self[names] = list(values)
        else:
            if len(names) != len(values):
                raise LispError(f"expected {len(names)} arguments, got {len(values)}")
            self.update(zip(names, values))

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f"unknown name {name}")


class Procedure:
    def __init__(self, names, body, env):
        self.names, self.body, self.env = names, body, env

    def __call__(self, *args):
        return evaluate(self.body, Environment(self.names, args, self.env))


MACROS = {}


def quasi(x):
    if not isinstance(x, list) or not x:
        return [Symbol("quote"), x]
    if x[0] == "unquote":
        return x[1]
    if isinstance(x[0], list) and x[0] and x[0][0] == "splice":
        return [Symbol("append"), x[0][1], quasi(x[1:])]
    return [Symbol("cons"), quasi(x[0]), quasi(x[1:])]


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            return []
        head, *args = x
        if head == "quote":
            return args[0]
        if head == "quasiquote":
            x = quasi(args[0])
        elif head == "if":
            test, yes, *no = args
            if evaluate(test, env) is not False:
                x = yes
            elif no:
                x = no[0]
            else:
                return None
        elif head == "define":
            name, *body = args
            if isinstance(name, list):
                name, body = name[0], [[Symbol("lambda"), name[1:], *body]]
            env[name] = evaluate(body[0], env)
            return name
        elif head == "set!":
            env.find(args[0])[args[0]] = evaluate(args[1], env)
            return None
        elif head == "lambda":
            names, *body = args
            return Procedure(names, body[0] if len(body) == 1 else [Symbol("begin"), *body], env)
        elif head == "begin":
            for item in args[:-1]:
                evaluate(item, env)
            x = args[-1]
        elif head == "macro":
            MACROS[args[0]] = evaluate([Symbol("lambda"), *args[1:]], env)
            return None
        elif isinstance(head, Symbol) and head in MACROS:
            x = MACROS[head](*args)
        else:
            f, *values = [evaluate(item, env) for item in x]
            if isinstance(f, Procedure):
                x, env = f.body, Environment(f.names, values, f.env)
            elif callable(f):
                return f(*values)
            else:
                raise LispError(f"not a procedure: {show(f)}")


def show(x):
    if x is True or x is False:
        return "#t" if x else "#f"
    if isinstance(x, Symbol):
        return str(x)
    if isinstance(x, str):
        return '"' + x + '"'
    if isinstance(x, list):
        return "(" + " ".join(map(show, x)) + ")"
    return "<procedure>" if callable(x) else str(x)


def fold(f):
    def apply(*args):
        total = args[0]
        for a in args[1:]:
            total = f(total, a)
        return total
    return apply


BASE = Environment()
BASE.update({Symbol(k): v for k, v in {
    "+": fold(op.add), "*": fold(op.mul), "-": lambda *a: -a[0] if len(a) == 1 else fold(op.sub)(*a), "/": op.truediv, "=": op.eq, "<": op.lt, ">": op.gt, "mod": op.mod,
    "car": lambda x: x[0], "cdr": lambda x: x[1:], "cons": lambda a, b: [a] + b, "list": lambda *a: list(a), "null?": lambda x: x == [], "append": lambda *a: sum(a, []),
    "length": len, "apply": lambda f, a: f(*a), "display": lambda x: print(x if isinstance(x, str) else show(x)), "not": lambda x: x is False, "eq?": op.is_, "error": lambda m: (_ for _ in ()).throw(LispError(m))}.items()})

PRELUDE = """
(macro let (bindings body) `((lambda ,(map car bindings) ,body) ,@(map (lambda (b) (car (cdr b))) bindings)))
(macro and (a b) `(if ,a ,b #f))
(macro while (test body) `(begin (define loop (lambda () (if ,test (begin ,body (loop)) '()))) (loop)))
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(define (filter f l) (if (null? l) '() (if (f (car l)) (cons (car l) (filter f (cdr l))) (filter f (cdr l)))))
(define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))
"""
PROGRAM = """
(+ 1 2 3) (* 1.5 4) (- 5) '(a b (c)) "text" (list 1 (+ 1 1) 'x)
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 20)
(define (count n total) (if (= n 0) total (count (- n 1) (+ total 1))))
(count 2000 0)
(let ((x 2) (y 3)) (* x y))
(filter (lambda (n) (= 0 (mod n 3))) (range 0 20))
(define counter (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n))))
(counter) (counter)
(define i 0)
(while (< i 3) (begin (display i) (set! i (+ i 1))))
`(1 ,(+ 1 1) ,@(list 3 4))
(and #t 5) (and #f (error "never"))
((lambda args (length args)) 1 2 3) (apply + '(1 2))
"""
for form in read(PRELUDE):
    evaluate(form, BASE)
for form in read(PROGRAM):
    result = evaluate(form, BASE)
    if result is not None:
        print(show(form), "=>", show(result))
for bad in ("(1 2)", "unknown", "(fact)", "(car '())", "(", ")", '(error "own")', "((lambda (x) x))"):
    try:
        for form in read(bad):
            print(show(evaluate(form, BASE)))
    except (LispError, IndexError) as e:
        print(bad, type(e).__name__, e)
