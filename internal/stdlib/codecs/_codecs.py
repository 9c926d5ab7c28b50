"""Encodings as functions, and the registry of encodings and error handlers."""

import _codecerrors

_searches = []
_found = {}


# Registry

def register(search_function, /):
    """Add a function that is asked for encodings the interpreter does not have."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function, /):
    """Take a search function away, and forget what was found."""
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()


def lookup(encoding, /):
    """What is known of an encoding: a CodecInfo."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    if "\0" in encoding:
        raise ValueError("embedded null character")
    name = encoding.lower().replace(" ", "-")
    if name in _found:
        return _found[name]
    from codecs import _builtin_info
    info = _builtin_info(encoding)
    if info is None:
        if not _searches:
            _load_encodings()
        key = _normalize(name)
        for search in list(_searches):
            info = search(key)
            if info is not None:
                if not isinstance(info, tuple) or len(info) != 4:
                    raise TypeError("codec search functions must return 4-tuples")
                break
        else:
            raise LookupError(f"unknown encoding: {encoding}")
    if len(_found) < 1000:  # names come from the program
        _found[name] = info
    return info


def _load_encodings():
    """The package encodings, where there is one, has a search function."""
    try:
        import encodings
    except ImportError:
        pass


def _normalize(name):
    out = []
    gap = False
    for c in name:
        if c.isascii() and (c.isalnum() or c == "."):
            if gap and out:
                out.append("_")
            out.append(c)
            gap = False
        else:
            gap = True
    return "".join(out)


def _forget_codec(encoding, /):
    _found.pop(encoding.lower().replace(" ", "-"), None)


def encode(obj, encoding="utf-8", errors="strict"):
    """Encode an object by an encoding of any kind."""
    return _code(lookup(encoding)[0], obj, encoding, errors, "encoder must return a tuple (object, integer)", "encoding")


def decode(obj, encoding="utf-8", errors="strict"):
    """Decode an object by an encoding of any kind."""
    return _code(lookup(encoding)[1], obj, encoding, errors, "decoder must return a tuple (object,integer)", "decoding")


def _code(function, obj, encoding, errors, complaint, verb):
    try:
        result = function(obj, errors)
    except Exception as e:
        try:
            e.add_note(f"{verb} with '{encoding}' codec failed")
        except Exception:
            pass
        raise
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError(complaint)
    return result[0]


def _text_coder(obj, encoding, errors, verb):
    """What str.encode and bytes.decode do with an encoding that is not built in."""
    info = lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(f"{encoding!r} is not a text encoding; use codecs.{verb}() to handle arbitrary codecs")
    if verb == "encode":
        result = encode(obj, encoding, errors)
        if not isinstance(result, bytes):
            raise TypeError(f"{encoding!r} encoder returned {type(result).__name__!r} instead of 'bytes'; "
                            "use codecs.encode() to encode to arbitrary types")
    else:
        result = decode(obj, encoding, errors)
        if not isinstance(result, str):
            raise TypeError(f"{encoding!r} decoder returned {type(result).__name__!r} instead of 'str'; "
                            "use codecs.decode() to decode to arbitrary types")
    return result


_codecerrors.coder(_text_coder)


# Error handlers

def strict_errors(exception, /):
    """Raise the error."""
    if issubclass(type(exception), Exception):
        raise exception
    raise TypeError("codec must pass exception instance")


def _unfit(exception):
    return TypeError(f"don't know how to handle {type(exception).__name__} in error callback")


def _is(exception, kind):
    """What it is, whatever it says in __class__."""
    return issubclass(type(exception), kind)


def _bad(exception):
    """The part of the object that the exception is about."""
    obj = exception.object
    if _is(exception, UnicodeDecodeError):
        if not isinstance(obj, bytes):
            raise TypeError("UnicodeError 'object' attribute must be a bytes")
    elif not isinstance(obj, str):
        raise TypeError("UnicodeError 'object' attribute must be a str")
    return obj[exception.start:exception.end]


