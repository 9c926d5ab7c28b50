# Unary operators, conversions and other operations on one value, of every built-in type.
import types, operator
from collections import deque, OrderedDict, defaultdict
def values():
    return {
    "None": None, "...": ..., "NotImplemented": NotImplemented, "True": True, "3": 3, "-2": -2, "1<<70": 1 << 70,
    "2.5": 2.5, "1+2j": 1 + 2j, "'ab'": "ab", "b'ab'": b"ab", "bytearray": bytearray(b"ab"), "memoryview": memoryview(b"ab"),
    "[1, 2]": [1, 2], "(1, 2)": (1, 2), "range(3)": range(3), "{1, 2}": {1, 2}, "frozenset": frozenset({2, 3}),
    "{'a': 1}": {"a": 1}, "keys": {"a": 1}.keys(), "values": {"a": 1}.values(), "items": {"a": 1}.items(),
    "slice": slice(1, 2), "mappingproxy": types.MappingProxyType({"a": 2}), "iter": iter([1]), "type": int,
    "list[int]": list[int], "int | str": int | str, "namespace": types.SimpleNamespace(x=1), "exception": ValueError("v"),
    "object": object(), "property": property(), "function": lambda: 0, "builtin": len, "method": [].append,
    "module": operator, "deque": deque([1, 2]), "OrderedDict": OrderedDict(a=3), "defaultdict": defaultdict(int, a=4),
    "generator": (i for i in ()), "cell": types.CellType(1), "super": super(int, 3),
    }
VALUES = values()
PLAIN = (type(None), bool, int, float, complex, str, bytes, bytearray, list, tuple, dict, range, deque, OrderedDict,
         defaultdict, types.SimpleNamespace, types.UnionType, types.GenericAlias, type({}.keys()), type(...),
         type(NotImplemented), slice)
def brief(v):
    if type(v) in (set, frozenset):
        return f"{type(v).__name__}({', '.join(sorted(map(repr, v)))})"
    text = repr(v) if type(v) in PLAIN else ""
    if not text or " at 0x" in text or "<module" in text:
        return f"<{type(v).__name__}>"
    return text
def error(e, *operands):
    text = str(e).replace("types.", "").replace("collections.", "").replace("typing.", "")
    for i, x in enumerate(operands):
        name = type(x).__name__
        text = text.replace(f"'{name}'", f"T{i}").replace(f'"{name}"', f"T{i}")
        if name != "object":
            text = text.replace(f" {name} ", f" T{i} ")
    return f"{type(e).__name__}: {text}"
def report(head, results, usual=()):
    groups = {}
    for name, text in results:
        groups.setdefault(text, []).append(name)
    for text, names in groups.items():
        if text in usual:
            continue
        rest = [n for n in VALUES if n not in names]
        if len(names) > len(rest):
            names = ["all"] if not rest else ["all but", *rest]
        print(head, text, "for", *names)
import math
def hashed(x):
    return hash(x) if type(x) in (bool, int, float, complex) else type(hash(x)) # the others differ from run to run
OPS = {"-": operator.neg, "+": operator.pos, "~": operator.invert, "not": operator.not_, "abs": abs, "index": operator.index,
       "int": int, "float": lambda x: float(bytes(x)) if type(x) is memoryview else float(x), "complex": complex, "bool": bool, "len": len, "bytes": bytes, "bytearray": bytearray,
       "list": list, "tuple": tuple, "set": set, "frozenset": frozenset, "dict": dict, "round": round, "trunc": math.trunc,
       "floor": math.floor, "ceil": math.ceil, "range": range, "chr": chr, "ord": ord, "bin": bin, "hex": hex, "oct": oct,
       "iter": iter, "next": next, "reversed": reversed, "hash": hashed, "sum": sum, "min": min, "max": max, "sorted": sorted,
       "any": any, "all": all, "enumerate": enumerate, "zip": zip, "memoryview": memoryview, "vars": vars, "callable": callable,
       "length_hint": operator.length_hint, "format ''": lambda x: format(x, "") == str(x), "format '9'": lambda x: format(x, "9"),
       "str": lambda x: str(x) == format(x), "unpack": lambda x: [*x], "kwargs": lambda x: (lambda **k: k)(**x),
       "args": lambda x: (lambda *a: a)(*x), "await": lambda x: (lambda: (yield from x))().send(None),
       "with": lambda x: x.__enter__(), "str.join": lambda x: ",".join(x), "bytes.join": lambda x: b",".join(x),
       "isinstance": lambda x: isinstance(1, x), "issubclass": lambda x: issubclass(int, x), "class C(x)": lambda x: type("C", (x,), {}),
       "raise": lambda x: (_ for _ in ()).throw(x)}
for name, op in OPS.items():
    out = []
    for a in VALUES:
        x = values()[a]
        if (name, a) in (("chr", "1<<70"), ("bytes", "1<<70"), ("bytearray", "1<<70"), ("vars", "module"), ("vars", "type")):
            continue
        try:
            text = brief(op(x))
        except Exception as e:
            text = error(e, x)
        out.append((a, text))
    report(name, out)
