"""Prints, for each file named on standard input, its path, the CRC and the length of its tree's text; or 'refused'.

The text is that of ast.dump(include_attributes=True), with ascii() instead of repr(). A walk of its own is three times faster.
"""
import ast
import sys
import warnings
import zlib

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
shapes = {}
places = ("lineno", "col_offset", "end_lineno", "end_col_offset")


def shape(kind):
    optional = {name for name in kind._fields if getattr(kind, name, 0) is None}
    return kind.__name__ + "(", [(name, name + "=", name in optional) for name in kind._fields], bool(kind._attributes)


def walk(value, out):
    if isinstance(value, ast.AST):
        kind = type(value)
        known = shapes.get(kind)
        if known is None:
            known = shapes[kind] = shape(kind)
        out(known[0])
        separator = ""
        data = value.__dict__
        for name, label, optional in known[1]:
            field = data.get(name)
            if field is None and optional:
                continue
            out(separator)
            out(label)
            walk(field, out)
            separator = ", "
        if known[2]:
            out(
                f"{separator}lineno={value.lineno}, col_offset={value.col_offset}, "
                f"end_lineno={value.end_lineno}, end_col_offset={value.end_col_offset}"
            )
        out(")")
    elif isinstance(value, list):
        out("[")
        separator = ""
        for item in value:
            out(separator)
            walk(item, out)
            separator = ", "
        out("]")
    else:
        out(ascii(value))


for line in sys.stdin:
    path = line.rstrip("\n")
    with open(path, "rb") as file:
        data = file.read()
    try:
        tree = ast.parse(data)
    except (SyntaxError, ValueError) as error:
        print(path, "refused", str(error).replace("\n", " "), sep="\t", flush=True)
        continue
    pieces = []
    walk(tree, pieces.append)
    text = "".join(pieces).encode()
    print(path, zlib.crc32(text), len(text), sep="\t", flush=True)
