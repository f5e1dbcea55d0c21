# Patterns at random, with all that can be done with them.
import re, random
random.seed(5)
def atom(d):
    r = random.random()
    if r < 0.35: return random.choice("abc")
    if r < 0.42: return "."
    if r < 0.50: return random.choice([r"\w", r"\d", r"\s", r"\W", r"\b", r"\B", "^", "$", r"\A", r"\Z"])
    if r < 0.60: return random.choice(["[ab]", "[^a]", "[a-c]", "[^b-c1]", r"[\d ]", r"[^\w]", "[]a]", "[a-]"])
    if d <= 0: return random.choice("ab1 ")
    inner = pat(d - 1)
    return random.choice(["(%s)", "(?:%s)", "(%s)", "(?=%s)", "(?!%s)", "(?>%s)", "(?P<n%d>%%s)" % random.randrange(10**6), "(?i:%s)"]) % inner
def piece(d):
    a = atom(d)
    if a in ("^", "$", r"\b", r"\B", r"\A", r"\Z") or a.startswith(("(?=", "(?!")): return a
    if random.random() < 0.4:
        a += random.choice(["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{,2}", "{1,}?"])
    return a
def pat(d):
    s = "|".join("".join(piece(d) for _ in range(random.randrange(0, 4))) for _ in range(random.choice([1, 1, 1, 2, 3])))
    return s
n = 0
for case in range(150):
    p = pat(3)
    if random.random() < 0.1 and "(" in p: p += r"\1"
    try:
        c = re.compile(p, random.choice([0, 0, 0, re.I, re.M, re.S, re.A]))
    except re.error as e:
        print("error", repr(p)); continue
    for _ in range(3):
        t = "".join(random.choice("aabbc1 \nAé") for _ in range(random.randrange(0, 10)))
        m = c.search(t); f = c.fullmatch(t)
        print(n, repr(p), repr(t), m and (m.span(), m.groups(), m.lastindex, m.regs), f and f.regs, [x.span() for x in c.finditer(t)], c.findall(t), c.split(t), c.sub("<>", t), c.subn("-", t, 2), c.match(t, 1) and 1, c.split(t, 1))
        n += 1