def ignore_errors(exception, /):
    """Leave out what cannot be encoded or decoded."""
    if _is(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        _bad(exception)
        return "", exception.end
    raise _unfit(exception)


def replace_errors(exception, /):
    """Put a replacement character there."""
    if _is(exception, UnicodeEncodeError):
        return "?" * len(_bad(exception)), exception.end
    if _is(exception, UnicodeDecodeError):
        _bad(exception)
        return "\ufffd", exception.end
    if _is(exception, UnicodeTranslateError):
        return "\ufffd" * len(_bad(exception)), exception.end
    raise _unfit(exception)


def xmlcharrefreplace_errors(exception, /):
    """Put references of XML there."""
    if _is(exception, UnicodeEncodeError):
        bad = _bad(exception)
        return "".join([f"&#{ord(c)};" for c in bad]), exception.end
    raise _unfit(exception)


def _escape(c):
    n = ord(c)
    return f"\\x{n:02x}" if n < 0x100 else f"\\u{n:04x}" if n < 0x10000 else f"\\U{n:08x}"


def backslashreplace_errors(exception, /):
    """Put escapes there."""
    if _is(exception, UnicodeDecodeError):
        bad = _bad(exception)
        return "".join([f"\\x{b:02x}" for b in bad]), exception.end
    if _is(exception, (UnicodeEncodeError, UnicodeTranslateError)):
        bad = _bad(exception)
        return "".join(map(_escape, bad)), exception.end
    raise _unfit(exception)


def namereplace_errors(exception, /):
    """Put escapes with the names of characters there."""
    if _is(exception, UnicodeEncodeError):
        from unicodedata import name
        out = []
        for c in _bad(exception):
            known = name(c, "")
            out.append(f"\\N{{{known}}}" if known else _escape(c))
        return "".join(out), exception.end
    raise _unfit(exception)


def surrogateescape_errors(exception, /):
    """Bytes that are no text become surrogates, and back."""
    if _is(exception, UnicodeEncodeError):
        out = bytearray()
        for c in _bad(exception):
            if not 0xDC80 <= ord(c) <= 0xDCFF:
                raise exception
            out.append(ord(c) - 0xDC00)
        return bytes(out), exception.end
    if _is(exception, UnicodeDecodeError):
        out = []
        for b in exception.object[exception.start:min(exception.end, exception.start + 4)]:
            if b < 0x80:
                break
            out.append(chr(0xDC00 + b))
        if not out:
            raise exception
        return "".join(out), exception.start + len(out)
    raise _unfit(exception)


def surrogatepass_errors(exception, /):
    """Surrogates are encoded and decoded like other characters."""
    if _is(exception, (UnicodeEncodeError, UnicodeDecodeError)) and not exception.encoding.lower().startswith(("utf", "cp65001")):
        raise exception
    if _is(exception, UnicodeEncodeError):
        if not exception.encoding.lower().replace("_", "-").startswith(("utf8", "utf-8", "utf16", "utf-16", "utf32", "utf-32")):
            raise exception
        bad = _bad(exception)
        if not all(0xD800 <= ord(c) <= 0xDFFF for c in bad):
            raise exception
        return bad.encode(exception.encoding, "surrogatepass"), exception.end
    if _is(exception, UnicodeDecodeError):
        unit = 4 if "32" in exception.encoding else 2 if "16" in exception.encoding else 3
        bad = bytes(exception.object[exception.start:exception.start + unit])
        try:
            text = bad.decode(exception.encoding, "surrogatepass")
        except UnicodeDecodeError:
            raise exception from None
        if not (len(text) == 1 and 0xD800 <= ord(text) <= 0xDFFF):
            raise exception
        return text, exception.start + unit
    raise _unfit(exception)


_handlers = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
    "namereplace": namereplace_errors, "surrogateescape": surrogateescape_errors,
    "surrogatepass": surrogatepass_errors,
}


def register_error(errors, handler, /):
    """Register a function that says what becomes of characters or bytes that do not fit."""
    if not callable(handler):
        raise TypeError("handler must be callable")
    _codecerrors.register(errors, handler)


