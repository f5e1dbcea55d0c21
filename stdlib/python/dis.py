"""The module dis: code is not the bytecode of the reference implementation; what would show it says so."""

from collections import namedtuple as _namedtuple

from opcode import *
from opcode import stack_effect

COMPILER_FLAG_NAMES = {1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR", 64: "NOFREE",
                       128: "COROUTINE", 256: "ITERABLE_COROUTINE", 512: "ASYNC_GENERATOR"}

Positions = _namedtuple("Positions", ["lineno", "end_lineno", "col_offset", "end_col_offset"], defaults=[None] * 4)
Instruction = _namedtuple("Instruction", ["opname", "opcode", "arg", "argval", "argrepr", "offset", "starts_line", "is_jump_target", "positions"],
                          defaults=[None])


def _refuse(*args, **named):
    raise NotImplementedError("there is no bytecode of the reference implementation to show (module dis)")


class Bytecode:
    __init__ = _refuse


def pretty_flags(flags):
    """The names of the flags of code."""
    names = []
    for bit in range(32):
        if flags >> bit & 1:
            names.append(COMPILER_FLAG_NAMES.get(1 << bit, hex(1 << bit)))
    return ", ".join(names) or "0"


dis = disassemble = distb = disco = get_instructions = code_info = show_code = findlinestarts = findlabels = _refuse
