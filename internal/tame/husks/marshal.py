"""Plain data as bytes, in CPython's format. Only data: no code is written, and none read."""

import struct as _struct

version = 5
_DEPTH = 2000


def dumps(value, version=version, /, *, allow_code=True):
    """A value as bytes: numbers, text, bytes, and containers of them."""
    out = []
    _write(out.append, value, version, 0)
    return b"".join(out)


def dump(value, file, version=version, /, *, allow_code=True):
    """Write a value to a file."""
    return file.write(dumps(value, version))


def _long(n):
    return (n & 0xFFFFFFFF).to_bytes(4, "little")


def _write(put, v, version, depth):
    if depth > _DEPTH:
        raise ValueError("object too deeply nested to marshal")
    cls = type(v)
    if v is None:
        put(b"N")
    elif v is True:
        put(b"T")
    elif v is False:
        put(b"F")
    elif v is ...:
        put(b".")
    elif v is StopIteration:
        put(b"S")
    elif cls is int:
        if -0x80000000 <= v <= 0x7FFFFFFF:
            put(b"i" + _long(v))
        else:
            digits = []
            n = abs(v)
            while n:
                digits.append((n & 0x7FFF).to_bytes(2, "little"))
                n >>= 15
            put(b"l" + _long(-len(digits) if v < 0 else len(digits)) + b"".join(digits))
    elif cls is float:
        put(b"g" + _struct.pack("<d", v) if version > 1 else b"f" + _short(repr(v)))
    elif cls is complex:
        if version > 1:
            put(b"y" + _struct.pack("<dd", v.real, v.imag))
        else:
            put(b"x" + _short(repr(v.real)) + _short(repr(v.imag)))
    elif cls is str:
        if version >= 4 and v.isascii():
            put(b"z" + bytes([len(v)]) + v.encode() if len(v) < 256 else b"a" + _long(len(v)) + v.encode())
        else:
            data = v.encode("utf-8", "surrogatepass")
            put(b"u" + _long(len(data)) + data)
    elif cls is bytes:
        put(b"s" + _long(len(v)) + v)
    elif cls is tuple:
        put(b")" + bytes([len(v)]) if version >= 4 and len(v) < 256 else b"(" + _long(len(v)))
        for x in v:
            _write(put, x, version, depth + 1)
    elif cls is list:
        put(b"[" + _long(len(v)))
        for x in v:
            _write(put, x, version, depth + 1)
    elif cls is dict:
        put(b"{")
        for k, x in v.items():
            _write(put, k, version, depth + 1)
            _write(put, x, version, depth + 1)
        put(b"0")
    elif cls is set or cls is frozenset:
        put((b"<" if cls is set else b">") + _long(len(v)))
        for part in sorted(dumps(x, version) for x in v):
            put(part)
    elif cls is slice and version >= 5:
        put(b":")
        for x in (v.start, v.stop, v.step):
            _write(put, x, version, depth + 1)
    elif isinstance(v, (bytearray, memoryview)) or hasattr(cls, "__buffer__"):
        data = bytes(v)
        put(b"s" + _long(len(data)) + data)
    else:
        raise ValueError("unmarshallable object")


def _short(text):
    data = text.encode()
    return bytes([len(data)]) + data


def load(file, /, *, allow_code=True):
    """Read a value from a file."""
    def read(n):
        data = file.read(n)
        if not isinstance(data, bytes):
            raise TypeError(f"file.read() returned not bytes but {type(data).__name__}")
        if len(data) > n:
            raise ValueError(f"read() returned too much data: {n} bytes requested, {len(data)} returned")
        if len(data) < n:
            raise EOFError("EOF read where not expected")
        return data
    return _Reader(read).value(0, True)


def loads(bytes, /, *, allow_code=True):
    """The value that some bytes stand for; what follows it is ignored."""
    data = memoryview(bytes).tobytes()
    at = 0

    def read(n):
        nonlocal at
        part = data[at:at + n]
        if len(part) < n:
            raise EOFError("marshal data too short")
        at += n
        return part
    return _Reader(read).value(0, True)


