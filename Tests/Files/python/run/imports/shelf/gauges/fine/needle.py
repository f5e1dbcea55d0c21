_hidden = 1

def turn(x):
    return x + 90