def _unregister_error(errors, /):
    if errors in _handlers:
        raise ValueError(f"cannot un-register built-in error handler '{errors}'")
    return _codecerrors.unregister(errors)


def lookup_error(name, /):
    """The error handler of a name."""
    handler = _codecerrors.registered(name)
    if handler is None:
        handler = _handlers.get(name)
    if handler is None:
        raise LookupError(f"unknown error handler name '{name}'")
    return handler


# Encodings of text. An encoder returns (bytes, characters used), a decoder (text, bytes
# used). What does not end a character is left, unless final.

def _encoder(name, encoding):
    def encode(str, errors=None, /):
        return str.encode(encoding, errors or "strict"), len(str)
    encode.__name__ = encode.__qualname__ = name
    return encode


def _decoder(name, encoding, whole=None):
    def decode(data, errors=None, final=False, /):
        data = _bytes(data)
        if whole is not None and not final:
            data = data[:whole(data)]
        return data.decode(encoding, errors or "strict"), len(data)

    def decode_all(data, errors=None, /):
        data = _bytes(data)
        return data.decode(encoding, errors or "strict"), len(data)
    if whole is None:
        decode = decode_all
    decode.__name__ = decode.__qualname__ = name
    return decode


def _bytes(data):
    return data if type(data) is bytes else bytes(memoryview(data))


def _whole_utf8(data):
    """The length without a character that is not complete at the end."""
    n = len(data)
    for back in range(1, min(3, n) + 1):
        lead = data[n - back]
        if lead & 0xC0 == 0x80:
            continue
        need = 2 if 0xC2 <= lead < 0xE0 else 3 if 0xE0 <= lead < 0xF0 else 4 if 0xF0 <= lead < 0xF5 else 1
        if need <= back:
            break
        if back > 1:
            second = data[n - back + 1]
            low = {0xE0: 0xA0, 0xF0: 0x90}.get(lead, 0x80)
            high = {0xED: 0x9F, 0xF4: 0x8F}.get(lead, 0xBF)
            if lead == 0xED and back == 2 and second > high:
                return n - back  # part of a surrogate: another handler may pass it
            if not low <= second <= high:
                break
        return n - back
    return n


def _whole_utf16(big):
    def whole(data):
        n = len(data) & ~1
        if n >= 2:
            high = data[n - 2] if big else data[n - 1]
            if 0xD8 <= high < 0xDC:  # the first half of a pair
                return n - 2
        return n
    return whole


def _whole_utf32(data):
    return len(data) & ~3


def _whole_escape(data, letters="xuUN"):
    """The length without an escape that is not complete at the end."""
    i = data.rfind(b"\\")
    if i < 0:
        return len(data)
    start = i
    while start > 0 and data[start - 1] == 0x5C:
        start -= 1
    if (i - start) % 2:
        return len(data)  # the backslash is escaped
    rest = data[i + 1:]
    if not rest:
        return i
    kind = chr(rest[0])
    if kind in letters:
        if kind == "N":
            if len(rest) == 1 or rest[1:2] == b"{" and b"}" not in rest:
                return i
        elif len(rest) - 1 < {"x": 2, "u": 4, "U": 8}[kind] and all(chr(b) in "0123456789abcdefABCDEF" for b in rest[1:]):
            return i
    return len(data)


def _whole_raw(data):
    return _whole_escape(data, "uU")


def _whole_utf7(data):
    """The length without a shifted part that has not ended."""
    i = data.rfind(b"+")
    if i < 0:
        return len(data)
    for b in data[i + 1:]:
        if not (48 <= b < 58 or 65 <= b < 91 or 97 <= b < 123 or b in b"+/"):
            return len(data)
    return i