# expect: - TypeError: bad operand type for unary -: T0 for all but True 3 -2 1<<70 2.5 1+2j type
# expect: - -1 for True
# expect: - -3 for 3
# expect: - 2 for -2
# expect: - -1180591620717411303424 for 1<<70
# expect: - -2.5 for 2.5
# expect: - (-1-2j) for 1+2j
# expect: - TypeError: bad operand T0 for unary -: T0 for type
# expect: + TypeError: bad operand type for unary +: T0 for all but True 3 -2 1<<70 2.5 1+2j type
# expect: + 1 for True
# expect: + 3 for 3
# expect: + -2 for -2
# expect: + 1180591620717411303424 for 1<<70
# expect: + 2.5 for 2.5
# expect: + (1+2j) for 1+2j
# expect: + TypeError: bad operand T0 for unary +: T0 for type
# expect: ~ TypeError: bad operand type for unary ~: T0 for all but True 3 -2 1<<70 type
# expect: ~ -2 for True
# expect: ~ -4 for 3
# expect: ~ 1 for -2
# expect: ~ -1180591620717411303425 for 1<<70
# expect: ~ TypeError: bad operand T0 for unary ~: T0 for type
# expect: not True for None
# expect: not False for all but None NotImplemented
# expect: not TypeError: NotImplemented should not be used in a boolean context for NotImplemented
# expect: abs TypeError: bad operand type for abs(): T0 for all but True 3 -2 1<<70 2.5 1+2j type
# expect: abs 1 for True
# expect: abs 3 for 3
# expect: abs 2 for -2
# expect: abs 1180591620717411303424 for 1<<70
# expect: abs 2.5 for 2.5
# expect: abs 2.23606797749979 for 1+2j
# expect: abs TypeError: bad operand T0 for abs(): T0 for type
# expect: index TypeError: T0 object cannot be interpreted as an integer for all but True 3 -2 1<<70
# expect: index 1 for True
# expect: index 3 for 3
# expect: index -2 for -2
# expect: index 1180591620717411303424 for 1<<70
# expect: int TypeError: int() argument must be a string, a bytes-like object or a real number, not T0 for all but True 3 -2 1<<70 2.5 'ab' b'ab' bytearray memoryview
# expect: int 1 for True
# expect: int 3 for 3
# expect: int -2 for -2
# expect: int 1180591620717411303424 for 1<<70
# expect: int 2 for 2.5
# expect: int ValueError: invalid literal for int() with base 10: 'ab' for 'ab'
# expect: int ValueError: invalid literal for int() with base 10: b'ab' for b'ab' bytearray memoryview
# expect: float TypeError: float() argument must be a string or a real number, not T0 for all but True 3 -2 1<<70 2.5 'ab' b'ab' bytearray memoryview
# expect: float 1.0 for True
# expect: float 3.0 for 3
# expect: float -2.0 for -2
# expect: float 1.1805916207174113e+21 for 1<<70
# expect: float 2.5 for 2.5
# expect: float ValueError: could not convert string to float: 'ab' for 'ab'
# expect: float ValueError: could not convert string to float: b'ab' for b'ab' memoryview
# expect: float ValueError: could not convert string to float: bytearray(b'ab') for bytearray
# expect: complex TypeError: complex() argument must be a string or a number, not NoneType for None
# expect: complex TypeError: complex() argument must be a string or a number, not ellipsis for ...
# expect: complex TypeError: complex() argument must be a string or a number, not NotImplementedType for NotImplemented
# expect: complex (1+0j) for True
# expect: complex (3+0j) for 3
# expect: complex (-2+0j) for -2
# expect: complex (1.1805916207174113e+21+0j) for 1<<70
# expect: complex (2.5+0j) for 2.5
# expect: complex (1+2j) for 1+2j
# expect: complex ValueError: complex() arg is a malformed string for 'ab'
# expect: complex TypeError: complex() argument must be a string or a number, not bytes for b'ab'
# expect: complex TypeError: complex() argument must be a string or a number, not bytearray for bytearray
# expect: complex TypeError: complex() argument must be a string or a number, not memoryview for memoryview
# expect: complex TypeError: complex() argument must be a string or a number, not list for [1, 2]
# expect: complex TypeError: complex() argument must be a string or a number, not tuple for (1, 2)
# expect: complex TypeError: complex() argument must be a string or a number, not range for range(3)
# expect: complex TypeError: complex() argument must be a string or a number, not set for {1, 2}
# expect: complex TypeError: complex() argument must be a string or a number, not frozenset for frozenset
# expect: complex TypeError: complex() argument must be a string or a number, not dict for {'a': 1}
# expect: complex TypeError: complex() argument must be a string or a number, not dict_keys for keys
# expect: complex TypeError: complex() argument must be a string or a number, not dict_values for values
# expect: complex TypeError: complex() argument must be a string or a number, not dict_items for items
# expect: complex TypeError: complex() argument must be a string or a number, not slice for slice
# expect: complex TypeError: complex() argument must be a string or a number, not mappingproxy for mappingproxy
# expect: complex TypeError: complex() argument must be a string or a number, not list_iterator for iter
# expect: complex TypeError: complex() argument must be a string or a number, not type for type
# expect: complex TypeError: complex() argument must be a string or a number, not GenericAlias for list[int]
# expect: complex TypeError: complex() argument must be a string or a number, not Union for int | str
# expect: complex TypeError: complex() argument must be a string or a number, not SimpleNamespace for namespace
# expect: complex TypeError: complex() argument must be a string or a number, not ValueError for exception
# expect: complex TypeError: complex() argument must be a string or a number, not object for object
# expect: complex TypeError: complex() argument must be a string or a number, not property for property
# expect: complex TypeError: complex() argument must be a string or a number, not function for function
# expect: complex TypeError: complex() argument must be a string or a number, not builtin_function_or_method for builtin method
# expect: complex TypeError: complex() argument must be a string or a number, not module for module
# expect: complex TypeError: complex() argument must be a string or a number, not deque for deque
# expect: complex TypeError: complex() argument must be a string or a number, not OrderedDict for OrderedDict
# expect: complex TypeError: complex() argument must be a string or a number, not defaultdict for defaultdict
# expect: complex TypeError: complex() argument must be a string or a number, not generator for generator
# expect: complex TypeError: complex() argument must be a string or a number, not cell for cell
# expect: complex TypeError: complex() argument must be a string or a number, not super for super
# expect: bool False for None
# expect: bool True for all but None NotImplemented
# expect: bool TypeError: NotImplemented should not be used in a boolean context for NotImplemented
# expect: len TypeError: object of type T0 has no len() for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy type deque OrderedDict defaultdict
# expect: len 2 for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) {1, 2} frozenset deque
# expect: len 3 for range(3)
# expect: len 1 for {'a': 1} keys values items mappingproxy OrderedDict defaultdict
# expect: len TypeError: object of T0 T0 has no len() for type
# expect: bytes TypeError: cannot convert T0 object to bytes for None ... NotImplemented 2.5 1+2j slice type int | str namespace exception object property function builtin method module cell super
# expect: bytes b'\x00' for True
# expect: bytes b'\x00\x00\x00' for 3
# expect: bytes ValueError: negative count for -2
# expect: bytes TypeError: string argument without an encoding for 'ab'
# expect: bytes b'ab' for b'ab' bytearray memoryview
# expect: bytes b'\x01\x02' for [1, 2] (1, 2) {1, 2} deque
# expect: bytes b'\x00\x01\x02' for range(3)
# expect: bytes b'\x02\x03' for frozenset
# expect: bytes TypeError: 'str' object cannot be interpreted as an integer for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: bytes b'\x01' for values iter
# expect: bytes TypeError: 'tuple' object cannot be interpreted as an integer for items
# expect: bytes TypeError: T0 object cannot be interpreted as an integer for list[int]
# expect: bytes b'' for generator
# expect: bytearray TypeError: cannot convert T0 object to bytearray for None ... NotImplemented 2.5 1+2j slice type int | str namespace exception object property function builtin method module cell super
# expect: bytearray bytearray(b'\x00') for True
# expect: bytearray bytearray(b'\x00\x00\x00') for 3
# expect: bytearray ValueError: negative count for -2
# expect: bytearray TypeError: string argument without an encoding for 'ab'
# expect: bytearray bytearray(b'ab') for b'ab' bytearray memoryview
# expect: bytearray bytearray(b'\x01\x02') for [1, 2] (1, 2) {1, 2} deque
# expect: bytearray bytearray(b'\x00\x01\x02') for range(3)
# expect: bytearray bytearray(b'\x02\x03') for frozenset
# expect: bytearray TypeError: 'str' object cannot be interpreted as an integer for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: bytearray bytearray(b'\x01') for values iter
# expect: bytearray TypeError: 'tuple' object cannot be interpreted as an integer for items
# expect: bytearray TypeError: T0 object cannot be interpreted as an integer for list[int]
# expect: bytearray bytearray(b'') for generator
# expect: list TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: list ['a', 'b'] for 'ab'
# expect: list [97, 98] for b'ab' bytearray memoryview
# expect: list [1, 2] for [1, 2] (1, 2) {1, 2} deque
# expect: list [0, 1, 2] for range(3)
# expect: list [2, 3] for frozenset
# expect: list ['a'] for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: list [1] for values iter
# expect: list [('a', 1)] for items
# expect: list [*list[int]] for list[int]
# expect: list [] for generator
# expect: tuple TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: tuple ('a', 'b') for 'ab'
# expect: tuple (97, 98) for b'ab' bytearray memoryview
# expect: tuple (1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: tuple (0, 1, 2) for range(3)
# expect: tuple (2, 3) for frozenset
# expect: tuple ('a',) for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: tuple (1,) for values iter
# expect: tuple (('a', 1),) for items
# expect: tuple (*list[int],) for list[int]
# expect: tuple () for generator
# expect: set TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: set set('a', 'b') for 'ab'
# expect: set set(97, 98) for b'ab' bytearray memoryview
# expect: set set(1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: set set(0, 1, 2) for range(3)
# expect: set set(2, 3) for frozenset
# expect: set set('a') for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: set set(1) for values iter
# expect: set set(('a', 1)) for items
# expect: set set(*list[int]) for list[int]
# expect: set set() for generator
# expect: frozenset TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: frozenset frozenset('a', 'b') for 'ab'
# expect: frozenset frozenset(97, 98) for b'ab' bytearray memoryview
# expect: frozenset frozenset(1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: frozenset frozenset(0, 1, 2) for range(3)
# expect: frozenset frozenset(2, 3) for frozenset
# expect: frozenset frozenset('a') for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: frozenset frozenset(1) for values iter
# expect: frozenset frozenset(('a', 1)) for items
# expect: frozenset frozenset(*list[int]) for list[int]
# expect: frozenset frozenset() for generator
# expect: dict TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: dict ValueError: dictionary update sequence element #0 has length 1; 2 is required for 'ab' keys list[int]
# expect: dict TypeError: object is not iterable for b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset values iter deque
# expect: dict {'a': 1} for {'a': 1} items
# expect: dict {'a': 2} for mappingproxy
# expect: dict {'a': 3} for OrderedDict
# expect: dict {'a': 4} for defaultdict
# expect: dict {} for generator
# expect: round TypeError: type T0 doesn't define __round__ method for all but True 3 -2 1<<70 2.5 object
# expect: round 1 for True
# expect: round 3 for 3
# expect: round -2 for -2
# expect: round 1180591620717411303424 for 1<<70
# expect: round 2 for 2.5
# expect: round TypeError: type object doesn't define __round__ method for object
# expect: trunc TypeError: type T0 doesn't define __trunc__ method for all but True 3 -2 1<<70 2.5 object
# expect: trunc 1 for True
# expect: trunc 3 for 3
# expect: trunc -2 for -2
# expect: trunc 1180591620717411303424 for 1<<70
# expect: trunc 2 for 2.5
# expect: trunc TypeError: type object doesn't define __trunc__ method for object
# expect: floor TypeError: must be real number, not NoneType for None
# expect: floor TypeError: must be real number, not ellipsis for ...
# expect: floor TypeError: must be real number, not NotImplementedType for NotImplemented
# expect: floor 1 for True
# expect: floor 3 for 3
# expect: floor -2 for -2
# expect: floor 1180591620717411303424 for 1<<70
# expect: floor 2 for 2.5
# expect: floor TypeError: must be real number, not complex for 1+2j
# expect: floor TypeError: must be real number, not str for 'ab'
# expect: floor TypeError: must be real number, not bytes for b'ab'
# expect: floor TypeError: must be real number, not bytearray for bytearray
# expect: floor TypeError: must be real number, not memoryview for memoryview
# expect: floor TypeError: must be real number, not list for [1, 2]
# expect: floor TypeError: must be real number, not tuple for (1, 2)
# expect: floor TypeError: must be real number, not range for range(3)
# expect: floor TypeError: must be real number, not set for {1, 2}
# expect: floor TypeError: must be real number, not frozenset for frozenset
# expect: floor TypeError: must be real number, not dict for {'a': 1}
# expect: floor TypeError: must be real number, not dict_keys for keys
# expect: floor TypeError: must be real number, not dict_values for values
# expect: floor TypeError: must be real number, not dict_items for items
# expect: floor TypeError: must be real number, not slice for slice
# expect: floor TypeError: must be real number, not mappingproxy for mappingproxy
# expect: floor TypeError: must be real number, not list_iterator for iter
# expect: floor TypeError: must be real number, not type for type
# expect: floor TypeError: must be real number, not GenericAlias for list[int]
# expect: floor TypeError: must be real number, not Union for int | str
# expect: floor TypeError: must be real number, not SimpleNamespace for namespace
# expect: floor TypeError: must be real number, not ValueError for exception
# expect: floor TypeError: must be real number, not object for object
# expect: floor TypeError: must be real number, not property for property
# expect: floor TypeError: must be real number, not function for function
# expect: floor TypeError: must be real number, not builtin_function_or_method for builtin method
# expect: floor TypeError: must be real number, not module for module
# expect: floor TypeError: must be real number, not deque for deque
# expect: floor TypeError: must be real number, not OrderedDict for OrderedDict
# expect: floor TypeError: must be real number, not defaultdict for defaultdict
# expect: floor TypeError: must be real number, not generator for generator
# expect: floor TypeError: must be real number, not cell for cell
# expect: floor TypeError: must be real number, not super for super
# expect: ceil TypeError: must be real number, not NoneType for None
# expect: ceil TypeError: must be real number, not ellipsis for ...
# expect: ceil TypeError: must be real number, not NotImplementedType for NotImplemented
# expect: ceil 1 for True
# expect: ceil 3 for 3 2.5
# expect: ceil -2 for -2
# expect: ceil 1180591620717411303424 for 1<<70
# expect: ceil TypeError: must be real number, not complex for 1+2j
# expect: ceil TypeError: must be real number, not str for 'ab'
# expect: ceil TypeError: must be real number, not bytes for b'ab'
# expect: ceil TypeError: must be real number, not bytearray for bytearray
# expect: ceil TypeError: must be real number, not memoryview for memoryview
# expect: ceil TypeError: must be real number, not list for [1, 2]
# expect: ceil TypeError: must be real number, not tuple for (1, 2)
# expect: ceil TypeError: must be real number, not range for range(3)
# expect: ceil TypeError: must be real number, not set for {1, 2}
# expect: ceil TypeError: must be real number, not frozenset for frozenset
# expect: ceil TypeError: must be real number, not dict for {'a': 1}
# expect: ceil TypeError: must be real number, not dict_keys for keys
# expect: ceil TypeError: must be real number, not dict_values for values
# expect: ceil TypeError: must be real number, not dict_items for items
# expect: ceil TypeError: must be real number, not slice for slice
# expect: ceil TypeError: must be real number, not mappingproxy for mappingproxy
# expect: ceil TypeError: must be real number, not list_iterator for iter
# expect: ceil TypeError: must be real number, not type for type
# expect: ceil TypeError: must be real number, not GenericAlias for list[int]
# expect: ceil TypeError: must be real number, not Union for int | str
# expect: ceil TypeError: must be real number, not SimpleNamespace for namespace
# expect: ceil TypeError: must be real number, not ValueError for exception
# expect: ceil TypeError: must be real number, not object for object
# expect: ceil TypeError: must be real number, not property for property
# expect: ceil TypeError: must be real number, not function for function
# expect: ceil TypeError: must be real number, not builtin_function_or_method for builtin method
# expect: ceil TypeError: must be real number, not module for module
# expect: ceil TypeError: must be real number, not deque for deque
# expect: ceil TypeError: must be real number, not OrderedDict for OrderedDict
# expect: ceil TypeError: must be real number, not defaultdict for defaultdict
# expect: ceil TypeError: must be real number, not generator for generator
# expect: ceil TypeError: must be real number, not cell for cell
# expect: ceil TypeError: must be real number, not super for super
# expect: range TypeError: T0 object cannot be interpreted as an integer for all but True 3 -2 1<<70
# expect: range range(0, 1) for True
# expect: range range(0, 3) for 3
# expect: range range(0, -2) for -2
# expect: range range(0, 1180591620717411303424) for 1<<70
# expect: chr TypeError: T0 object cannot be interpreted as an integer for all but True 3 -2 1<<70
# expect: chr '\x01' for True
# expect: chr '\x03' for 3
# expect: chr ValueError: chr() arg not in range(0x110000) for -2
# expect: ord TypeError: ord() expected string of length 1, but T0 found for all but 'ab' b'ab' bytearray object
# expect: ord TypeError: ord() expected a character, but string of length 2 found for 'ab' b'ab' bytearray
# expect: ord TypeError: ord() expected string of length 1, but object found for object
# expect: bin TypeError: T0 object cannot be interpreted as an integer for all but True 3 -2 1<<70
# expect: bin '0b1' for True
# expect: bin '0b11' for 3
# expect: bin '-0b10' for -2
# expect: bin '0b10000000000000000000000000000000000000000000000000000000000000000000000' for 1<<70
# expect: hex TypeError: T0 object cannot be interpreted as an integer for all but True 3 -2 1<<70
# expect: hex '0x1' for True
# expect: hex '0x3' for 3
# expect: hex '-0x2' for -2
# expect: hex '0x400000000000000000' for 1<<70
# expect: oct TypeError: T0 object cannot be interpreted as an integer for all but True 3 -2 1<<70
# expect: oct '0o1' for True
# expect: oct '0o3' for 3
# expect: oct '-0o2' for -2
# expect: oct '0o200000000000000000000000' for 1<<70
# expect: iter TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: iter <str_ascii_iterator> for 'ab'
# expect: iter <bytes_iterator> for b'ab'
# expect: iter <bytearray_iterator> for bytearray
# expect: iter <memory_iterator> for memoryview
# expect: iter <list_iterator> for [1, 2] iter
# expect: iter <tuple_iterator> for (1, 2)
# expect: iter <range_iterator> for range(3)
# expect: iter <set_iterator> for {1, 2} frozenset
# expect: iter <dict_keyiterator> for {'a': 1} keys mappingproxy defaultdict
# expect: iter <dict_valueiterator> for values
# expect: iter <dict_itemiterator> for items
# expect: iter <generic_alias_iterator> for list[int]
# expect: iter <_deque_iterator> for deque
# expect: iter <odict_iterator> for OrderedDict
# expect: iter <generator> for generator
# expect: next TypeError: T0 object is not an iterator for all but iter generator
# expect: next 1 for iter
# expect: next StopIteration:  for generator
# expect: reversed TypeError: T0 object is not reversible for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {'a': 1} keys values items mappingproxy deque OrderedDict defaultdict
# expect: reversed <reversed> for 'ab' b'ab' bytearray memoryview (1, 2)
# expect: reversed <list_reverseiterator> for [1, 2]
# expect: reversed <range_iterator> for range(3)
# expect: reversed <dict_reversekeyiterator> for {'a': 1} keys mappingproxy defaultdict
# expect: reversed <dict_reversevalueiterator> for values
# expect: reversed <dict_reverseitemiterator> for items
# expect: reversed <_deque_reverse_iterator> for deque
# expect: reversed <odict_iterator> for OrderedDict
# expect: hash <type> for all but True 3 -2 1<<70 2.5 1+2j bytearray [1, 2] {1, 2} {'a': 1} keys items mappingproxy namespace deque OrderedDict defaultdict cell
# expect: hash 1 for True
# expect: hash 3 for 3
# expect: hash -2 for -2
# expect: hash 512 for 1<<70
# expect: hash 1152921504606846978 for 2.5
# expect: hash 2000007 for 1+2j
# expect: hash TypeError: unhashable type: T0 for bytearray [1, 2] {1, 2} {'a': 1} keys items namespace deque OrderedDict defaultdict cell
# expect: hash TypeError: unhashable type: 'dict' for mappingproxy
# expect: sum TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: sum TypeError: unsupported operand type(s) for +: 'int' and T0 for 'ab' list[int]
# expect: sum 195 for b'ab' bytearray memoryview
# expect: sum 3 for [1, 2] (1, 2) range(3) {1, 2} deque
# expect: sum 5 for frozenset
# expect: sum TypeError: unsupported operand type(s) for +: 'int' and 'str' for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: sum 1 for values iter
# expect: sum TypeError: unsupported operand type(s) for +: 'int' and 'tuple' for items
# expect: sum 0 for generator
# expect: min TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: min 'a' for 'ab' {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: min 97 for b'ab' bytearray memoryview
# expect: min 1 for [1, 2] (1, 2) {1, 2} values iter deque
# expect: min 0 for range(3)
# expect: min 2 for frozenset
# expect: min ('a', 1) for items
# expect: min *list[int] for list[int]
# expect: min ValueError: min() iterable argument is empty for generator
# expect: max TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: max 'b' for 'ab'
# expect: max 98 for b'ab' bytearray memoryview
# expect: max 2 for [1, 2] (1, 2) range(3) {1, 2} deque
# expect: max 3 for frozenset
# expect: max 'a' for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: max 1 for values iter
# expect: max ('a', 1) for items
# expect: max *list[int] for list[int]
# expect: max ValueError: max() iterable argument is empty for generator
# expect: sorted TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: sorted ['a', 'b'] for 'ab'
# expect: sorted [97, 98] for b'ab' bytearray memoryview
# expect: sorted [1, 2] for [1, 2] (1, 2) {1, 2} deque
# expect: sorted [0, 1, 2] for range(3)
# expect: sorted [2, 3] for frozenset
# expect: sorted ['a'] for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: sorted [1] for values iter
# expect: sorted [('a', 1)] for items
# expect: sorted [*list[int]] for list[int]
# expect: sorted [] for generator
# expect: any TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: any True for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict
# expect: any False for generator
# expect: all TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: all True for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: all False for range(3)
# expect: enumerate TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: enumerate <enumerate> for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: zip TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: zip <zip> for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: memoryview TypeError: memoryview: a bytes-like object is required, not T0 for all but b'ab' bytearray memoryview
# expect: memoryview <memoryview> for b'ab' bytearray memoryview
# expect: vars TypeError: vars() argument must have __dict__ attribute for all but type list[int] namespace exception function module OrderedDict
# expect: vars <mappingproxy> for list[int]
# expect: vars {'x': 1} for namespace
# expect: vars {} for exception function OrderedDict
# expect: callable False for all but type list[int] function builtin method
# expect: callable True for type list[int] function builtin method
# expect: length_hint 0 for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter deque OrderedDict defaultdict
# expect: length_hint 2 for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) {1, 2} frozenset deque
# expect: length_hint 3 for range(3)
# expect: length_hint 1 for {'a': 1} keys values items mappingproxy iter OrderedDict defaultdict
# expect: format '' True for all
# expect: format '9' TypeError: unsupported format string passed to NoneType.__format__ for None
# expect: format '9' TypeError: unsupported format string passed to ellipsis.__format__ for ...
# expect: format '9' TypeError: unsupported format string passed to NotImplementedType.__format__ for NotImplemented
# expect: format '9' '        1' for True
# expect: format '9' '        3' for 3
# expect: format '9' '       -2' for -2
# expect: format '9' '1180591620717411303424' for 1<<70
# expect: format '9' '      2.5' for 2.5
# expect: format '9' '   (1+2j)' for 1+2j
# expect: format '9' 'ab       ' for 'ab'
# expect: format '9' TypeError: unsupported format string passed to bytes.__format__ for b'ab'
# expect: format '9' TypeError: unsupported format string passed to bytearray.__format__ for bytearray
# expect: format '9' TypeError: unsupported format string passed to memoryview.__format__ for memoryview
# expect: format '9' TypeError: unsupported format string passed to list.__format__ for [1, 2]
# expect: format '9' TypeError: unsupported format string passed to tuple.__format__ for (1, 2)
# expect: format '9' TypeError: unsupported format string passed to range.__format__ for range(3)
# expect: format '9' TypeError: unsupported format string passed to set.__format__ for {1, 2}
# expect: format '9' TypeError: unsupported format string passed to frozenset.__format__ for frozenset
# expect: format '9' TypeError: unsupported format string passed to dict.__format__ for {'a': 1}
# expect: format '9' TypeError: unsupported format string passed to dict_keys.__format__ for keys
# expect: format '9' TypeError: unsupported format string passed to dict_values.__format__ for values
# expect: format '9' TypeError: unsupported format string passed to dict_items.__format__ for items
# expect: format '9' TypeError: unsupported format string passed to slice.__format__ for slice
# expect: format '9' TypeError: unsupported format string passed to mappingproxy.__format__ for mappingproxy
# expect: format '9' TypeError: unsupported format string passed to list_iterator.__format__ for iter
# expect: format '9' TypeError: unsupported format string passed to type.__format__ for type
# expect: format '9' TypeError: unsupported format string passed to GenericAlias.__format__ for list[int]
# expect: format '9' TypeError: unsupported format string passed to Union.__format__ for int | str
# expect: format '9' TypeError: unsupported format string passed to SimpleNamespace.__format__ for namespace
# expect: format '9' TypeError: unsupported format string passed to ValueError.__format__ for exception
# expect: format '9' TypeError: unsupported format string passed to object.__format__ for object
# expect: format '9' TypeError: unsupported format string passed to property.__format__ for property
# expect: format '9' TypeError: unsupported format string passed to function.__format__ for function
# expect: format '9' TypeError: unsupported format string passed to builtin_function_or_method.__format__ for builtin method
# expect: format '9' TypeError: unsupported format string passed to module.__format__ for module
# expect: format '9' TypeError: unsupported format string passed to deque.__format__ for deque
# expect: format '9' TypeError: unsupported format string passed to OrderedDict.__format__ for OrderedDict
# expect: format '9' TypeError: unsupported format string passed to defaultdict.__format__ for defaultdict
# expect: format '9' TypeError: unsupported format string passed to generator.__format__ for generator
# expect: format '9' TypeError: unsupported format string passed to cell.__format__ for cell
# expect: format '9' TypeError: unsupported format string passed to super.__format__ for super
# expect: str True for all
# expect: unpack TypeError: Value after * must be an iterable, not NoneType for None
# expect: unpack TypeError: Value after * must be an iterable, not ellipsis for ...
# expect: unpack TypeError: Value after * must be an iterable, not NotImplementedType for NotImplemented
# expect: unpack TypeError: Value after * must be an iterable, not bool for True
# expect: unpack TypeError: Value after * must be an iterable, not int for 3 -2 1<<70
# expect: unpack TypeError: Value after * must be an iterable, not float for 2.5
# expect: unpack TypeError: Value after * must be an iterable, not complex for 1+2j
# expect: unpack ['a', 'b'] for 'ab'
# expect: unpack [97, 98] for b'ab' bytearray memoryview
# expect: unpack [1, 2] for [1, 2] (1, 2) {1, 2} deque
# expect: unpack [0, 1, 2] for range(3)
# expect: unpack [2, 3] for frozenset
# expect: unpack ['a'] for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: unpack [1] for values iter
# expect: unpack [('a', 1)] for items
# expect: unpack TypeError: Value after * must be an iterable, not slice for slice
# expect: unpack TypeError: Value after * must be an iterable, not type for type
# expect: unpack [*list[int]] for list[int]
# expect: unpack TypeError: Value after * must be an iterable, not Union for int | str
# expect: unpack TypeError: Value after * must be an iterable, not SimpleNamespace for namespace
# expect: unpack TypeError: Value after * must be an iterable, not ValueError for exception
# expect: unpack TypeError: Value after * must be an iterable, not object for object
# expect: unpack TypeError: Value after * must be an iterable, not property for property
# expect: unpack TypeError: Value after * must be an iterable, not function for function
# expect: unpack TypeError: Value after * must be an iterable, not builtin_function_or_method for builtin method
# expect: unpack TypeError: Value after * must be an iterable, not module for module
# expect: unpack [] for generator
# expect: unpack TypeError: Value after * must be an iterable, not cell for cell
# expect: unpack TypeError: Value after * must be an iterable, not super for super
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not NoneType for None
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not ellipsis for ...
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not NotImplementedType for NotImplemented
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not bool for True
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not int for 3 -2 1<<70
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not float for 2.5
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not complex for 1+2j
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not str for 'ab'
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not bytes for b'ab'
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not bytearray for bytearray
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not memoryview for memoryview
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not list for [1, 2]
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not tuple for (1, 2)
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not range for range(3)
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not set for {1, 2}
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not frozenset for frozenset
# expect: kwargs {'a': 1} for {'a': 1}
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not dict_keys for keys
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not dict_values for values
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not dict_items for items
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not slice for slice
# expect: kwargs {'a': 2} for mappingproxy
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not list_iterator for iter
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not type for type
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not GenericAlias for list[int]
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not Union for int | str
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not SimpleNamespace for namespace
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not ValueError for exception
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not object for object
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not property for property
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not function for function
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not builtin_function_or_method for builtin method
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not module for module
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not deque for deque
# expect: kwargs {'a': 3} for OrderedDict
# expect: kwargs {'a': 4} for defaultdict
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not generator for generator
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not cell for cell
# expect: kwargs TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not super for super
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not NoneType for None
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not ellipsis for ...
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not NotImplementedType for NotImplemented
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not bool for True
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not int for 3 -2 1<<70
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not float for 2.5
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not complex for 1+2j
# expect: args ('a', 'b') for 'ab'
# expect: args (97, 98) for b'ab' bytearray memoryview
# expect: args (1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: args (0, 1, 2) for range(3)
# expect: args (2, 3) for frozenset
# expect: args ('a',) for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: args (1,) for values iter
# expect: args (('a', 1),) for items
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not slice for slice
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not type for type
# expect: args (*list[int],) for list[int]
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not Union for int | str
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not SimpleNamespace for namespace
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not ValueError for exception
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not object for object
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not property for property
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not function for function
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not builtin_function_or_method for builtin method
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not module for module
# expect: args () for generator
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not cell for cell
# expect: args TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not super for super
# expect: await TypeError: T0 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: await 'a' for 'ab' {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: await 97 for b'ab' bytearray memoryview
# expect: await 1 for [1, 2] (1, 2) {1, 2} values iter deque
# expect: await 0 for range(3)
# expect: await 2 for frozenset
# expect: await ('a', 1) for items
# expect: await *list[int] for list[int]
# expect: await StopIteration:  for generator
# expect: with AttributeError: T0 object has no attribute '__enter__' for all but memoryview type list[int] module
# expect: with <memoryview> for memoryview
# expect: with AttributeError: type object 'int' has no attribute '__enter__' for type
# expect: with AttributeError: type object 'list' has no attribute '__enter__' for list[int]
# expect: with AttributeError: module 'operator' has no attribute '__enter__' for module
# expect: str.join TypeError: can only join an iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: str.join 'a,b' for 'ab'
# expect: str.join TypeError: sequence item 0: expected str instance, int found for b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset values iter deque
# expect: str.join 'a' for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: str.join TypeError: sequence item 0: expected str instance, tuple found for items
# expect: str.join TypeError: sequence item 0: expected str instance, T0 found for list[int]
# expect: str.join '' for generator
# expect: bytes.join TypeError: can only join an iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: bytes.join TypeError: sequence item 0: expected a bytes-like object, T0 found for 'ab' list[int]
# expect: bytes.join TypeError: sequence item 0: expected a bytes-like object, int found for b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset values iter deque
# expect: bytes.join TypeError: sequence item 0: expected a bytes-like object, str found for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: bytes.join TypeError: sequence item 0: expected a bytes-like object, tuple found for items
# expect: bytes.join b'' for generator
# expect: isinstance TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union for all but (1, 2) type list[int] int | str
# expect: isinstance TypeError: isinstance() arg 2 must be a type, a T0 of types, or a union for (1, 2)
# expect: isinstance True for type int | str
# expect: isinstance TypeError: isinstance() argument 2 cannot be a parameterized generic for list[int]
# expect: issubclass TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union for all but (1, 2) type list[int] int | str
# expect: issubclass TypeError: issubclass() arg 2 must be a class, a T0 of classes, or a union for (1, 2)
# expect: issubclass True for type int | str
# expect: issubclass TypeError: issubclass() argument 2 cannot be a parameterized generic for list[int]
# expect: class C(x) TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases for all but type list[int] int | str object
# expect: class C(x) <type> for type
# expect: class C(x) TypeError: type() doesn't support MRO entry resolution; use new_class() for list[int] int | str
# expect: class C(x) TypeError: bases must be types for object
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not NoneType for None
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not ellipsis for ...
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not NotImplementedType for NotImplemented
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not bool for True
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not int for 3 -2 1<<70
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not float for 2.5
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not complex for 1+2j
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not str for 'ab'
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not bytes for b'ab'
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not bytearray for bytearray
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not memoryview for memoryview
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not list for [1, 2]
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not tuple for (1, 2)
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not range for range(3)
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not set for {1, 2}
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not frozenset for frozenset
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not dict for {'a': 1}
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not dict_keys for keys
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not dict_values for values
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not dict_items for items
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not slice for slice
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not mappingproxy for mappingproxy
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not list_iterator for iter
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not type for type
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not GenericAlias for list[int]
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not Union for int | str
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not SimpleNamespace for namespace
# expect: raise ValueError: v for exception
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not object for object
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not property for property
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not function for function
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not builtin_function_or_method for builtin method
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not module for module
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not deque for deque
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not OrderedDict for OrderedDict
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not defaultdict for defaultdict
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not generator for generator
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not cell for cell
# expect: raise TypeError: exceptions must be classes or instances deriving from BaseException, not super for super

