match x:
    case 1 as _:  # error: cannot use
        pass
match y:
    case A(b=1, 2):  # error: positional patterns follow keyword patterns
        pass
