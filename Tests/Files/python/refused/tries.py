try:
    pass
x = 1  # error: expected 'except' or 'finally'
try:
    pass
except A, B:  # error: multiple exception types
    pass
