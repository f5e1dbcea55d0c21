a = (1]  # error: does not match
b = 1)  # error: unmatched
c = [1, 2  # error: was never closed
def f():
    pass
