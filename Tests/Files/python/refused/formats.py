a = f"{}"  # error: empty expression not allowed
b = f"}"  # error: single '}' is not allowed
c = f"{x!z}"  # error: invalid conversion character
d = f"{x"  # error: expecting '}'
e = f"{a b}"  # error: Perhaps you forgot a comma
g = f"{x:{y:{z}}}"  # error: nested too deeply
