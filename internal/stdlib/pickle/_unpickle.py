"""Unpickling: a small machine with a stack of objects, marks in it, and a memo."""

import codecs
import io
import sys
from copyreg import _extension_cache, _inverted_registry
from struct import unpack

import _compat_pickle
from _picklerun import run as _run
from _pickle import HIGHEST_PROTOCOL, UnpicklingError, _absent, _getattribute


def _truncated():
    raise UnpicklingError("pickle data was truncated")


class Unpickler:
    """Reads objects from a file."""

    _read_file = None

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        self._read_file, self._readline_file = getattr(file, "read", None), getattr(file, "readline", None)
        if self._read_file is None or self._readline_file is None:
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._buffers = None if buffers is None else iter(buffers)
        self.encoding, self.errors = encoding, errors
        self.fix_imports = fix_imports
        self.memo = {}
        self.proto = 0
        self._data, self._pos = b"", 0  # what was read ahead: a frame, or all of it

    def persistent_load(self, pid):
        """For subclasses: the object that has a persistent id."""
        raise UnpicklingError("A load persistent id instruction was encountered, "
                              "but no persistent_load function was specified.")

    def find_class(self, module_name, global_name):
        """For subclasses: the object that a name in a module stands for."""
        module, name = module_name, global_name
        if self.proto < 3 and self.fix_imports:
            newer = _compat_pickle.NAME_MAPPING.get((module, name))
            if newer is not None:
                module, name = newer
            else:
                module = _compat_pickle.IMPORT_MAPPING.get(module, module)
        __import__(module, level=0)
        found = sys.modules[module]
        if self.proto < 4 or "." not in name:
            return getattr(found, name)
        try:
            return _getattribute(found, name.split("."))
        except AttributeError:
            raise AttributeError(f"Can't resolve path {name!r} on module {found!r}")

    # --- reading

    def _read(self, n):
        pos = self._pos
        end = pos + n
        if end <= len(self._data):
            self._pos = end
            return self._data[pos:end]
        head = self._data[pos:]
        self._data, self._pos = b"", 0
        data = self._read_file(n - len(head))
        if not isinstance(data, bytes):
            raise TypeError(f"read() returned non-bytes object ({type(data).__name__})")
        if len(head) + len(data) < n:
            _truncated()
        return head + data if head else data

    def _line(self, least=1):
        if self._pos < len(self._data):
            # a search costs what it might look through
            size, end = 256, 0
            while not end:
                end = self._data.find(b"\n", self._pos, self._pos + size) + 1
                if not end and self._pos + size >= len(self._data):
                    end = len(self._data)
                size *= 8
            line = self._data[self._pos:end]
            self._pos = end
        else:
            line = self._readline_file()
        if len(line) <= least or line[-1] != 10:
            _truncated()
        return line[:-1]

    # --- the stack: marks are positions in it, and nothing below the last is touched

    def _underflow(self):
        raise UnpicklingError("unexpected MARK found" if self._marks else "unpickling stack underflow")

    def _pop(self):
        if len(self._stack) <= self._fence:
            self._underflow()
        return self._stack.pop()

    def _top(self):
        if len(self._stack) <= self._fence:
            self._underflow()
        return self._stack[-1]

    def _pop_mark(self):
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        at = self._marks.pop()
        self._fence = self._marks[-1] if self._marks else 0
        items = self._stack[at:]
        del self._stack[at:]
        return items

    def load(self):
        """Read an object."""
        if self._read_file is None:
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._stack, self._marks, self._fence = [], [], 0
        self.proto = 0
        handlers, stack, marks = _HANDLERS, self._stack, self._marks
        while True:
            pos = self._pos
            if pos < len(self._data):
                # what needs no call is done at once
                pos = _run(self._data, pos, stack, marks, self.memo)
                self._fence = marks[-1] if marks else 0
                if pos == len(self._data):
                    self._pos = pos
                    continue
                op = self._data[pos]
                self._pos = pos + 1
            else:
                key = self._read_file(1)
                if not key:
                    raise EOFError("Ran out of input")
                op = key[0]
            handler = handlers[op]
            if handler is None:
                if op == 0x2E:  # STOP
                    return self._pop()
                shown = chr(op) if 0x20 <= op <= 0x7E and op not in b"'\\" else f"\\x{op:02x}"
                raise UnpicklingError(f"invalid load key, '{shown}'.")
            handler(self)

    # --- opcodes: what they are about

    def _proto(self):
        n = self._read(1)[0]
        if n > HIGHEST_PROTOCOL:
            raise ValueError(f"unsupported pickle protocol: {n}")
        self.proto = n

    def _frame(self):
        n, = unpack("<Q", self._read(8))
        if n > sys.maxsize:
            raise OverflowError(f"FRAME length exceeds system's maximum of {sys.maxsize} bytes")
        data = self._read(n)
        if self._pos >= n and self._data[self._pos - n:self._pos] == data:
            self._pos -= n
        else:
            self._data, self._pos = data, 0

    def _int(self):
        text = self._line()
        if text in (b"00", b"01"):
            self._stack.append(text == b"01")
            return
        try:
            value = int(text)
        except ValueError:
            value = None
        if value is None:
            raise ValueError("could not convert string to int")
        self._stack.append(value)

    def _long(self):
        text = self._line()
        self._stack.append(int((text[:-1] if text.endswith(b"L") else text).decode()))

    def _long4(self):
        n, = unpack("<i", self._read(4))
        if n < 0:
            raise UnpicklingError("LONG pickle has negative byte count")
        self._stack.append(int.from_bytes(self._read(n), "little", signed=True))

    def _float(self):
        text = self._line()
        try:
            value = float(text)
        except ValueError:
            value = None
        if value is None:
            raise ValueError(f"could not convert string to float: '{text.decode('latin-1')}\n'")
        self._stack.append(value)

    def _old_text(self, data):
        # text of Python 2
        self._stack.append(data if self.encoding == "bytes" else data.decode(self.encoding, self.errors))

    def _string(self):
        text = self._line(0)
        if len(text) < 2 or text[0] != text[-1] or text[0] not in b"\"'":
            raise UnpicklingError("the STRING opcode argument must be quoted")
        self._old_text(codecs.escape_decode(text[1:-1])[0])

    def _binstring(self):
        n, = unpack("<i", self._read(4))
        if n < 0:
            raise UnpicklingError("BINSTRING pickle has negative byte count")
        self._old_text(self._read(n))

    def _sized(self, form, size, what):
        n, = unpack(form, self._read(size))
        if n > sys.maxsize:
            raise OverflowError(f"{what} exceeds system's maximum size of {sys.maxsize} bytes")
        return self._read(n)

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given")
        for buffer in self._buffers:
            self._stack.append(buffer)
            return
        raise UnpicklingError("not enough out-of-band buffers")

    def _readonly_buffer(self):
        view = memoryview(self._top())
        if not view.readonly:
            self._stack[-1] = view.toreadonly()

    def _small_tuple(self, n):
        if len(self._stack) < self._fence + n:
            self._underflow()
        self._stack[-n:] = [tuple(self._stack[-n:])]

    def _dict(self):
        items = self._pop_mark()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for DICT")
        self._stack.append(dict(zip(items[::2], items[1::2])))

    def _appends(self, target, items):
        if not items:
            return
        if type(target) is list:
            target.extend(items)
            return
        extend = getattr(target, "extend", None)
        if extend is not None:
            extend(items)
            return
        append = target.append
        for item in items:
            append(item)

    def _append(self):
        value = self._pop()
        self._appends(self._top(), [value])

    def _setitem(self):
        value, key = self._pop(), self._pop()
        self._top()[key] = value

    def _setitems(self):
        items = self._pop_mark()
        target = self._top()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for SETITEMS")
        if type(target) is dict:
            target.update(zip(items[::2], items[1::2]))
        else:
            for key, value in zip(items[::2], items[1::2]):
                target[key] = value

    def _additems(self):
        items = self._pop_mark()
        target = self._top()
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _instantiate(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            self._stack.append(cls(*args))
        else:
            self._stack.append(cls.__new__(cls))

    def _inst(self):
        args = self._pop_mark()
        module, name = self._line().decode("ascii"), self._line().decode("ascii")
        self._instantiate(self.find_class(module, name), args)

    def _obj(self):
        args = self._pop_mark()
        if not args:
            self._underflow()
        self._instantiate(args[0], args[1:])

    def _newobj(self, extended=False):
        kwargs = self._pop() if extended else {}
        args, cls = self._pop(), self._pop()
        what = "NEWOBJ_EX" if extended else "NEWOBJ"
        if not isinstance(cls, type):
            raise UnpicklingError(f"{what} class argument must be a type, not {type(cls).__name__}")
        if not isinstance(args, tuple):
            raise UnpicklingError(f"{what} args argument must be a tuple, not {type(args).__name__}")
        if not isinstance(kwargs, dict):
            raise UnpicklingError(f"{what} kwargs argument must be a dict, not {type(kwargs).__name__}")
        self._stack.append(cls.__new__(cls, *args, **kwargs))

    def _global(self):
        module, name = self._line().decode("utf-8"), self._line().decode("utf-8")
        self._stack.append(self.find_class(module, name))

    def _stack_global(self):
        name, module = self._pop(), self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._stack.append(self.find_class(module, name))

    def _extension(self, form, size):
        code, = unpack(form, self._read(size))
        if code in _extension_cache:
            self._stack.append(_extension_cache[code])
            return
        key = _inverted_registry.get(code)
        if key is None:
            if code <= 0:
                raise UnpicklingError("EXT specifies code <= 0")
            raise ValueError(f"unregistered extension code {code}")
        found = _extension_cache[code] = self.find_class(*key)
        self._stack.append(found)

    def _reduce(self):
        args, func = self._pop(), self._pop()
        if not isinstance(args, tuple):
            raise TypeError("argument list must be a tuple")
        self._stack.append(func(*args))

    def _build(self):
        state = self._pop()
        target = self._top()
        setstate = getattr(target, "__setstate__", _absent)
        if setstate is not _absent:
            setstate(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None and state != {}:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            names = target.__dict__
            for key, value in state.items():
                names[sys.intern(key) if type(key) is str else key] = value
        if slots is not None:
            if not isinstance(slots, dict):
                raise UnpicklingError("slot state is not a dictionary")
            for key, value in slots.items():
                setattr(target, key, value)

    def _pop_one(self):
        # a mark on the top counts as one
        if self._marks and self._marks[-1] == len(self._stack):
            self._pop_mark()
        else:
            self._pop()

    def _mark(self):
        self._fence = len(self._stack)
        self._marks.append(self._fence)

    def _recall(self, n):
        value = self.memo.get(n, _absent)
        if value is _absent:
            raise UnpicklingError(f"Memo value not found at index {n}")
        self._stack.append(value)

    def _remember_text(self):
        text = self._line()
        value = self._top()
        n = int(text.decode())
        if n < 0:
            raise ValueError("negative PUT argument")
        self.memo[n] = value

    def _pid_text(self):
        try:
            pid = self._line(0).decode("ascii")
        except UnicodeDecodeError:
            raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings")
        self._stack.append(self.persistent_load(pid))


def _table():
    # opcodes: what they do, in the order of their bytes
    def byte(u):
        return u._read(1)[0]

    def text(data):
        return str(data, "utf-8", "surrogatepass")

    def remember(u, n):
        u.memo[n] = u._top()

    def array(u):
        u._stack.append(bytearray(u._sized("<Q", 8, "BYTEARRAY8")))

    known = {
        "(": Unpickler._mark, "0": Unpickler._pop_one, "1": lambda u: u._pop_mark(),
        "2": lambda u: u._stack.append(u._top()), "F": Unpickler._float, "I": Unpickler._int,
        "J": lambda u: u._stack.append(unpack("<i", u._read(4))[0]), "K": lambda u: u._stack.append(byte(u)),
        "L": Unpickler._long, "M": lambda u: u._stack.append(unpack("<H", u._read(2))[0]),
        "N": lambda u: u._stack.append(None), "P": Unpickler._pid_text,
        "Q": lambda u: u._stack.append(u.persistent_load(u._pop())), "R": Unpickler._reduce,
        "S": Unpickler._string, "T": Unpickler._binstring, "U": lambda u: u._old_text(u._read(byte(u))),
        "V": lambda u: u._stack.append(str(u._line(0), "raw-unicode-escape")),
        "X": lambda u: u._stack.append(text(u._sized("<I", 4, "BINUNICODE"))), "a": Unpickler._append,
        "b": Unpickler._build, "c": Unpickler._global, "d": Unpickler._dict, "}": lambda u: u._stack.append({}),
        "e": lambda u: (items := u._pop_mark(), u._appends(u._top(), items)),
        "g": lambda u: u._recall(int(u._line().decode())), "h": lambda u: u._recall(byte(u)), "i": Unpickler._inst,
        "j": lambda u: u._recall(unpack("<I", u._read(4))[0]), "l": lambda u: u._stack.append(u._pop_mark()),
        "]": lambda u: u._stack.append([]), "o": Unpickler._obj, "p": Unpickler._remember_text,
        "q": lambda u: remember(u, byte(u)), "r": lambda u: remember(u, unpack("<I", u._read(4))[0]),
        "s": Unpickler._setitem, "t": lambda u: u._stack.append(tuple(u._pop_mark())),
        ")": lambda u: u._stack.append(()), "u": Unpickler._setitems,
        "G": lambda u: u._stack.append(unpack(">d", u._read(8))[0]), "\x80": Unpickler._proto,
        "\x81": Unpickler._newobj, "\x82": lambda u: u._extension("<B", 1),
        "\x83": lambda u: u._extension("<H", 2), "\x84": lambda u: u._extension("<i", 4),
        "\x85": lambda u: u._small_tuple(1), "\x86": lambda u: u._small_tuple(2),
        "\x87": lambda u: u._small_tuple(3), "\x88": lambda u: u._stack.append(True),
        "\x89": lambda u: u._stack.append(False),
        "\x8a": lambda u: u._stack.append(int.from_bytes(u._read(byte(u)), "little", signed=True)),
        "\x8b": Unpickler._long4, "B": lambda u: u._stack.append(u._sized("<I", 4, "BINBYTES")),
        "C": lambda u: u._stack.append(u._read(byte(u))),
        "\x8c": lambda u: u._stack.append(text(u._read(byte(u)))),
        "\x8d": lambda u: u._stack.append(text(u._sized("<Q", 8, "BINUNICODE8"))),
        "\x8e": lambda u: u._stack.append(u._sized("<Q", 8, "BINBYTES8")),
        "\x8f": lambda u: u._stack.append(set()), "\x90": Unpickler._additems,
        "\x91": lambda u: u._stack.append(frozenset(u._pop_mark())), "\x92": lambda u: u._newobj(True),
        "\x93": Unpickler._stack_global, "\x94": lambda u: remember(u, len(u.memo)), "\x95": Unpickler._frame,
        "\x96": array, "\x97": Unpickler._next_buffer, "\x98": Unpickler._readonly_buffer,
    }
    return [known.get(chr(i)) for i in range(256)]


Unpickler.__module__ = "_pickle"
_HANDLERS = _table()


class _Memory:
    # a file that is at its end
    def read(self, n=-1):
        return b""

    readline = read


@staticmethod
def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """Read an object from a file."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


@staticmethod
def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object of a pickle."""
    if type(data) is not bytes:
        if not hasattr(type(data), "__buffer__"):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        data = bytes(memoryview(data))
    reader = Unpickler(_Memory(), fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers)
    reader._data = data
    return reader.load()