# --- special methods without operands
import types, operator
from collections import deque, OrderedDict, defaultdict
def values():
    return {
    "None": None, "...": ..., "NotImplemented": NotImplemented, "True": True, "3": 3, "-2": -2, "1<<70": 1 << 70,
    "2.5": 2.5, "1+2j": 1 + 2j, "'ab'": "ab", "b'ab'": b"ab", "bytearray": bytearray(b"ab"), "memoryview": memoryview(b"ab"),
    "[1, 2]": [1, 2], "(1, 2)": (1, 2), "range(3)": range(3), "{1, 2}": {1, 2}, "frozenset": frozenset({2, 3}),
    "{'a': 1}": {"a": 1}, "keys": {"a": 1}.keys(), "values": {"a": 1}.values(), "items": {"a": 1}.items(),
    "slice": slice(1, 2), "mappingproxy": types.MappingProxyType({"a": 2}), "iter": iter([1]), "type": int,
    "list[int]": list[int], "int | str": int | str, "namespace": types.SimpleNamespace(x=1), "exception": ValueError("v"),
    "object": object(), "property": property(), "function": lambda: 0, "builtin": len, "method": [].append,
    "module": operator, "deque": deque([1, 2]), "OrderedDict": OrderedDict(a=3), "defaultdict": defaultdict(int, a=4),
    "generator": (i for i in ()), "cell": types.CellType(1), "super": super(int, 3),
    }
