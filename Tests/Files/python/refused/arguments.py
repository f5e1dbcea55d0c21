f(a=1, 2)  # error: positional argument follows keyword argument
f(**a, *b)  # error: iterable argument unpacking follows
f(x for x in y, 1)  # error: Generator expression must be parenthesized
f(a.b=1)  # error: perhaps you meant