_end = object()


class _Reader:
    def __init__(self, read):
        self.read = read
        self.refs = []

    def long(self):
        return int.from_bytes(self.read(4), "little", signed=True)

    def size(self, what):
        n = self.long()
        if n < 0:
            raise ValueError(f"bad marshal data ({what} size out of range)")
        return n

    def items(self, n, depth):
        out = []
        for _ in range(n):
            out.append(self.value(depth))
        return out

    def value(self, depth, top=False):
        v = self.any(depth + 1)
        if v is _end:
            raise TypeError("NULL object in marshal data for object")
        return v

    def any(self, depth):
        if depth > _DEPTH:
            raise ValueError("recursion limit exceeded")
        try:
            code = self.read(1)[0]
        except EOFError:
            raise EOFError("EOF read where object expected") from None
        kept = code & 0x80
        kind = chr(code & 0x7F)
        if kind in "NTF.S0":
            return {"N": None, "T": True, "F": False, ".": ..., "S": StopIteration, "0": _end}[kind]
        if kind == "r":
            n = self.long()
            if not 0 <= n < len(self.refs) or self.refs[n] is _end:
                raise ValueError("bad marshal data (invalid reference)")
            return self.refs[n]
        place = None
        if kept:
            place = len(self.refs)
            self.refs.append(_end)
        v = self.made(kind, depth, place)
        if place is not None:
            self.refs[place] = v
        return v

    def made(self, kind, depth, place):
        if kind == "i":
            return self.long()
        if kind == "I":
            return int.from_bytes(self.read(8), "little", signed=True)
        if kind == "l":
            n = self.long()
            data = self.read(2 * abs(n))
            v = 0
            for i in range(abs(n) - 1, -1, -1):
                digit = data[2 * i] | data[2 * i + 1] << 8
                if digit > 0x7FFF:
                    raise ValueError("bad marshal data (digit out of range in long)")
                if i == abs(n) - 1 and not digit:
                    raise ValueError("bad marshal data (unnormalized long data)")
                v = v << 15 | digit
            return -v if n < 0 else v
        if kind == "g":
            return _struct.unpack("<d", self.read(8))[0]
        if kind == "f":
            return float(self.read(self.read(1)[0]))
        if kind == "y":
            return complex(*_struct.unpack("<dd", self.read(16)))
        if kind == "x":
            return complex(float(self.read(self.read(1)[0])), float(self.read(self.read(1)[0])))
        if kind in "aA":
            return self.read(self.size("string")).decode("latin-1")
        if kind in "zZ":
            return self.read(self.read(1)[0]).decode("latin-1")
        if kind in "ut":
            return self.read(self.size("string")).decode("utf-8", "surrogatepass")
        if kind == "s":
            return self.read(self.size("bytes object"))
        if kind == ")":
            return tuple(self.items(self.read(1)[0], depth))
        if kind == "(":
            return tuple(self.items(self.size("tuple"), depth))
        if kind == "[":
            n = self.size("list")
            v = []
            if place is not None:
                self.refs[place] = v
            for _ in range(n):
                v.append(self.value(depth))
            return v
        if kind == "{":
            v = {}
            if place is not None:
                self.refs[place] = v
            while True:
                key = self.any(depth + 1)
                if key is _end:
                    return v
                v[key] = self.value(depth)
        if kind == "<":
            n = self.size("set")
            v = set()
            if place is not None:
                self.refs[place] = v
            for _ in range(n):
                v.add(self.value(depth))
            return v
        if kind == ">":
            return frozenset(self.items(self.size("set"), depth))
        if kind == ":":
            return slice(*self.items(3, depth))
        if kind == "c":
            raise ValueError("unmarshalling code objects is disallowed")
        raise ValueError("bad marshal data (unknown type code)")
