# Faults in texts, and frames of texts.
import traceback

for mode in ("eval", "exec"):
    for text in ["1 +", "return 1", "break", "continue", "def f(a, a): pass", "await x", "(a", "a)", "x y", "[1,2", "'a",
                 "def f():\n  nonlocal q", "def f():\n  print(x)\n  global x", "f(x=1, x=2)", "print 1"]:
        try:
            compile(text, "<t>", mode)
        except SyntaxError as e:
            print(mode, repr(text), e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, e.msg)
for text in ["1/0", "[x / 0 for x in (1,)]", "(lambda: 1 + 'a')()", "sum(x / 0 for x in (1,))"]:
    try:
        eval(text)
    except Exception as e:
        print(traceback.format_exc())
        print([(s.name, s.lineno, s.colno, s.end_colno) for s in traceback.extract_tb(e.__traceback__)])
