"""The JSON decoder."""
# This file defines json.decoder. JSONObject, JSONArray and py_scanstring serve decoders that
# replace a part of the native scanner.

from json import scanner

try:
    from _json import scanstring as c_scanstring
except ImportError:
    c_scanstring = None

__all__ = ["JSONDecoder", "JSONDecodeError"]

NaN = float("nan")
PosInf = float("inf")
NegInf = float("-inf")
_CONSTANTS = {"-Infinity": NegInf, "Infinity": PosInf, "NaN": NaN}

WHITESPACE_STR = " \t\n\r"
BACKSLASH = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r",
             "t": "\t"}


def __getattr__(name):
    # Not used here, so the module re is imported only for those who ask.
    if name == "WHITESPACE":
        import re
        return re.compile(r"[ \t\n\r]*", re.VERBOSE | re.MULTILINE | re.DOTALL)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class JSONDecodeError(ValueError):
    """Raised on text that is not JSON: msg, doc, pos, lineno and colno say what and where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def _hex4(s, at):
    # The number of the four hexadecimal digits at a position.
    digits = s[at:at + 4]
    if len(digits) == 4:
        value = 0
        for c in digits:
            digit = "0123456789abcdef".find(c.lower()) if c < "\x80" else -1
            if digit < 0:
                break
            value = value * 16 + digit
        else:
            return value
    raise JSONDecodeError("Invalid \\uXXXX escape", s, at)


def py_scanstring(s, end, strict=True):
    """Read the string whose first character, after the quote, is s[end].

    Returns the string and the position after its closing quote. Unless strict, control
    characters may stand in it.
    """
    begin = end - 1
    out = []
    start = end
    size = len(s)
    while True:
        if end >= size:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        c = s[end]
        if c != '"' and c != "\\" and c >= " ":
            end += 1
            continue
        out.append(s[start:end])
        if c == '"':
            return "".join(out), end + 1
        if c != "\\":
            if strict:
                raise JSONDecodeError(f"Invalid control character {c!r} at", s, end)
            out.append(c)
            end += 1
            start = end
            continue
        end += 1
        if end >= size:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        escape = s[end]
        if escape != "u":
            if escape not in BACKSLASH:
                raise JSONDecodeError(f"Invalid \\escape: {escape!r}", s, end)
            out.append(BACKSLASH[escape])
            end += 1
        else:
            unit = _hex4(s, end + 1)
            end += 5
            if 0xd800 <= unit <= 0xdbff and s[end:end + 2] == "\\u":
                low = _hex4(s, end + 2)
                if 0xdc00 <= low <= 0xdfff:
                    unit = 0x10000 + ((unit - 0xd800) << 10 | low - 0xdc00)
                    end += 6
            out.append(chr(unit))
        start = end


scanstring = c_scanstring or py_scanstring


def _skip(s, end):
    size = len(s)
    while end < size and s[end] in WHITESPACE_STR:
        end += 1
    return end


def JSONObject(s_and_end, strict, scan_once, object_hook, object_pairs_hook, memo=None,
               _w=None, _ws=None):
    """Read the object whose text after the brace begins at s_and_end."""
    s, end = s_and_end
    pairs = []
    if memo is None:
        memo = {}
    end = _skip(s, end)
    if s[end:end + 1] != "}":
        while True:
            if s[end:end + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s,
                                      end)
            key, end = scanstring(s, end + 1, strict)
            key = memo.setdefault(key, key)  # equal keys are one object
            end = _skip(s, end)
            if s[end:end + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", s, end)
            end = _skip(s, end + 1)
            try:
                value, end = scan_once(s, end)
            except StopIteration as error:
                raise JSONDecodeError("Expecting value", s, error.value) from None
            pairs.append((key, value))
            end = _skip(s, end)
            c = s[end:end + 1]
            if c == "}":
                break
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, end)
            comma = end
            end = _skip(s, end + 1)
            if s[end:end + 1] == "}":
                raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)
    end += 1
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), end
    result = dict(pairs)
    if object_hook is not None:
        result = object_hook(result)
    return result, end


def JSONArray(s_and_end, scan_once, _w=None, _ws=None):
    """Read the array whose text after the bracket begins at s_and_end."""
    s, end = s_and_end
    values = []
    end = _skip(s, end)
    if s[end:end + 1] == "]":
        return values, end + 1
    while True:
        try:
            value, end = scan_once(s, end)
        except StopIteration as error:
            raise JSONDecodeError("Expecting value", s, error.value) from None
        values.append(value)
        end = _skip(s, end)
        c = s[end:end + 1]
        if c == "]":
            return values, end + 1
        if c != ",":
            raise JSONDecodeError("Expecting ',' delimiter", s, end)
        comma = end
        end = _skip(s, end + 1)
        if s[end:end + 1] == "]":
            raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)


class JSONDecoder:
    """Turns JSON text into Python values; json.loads describes the arguments.

    strict says whether control characters are refused in strings.
    """

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None,
                 parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.parse_object = JSONObject
        self.parse_array = JSONArray
        self.parse_string = scanstring
        self.memo = {}
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s, _w=None):
        """Return the value of the JSON document s."""
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        """Return the value at s[idx:], and the position after it; more may follow."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as error:
            raise JSONDecodeError("Expecting value", s, error.value) from None
