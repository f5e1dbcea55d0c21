def show(e):
    print(repr(e), "cause", repr(e.__cause__), "context", repr(e.__context__), e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise ValueError("v") from z
except ValueError as e: show(e)
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v")
except ValueError as e: show(e)
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v") from None
except ValueError as e: show(e)
try: raise ValueError from KeyError("c")
except ValueError as e: show(e)
try: raise ValueError from KeyError
except ValueError as e: show(e)
try:
    try: {}["k"]
    except KeyError: [][0]
except IndexError as e: show(e)
try:
    try: raise ValueError(1)
    finally: raise KeyError(2)
except KeyError as e: show(e)
def helper():
    try: int("x")
    except ValueError as e: raise RuntimeError("bad") from e
try: helper()
except RuntimeError as e:
    show(e)
    print(e.__cause__.__class__)
try:
    try: raise ValueError("a")
    except ValueError as a:
        try: raise KeyError("b")
        except KeyError as b:
            raise TypeError("c")
except TypeError as e:
    show(e)
    show(e.__context__)
e = ValueError("kept")
print(repr(e.__cause__))
try: raise ValueError from 5
except TypeError as t: print(t)
def handler():
    raise KeyError("from handler")
try:
    try: raise ValueError("orig")
    except ValueError: handler()
except KeyError as e:
    show(e)
    kept = e
try: raise kept
except KeyError as again: print(again is kept)
