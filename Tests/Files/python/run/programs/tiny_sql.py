"""Tables with a query language: lexer, parser, expressions, joins, grouping."""
import re
from collections import namedtuple

Token = namedtuple("Token", "kind text place")
KEYWORDS = set("SELECT FROM WHERE AND OR NOT ORDER BY DESC LIMIT GROUP INSERT INTO VALUES CREATE TABLE JOIN ON AS DELETE UPDATE SET IN IS NULL LIKE".split())
PATTERN = re.compile(r"\s*(?:(?P<number>\d+\.?\d*)|(?P<text>'(?:[^']|'')*')|(?P<name>\w+)|(?P<sign><=|>=|<>|[=<>+\-*/(),.]))")


class SQLError(Exception):
    pass


def lex(source):
    place, tokens = 0, []
    source = source.rstrip()
    while place < len(source):
        m = PATTERN.match(source, place)
        if not m:
            raise SQLError(f"unexpected {source[place:place + 5]!r}")
        kind, text = m.lastgroup, m.group(m.lastgroup)
        if kind == "name" and text.upper() in KEYWORDS:
            kind, text = "keyword", text.upper()
        tokens.append(Token(kind, text, m.start(kind) if kind != "keyword" else m.start("name")))
        place = m.end()
    return tokens + [Token("end", "", len(source))]


class Parser:
    def __init__(self, source):
        self.tokens, self.i = lex(source), 0

    def peek(self, *texts):
        t = self.tokens[self.i]
        return t.text in texts and t.kind in ("keyword", "sign")

    def accept(self, *texts):
        if self.peek(*texts):
            self.i += 1
            return self.tokens[self.i - 1].text

    def expect(self, text):
        if not self.accept(text):
            raise SQLError(f"expected {text}, found {self.tokens[self.i].text or 'the end'}")

    def name(self):
        t = self.tokens[self.i]
        if t.kind != "name":
            raise SQLError(f"expected a name, found {t.text or 'the end'}")
        self.i += 1
        return t.text

    def list(self, item):
        items = [item()]
        while self.accept(","):
            items.append(item())
        return items

    def expression(self, level=0):
        levels = [("OR",), ("AND",), ("=", "<>", "<", ">", "<=", ">=", "LIKE", "IN", "IS"), ("+", "-"), ("*", "/")]
        if level == len(levels):
            return self.primary()
        if level == 2 and self.accept("NOT"):
            return ("not", self.expression(2))
        left = self.expression(level + 1)
        while sign := self.accept(*levels[level]):
            if sign == "IS":
                negated = bool(self.accept("NOT"))
                self.expect("NULL")
                left = ("is null", left, negated)
            elif sign == "IN":
                self.expect("(")
                left = ("in", left, self.list(self.expression))
                self.expect(")")
            else:
                left = (sign, left, self.expression(level + 1))
        return left

    def primary(self):
        t = self.tokens[self.i]
        self.i += 1
        if t.kind == "number":
            return ("value", float(t.text) if "." in t.text else int(t.text))
        if t.kind == "text":
            return ("value", t.text[1:-1].replace("''", "'"))
        if t.text == "NULL":
            return ("value", None)
        if t.text == "(":
            inner = self.expression()
            self.expect(")")
            return inner
        if t.text == "-":
            return ("-", ("value", 0), self.primary())
        if t.text == "*":
            return ("all",)
        if t.kind == "name":
            if self.accept("("):
                args = self.list(self.expression)
                self.expect(")")
                return ("call", t.text.lower(), args)
            if self.accept("."):
                return ("column", t.text + "." + self.name())
            return ("column", t.text)
        raise SQLError(f"unexpected {t.text or 'end'}")


AGGREGATES = {"count": len, "sum": sum, "min": min, "max": max, "avg": lambda v: sum(v) / len(v)}


