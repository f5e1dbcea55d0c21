del f()  # error: cannot delete function call
del 1  # error: cannot delete literal
