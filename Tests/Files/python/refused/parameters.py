def f(a=1, b):  # error: non-default argument follows default argument
    pass
def g(*): pass  # error: named arguments must follow bare *
def h(a, /, b, /): pass  # error: / may appear only once
def i(**k, a): pass  # error: arguments cannot follow var-keyword argument
