"""The module opcode: this implementation has no instructions of the reference one, so the tables are empty."""

__all__ = ["cmp_op", "hasconst", "hasname", "hasjrel", "hasjabs", "haslocal", "hascompare", "hasfree", "hasnargs", "opname", "opmap",
           "HAVE_ARGUMENT", "EXTENDED_ARG"]

cmp_op = ("<", "<=", "==", "!=", ">", ">=")
hasconst, hasname, hasjrel, hasjabs, haslocal, hascompare, hasfree, hasnargs = [], [], [], [], [], [], [], []
opname = [f"<{code!r}>" for code in range(256)]
opmap = {}
HAVE_ARGUMENT, EXTENDED_ARG = 90, 144


def stack_effect(opcode, oparg=None, /, *, jump=None):
    raise ValueError("invalid opcode or oparg")
