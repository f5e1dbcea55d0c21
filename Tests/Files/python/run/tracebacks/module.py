import traceback
def f(x, *, k=1):
    return [g(y, k) for y in x if y]
def g(a, b):
    return {b: a / 0 for b in (1,)}
try:
    f([1], k=2)
except ZeroDivisionError as e:
    traceback.print_exc()
    print(traceback.format_exc())
    tb = e.__traceback__
    for frame, line in traceback.walk_tb(tb): print(frame.f_code.co_name, line)
    for s in traceback.extract_tb(tb): print(s, s.colno, s.end_colno, s.lineno, s.end_lineno, list(s))
    print(traceback.format_list(traceback.extract_tb(tb)))
    print(traceback.format_list([("a.py", 3, "f", "x = 1"), ("b.py", 4, "g", None)]))
    print(traceback.StackSummary.extract(traceback.walk_tb(tb)).format())
    te = traceback.TracebackException(type(e), e, tb)
    print("".join(te.format()))
    print(te.stack.format())
    try:
        raise ValueError("second") from e
    except ValueError as e2:
        te = traceback.TracebackException.from_exception(e2)
        print("".join(te.format(chain=False)))
        print("".join(te.format()))
        print(te.__cause__, te.__context__, te.__suppress_context__)
        te.print()
def r(n):
    if n: r(n - 1)
    else: 1/0
try: r(10)
except Exception as e:
    print(traceback.format_exc(limit=2)); print(traceback.format_exc(limit=-1)); print(traceback.format_exc())
    print(len(traceback.extract_tb(e.__traceback__)))
    traceback.print_tb(e.__traceback__, limit=1)
    traceback.print_exception(e)
    traceback.print_exception(type(e), e, e.__traceback__)
    code = e.__traceback__.tb_frame.f_code
def st(): traceback.print_stack(); print(traceback.format_stack()[-1]); print(traceback.extract_stack()[-1].name)
st()