def evaluate(e, row, group=None):
    kind, *rest = e
    if kind == "value":
        return rest[0]
    if kind == "column":
        found = [v for k, v in row.items() if k == rest[0] or k.endswith("." + rest[0])]
        if len(found) != 1:
            raise SQLError(f"{'no' if not found else 'ambiguous'} column {rest[0]}")
        return found[0]
    if kind == "call":
        name, args = rest
        if name in AGGREGATES:
            if args == [("all",)]:
                return len(group)
            values = [v for v in (evaluate(args[0], r) for r in group) if v is not None]
            return AGGREGATES[name](values) if values or name == "count" else None
        values = [evaluate(a, row, group) for a in args]
        return {"upper": lambda s: s.upper(), "length": len, "coalesce": lambda *v: next((x for x in v if x is not None), None)}[name](*values)
    if kind == "not":
        return not evaluate(rest[0], row, group)
    if kind == "is null":
        return (evaluate(rest[0], row, group) is None) != rest[1]
    if kind == "in":
        return evaluate(rest[0], row, group) in [evaluate(x, row, group) for x in rest[1]]
    if kind in ("AND", "OR"):
        left = evaluate(rest[0], row, group)
        return evaluate(rest[1], row, group) if bool(left) == (kind == "AND") else left
    a, b = (evaluate(x, row, group) for x in rest)
    if a is None or b is None:
        return None
    if kind == "LIKE":
        return re.fullmatch(re.escape(b).replace("%", ".*").replace("_", "."), a) is not None
    return {"=": lambda: a == b, "<>": lambda: a != b, "<": lambda: a < b, ">": lambda: a > b, "<=": lambda: a <= b, ">=": lambda: a >= b, "+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b}[kind]()


def has_aggregate(e):
    return isinstance(e, (tuple, list)) and (len(e) > 1 and e[0] == "call" and e[1] in AGGREGATES or any(has_aggregate(x) for x in e))


class Database:
    def __init__(self):
        self.tables = {}

    def execute(self, source):
        p = Parser(source)
        verb = p.tokens[0].text
        p.i = 1
        method = getattr(self, "do_" + verb.lower(), None)
        if method is None:
            raise SQLError(f"cannot do {verb}")
        result = method(p)
        if p.tokens[p.i].kind != "end":
            raise SQLError(f"unexpected {p.tokens[p.i].text}")
        return result

    def table(self, name):
        if name not in self.tables:
            raise SQLError(f"no table {name}")
        return self.tables[name]

    def do_create(self, p):
        p.expect("TABLE")
        name = p.name()
        p.expect("(")
        self.tables[name] = (p.list(p.name), [])
        p.expect(")")

    def do_insert(self, p):
        p.expect("INTO")
        columns, rows = self.table(p.name())
        p.expect("VALUES")
        before = len(rows)

        def one():
            p.expect("(")
            values = [evaluate(e, {}) for e in p.list(p.expression)]
            p.expect(")")
            if len(values) != len(columns):
                raise SQLError(f"{len(columns)} values expected, {len(values)} given")
            rows.append(dict(zip(columns, values)))

        p.list(one)
        return len(rows) - before

    def do_delete(self, p):
        p.expect("FROM")
        columns, rows = self.table(p.name())
        test = p.expression() if p.accept("WHERE") else ("value", True)
        kept = [r for r in rows if not evaluate(test, r)]
        gone = len(rows) - len(kept)
        rows[:] = kept
        return gone

    def do_update(self, p):
        columns, rows = self.table(p.name())
        p.expect("SET")

        def one():
            name = p.name()
            p.expect("=")
            return name, p.expression(3)

        changes = p.list(one)
        test = p.expression() if p.accept("WHERE") else ("value", True)
        chosen = [r for r in rows if evaluate(test, r)]
        for r in chosen:
            r.update({n: evaluate(e, dict(r)) for n, e in changes})
        return len(chosen)

    def do_select(self, p):
        def column():
            e = p.expression()
            return e, p.name() if p.accept("AS") else e[1] if e[0] == "column" else e[1] if e[0] == "call" else "?"

        chosen = p.list(column)
        p.expect("FROM")
        name = p.name()
        rows = [{f"{name}.{k}": v for k, v in r.items()} for r in self.table(name)[1]]
        while p.accept("JOIN"):
            other = p.name()
            p.expect("ON")
            test = p.expression()
            rows = [m for r in rows for o in self.table(other)[1] for m in [{**r, **{f"{other}.{k}": v for k, v in o.items()}}] if evaluate(test, m)]
        if p.accept("WHERE"):
            test = p.expression()
            rows = [r for r in rows if evaluate(test, r)]
        if p.accept("GROUP"):
            p.expect("BY")
            keys, groups = p.list(p.expression), {}
            for r in rows:
                groups.setdefault(tuple(evaluate(k, r) for k in keys), []).append(r)
            results = [(g[0], g) for g in groups.values()]
        elif any(has_aggregate(e) for e, _ in chosen):
            results = [(rows[0] if rows else {}, rows)]
        else:
            results = [(r, None) for r in rows]
        if p.accept("ORDER"):
            p.expect("BY")
            order = p.list(lambda: (p.expression(), bool(p.accept("DESC"))))
            for e, reverse in reversed(order):
                results.sort(key=lambda rg: ((v := evaluate(e, *rg)) is not None, v), reverse=reverse)
        if p.accept("LIMIT"):
            results = results[:evaluate(p.primary(), {})]
        return [tuple(v for e, _ in chosen for v in (r.values() if e == ("all",) else [evaluate(e, r, g)])) for r, g in results]


db = Database()
for line in """create table people (id, name, age, city)
insert into people values (1, 'Ann', 31, 'Oslo'), (2, 'Bob', 25, 'Rome'), (3, 'Cid', 40, 'Oslo'), (4, 'O''Neil', null, 'Rome')
create table orders (person, item, price)
insert into orders values (1, 'book', 12.5), (1, 'pen', 2), (3, 'lamp', 30), (2, 'book', 12.5), (9, 'lost', 1)
select name, age from people where age > 24 and not city = 'Rome' order by age desc
select * from people where name like '%n%' or age is null
select name, item, price * 2 as twice from people join orders on id = person where price >= 10 order by price desc, name
select city, count(*), avg(age), max(name) from people group by city order by city
select count(*), sum(price), min(item) from orders
select upper(name), length(name), coalesce(age, 0 - 1) from people order by age limit 2
update people set age = age + 1, city = 'Bergen' where name in ('Ann', 'Cid')
select name, age, city from people where city <> 'Rome'
delete from orders where person = 9
select count(*) from orders
select nothing from people
select id from nowhere
select name from people where
insert into orders values (1)
select name people
drop table people
select 1 + from people
select ? from people""".splitlines():
    try:
        print(db.execute(line))
    except SQLError as e:
        print("error:", e)
