import ast, __future__
for t in ("1", "-1", "1.5e3", "0x1F", "0b11", "1_000", "'a' 'b'", "b'\\x41'", "r'\\n'", "'\\n\\t\\u00e9'", "(1, 2)", "()", "(1,)", "(1)", "[1, [2, 3]]", "{'a': 1, 'b': [2]}", "{1, 2}", "{}", "set()", "None", "True", "1+2j", "-3-4j", " 1", "1, 2", '"""x\ny"""', "[1,\n 2]", "...", "1j", "[\n1, # c\n2\n]", "{'a':{'b':(1,2,{3})}}"):
    try: print(repr(t), ast.literal_eval(t))
    except Exception as e: print(repr(t), type(e).__name__, e)
for t in ("a", "f(1)", "1+1", "[x for x in y]", "", "(", "[1,,2]", "1 2", "'abc", "__import__('os')", "lambda: 1", "-'a'"):
    try: print(repr(t), ast.literal_eval(t))
    except Exception as e: print(repr(t), type(e).__name__)
print(__future__.annotations.compiler_flag, __future__.division)
