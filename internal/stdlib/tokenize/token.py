"""The numbers of tokens."""

_NAMES = (
    "ENDMARKER", "NAME", "NUMBER", "STRING", "NEWLINE", "INDENT", "DEDENT", "LPAR", "RPAR", "LSQB",
    "RSQB", "COLON", "COMMA", "SEMI", "PLUS", "MINUS", "STAR", "SLASH", "VBAR", "AMPER", "LESS",
    "GREATER", "EQUAL", "DOT", "PERCENT", "LBRACE", "RBRACE", "EQEQUAL", "NOTEQUAL", "LESSEQUAL",
    "GREATEREQUAL", "TILDE", "CIRCUMFLEX", "LEFTSHIFT", "RIGHTSHIFT", "DOUBLESTAR", "PLUSEQUAL",
    "MINEQUAL", "STAREQUAL", "SLASHEQUAL", "PERCENTEQUAL", "AMPEREQUAL", "VBAREQUAL",
    "CIRCUMFLEXEQUAL", "LEFTSHIFTEQUAL", "RIGHTSHIFTEQUAL", "DOUBLESTAREQUAL", "DOUBLESLASH",
    "DOUBLESLASHEQUAL", "AT", "ATEQUAL", "RARROW", "ELLIPSIS", "COLONEQUAL", "EXCLAMATION", "OP",
    "TYPE_IGNORE", "TYPE_COMMENT", "SOFT_KEYWORD", "FSTRING_START", "FSTRING_MIDDLE", "FSTRING_END",
    "TSTRING_START", "TSTRING_MIDDLE", "TSTRING_END", "COMMENT", "NL", "ERRORTOKEN", "ENCODING",
)

tok_name = dict(enumerate(_NAMES))
globals().update({name: number for number, name in tok_name.items()})
N_TOKENS = len(_NAMES)
NT_OFFSET = 256

EXACT_TOKEN_TYPES = {
    "!": EXCLAMATION, "!=": NOTEQUAL, "%": PERCENT, "%=": PERCENTEQUAL, "&": AMPER,
    "&=": AMPEREQUAL, "(": LPAR, ")": RPAR, "*": STAR, "**": DOUBLESTAR, "**=": DOUBLESTAREQUAL,
    "*=": STAREQUAL, "+": PLUS, "+=": PLUSEQUAL, ",": COMMA, "-": MINUS, "-=": MINEQUAL,
    "->": RARROW, ".": DOT, "...": ELLIPSIS, "/": SLASH, "//": DOUBLESLASH, "//=": DOUBLESLASHEQUAL,
    "/=": SLASHEQUAL, ":": COLON, ":=": COLONEQUAL, ";": SEMI, "<": LESS, "<<": LEFTSHIFT,
    "<<=": LEFTSHIFTEQUAL, "<=": LESSEQUAL, "=": EQUAL, "==": EQEQUAL, ">": GREATER,
    ">=": GREATEREQUAL, ">>": RIGHTSHIFT, ">>=": RIGHTSHIFTEQUAL, "@": AT, "@=": ATEQUAL, "[": LSQB,
    "]": RSQB, "^": CIRCUMFLEX, "^=": CIRCUMFLEXEQUAL, "{": LBRACE, "|": VBAR, "|=": VBAREQUAL,
    "}": RBRACE, "~": TILDE,
}

__all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF", "EXACT_TOKEN_TYPES", *_NAMES, "N_TOKENS", "NT_OFFSET"]


def ISTERMINAL(x: int) -> bool:
    """Whether a number is of a token."""
    return x < NT_OFFSET


def ISNONTERMINAL(x: int) -> bool:
    """Whether a number is of a rule of the grammar."""
    return x >= NT_OFFSET


def ISEOF(x: int) -> bool:
    """Whether a number is that of the end."""
    return x == ENDMARKER
