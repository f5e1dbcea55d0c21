def low():
    raise KeyError("low")


def high():
    try:
        low()
    except KeyError as e:
        raise ValueError("high") from e


try:
    high()
except ValueError as e:
    print(repr(e.__cause__))
high()
