digits = "0123456789abcdef"


def of(number):
    return hex(number)