utf_8_encode = _encoder("utf_8_encode", "utf-8")
utf_8_decode = _decoder("utf_8_decode", "utf-8", _whole_utf8)
utf_7_encode = _encoder("utf_7_encode", "utf-7")
utf_7_decode = _decoder("utf_7_decode", "utf-7", _whole_utf7)
ascii_encode = _encoder("ascii_encode", "ascii")
ascii_decode = _decoder("ascii_decode", "ascii")
latin_1_encode = _encoder("latin_1_encode", "latin-1")
latin_1_decode = _decoder("latin_1_decode", "latin-1")
utf_16_le_encode = _encoder("utf_16_le_encode", "utf-16-le")
utf_16_le_decode = _decoder("utf_16_le_decode", "utf-16-le", _whole_utf16(False))
utf_16_be_encode = _encoder("utf_16_be_encode", "utf-16-be")
utf_16_be_decode = _decoder("utf_16_be_decode", "utf-16-be", _whole_utf16(True))
utf_32_le_encode = _encoder("utf_32_le_encode", "utf-32-le")
utf_32_le_decode = _decoder("utf_32_le_decode", "utf-32-le", _whole_utf32)
utf_32_be_encode = _encoder("utf_32_be_encode", "utf-32-be")
utf_32_be_decode = _decoder("utf_32_be_decode", "utf-32-be", _whole_utf32)
raw_unicode_escape_encode = _encoder("raw_unicode_escape_encode", "raw_unicode_escape")
unicode_escape_encode = _encoder("unicode_escape_encode", "unicode_escape")


def unicode_escape_decode(data, errors=None, final=True, /):
    data = _bytes(data.encode() if isinstance(data, str) else data)
    if not final:
        data = data[:_whole_escape(data)]
    return data.decode("unicode_escape", errors or "strict"), len(data)


def raw_unicode_escape_decode(data, errors=None, final=True, /):
    data = _bytes(data.encode() if isinstance(data, str) else data)
    if not final:
        data = data[:_whole_raw(data)]
    return data.decode("raw_unicode_escape", errors or "strict"), len(data)


def _ordered(width, mark_le, mark_be):
    le, be = f"utf-{width}-le", f"utf-{width}-be"
    little, big = (utf_16_le_decode, utf_16_be_decode) if width == 16 else (utf_32_le_decode, utf_32_be_decode)

    def encode(str, errors=None, byteorder=0, /):
        if byteorder:
            return str.encode(le if byteorder < 0 else be, errors or "strict"), len(str)
        return str.encode(f"utf-{width}", errors or "strict"), len(str)

    def ex_decode(data, errors=None, byteorder=0, final=False, /):
        """Also says which order of bytes was found: -1 little, 1 big, 0 not known yet."""
        data = _bytes(data)
        skip = 0
        if byteorder == 0:
            if len(data) >= len(mark_le):
                if data.startswith(mark_le):
                    byteorder, skip = -1, len(mark_le)
                elif data.startswith(mark_be):
                    byteorder, skip = 1, len(mark_be)
            elif not final:
                return "", 0, 0
        text, used = (big if byteorder > 0 else little)(data[skip:], errors, final)
        return text, used + skip, byteorder

    def decode(data, errors=None, final=False, /):
        return ex_decode(data, errors, 0, final)[:2]
    encode.__name__, decode.__name__, ex_decode.__name__ = f"utf_{width}_encode", f"utf_{width}_decode", f"utf_{width}_ex_decode"
    return encode, decode, ex_decode


utf_16_encode, utf_16_decode, utf_16_ex_decode = _ordered(16, b"\xff\xfe", b"\xfe\xff")
utf_32_encode, utf_32_decode, utf_32_ex_decode = _ordered(32, b"\xff\xfe\0\0", b"\0\0\xfe\xff")


def readbuffer_encode(data, errors=None, /):
    """The bytes of an object."""
    if isinstance(data, str):
        data = data.encode()
    data = _bytes(data)
    return data, len(data)


def escape_encode(data, errors=None, /):
    """Bytes as the escapes of a literal."""
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
    text = repr(data)
    inner = text[2:-1]
    if text[1] == '"':
        inner = inner.replace("'", "\\'")
    return inner.encode("latin-1"), len(data)


_SIMPLE = {ord(k): v for k, v in zip("\\'\"abfnrtv", b"\\'\"\a\b\f\n\r\t\v")}


