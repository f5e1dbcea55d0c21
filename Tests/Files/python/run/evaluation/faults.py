# What is no code.
for t in ("1 +", "x = 1", "(", "a b", "1 2", "'abc", "", "   ", "def", "\0"):
    try:
        print(eval(t))
    except SyntaxError as e:
        print("SyntaxError", repr(t), type(e).__name__)
    except Exception as e:
        print(type(e), e)
try:
    eval("undefined_name")
except NameError as e:
    print(e)
try:
    eval("1/0")
except ZeroDivisionError as e:
    print(e)
for bad in (5, None, 1.5, []):
    try: eval(bad)
    except TypeError as e: print(e)
    try: exec(bad)
    except TypeError as e: print(e)
    try: compile(bad, "a", "eval")
    except TypeError as e: print(e)
try: eval("1", 5)
except TypeError as e: print(e)
try: exec("1", 5)
except TypeError as e: print(e)
try: compile("1", "a", "bad")
except ValueError as e: print(e)
try: exec("  x = 1")
except IndentationError as e: print(type(e).__name__, e.lineno)
try: exec("a = 1\nb = = 2\n")
except SyntaxError as e: print(e.lineno, e.filename, e.text)
try: exec("def ff():\n    return\nbreak")
except SyntaxError as e: print(e.lineno)
