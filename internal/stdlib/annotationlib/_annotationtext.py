"""Values that turn the operations done to them into the text of an expression."""
# This file defines how expressions are written again from the operations they perform. It is
# used by annotationlib only. A text carries the binding strength of its outermost operator,
# so that brackets are put where ast.unparse puts them.

# Binding strengths, weakest first.
TUPLE, TEST, OR, AND, NOT, COMPARE, BOR, BXOR, BAND, SHIFT, ARITH, TERM, FACTOR, POWER, \
    AWAIT, ATOM = range(16)

INFIX = {
    "add": ("+", ARITH), "sub": ("-", ARITH), "mul": ("*", TERM), "matmul": ("@", TERM),
    "truediv": ("/", TERM), "mod": ("%", TERM), "lshift": ("<<", SHIFT),
    "rshift": (">>", SHIFT), "or": ("|", BOR), "xor": ("^", BXOR), "and": ("&", BAND),
    "floordiv": ("//", TERM), "pow": ("**", POWER),
}
COMPARISONS = {"lt": "<", "le": "<=", "eq": "==", "ne": "!=", "gt": ">", "ge": ">="}
PREFIX = {"invert": "~", "pos": "+", "neg": "-"}


def bracket(text, strength, least):
    return f"({text})" if strength < least else text


def infix(left, operator, right):
    """Join two (text, strength) by the operator's row of INFIX."""
    sign, strength = operator
    if sign == "**":
        # Binds to the right.
        return f"{bracket(*left, POWER + 1)} ** {bracket(*right, POWER)}", POWER
    return f"{bracket(*left, strength)} {sign} {bracket(*right, strength + 1)}", strength


def compare(left, sign, right):
    return f"{bracket(*left, COMPARE + 1)} {sign} {bracket(*right, COMPARE + 1)}", COMPARE


def prefix(sign, operand):
    return f"{sign}{bracket(*operand, FACTOR)}", FACTOR


def attribute(owner, name):
    text, strength = owner
    if text.isdecimal():
        text += " "  # 1.real would be a float
    return f"{bracket(text, strength, ATOM)}.{name}", ATOM


def call(function, positional, keywords):
    parts = [bracket(*p, TEST) for p in positional]
    parts += [f"{name}={bracket(*value, TEST)}" for name, value in keywords]
    return f"{bracket(*function, ATOM)}({', '.join(parts)})", ATOM


def subscript(owner, items, is_tuple):
    """items: the (text, strength) of the index, or of its members if it is a tuple."""
    if not is_tuple:
        inner = bracket(*items[0], TEST)
    elif not items:
        inner = "()"
    elif len(items) == 1:
        inner = bracket(*items[0], TEST) + ","
    else:
        inner = ", ".join([bracket(*i, TEST) for i in items])
    return f"{bracket(*owner, ATOM)}[{inner}]", ATOM


def slice_text(parts):
    """parts: (text, strength) or None for start, stop, step."""
    start, stop, step = [("" if p is None else bracket(*p, TEST)) for p in parts]
    text = f"{start}:{stop}"
    return (f"{text}:{step}" if parts[2] is not None else text), TEST


def display(kind, items):
    inner = ", ".join([bracket(*i, TEST) for i in items])
    if kind is tuple:
        if len(items) == 1:
            inner += ","
        # Brackets are part of the text except where a subscript drops them.
        return f"({inner})", ATOM
    if kind is list:
        return f"[{inner}]", ATOM
    if not items:
        return "{*()}", ATOM
    return f"{{{inner}}}", ATOM


def mapping(pairs):
    inner = ", ".join([f"{bracket(*k, TEST)}: {bracket(*v, TEST)}" for k, v in pairs])
    return f"{{{inner}}}", ATOM
