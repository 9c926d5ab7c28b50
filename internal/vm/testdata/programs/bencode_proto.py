# Bencode, S-expressions and netstrings: three wire formats behind one codec protocol, incremental decoding by generators, round trips and errors.
from __future__ import annotations
import io
import re
from abc import abstractmethod
from collections.abc import Generator
from functools import partial, reduce
from itertools import islice
from typing import ClassVar, Protocol, runtime_checkable


class DecodeError(ValueError):
    def __init__(self, what, at):
        super().__init__(f"{what} at byte {at}")
        self.at = at


@runtime_checkable
class Codec(Protocol):
    name: ClassVar[str]
    @abstractmethod
    def encode(self, x) -> bytes: ...
    @abstractmethod
    def decoder(self) -> Generator: ...


class Base:
    registry: ClassVar[dict[str, Base]] = {}

    def __init_subclass__(cls, /, name):
        cls.name = name
        Base.registry[name] = cls()

    def decode(self, data: bytes, piece=3):
        g, at = self.decoder(), 0
        want = next(g)
        f = io.BytesIO(data)
        try:
            while True:
                chunk = f.read(want) if isinstance(want, int) else self.until(f, want)
                if not chunk:
                    raise DecodeError("data ends", f.tell())
                want = g.send(chunk)
        except StopIteration as e:
            if rest := f.read():
                raise DecodeError(f"{len(rest)} bytes follow", f.tell() - len(rest)) from None
            return e.value
        except (ValueError, IndexError) as e:
            if isinstance(e, DecodeError):
                raise
            raise DecodeError(str(e), f.tell()) from e

    @staticmethod
    def until(f, stop):
        out = b""
        while (c := f.read(1)) and c not in stop:
            out += c
        return out + c if c else b""


class Bencode(Base, name="bencode"):
    def encode(self, x):
        match x:
            case bool() | None | float(): raise TypeError(f"cannot write {x!r}")
            case int(): return b"i%de" % x
            case str(): return self.encode(x.encode())
            case bytes(): return b"%d:%b" % (len(x), x)
            case [*items]: return b"l" + b"".join(map(self.encode, items)) + b"e"
            case dict(): return b"d" + b"".join(self.encode(k) + self.encode(x[k]) for k in sorted(x)) + b"e"
        raise TypeError(type(x).__name__)

    def decoder(self, first=None):
        c = first or (yield 1)
        match c:
            case b"i":
                digits = (yield b"e")[:-1]
                if not re.fullmatch(rb"0|-?[1-9]\d*", digits):
                    raise ValueError(f"bad number {digits!r}")
                return int(digits)
            case b"l" | b"d":
                items = []
                while (n := (yield 1)) != b"e":
                    items.append((yield from self.decoder(n)))
                if c == b"l":
                    return items
                keys = items[::2]
                if keys != sorted(set(keys)):
                    raise ValueError("keys out of order")
                return dict(zip(keys, items[1::2], strict=True))
            case _ if c.isdigit():
                n = int(c + (yield b":")[:-1])
                return (yield n) if n else b""
        raise ValueError(f"unexpected {c!r}")


class Sexp(Base, name="sexp"):
    def encode(self, x):
        match x:
            case [*items]: return b"(" + b" ".join(map(self.encode, items)) + b")"
            case str() if x.isalnum(): return x.encode()
            case str() | bytes(): return b'"' + (x.encode() if isinstance(x, str) else x).replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
            case int(): return str(x).encode()
            case dict(): return self.encode([[k, v] for k, v in x.items()])
        raise TypeError(type(x).__name__)

    def decoder(self):
        stack, word = [[]], b""
        while True:
            c = yield 1
            if c in b'() "' and word:
                stack[-1].append(int(word) if word.lstrip(b"-").isdigit() else word.decode())
                word = b""
            match c:
                case b"(": stack.append([])
                case b")":
                    done = stack.pop()
                    stack[-1].append(done)
                    if len(stack) == 1:
                        return done
                case b'"':
                    out = bytearray()
                    while (c := (yield 1)) != b'"':
                        out += (yield 1) if c == b"\\" else c
                    stack[-1].append(out.decode())
                case b" ": pass
                case _: word += c


