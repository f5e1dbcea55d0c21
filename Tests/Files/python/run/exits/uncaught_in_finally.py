def f():
    try:
        return "value"
    finally:
        print("finally runs")
        raise KeyError("from finally")


try:
    f()
except KeyError as e:
    print("caught", e)
try:
    1 / 0
finally:
    {}["missing"]
