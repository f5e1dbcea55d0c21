OPS = {"+": (2, 1, lambda a, b: a + b), "-": (2, 1, lambda a, b: a - b), "*": (3, 1, lambda a, b: a * b), "/": (3, 1, lambda a, b: a / b), "^": (4, 0, lambda a, b: a ** b)}


def to_postfix(tokens):
    out, stack = [], []
    for t in tokens:
        if t in OPS:
            while stack and stack[-1] in OPS and (OPS[stack[-1]][0] > OPS[t][0] or OPS[stack[-1]][0] == OPS[t][0] and OPS[t][1]):
                out.append(stack.pop())
            stack.append(t)
        elif t == "(":
            stack.append(t)
        elif t == ")":
            while stack[-1] != "(":
                out.append(stack.pop())
            stack.pop()
        else:
            out.append(t)
    return out + stack[::-1]


def evaluate(postfix):
    stack = []
    for t in postfix:
        if t in OPS:
            b, a = stack.pop(), stack.pop()
            stack.append(OPS[t][2](a, b))
        else:
            stack.append(float(t))
    return stack.pop()


for text in ("3 + 4 * 2 / ( 1 - 5 ) ^ 2 ^ 3", "1 - 2 - 3", "2 ^ 3 ^ 2", "( 1 + 2 ) * 3"):
    postfix = to_postfix(text.split())
    print(" ".join(postfix), evaluate(postfix))
for bad in ("1 +", "( 1", "1 )"):
    try:
        print(evaluate(to_postfix(bad.split())))
    except (IndexError, ValueError) as e:
        print(type(e).__name__, e)
