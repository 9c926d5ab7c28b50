"""Objects as bytes, and back.

    data = dumps(obj)
    obj = loads(data)

Protocols 0 to 5 are written and read. Do not load what you do not trust: a pickle says
which functions are called, among those that the program can import.
"""

import copyreg as _copyreg
import _compat_pickle
from _pickle import (PickleBuffer, PickleError, Pickler, PicklingError, Unpickler, UnpicklingError, _fullname as _T,
                     _getattribute, dump, dumps, load, loads, whichmodule)
from types import FunctionType

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load",
           "loads", "PickleBuffer"]

_HAVE_PICKLE_BUFFER = True
bytes_types = (bytes, bytearray)
format_version = "5.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = DEFAULT_PROTOCOL = 5

_Pickler, _Unpickler = Pickler, Unpickler
_dump, _dumps, _load, _loads = dump, dumps, load, loads
dispatch_table = _copyreg.dispatch_table
_extension_registry = _copyreg._extension_registry
_inverted_registry = _copyreg._inverted_registry
_extension_cache = _copyreg._extension_cache

# the opcodes: names and their bytes
_OPCODES = {
    "MARK": "(", "STOP": ".", "POP": "0", "POP_MARK": "1", "DUP": "2", "FLOAT": "F", "INT": "I", "BININT": "J",
    "BININT1": "K", "LONG": "L", "BININT2": "M", "NONE": "N", "PERSID": "P", "BINPERSID": "Q", "REDUCE": "R",
    "STRING": "S", "BINSTRING": "T", "SHORT_BINSTRING": "U", "UNICODE": "V", "BINUNICODE": "X", "APPEND": "a",
    "BUILD": "b", "GLOBAL": "c", "DICT": "d", "EMPTY_DICT": "}", "APPENDS": "e", "GET": "g", "BINGET": "h",
    "INST": "i", "LONG_BINGET": "j", "LIST": "l", "EMPTY_LIST": "]", "OBJ": "o", "PUT": "p", "BINPUT": "q",
    "LONG_BINPUT": "r", "SETITEM": "s", "TUPLE": "t", "EMPTY_TUPLE": ")", "SETITEMS": "u", "BINFLOAT": "G",
    "TRUE": "I01\n", "FALSE": "I00\n", "PROTO": "\x80", "NEWOBJ": "\x81", "EXT1": "\x82", "EXT2": "\x83",
    "EXT4": "\x84", "TUPLE1": "\x85", "TUPLE2": "\x86", "TUPLE3": "\x87", "NEWTRUE": "\x88", "NEWFALSE": "\x89",
    "LONG1": "\x8a", "LONG4": "\x8b", "BINBYTES": "B", "SHORT_BINBYTES": "C", "SHORT_BINUNICODE": "\x8c",
    "BINUNICODE8": "\x8d", "BINBYTES8": "\x8e", "EMPTY_SET": "\x8f", "ADDITEMS": "\x90", "FROZENSET": "\x91",
    "NEWOBJ_EX": "\x92", "STACK_GLOBAL": "\x93", "MEMOIZE": "\x94", "FRAME": "\x95", "BYTEARRAY8": "\x96",
    "NEXT_BUFFER": "\x97", "READONLY_BUFFER": "\x98",
}
for _name, _text in _OPCODES.items():
    globals()[_name] = _text.encode("latin-1")
__all__ += [_name for _name in sorted(_OPCODES) + ["DEFAULT_PROTOCOL", "HIGHEST_PROTOCOL"]]
del _name, _text
_tuplesize2code = [b")", b"\x85", b"\x86", b"\x87"]


def encode_long(x):
    """An int as the fewest bytes in two's complement, the least significant first; 0 as none."""
    if x == 0:
        return b""
    size = ((x if x > 0 else ~x).bit_length() >> 3) + 1
    return x.to_bytes(size, "little", signed=True)


def decode_long(data):
    """The int of such bytes."""
    return int.from_bytes(data, "little", signed=True)
