"""Pickling. Composite objects are generators that yield their parts: a stack of them, and not the
stack of calls, holds how deep the pickler is in an object."""

import codecs
import io
import sys
from copyreg import _extension_registry, dispatch_table as _common_table
from functools import partial
from itertools import batched
from operator import index
from struct import pack
from types import BuiltinFunctionType, FunctionType, MethodType

import _compat_pickle
from _cnames import dotted as _dotted
from _picklesave import level as _level, save as _save
from _copy import class_and_name as _class_and_name, refuse_private as _refuse_private  # for the library alone

HIGHEST_PROTOCOL = DEFAULT_PROTOCOL = 5
_BATCH = 1000  # items between a mark and APPENDS, SETITEMS or ADDITEMS
_FRAME_MIN = 4  # bytes: less is not framed
_FRAME_TARGET = 64 * 1024  # bytes: a frame that has them is closed
_DEPTH_MAX = 50_000  # nested objects
_absent = object()


class PickleError(Exception):
    """What the errors of pickling have in common."""


class PicklingError(PickleError):
    """An object cannot be pickled."""


class UnpicklingError(PickleError):
    """A pickle cannot be read."""


class PickleBuffer:
    """Memory of an object that may be passed beside a pickle."""

    def __init__(self, object, /):
        self._view = memoryview(object)

    def _held(self):
        if self._view is None:
            raise ValueError("operation forbidden on released PickleBuffer object")
        return self._view

    def __buffer__(self, flags):
        return self._held()

    def raw(self):
        """The memory as bytes, in one dimension."""
        view = self._held()
        if not view.contiguous:
            raise BufferError("cannot extract raw buffer from non-contiguous buffer")
        return view.cast("B")

    def release(self):
        """Let go of the memory."""
        self._view = None


def _fullname(obj):
    cls = type(obj)
    if cls.__module__ in (None, "builtins", "__main__"):
        return cls.__qualname__
    return f"{cls.__module__}.{cls.__qualname__}"


def _getattribute(obj, path):
    for name in path:
        obj = getattr(obj, name)
    return obj


def _module_that_has(obj, path):
    for name, module in list(sys.modules.items()):
        if module is None or name in ("__main__", "__mp_main__"):
            continue
        try:
            if _getattribute(module, path) is obj:
                return name
        except AttributeError:
            pass
    return "__main__"


def whichmodule(obj, name):
    """The name of the module in which obj has a name; PicklingError if it is not there."""
    path = name.split(".")
    module_name = getattr(obj, "__module__", None)
    if "<locals>" in path:
        raise PicklingError(f"Can't pickle local object {obj!r}")
    if module_name is None:
        module_name = _module_that_has(obj, path)
    try:
        __import__(module_name, level=0)
        module = sys.modules[module_name]
    except (ImportError, ValueError, KeyError) as exc:
        raise PicklingError(f"Can't pickle {obj!r}: {exc!s}")
    try:
        found = _getattribute(module, path)
    except AttributeError:
        raise PicklingError(f"Can't pickle {obj!r}: it's not found as {module_name}.{name}")
    if found is not obj:
        raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
    return module_name