VALUES = values()
PLAIN = (type(None), bool, int, float, complex, str, bytes, bytearray, list, tuple, dict, range, deque, OrderedDict,
         defaultdict, types.SimpleNamespace, types.UnionType, types.GenericAlias, type({}.keys()), type(...),
         type(NotImplemented), slice)
def brief(v):
    if type(v) in (set, frozenset):
        return f"{type(v).__name__}({', '.join(sorted(map(repr, v)))})"
    text = repr(v) if type(v) in PLAIN else ""
    if not text or " at 0x" in text or "<module" in text:
        return f"<{type(v).__name__}>"
    return text
def error(e, *operands):
    text = str(e).replace("types.", "").replace("collections.", "").replace("typing.", "")
    for i, x in enumerate(operands):
        name = type(x).__name__
        text = text.replace(f"'{name}'", f"T{i}").replace(f'"{name}"', f"T{i}")
        if name != "object":
            text = text.replace(f" {name} ", f" T{i} ")
    return f"{type(e).__name__}: {text}"
def report(head, results, usual=()):
    groups = {}
    for name, text in results:
        groups.setdefault(text, []).append(name)
    for text, names in groups.items():
        if text in usual:
            continue
        rest = [n for n in VALUES if n not in names]
        if len(names) > len(rest):
            names = ["all"] if not rest else ["all but", *rest]
        print(head, text, "for", *names)