def escape_decode(data, errors=None, /):
    """The bytes that the escapes of a literal mean."""
    if isinstance(data, str):
        data = data.encode()
    data = _bytes(data)
    errors = errors or "strict"
    out = bytearray()
    at = 0
    while True:
        i = data.find(b"\\", at)
        if i < 0:
            break
        out += data[at:i]
        if i + 1 == len(data):
            raise ValueError("Trailing \\ in string")
        c = data[i + 1]
        at = i + 2
        if c in _SIMPLE:
            out.append(_SIMPLE[c])
        elif c == 10:
            pass
        elif 48 <= c < 56:
            end = at
            while end < len(data) and end < i + 4 and 48 <= data[end] < 56:
                end += 1
            out.append(int(data[i + 1:end], 8) & 0xFF)
            at = end
        elif c == 0x78:
            digits = data[at:at + 2]
            if len(digits) == 2 and all(chr(b) in "0123456789abcdefABCDEF" for b in digits):
                out.append(int(digits, 16))
                at += 2
                continue
            if errors == "strict":
                raise ValueError(f"invalid \\x escape at position {i}")
            if errors == "replace":
                out += b"?"
            elif errors != "ignore":
                raise ValueError(f"decoding error; unknown error handling code: {errors}")
            if at < len(data) and chr(data[at]) in "0123456789abcdefABCDEF":
                at += 1
        else:
            out += data[i:at]
    out += data[at:]
    return bytes(out), len(data)


# Encodings by table

def charmap_build(map, /):
    """The encoding that belongs to a table of 256 characters."""
    return {ord(c): i for i, c in enumerate(map) if c != "\ufffe"}


def charmap_decode(data, errors=None, mapping=None, /):
    """Decode by a mapping of bytes to characters, or a string of them."""
    data = _bytes(data)
    if mapping is None:
        return latin_1_decode(data, errors)
    errors = errors or "strict"
    out = []
    i = 0
    while i < len(data):
        try:
            c = mapping[data[i]]
        except LookupError:
            c = None
        if isinstance(c, int):
            if not 0 <= c <= 0x10FFFF:
                raise TypeError("character mapping must be in range(0x110000)")
            c = chr(c)
        if c is None or c == "\ufffe":
            error = UnicodeDecodeError("charmap", data, i, i + 1, "character maps to <undefined>")
            c, i = _handle(errors, error, len(data))
            out.append(c)
            continue
        if not isinstance(c, str):
            raise TypeError("character mapping must return integer, None or str")
        out.append(c)
        i += 1
    return "".join(out), len(data)


def _handle(errors, error, size):
    result = lookup_error(errors)(error)
    text, position = result
    if position < 0:
        position += size
    if not 0 <= position <= size:
        raise IndexError(f"position {result[1]} from error handler out of bounds")
    return text, position


def charmap_encode(str, errors=None, mapping=None, /):
    """Encode by a mapping of character numbers to bytes."""
    if mapping is None:
        return latin_1_encode(str, errors)
    errors = errors or "strict"
    out = bytearray()
    i = 0
    while i < len(str):
        b = _mapped(mapping, str[i])
        if b is not None:
            out += b
            i += 1
            continue
        end = i + 1
        while end < len(str) and _mapped(mapping, str[end]) is None:
            end += 1
        error = UnicodeEncodeError("charmap", str, i, end, "character maps to <undefined>")
        text, i = _handle(errors, error, len(str))
        if isinstance(text, bytes):
            out += text
            continue
        for c in text:
            b = _mapped(mapping, c)
            if b is None:
                raise error
            out += b
    return bytes(out), len(str)


def _mapped(mapping, c):
    try:
        b = mapping[ord(c)]
    except LookupError:
        return None
    if isinstance(b, int):
        if not 0 <= b < 256:
            raise TypeError("character mapping must be in range(256)")
        return bytes([b])
    if b is None or isinstance(b, bytes):
        return b
    raise TypeError(f"character mapping must return integer, bytes or None, not {type(b).__name__}")
