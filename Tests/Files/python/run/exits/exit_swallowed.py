import sys

for code in (0, 5, "text", None, (1, 2)):
    try:
        sys.exit(code)
    except SystemExit as e:
        print(type(e.code).__name__, e.code, e.args, isinstance(e, Exception))
print("still here")