class Net(Base, name="netstring"):
    def encode(self, x): return b"".join(b"%d:%b," % (len(b), b) for i in x for b in [i if isinstance(i, bytes) else str(i).encode()]) + b"0:,"
    def decoder(self):
        out = []
        while n := int((yield b":")[:-1]):
            out.append((yield n))
            if (yield 1) != b",":
                raise ValueError("no comma")
        if (yield 1) != b",":
            raise ValueError("no last comma")
        return out


for value in ([1, -20, "ab", b"\xff", [], {"b": [0], "a": "x y"}], {"k": {"n": 1}}, [], ["", 'q"\\', 5]):
    for name, codec in Base.registry.items():
        try:
            data = codec.encode(value)
            print(f"{name:<10}", data, codec.decode(data), codec.encode(codec.decode(data)) == data)
        except (TypeError, DecodeError, UnicodeDecodeError) as e:
            print(f"{name:<10}", type(e).__name__, e)
# expect: bencode    b'li1ei-20e2:ab1:\xffled1:a3:x y1:bli0eeee' [1, -20, b'ab', b'\xff', [], {b'a': b'x y', b'b': [0]}] True
# expect: sexp       DecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte at byte 13
# expect: netstring  b"1:1,3:-20,2:ab,1:\xff,2:[],22:{'b': [0], 'a': 'x y'},0:," [b'1', b'-20', b'ab', b'\xff', b'[]', b"{'b': [0], 'a': 'x y'}"] True
# expect: bencode    b'd1:kd1:ni1eee' {b'k': {b'n': 1}} True
# expect: sexp       b'((k ((n 1))))' [['k', [['n', 1]]]] True
# expect: netstring  b'1:k,0:,' [b'k'] True
# expect: bencode    b'le' [] True
# expect: sexp       b'()' [] True
# expect: netstring  b'0:,' [] True
# expect: bencode    b'l0:3:q"\\i5ee' [b'', b'q"\\', 5] True
# expect: sexp       b'("" "q\\"\\\\" 5)' ['', 'q"\\', 5] True
# expect: netstring  DecodeError 13 bytes follow at byte 3
for name, bad in (("bencode", b"i-0e"), ("bencode", b"l1:ae x"), ("bencode", b"d1:bi1e1:ai2ee"), ("bencode", b"di1ee"), ("bencode", b"5:abc"), ("bencode", b"x"), ("bencode", b""), ("sexp", b"(a (b"), ("sexp", b")"), ("netstring", b"3:abc;0:,"), ("netstring", b"x:,"), ("netstring", b"1:a,")):
    try:
        print(name, bad, Base.registry[name].decode(bad))
    except DecodeError as e:
        print(name, bad, e, "<-", repr(e.__cause__), e.at)
# expect: bencode b'i-0e' bad number b'-0' at byte 4 <- ValueError("bad number b'-0'") 4
# expect: bencode b'l1:ae x' 2 bytes follow at byte 5 <- None 5
# expect: bencode b'd1:bi1e1:ai2ee' keys out of order at byte 14 <- ValueError('keys out of order') 14
# expect: bencode b'di1ee' zip() argument 2 is shorter than argument 1 at byte 5 <- ValueError('zip() argument 2 is shorter than argument 1') 5
# expect: bencode b'5:abc' b'abc'
# expect: bencode b'x' unexpected b'x' at byte 1 <- ValueError("unexpected b'x'") 1
# expect: bencode b'' data ends at byte 0 <- None 0
# expect: sexp b'(a (b' data ends at byte 5 <- None 5
# expect: sexp b')' list index out of range at byte 1 <- IndexError('list index out of range') 1
# expect: netstring b'3:abc;0:,' no comma at byte 6 <- ValueError('no comma') 6
# expect: netstring b'x:,' invalid literal for int() with base 10: b'x' at byte 2 <- ValueError("invalid literal for int() with base 10: b'x'") 2
# expect: netstring b'1:a,' data ends at byte 4 <- None 4
print([isinstance(c, Codec) for c in Base.registry.values()], isinstance(3, Codec))  # expect: [True, True, True] False
for bad in (3.5, None, {1, 2}, True, {1: 2, "a": 3}):
    try:
        print(Base.registry["bencode"].encode(bad))
    except TypeError as e:
        print(e)
# expect: cannot write 3.5
# expect: cannot write None
# expect: set
# expect: cannot write True
# expect: '<' not supported between instances of 'str' and 'int'