class Pickler:
    """Writes objects to a file."""

    _out = None

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        proto = DEFAULT_PROTOCOL if protocol is None else index(protocol)
        if proto < 0:
            proto = HIGHEST_PROTOCOL
        elif proto > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if buffer_callback is not None and proto < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        self._file_write = getattr(file, "write", None)
        if self._file_write is None:
            raise TypeError("file must have a 'write' attribute")
        self._buffer_callback = buffer_callback
        self.proto = proto
        self.bin = int(proto >= 1)
        self.fast = 0
        self.fix_imports = bool(fix_imports) and proto < 3
        self.memo = {}  # by id: number and object
        self._modules = {}  # one str for each name of a module
        self._out = bytearray()
        self._frame = None  # where in _out the present frame begins
        self._framing = False

    def persistent_id(self, obj):
        """For subclasses: an id of an object that is not to be pickled, or None."""
        return None

    def clear_memo(self):
        """Forget which objects were written."""
        self.memo.clear()

    def dump(self, obj):
        """Write an object."""
        if self._out is None:
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        pid = self.persistent_id
        self._pid = None if getattr(pid, "__func__", None) is Pickler.persistent_id else pid
        self._table = getattr(self, "dispatch_table", _common_table)
        self._override = getattr(self, "reducer_override", _absent)
        self._deep = []
        out = self._out
        out.clear()
        self._frame = None
        self._framing = False
        if self.proto >= 2:
            out += b"\x80"
            out.append(self.proto)
        if self.proto >= 4:
            self._framing, self._frame = True, len(out)
        self._drive(obj)
        out += b"."
        self._close_frame()
        self._framing = False
        self._file_write(bytes(out))
        out.clear()

    # --- the stack

    def _drive(self, obj):
        # what needs no call is written natively, unless there is something to ask for each object
        run = _save if self.proto >= 2 and self._pid is None and not self.fast else _save_nothing
        stack, out, begin = self._deep, self._out, self._begin
        try:
            while True:
                obj, data = run(obj, stack, self.memo, self.proto, self._room(), _absent)
                out += data
                if obj is not _absent:
                    if self._room() <= 0:
                        self._roll()
                        continue
                    inner, obj = begin(obj), _absent
                    if inner is not None:
                        if len(stack) >= _DEPTH_MAX:
                            raise RecursionError("maximum recursion depth exceeded while pickling an object")
                        stack.append(inner)
                if not stack:
                    return
                if type(stack[-1]) is _level:
                    continue
                for obj in stack[-1]:
                    break
                else:
                    stack.pop()
                    obj = _absent
                    if not stack:
                        return
        except BaseException as exc:
            self._unwind(exc)
            raise

    def _unwind(self, exc):
        # those further out note what they were doing
        stack = self._deep
        while stack:
            outer = stack.pop()
            if type(outer) is _level:
                obj, at = outer.where()
                if type(obj) is not dict:
                    exc.add_note(f"when serializing {_fullname(obj)} item {at}")
                elif at is not None:
                    exc.add_note(f"when serializing {_fullname(obj)} item {at[0]!r}")
                continue
            try:
                outer.throw(exc)
            except BaseException:
                pass

    # --- frames

    def _room(self):
        # bytes until the frame is full
        if not self._framing:
            return 1 << 60
        if self._frame is None:
            self._frame = len(self._out)
        return _FRAME_TARGET - len(self._out) + self._frame

    def _roll(self):
        # the frame is full: write it, and begin another
        self._close_frame()
        self._file_write(bytes(self._out))
        self._out.clear()
        self._frame = 0

    def _close_frame(self):
        start = self._frame
        if start is not None:
            size = len(self._out) - start
            if size >= _FRAME_MIN:
                self._out[start:start] = b"\x95" + pack("<Q", size)
            self._frame = None

    def _write_large(self, header, payload):
        # not in a frame, and not copied into the buffer
        self._close_frame()
        self._out += header
        if len(self._out):
            self._file_write(bytes(self._out))
            self._out.clear()
        self._file_write(payload)
        if self._framing:
            self._frame = 0

    def _put_sized(self, obj, data, short, medium, long):
        # data after its length: opcodes for lengths of 1, 4 and 8 bytes, None where there is none
        n = len(data)
        if short is not None and n <= 0xFF:
            header = short + pack("<B", n)
        elif n <= 0xFFFF_FFFF and medium is not None:
            header = medium + pack("<I", n)
        elif self.proto >= 4:
            header = long + pack("<Q", n)
        else:
            raise OverflowError(f"serializing a {'string' if isinstance(obj, str) else 'bytes object'} larger than "
                                "4 GiB requires pickle protocol 4 or higher")
        if n >= _FRAME_TARGET:
            self._write_large(header, data)
        else:
            self._out += header + data

    # --- the memo

    def _memoize(self, obj):
        if self.fast:
            return
        memo, out = self.memo, self._out
        n = len(memo)
        memo[id(obj)] = n, obj
        if self.proto >= 4:
            out += b"\x94"
        elif not self.bin:
            out += b"p%d\n" % n
        elif n < 256:
            out += b"q"
            out.append(n)
        else:
            out += b"r" + pack("<I", n)

    def _get(self, n):
        if not self.bin:
            return b"g%d\n" % n
        return b"h" + pack("<B", n) if n < 256 else b"j" + pack("<I", n)

    # --- one object

    def _begin(self, obj, own_id=True):
        """Write obj if that takes one step, else return the generator that writes it."""
        out = self._out
        if self._framing and self._room() <= 0:
            self._roll()
        if own_id and self._pid is not None:
            pid = self._pid(obj)
            if pid is not None:
                return self._save_pid(pid)
        cls = type(obj)
        if cls is int:
            self._save_int(obj)
            return None
        atom = _ATOMS.get(cls)
        if atom is not None:
            atom(self, obj)
            return None
        known = self.memo.get(id(obj))
        if known is not None:
            out += self._get(known[0])
            return None
        save = _DISPATCH.get(cls)
        if save is not None:
            return save(self, obj)
        return self._begin_other(obj, cls)

    def _begin_other(self, obj, cls):
        reduced = NotImplemented
        if self._override is not _absent:
            reduced = self._override(obj)
        if reduced is NotImplemented:
            if cls is type:
                for value in _SINGLE:
                    if obj is type(value):
                        return self._reduce(obj, type, (value,))
                return self._global(obj)
            if cls is FunctionType:
                return self._global(obj)
            try:
                reducer = self._table[cls]
            except KeyError:
                reducer = _absent
            if reducer is not _absent:
                reduced = reducer(obj)
            elif issubclass(cls, type):
                return self._global(obj)
            elif cls in _METHODS and (found := _class_and_name(obj)) is not None:
                reduced = getattr, found
            elif (reducer := getattr(obj, "__reduce_ex__", _absent)) is not _absent:
                _refuse_private(obj)
                reduced = reducer(self.proto)
            elif (reducer := getattr(obj, "__reduce__", _absent)) is not _absent:
                reduced = reducer()
            else:
                raise PicklingError(f"Can't pickle {_fullname(cls)} object")
        if isinstance(reduced, str):
            return self._global(obj, reduced)
        return self._reduce_checked(obj, reduced)

    # what needs no memo

    def _save_none(self, obj):
        self._out += b"N"

    def _save_bool(self, obj):
        if self.proto >= 2:
            self._out += b"\x88" if obj else b"\x89"
        else:
            self._out += b"I01\n" if obj else b"I00\n"

    def _save_int(self, obj):
        out = self._out
        if -0x8000_0000 <= obj <= 0x7FFF_FFFF:
            if not self.bin:
                out += b"I%d\n" % obj
            elif 0 <= obj <= 0xFF:
                out += b"K"
                out.append(obj)
            elif 0 <= obj <= 0xFFFF:
                out += b"M" + pack("<H", obj)
            else:
                out += b"J" + pack("<i", obj)
        elif self.proto < 2:
            out += b"L" + repr(obj).encode() + b"L\n"
        else:
            data = obj.to_bytes(((obj if obj > 0 else ~obj).bit_length() >> 3) + 1, "little", signed=True)
            n = len(data)
            out += (b"\x8a" + pack("<B", n) if n < 256 else b"\x8b" + pack("<i", n)) + data

    def _save_float(self, obj):
        self._out += b"G" + pack(">d", obj) if self.bin else b"F" + repr(obj).encode() + b"\n"

    # text and bytes

    def _save_str(self, obj):
        if self.bin:
            self._put_sized(obj, obj.encode("utf-8", "surrogatepass"),
                            b"\x8c" if self.proto >= 4 else None, b"X", b"\x8d")
        else:
            for c in "\\\0\n\r\x1a":
                if c in obj:
                    obj_text = obj
                    for c in "\\\0\n\r\x1a":
                        obj_text = obj_text.replace(c, f"\\u{ord(c):04x}")
                    break
            else:
                obj_text = obj
            self._out += b"V" + obj_text.encode("raw-unicode-escape") + b"\n"
        self._memoize(obj)

    def _save_bytes(self, obj):
        if self.proto < 3:
            if not obj:
                return self._reduce(obj, bytes, ())
            return self._reduce(obj, codecs.encode, (str(obj, "latin1"), "latin1"))
        self._put_sized(obj, obj, b"C", b"B", b"\x8e")
        self._memoize(obj)

    def _save_bytearray(self, obj):
        if self.proto < 5:
            return self._reduce(obj, bytearray, (bytes(obj),) if obj else ())
        self._put_sized(obj, bytes(obj), None, None, b"\x96")
        self._memoize(obj)

    def _save_buffer(self, obj):
        if self.proto < 5:
            raise PicklingError("PickleBuffer can only be pickled with protocol >= 5")
        view = obj._held()
        if not view.contiguous:
            raise PicklingError("PickleBuffer can not be pickled when pointing to a non-contiguous buffer")
        if self._buffer_callback is None or self._buffer_callback(obj):
            if view.readonly:
                self._put_sized(b"", view.tobytes(), b"C", b"B", b"\x8e")
            else:
                self._put_sized(b"", view.tobytes(), None, None, b"\x96")
            self._memoize(obj)
        else:
            self._out += b"\x97\x98" if view.readonly else b"\x97"

    # containers: generators that yield what is in them

    def _save_pid(self, pid):
        if self.bin:
            inner = self._begin(pid, False)
            if inner is not None:
                yield from inner
            self._out += b"Q"
        else:
            try:
                text = str(pid).encode("ascii")
            except UnicodeEncodeError:
                raise PicklingError("persistent IDs in protocol 0 must be ASCII strings")
            self._out += b"P" + text + b"\n"

    def _save_tuple(self, obj):
        out = self._out
        n = len(obj)
        if n == 0:
            out += b")" if self.bin else b"(t"
            return
        small = n <= 3 and self.proto >= 2
        if not small:
            out += b"("
        i = 0
        try:
            for item in obj:
                yield item
                i += 1
        except BaseException as exc:
            exc.add_note(f"when serializing {_fullname(obj)} item {i}")
            raise
        known = self.memo.get(id(obj))
        if known is not None:
            # it holds itself: its parts have written it already
            if small:
                out += b"0" * n
            else:
                out += b"1" if self.bin else b"0" * (n + 1)
            out += self._get(known[0])
            return
        out += (b"", b"\x85", b"\x86", b"\x87")[n] if small else b"t"
        self._memoize(obj)

    def _save_list(self, obj):
        self._out += b"]" if self.bin else b"(l"
        self._memoize(obj)
        return self._appends(obj, obj, True) if obj else None

    def _appends(self, items, obj, exact=False):
        # exact: a list itself, whose last batch may have one item between mark and APPENDS
        out = self._out
        i = 0
        try:
            if not self.bin:
                for item in items:
                    yield item
                    i += 1
                    out += b"a"
                return
            if exact and len(items) == 1:
                exact = False
            for batch in batched(items, _BATCH):
                if len(batch) == 1 and not exact:
                    yield batch[0]
                    i += 1
                    out += b"a"
                    continue
                out += b"("
                for item in batch:
                    yield item
                    i += 1
                out += b"e"
        except BaseException as exc:
            exc.add_note(f"when serializing {_fullname(obj)} item {i}")
            raise

    def _save_dict(self, obj):
        self._out += b"}" if self.bin else b"(d"
        self._memoize(obj)
        return self._setitems(obj.items(), obj, True) if obj else None

    def _setitems(self, items, obj, exact=False):
        out = self._out
        value, key = False, None
        try:
            if not self.bin:
                for key, v in items:
                    yield key
                    value = True
                    yield v
                    value = False
                    out += b"s"
                return
            if exact and len(items) == 1:
                exact = False
            for batch in batched(items, _BATCH):
                marked = len(batch) > 1 or exact
                if marked:
                    out += b"("
                for key, v in batch:
                    yield key
                    value = True
                    yield v
                    value = False
                out += b"u" if marked else b"s"
            if exact and len(batch) == _BATCH:
                out += b"(u"  # CPython finds out after a full batch that nothing is left
        except BaseException as exc:
            if value:
                exc.add_note(f"when serializing {_fullname(obj)} item {key!r}")
            raise

    def _save_set(self, obj):
        if self.proto < 4:
            yield from self._reduce(obj, set, (list(obj),))
            return
        out = self._out
        out += b"\x8f"
        self._memoize(obj)
        try:
            for batch in batched(obj, _BATCH):
                out += b"("
                yield from batch
                out += b"\x90"
            if obj and len(batch) == _BATCH:
                out += b"(\x90"
        except BaseException as exc:
            exc.add_note(f"when serializing {_fullname(obj)} element")
            raise

    def _save_frozenset(self, obj):
        if self.proto < 4:
            yield from self._reduce(obj, frozenset, (list(obj),))
            return
        out = self._out
        out += b"("
        try:
            yield from obj
        except BaseException as exc:
            exc.add_note(f"when serializing {_fullname(obj)} element")
            raise
        known = self.memo.get(id(obj))
        if known is not None:
            out += b"1" + self._get(known[0])
            return
        out += b"\x91"
        self._memoize(obj)

    # --- by what __reduce__ returns

    def _reduce_checked(self, obj, reduced):
        try:
            if not isinstance(reduced, tuple):
                raise PicklingError(f"__reduce__ must return a string or tuple, not {_fullname(reduced)}")
            if not 2 <= len(reduced) <= 6:
                raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
            yield from self._reduce(obj, *reduced)
        except BaseException as exc:
            exc.add_note(f"when serializing {_fullname(obj)} object")
            raise

    def _reduce(self, obj, func, args, state=None, listitems=None, dictitems=None, state_setter=None):
        if not callable(func):
            raise PicklingError(f"first item of the tuple returned by __reduce__ must be callable, not {_fullname(func)}")
        if not isinstance(args, tuple):
            raise PicklingError(f"second item of the tuple returned by __reduce__ must be a tuple, not {_fullname(args)}")
        for n, items in (("fourth", listitems), ("fifth", dictitems)):
            if items is not None and not hasattr(type(items), "__next__"):
                raise PicklingError(f"{n} item of the tuple returned by __reduce__ must be an iterator, "
                                    f"not {_fullname(items)}")
        name = getattr(func, "__name__", "") if self.proto >= 2 else ""
        if name == "__newobj_ex__":
            yield from self._newobj_ex(obj, args)
        elif name == "__newobj__":
            yield from self._newobj(obj, args)
        else:
            yield from _noting(func, obj, "reconstructor")
            yield from _noting(args, obj, "reconstructor arguments")
            self._out += b"R"
        known = self.memo.get(id(obj))
        if known is not None:
            self._out += b"0" + self._get(known[0])  # its parts have written it already
        else:
            self._memoize(obj)
        if listitems is not None:
            yield from self._appends(listitems, obj)
        if dictitems is not None:
            yield from self._setitems(dictitems, obj)
        if state is None:
            return
        if state_setter is None:
            yield from _noting(state, obj, "state")
            self._out += b"b"
        else:
            yield from _noting(state_setter, obj, "state setter")
            yield obj
            yield from _noting(state, obj, "state")
            self._out += b"\x86R0"

    def _newobj(self, obj, args):
        if not args:
            raise PicklingError("__newobj__ expected at least 1 argument, got 0")
        cls = self._made_class(obj, args[0], "__newobj__")
        yield from _noting(cls, obj, "class")
        yield from _noting(args[1:], obj, "__new__ arguments")
        self._out += b"\x81"

    def _newobj_ex(self, obj, args):
        if len(args) != 3:
            raise PicklingError(f"__newobj_ex__ expected 3 arguments, got {len(args)}")
        cls, new_args, kwargs = args
        self._made_class(obj, cls, "__newobj_ex__")
        for n, value, kind in ((2, new_args, tuple), (3, kwargs, dict)):
            if not isinstance(value, kind):
                raise PicklingError(f"{'second' if n == 2 else 'third'} argument to __newobj_ex__() must be a "
                                    f"{kind.__name__}, not {_fullname(value)}")
        if self.proto < 4:
            yield from _noting(partial(cls.__new__, cls, *new_args, **kwargs), obj, "reconstructor")
            yield ()
            self._out += b"R"
            return
        yield from _noting(cls, obj, "class")
        yield from _noting(new_args, obj, "__new__ arguments")
        yield from _noting(kwargs, obj, "__new__ arguments")
        self._out += b"\x92"

    def _made_class(self, obj, cls, what):
        if not hasattr(cls, "__new__"):
            raise PicklingError(f"first argument to {what}() has no __new__")
        if cls is not obj.__class__:
            raise PicklingError(f"first argument to {what}() must be {obj.__class__!r}, not {cls!r}")
        return cls

    # --- by name

    def _global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None)
            if name is None:
                name = obj.__name__
        module = whichmodule(obj, name)
        if type(obj) is not BuiltinFunctionType:
            module = self._modules.setdefault(module, module)  # written once for all classes of a module
        out = self._out
        if self.proto >= 2:
            code = _extension_registry.get((module, name))
            if code is not None:
                if code <= 0xFF:
                    out += b"\x82" + pack("<B", code)
                elif code <= 0xFFFF:
                    out += b"\x83" + pack("<H", code)
                else:
                    out += b"\x84" + pack("<i", code)
                return
        if self.proto >= 4:
            yield module
            yield name
            out += b"\x93"
        elif "." in name:
            yield from self._dotted(module, name.split("."))
        else:
            self._put_global(module, name)
        self._memoize(obj)

    def _dotted(self, module, path):
        # older protocols: getattr(getattr(first, second), third)
        two = self.proto >= 2
        for _ in path[1:]:
            yield getattr
            if not two:
                self._out += b"("
        self._put_global(module, path[0])
        for name in path[1:]:
            yield name
            self._out += b"\x86R" if two else b"tR"

    def _put_global(self, module, name):
        encoding = "utf-8"
        if self.proto < 3:
            encoding = "ascii"
            if self.fix_imports:
                older = _compat_pickle.REVERSE_NAME_MAPPING.get((module, name))
                if older is not None:
                    module, name = older
                else:
                    module = _compat_pickle.REVERSE_IMPORT_MAPPING.get(module, module)
        parts = []
        for kind, text in (("module", module), ("global", name)):
            try:
                parts.append(text.encode(encoding))
            except UnicodeEncodeError:
                raise PicklingError(f"can't pickle {kind} identifier {text!r} using pickle protocol {self.proto}")
        self._out += b"c%s\n%s\n" % tuple(parts)


def _noting(part, obj, what):
    # one part; errors say which
    try:
        yield part
    except BaseException as exc:
        exc.add_note(f"when serializing {_fullname(obj)} {what}")
        raise


def _save_nothing(obj, stack, memo, proto, room, idle):
    # in place of the native half: every object needs help
    return obj, b""


_dotted(Pickler)
_dotted(PickleBuffer)
_METHODS = {MethodType, BuiltinFunctionType, type(str.upper), type(int.__add__)}
_SINGLE = (None, NotImplemented, ...)
_ATOMS = {type(None): Pickler._save_none, bool: Pickler._save_bool, float: Pickler._save_float}
_DISPATCH = {
    str: Pickler._save_str, bytes: Pickler._save_bytes, tuple: Pickler._save_tuple, list: Pickler._save_list,
    dict: Pickler._save_dict, set: Pickler._save_set, frozenset: Pickler._save_frozenset,
    bytearray: Pickler._save_bytearray, PickleBuffer: Pickler._save_buffer,
}


# static methods, as attributes of a class they take no self: CPython's are native
@staticmethod
def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write an object to a file."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


@staticmethod
def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """An object as bytes."""
    file = io.BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()


from _unpickle import Unpickler, load, loads

_dotted(Unpickler)
