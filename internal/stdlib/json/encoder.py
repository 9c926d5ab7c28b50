"""The JSON encoder."""
# This file defines json.encoder. The native encoder does whole documents; the generator below
# serves iterencode(), and indentation where the native has none.

try:
    from _json import encode_basestring_ascii as c_encode_basestring_ascii
except ImportError:
    c_encode_basestring_ascii = None
try:
    from _json import encode_basestring as c_encode_basestring
except ImportError:
    c_encode_basestring = None
try:
    from _json import make_encoder as c_make_encoder
except ImportError:
    c_make_encoder = None
try:
    from _json import indents as _native_indents  # true if make_encoder takes an indent
except ImportError:
    _native_indents = False

__all__ = ["JSONEncoder"]

ESCAPE_DCT = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r",
              "\t": "\\t"}
for _i in range(0x20):
    ESCAPE_DCT.setdefault(chr(_i), f"\\u{_i:04x}")
del _i
INFINITY = float("inf")


_PATTERNS = {"ESCAPE": r'[\x00-\x1f\\"\b\f\n\r\t]', "ESCAPE_ASCII": r'([\\"]|[^\ -~])',
             "HAS_UTF8": b"[\x80-\xff]"}


def __getattr__(name):
    # The module re is imported only for those who ask: the native encoder needs none.
    if name in _PATTERNS:
        import re
        return re.compile(_PATTERNS[name])
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def py_encode_basestring(s):
    """Return the JSON text of a string, characters outside ASCII as they are."""
    return '"' + __getattr__("ESCAPE").sub(lambda found: ESCAPE_DCT[found.group(0)], s) + '"'


encode_basestring = c_encode_basestring or py_encode_basestring


def _ascii_escape(found):
    c = found.group(0)
    if c in ESCAPE_DCT:
        return ESCAPE_DCT[c]
    n = ord(c)
    if n < 0x10000:
        return f"\\u{n:04x}"
    n -= 0x10000
    return f"\\u{0xd800 | n >> 10:04x}\\u{0xdc00 | n & 0x3ff:04x}"


def py_encode_basestring_ascii(s):
    """Return the JSON text of a string, in ASCII."""
    return '"' + __getattr__("ESCAPE_ASCII").sub(_ascii_escape, s) + '"'


encode_basestring_ascii = c_encode_basestring_ascii or py_encode_basestring_ascii


class JSONEncoder:
    """Turns Python values into JSON text; json.dumps describes the arguments.

    A subclass may define default(o), which returns something that can be written in place of
    an object that cannot.
    """

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True,
                 allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """Return a value to write in place of o, or raise TypeError."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """Return the JSON text of o."""
        if isinstance(o, str):
            if self.ensure_ascii:
                return encode_basestring_ascii(o)
            return encode_basestring(o)
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return "".join(chunks)

    def iterencode(self, o, _one_shot=False):
        """Return an iterator over pieces of the JSON text of o."""
        markers = {} if self.check_circular else None
        encoder = encode_basestring_ascii if self.ensure_ascii else encode_basestring
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        if (_one_shot and c_make_encoder is not None
                and (self.indent is None or _native_indents)):
            iterencode = c_make_encoder(markers, self.default, encoder, indent,
                                        self.key_separator, self.item_separator,
                                        self.sort_keys, self.skipkeys, self.allow_nan)
        else:
            iterencode = _make_iterencode(
                markers, self.default, encoder, indent, _float_text(self.allow_nan),
                self.key_separator, self.item_separator, self.sort_keys, self.skipkeys,
                _one_shot)
        return iterencode(o, 0)


def _float_text(allow_nan):
    def floatstr(o):
        if o != o:
            text = "NaN"
        elif o == INFINITY:
            text = "Infinity"
        elif o == -INFINITY:
            text = "-Infinity"
        else:
            return float.__repr__(o)
        if not allow_nan:
            raise ValueError(f"Out of range float values are not JSON compliant: {o!r}")
        return text
    return floatstr


def _make_iterencode(markers, _default, _encoder, _indent, _floatstr, _key_separator,
                     _item_separator, _sort_keys, _skipkeys, _one_shot):
    def plain(o):
        # The text of a value that holds no others, or None.
        if isinstance(o, str):
            return _encoder(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return _floatstr(o)
        return None

    def key_text(key):
        if isinstance(key, str):
            return key
        text = plain(key)
        if text is None and not _skipkeys:
            raise TypeError("keys must be str, int, float, bool or None, not "
                            f"{key.__class__.__name__}")
        return text

    def enter(o):
        if markers is None:
            return None
        mark = id(o)
        if mark in markers:
            raise ValueError("Circular reference detected")
        markers[mark] = o
        return mark

    def layout(level):
        # What stands before the first item, between items, and after the last.
        if _indent is None:
            return "", _item_separator, ""
        line = "\n" + _indent * (level + 1)
        return line, _item_separator + line, "\n" + _indent * level

    def of_list(items, level):
        if not items:
            yield "[]"
            return
        mark = enter(items)
        before, between, after = layout(level)
        lead = "[" + before
        for i, value in enumerate(items):
            try:
                text = plain(value)
                if text is not None:
                    yield lead + text
                else:
                    yield lead
                    yield from of_container(value, level + 1)
            except GeneratorExit:
                raise
            except BaseException as error:
                error.add_note(f"when serializing {type(items).__name__} item {i}")
                raise
            lead = between
        if after:
            yield after
        yield "]"
        if mark is not None:
            del markers[mark]

    def of_dict(pairs, level):
        if not pairs:
            yield "{}"
            return
        mark = enter(pairs)
        before, between, after = layout(level)
        lead = before
        yield "{"
        first = True
        for key, value in sorted(pairs.items()) if _sort_keys else pairs.items():
            text = key_text(key)
            if text is None:
                continue
            if first:
                first = False
                if before:
                    yield before
            else:
                yield between
            yield _encoder(text)
            yield _key_separator
            try:
                leaf = plain(value)
                if leaf is not None:
                    yield leaf
                else:
                    yield from of_container(value, level + 1)
            except GeneratorExit:
                raise
            except BaseException as error:
                error.add_note(f"when serializing {type(pairs).__name__} item {text!r}")
                raise
        if not first and after:
            yield after
        yield "}"
        if mark is not None:
            del markers[mark]

    def of_container(o, level):
        if isinstance(o, (list, tuple)):
            yield from of_list(o, level)
        elif isinstance(o, dict):
            yield from of_dict(o, level)
        else:
            mark = enter(o)
            replaced = _default(o)
            try:
                yield from of_any(replaced, level)
            except GeneratorExit:
                raise
            except BaseException as error:
                error.add_note(f"when serializing {type(o).__name__} object")
                raise
            if mark is not None:
                del markers[mark]

    def of_any(o, level):
        text = plain(o)
        if text is not None:
            yield text
        else:
            yield from of_container(o, level)

    return of_any