NAMES = """__abs__ __bool__ __ceil__ __complex__ __enter__ __float__ __floor__ __index__ __int__ __invert__ __iter__ __len__
__length_hint__ __neg__ __next__ __pos__ __reversed__ __round__ __trunc__ __getnewargs__ __copy__ __bytes__ __str__
__aiter__ __anext__ __await__ __get__ __set__ __delete__ __missing__ __reduce__ __getstate__""".split()
for name in NAMES:
    out = []
    for a in VALUES:
        x = values()[a]
        if not hasattr(type(x), name) or (a, name) in (("method", "__reduce__"), ("module", "__getstate__")): # bound methods hide __self__
            continue
        try:
            r = getattr(x, name)()
            text = "done" if name in ("__str__", "__reduce__") else brief(r)
        except Exception as e:
            text = error(e, x)
        out.append((a, text))
    report(name, out)
# expect: __abs__ 1 for True
# expect: __abs__ 3 for 3
# expect: __abs__ 2 for -2
# expect: __abs__ 1180591620717411303424 for 1<<70
# expect: __abs__ 2.5 for 2.5
# expect: __abs__ 2.23606797749979 for 1+2j
# expect: __bool__ False for None
# expect: __bool__ TypeError: NotImplemented should not be used in a boolean context for NotImplemented
# expect: __bool__ True for True 3 -2 1<<70 2.5 1+2j range(3)
# expect: __ceil__ 1 for True
# expect: __ceil__ 3 for 3 2.5
# expect: __ceil__ -2 for -2
# expect: __ceil__ 1180591620717411303424 for 1<<70
# expect: __complex__ (1+2j) for 1+2j
# expect: __enter__ <memoryview> for memoryview
# expect: __float__ 1.0 for True
# expect: __float__ 3.0 for 3
# expect: __float__ -2.0 for -2
# expect: __float__ 1.1805916207174113e+21 for 1<<70
# expect: __float__ 2.5 for 2.5
# expect: __floor__ 1 for True
# expect: __floor__ 3 for 3
# expect: __floor__ -2 for -2
# expect: __floor__ 1180591620717411303424 for 1<<70
# expect: __floor__ 2 for 2.5
# expect: __index__ 1 for True
# expect: __index__ 3 for 3
# expect: __index__ -2 for -2
# expect: __index__ 1180591620717411303424 for 1<<70
# expect: __int__ 1 for True
# expect: __int__ 3 for 3
# expect: __int__ -2 for -2
# expect: __int__ 1180591620717411303424 for 1<<70
# expect: __int__ 2 for 2.5
# expect: __invert__ -2 for True
# expect: __invert__ -4 for 3
# expect: __invert__ 1 for -2
# expect: __invert__ -1180591620717411303425 for 1<<70
# expect: __iter__ <str_ascii_iterator> for 'ab'
# expect: __iter__ <bytes_iterator> for b'ab'
# expect: __iter__ <bytearray_iterator> for bytearray
# expect: __iter__ <memory_iterator> for memoryview
# expect: __iter__ <list_iterator> for [1, 2] iter
# expect: __iter__ <tuple_iterator> for (1, 2)
# expect: __iter__ <range_iterator> for range(3)
# expect: __iter__ <set_iterator> for {1, 2} frozenset
# expect: __iter__ <dict_keyiterator> for {'a': 1} keys mappingproxy defaultdict
# expect: __iter__ <dict_valueiterator> for values
# expect: __iter__ <dict_itemiterator> for items
# expect: __iter__ TypeError: descriptor '__iter__' of 'list' object needs an argument for list[int]
# expect: __iter__ <_deque_iterator> for deque
# expect: __iter__ <odict_iterator> for OrderedDict
# expect: __iter__ <generator> for generator
# expect: __len__ 2 for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) {1, 2} frozenset deque
# expect: __len__ 3 for range(3)
# expect: __len__ 1 for {'a': 1} keys values items mappingproxy OrderedDict defaultdict
# expect: __length_hint__ 1 for iter
# expect: __neg__ -1 for True
# expect: __neg__ -3 for 3
# expect: __neg__ 2 for -2
# expect: __neg__ -1180591620717411303424 for 1<<70
# expect: __neg__ -2.5 for 2.5
# expect: __neg__ (-1-2j) for 1+2j
# expect: __next__ 1 for iter
# expect: __next__ StopIteration:  for generator
# expect: __pos__ 1 for True
# expect: __pos__ 3 for 3
# expect: __pos__ -2 for -2
# expect: __pos__ 1180591620717411303424 for 1<<70
# expect: __pos__ 2.5 for 2.5
# expect: __pos__ (1+2j) for 1+2j
# expect: __reversed__ <list_reverseiterator> for [1, 2]
# expect: __reversed__ <range_iterator> for range(3)
# expect: __reversed__ <dict_reversekeyiterator> for {'a': 1} keys mappingproxy defaultdict
# expect: __reversed__ <dict_reversevalueiterator> for values
# expect: __reversed__ <dict_reverseitemiterator> for items
# expect: __reversed__ <_deque_reverse_iterator> for deque
# expect: __reversed__ <odict_iterator> for OrderedDict
# expect: __round__ 1 for True
# expect: __round__ 3 for 3
# expect: __round__ -2 for -2
# expect: __round__ 1180591620717411303424 for 1<<70
# expect: __round__ 2 for 2.5
# expect: __trunc__ 1 for True
# expect: __trunc__ 3 for 3
# expect: __trunc__ -2 for -2
# expect: __trunc__ 1180591620717411303424 for 1<<70
# expect: __trunc__ 2 for 2.5
# expect: __getnewargs__ (1,) for True
# expect: __getnewargs__ (3,) for 3
# expect: __getnewargs__ (-2,) for -2
# expect: __getnewargs__ (1180591620717411303424,) for 1<<70
# expect: __getnewargs__ (2.5,) for 2.5
# expect: __getnewargs__ (1.0, 2.0) for 1+2j
# expect: __getnewargs__ ('ab',) for 'ab'
# expect: __getnewargs__ (b'ab',) for b'ab'
# expect: __getnewargs__ ((1, 2),) for (1, 2)
# expect: __copy__ deque([1, 2]) for deque
# expect: __copy__ defaultdict(<class 'int'>, {'a': 4}) for defaultdict
# expect: __bytes__ b'ab' for b'ab'
# expect: __str__ done for all but type list[int]
# expect: __str__ TypeError: descriptor '__str__' of 'object' object needs an argument for type list[int]
# expect: __get__ TypeError: __get__ expected at least 1 argument, got 0 for property function super
# expect: __set__ TypeError: __set__ expected 2 arguments, got 0 for property
# expect: __delete__ TypeError: expected 1 argument, got 0 for property
# expect: __missing__ TypeError: defaultdict.__missing__() takes exactly one argument (0 given) for defaultdict
# expect: __reduce__ TypeError: cannot pickle T0 object for all but ... NotImplemented bytearray range(3) {1, 2} frozenset slice iter type list[int] namespace exception object builtin method deque OrderedDict defaultdict super
# expect: __reduce__ done for ... NotImplemented bytearray range(3) {1, 2} frozenset slice iter list[int] namespace exception object builtin deque OrderedDict defaultdict
# expect: __reduce__ TypeError: unbound method object.__reduce__() needs an argument for type
# expect: __reduce__ TypeError: cannot pickle 'int' object for super
# expect: __getstate__ None for all but type list[int] namespace module
# expect: __getstate__ TypeError: unbound method object.__getstate__() needs an argument for type list[int]
# expect: __getstate__ {'x': 1} for namespace
