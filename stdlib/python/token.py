"""The module token: numbers of the kinds of tokens, as those of Python 3.11."""

_names = ("ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR RPAR LSQB RSQB COLON COMMA SEMI PLUS MINUS STAR SLASH VBAR AMPER LESS GREATER EQUAL DOT "
          "PERCENT LBRACE RBRACE EQEQUAL NOTEQUAL LESSEQUAL GREATEREQUAL TILDE CIRCUMFLEX LEFTSHIFT RIGHTSHIFT DOUBLESTAR PLUSEQUAL MINEQUAL STAREQUAL "
          "SLASHEQUAL PERCENTEQUAL AMPEREQUAL VBAREQUAL CIRCUMFLEXEQUAL LEFTSHIFTEQUAL RIGHTSHIFTEQUAL DOUBLESTAREQUAL DOUBLESLASH DOUBLESLASHEQUAL AT "
          "ATEQUAL RARROW ELLIPSIS COLONEQUAL OP AWAIT ASYNC TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD ERRORTOKEN COMMENT NL ENCODING N_TOKENS").split(" ")
tok_name = {}
for _number, _name in enumerate(_names):
    globals()[_name] = _number
    tok_name[_number] = _name
del tok_name[64]
NT_OFFSET = 256
tok_name[256] = "NT_OFFSET"
tok_name[64] = "N_TOKENS"

_signs = ("( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= -> ... :=").split(" ")
EXACT_TOKEN_TYPES = {}
for _number, _name in enumerate(_signs):
    EXACT_TOKEN_TYPES[_name] = 7 + _number
EXACT_TOKEN_TYPES = {_name: EXACT_TOKEN_TYPES[_name] for _name in sorted(EXACT_TOKEN_TYPES)}

__all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF", "EXACT_TOKEN_TYPES", "NT_OFFSET"] + _names


def ISTERMINAL(x):
    return x < NT_OFFSET


def ISNONTERMINAL(x):
    return x >= NT_OFFSET


def ISEOF(x):
    return x == 0
