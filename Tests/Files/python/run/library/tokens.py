# Tokens of sources, their places, faults, and the way back.
import io
import token
import tokenize

sources = ["x = 1\n", "def f(a, b=2):\n    # note\n    return a ** b  # end\n\n\nf(1)\n", "if a:\n\tif b:\n\t\tpass\n\telse:\n\t\t...\nx = (1,\n     2)\n",
           "s = 'a' \"b\" r'\\n' f'{x}' b\"\"\"two\nlines\"\"\" '''x'''\n", "n = [0x1F, 0b101, 0o17, 1_000, 1.5, .5, 5., 1e10, 1E-5, 3j, 1.5J, 00]\n",
           "a := b -> c != d // e //= f ... @ @= g\n", "x = \\\n  1", "y = 'a\\\nb'\n", "é = '日本'\n", "", "\n\n  # only\n", "x = $ ? !\n", "a\r\nb\r\n", "lambda: (yield)", "class A: pass\n#c"]
for source in sources:
    for t in tokenize.generate_tokens(io.StringIO(source).readline):
        print(t.type, tokenize.tok_name[t.exact_type], repr(t.string), t.start, t.end, repr(t.line))
    print("--", tokenize.untokenize(tokenize.generate_tokens(io.StringIO(source).readline)) == source)
for source in ["x = (1,\n", "'''abc\n", "if a:\n    b\n  c\n", "x = 'abc\n"]:
    try:
        print([t.string for t in tokenize.generate_tokens(io.StringIO(source).readline)])
    except (tokenize.TokenError, IndentationError) as e:
        print(type(e).__name__, e.args)
data = b"# -*- coding: latin-1 -*-\nx = '\xe9'\n"
tokens = list(tokenize.tokenize(io.BytesIO(data).readline))
print(tokens[0], tokens[4], tokenize.untokenize(tokens) == data)
print(tokenize.untokenize([(token.NAME, "x"), (token.OP, "="), (token.NUMBER, "1"), (token.NEWLINE, "\n")]))
for data in (b"", b"x\n", b"\xef\xbb\xbfx\n", b"#!x\n# coding: utf-8\n", b"# coding: nonsense\n"):
    try:
        print(tokenize.detect_encoding(io.BytesIO(data).readline))
    except SyntaxError as e:
        print("SyntaxError", e)
print(token.tok_name[token.NAME], token.EXACT_TOKEN_TYPES["->"], token.ISEOF(0), token.ISTERMINAL(5), len(token.tok_name), tokenize.NL, tokenize.COMMENT)
