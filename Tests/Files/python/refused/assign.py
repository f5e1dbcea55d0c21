f() = 1  # error: cannot assign to function call
None = 1  # error: cannot assign to None
x + 1 = 2  # error: cannot assign to expression
if x = 1:  # error: Maybe you meant
    pass
[a, 1] = 2  # error: cannot assign to literal
