# A keyword argument comes once, wherever it stands.
def keep(*args, **named):
    return args, named


def one(a, b=2, **more):
    return a, b, more


for call in ("keep(**{'a': 1}, a=2)", "keep(**{'a': 1}, **{'a': 3})", "one(1, **{'a': 1})", "one(1, *[3], b=2)", "keep(**{1: 2})",
             "keep(a=1, **{'b': 2}, c=3, **{'d': 4})", "one(*[1], **{'b': 5}, c=7, **{'d': 8})", "keep(*1)", "keep(**1)"):
    try:
        print(eval(call))
    except TypeError as error:
        print(error)
