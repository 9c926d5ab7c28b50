"""Reading of one JSON value at a position of a text."""
# This file defines json.scanner.

try:
    from _json import make_scanner as c_make_scanner
except ImportError:
    c_make_scanner = None

__all__ = ["make_scanner"]


def __getattr__(name):
    # The module re is imported only for those who ask: the native scanner needs none.
    if name == "NUMBER_RE":
        import re
        return re.compile(r"(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?",
                          re.VERBOSE | re.MULTILINE | re.DOTALL)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def py_make_scanner(context):
    """Return scan_once(string, index) -> (value, end) over the settings of a decoder.

    It raises StopIteration(index) where no value begins.
    """
    parse_object = context.parse_object
    parse_array = context.parse_array
    parse_string = context.parse_string
    parse_float = context.parse_float
    parse_int = context.parse_int
    parse_constant = context.parse_constant
    match_number = __getattr__("NUMBER_RE").match
    strict = context.strict
    object_hook = context.object_hook
    object_pairs_hook = context.object_pairs_hook
    memo = context.memo
    words = {"n": ("null", None), "t": ("true", True), "f": ("false", False)}

    def value_at(string, index):
        if not 0 <= index < len(string):
            raise StopIteration(index)
        first = string[index]
        if first == '"':
            return parse_string(string, index + 1, strict)
        if first == "{":
            return parse_object((string, index + 1), strict, value_at, object_hook,
                                object_pairs_hook, memo)
        if first == "[":
            return parse_array((string, index + 1), value_at)
        if first in words:
            word, value = words[first]
            if string.startswith(word, index):
                return value, index + len(word)
        found = match_number(string, index)
        if found is not None:
            whole, fraction, exponent = found.groups()
            if fraction or exponent:
                return parse_float(whole + (fraction or "") + (exponent or "")), found.end()
            return parse_int(whole), found.end()
        for word in ("NaN", "Infinity", "-Infinity"):
            if string.startswith(word, index):
                return parse_constant(word), index + len(word)
        raise StopIteration(index)

    def scan_once(string, index):
        if index < 0:
            raise ValueError("idx cannot be negative")
        try:
            return value_at(string, index)
        finally:
            memo.clear()

    return scan_once


make_scanner = c_make_scanner or py_make_scanner
