# Every binary operator over every pair of built-in types. Refusals in the usual words are not printed.
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
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod,
       "@": operator.matmul}
for sign, op in OPS.items():
    for a in VALUES:
        out = []
        for b in VALUES:
            x, y = values()[a], values()[b]
            try:
                if sign == "%" and a == "'ab'" and b not in ("memoryview", "iter", "object", "property", "function", "method", "module", "generator", "cell"):
                    x = "ab%s"
                if sign == "%" and a == "b'ab'":
                    x = b"ab%d"
                text = brief(op(x, y))
            except Exception as e:
                text = error(e, x, y)
            out.append((b, text))
        report(f"{a} {sign}", out, [f"TypeError: unsupported operand type(s) for {sign}: {t}" for t in ("T0 and T1", "T0 and T0")])
# expect: True + 2 for True
# expect: True + 4 for 3
# expect: True + -1 for -2
# expect: True + 1180591620717411303425 for 1<<70
# expect: True + 3.5 for 2.5
# expect: True + (2+2j) for 1+2j
# expect: 3 + 4 for True
# expect: 3 + 6 for 3
# expect: 3 + 1 for -2
# expect: 3 + 1180591620717411303427 for 1<<70
# expect: 3 + 5.5 for 2.5
# expect: 3 + (4+2j) for 1+2j
# expect: -2 + -1 for True
# expect: -2 + 1 for 3
# expect: -2 + -4 for -2
# expect: -2 + 1180591620717411303422 for 1<<70
# expect: -2 + 0.5 for 2.5
# expect: -2 + (-1+2j) for 1+2j
# expect: 1<<70 + 1180591620717411303425 for True
# expect: 1<<70 + 1180591620717411303427 for 3
# expect: 1<<70 + 1180591620717411303422 for -2
# expect: 1<<70 + 2361183241434822606848 for 1<<70
# expect: 1<<70 + 1.1805916207174113e+21 for 2.5
# expect: 1<<70 + (1.1805916207174113e+21+2j) for 1+2j
# expect: 2.5 + 3.5 for True
# expect: 2.5 + 5.5 for 3
# expect: 2.5 + 0.5 for -2
# expect: 2.5 + 1.1805916207174113e+21 for 1<<70
# expect: 2.5 + 5.0 for 2.5
# expect: 2.5 + (3.5+2j) for 1+2j
# expect: 1+2j + (2+2j) for True
# expect: 1+2j + (4+2j) for 3
# expect: 1+2j + (-1+2j) for -2
# expect: 1+2j + (1.1805916207174113e+21+2j) for 1<<70
# expect: 1+2j + (3.5+2j) for 2.5
# expect: 1+2j + (2+4j) for 1+2j
# expect: 'ab' + TypeError: can only concatenate T0 (not T1) to str for all but 'ab'
# expect: 'ab' + 'abab' for 'ab'
# expect: b'ab' + TypeError: can't concat T1 to bytes for all but b'ab' bytearray memoryview object
# expect: b'ab' + b'abab' for b'ab' bytearray memoryview
# expect: b'ab' + TypeError: can't concat object to bytes for object
# expect: bytearray + TypeError: can't concat T1 to bytearray for all but b'ab' bytearray memoryview object
# expect: bytearray + bytearray(b'abab') for b'ab' bytearray memoryview
# expect: bytearray + TypeError: can't concat object to bytearray for object
# expect: [1, 2] + TypeError: can only concatenate T0 (not T1) to list for all but [1, 2]
# expect: [1, 2] + [1, 2, 1, 2] for [1, 2]
# expect: (1, 2) + TypeError: can only concatenate T0 (not T1) to tuple for all but (1, 2)
# expect: (1, 2) + (1, 2, 1, 2) for (1, 2)
# expect: deque + TypeError: can only concatenate T0 (not T1) to deque for all but deque
# expect: deque + deque([1, 2, 1, 2]) for deque
# expect: None - TypeError: T0 object is not iterable for keys items
# expect: ... - TypeError: T0 object is not iterable for keys items
# expect: NotImplemented - TypeError: T0 object is not iterable for keys items
# expect: True - 0 for True
# expect: True - -2 for 3
# expect: True - 3 for -2
# expect: True - -1180591620717411303423 for 1<<70
# expect: True - -1.5 for 2.5
# expect: True - -2j for 1+2j
# expect: True - TypeError: T0 object is not iterable for keys items
# expect: 3 - 2 for True
# expect: 3 - 0 for 3
# expect: 3 - 5 for -2
# expect: 3 - -1180591620717411303421 for 1<<70
# expect: 3 - 0.5 for 2.5
# expect: 3 - (2-2j) for 1+2j
# expect: 3 - TypeError: T0 object is not iterable for keys items
# expect: -2 - -3 for True
# expect: -2 - -5 for 3
# expect: -2 - 0 for -2
# expect: -2 - -1180591620717411303426 for 1<<70
# expect: -2 - -4.5 for 2.5
# expect: -2 - (-3-2j) for 1+2j
# expect: -2 - TypeError: T0 object is not iterable for keys items
# expect: 1<<70 - 1180591620717411303423 for True
# expect: 1<<70 - 1180591620717411303421 for 3
# expect: 1<<70 - 1180591620717411303426 for -2
# expect: 1<<70 - 0 for 1<<70
# expect: 1<<70 - 1.1805916207174113e+21 for 2.5
# expect: 1<<70 - (1.1805916207174113e+21-2j) for 1+2j
# expect: 1<<70 - TypeError: T0 object is not iterable for keys items
# expect: 2.5 - 1.5 for True
# expect: 2.5 - -0.5 for 3
# expect: 2.5 - 4.5 for -2
# expect: 2.5 - -1.1805916207174113e+21 for 1<<70
# expect: 2.5 - 0.0 for 2.5
# expect: 2.5 - (1.5-2j) for 1+2j
# expect: 2.5 - TypeError: T0 object is not iterable for keys items
# expect: 1+2j - 2j for True
# expect: 1+2j - (-2+2j) for 3
# expect: 1+2j - (3+2j) for -2
# expect: 1+2j - (-1.1805916207174113e+21+2j) for 1<<70
# expect: 1+2j - (-1.5+2j) for 2.5
# expect: 1+2j - 0j for 1+2j
# expect: 1+2j - TypeError: T0 object is not iterable for keys items
# expect: 'ab' - set('b') for keys
# expect: 'ab' - set('a', 'b') for items
# expect: b'ab' - set(97, 98) for keys items
# expect: bytearray - set(97, 98) for keys items
# expect: memoryview - set(97, 98) for keys items
# expect: [1, 2] - set(1, 2) for keys items
# expect: (1, 2) - set(1, 2) for keys items
# expect: range(3) - set(0, 1, 2) for keys items
# expect: {1, 2} - set() for {1, 2}
# expect: {1, 2} - set(1) for frozenset
# expect: {1, 2} - set(1, 2) for keys items
# expect: frozenset - frozenset(3) for {1, 2}
# expect: frozenset - frozenset() for frozenset
# expect: frozenset - set(2, 3) for keys items
# expect: {'a': 1} - set() for keys
# expect: {'a': 1} - set('a') for items
# expect: keys - TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: keys - set() for 'ab' {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: keys - set('a') for b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset values items iter list[int] deque generator
# expect: values - set(1) for keys items
# expect: items - TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: items - set(('a', 1)) for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: items - set() for items
# expect: slice - TypeError: T0 object is not iterable for keys items
# expect: mappingproxy - set() for keys
# expect: mappingproxy - set('a') for items
# expect: iter - set(1) for keys items
# expect: type - TypeError: T0 object is not iterable for keys items
# expect: list[int] - set(*list[int]) for keys items
# expect: int | str - TypeError: T0 object is not iterable for keys items
# expect: namespace - TypeError: T0 object is not iterable for keys items
# expect: exception - TypeError: T0 object is not iterable for keys items
# expect: object - TypeError: T0 object is not iterable for keys items
# expect: property - TypeError: T0 object is not iterable for keys items
# expect: function - TypeError: T0 object is not iterable for keys items
# expect: builtin - TypeError: T0 object is not iterable for keys items
# expect: method - TypeError: T0 object is not iterable for keys items
# expect: module - TypeError: T0 object is not iterable for keys items
# expect: deque - set(1, 2) for keys items
# expect: OrderedDict - set() for keys
# expect: OrderedDict - set('a') for items
# expect: defaultdict - set() for keys
# expect: defaultdict - set('a') for items
# expect: generator - set() for keys items
# expect: cell - TypeError: T0 object is not iterable for keys items
# expect: super - TypeError: T0 object is not iterable for keys items
# expect: None * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: ... * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: NotImplemented * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: True * 1 for True
# expect: True * 3 for 3
# expect: True * -2 for -2
# expect: True * 1180591620717411303424 for 1<<70
# expect: True * 2.5 for 2.5
# expect: True * (1+2j) for 1+2j
# expect: True * 'ab' for 'ab'
# expect: True * b'ab' for b'ab'
# expect: True * bytearray(b'ab') for bytearray
# expect: True * [1, 2] for [1, 2]
# expect: True * (1, 2) for (1, 2)
# expect: True * deque([1, 2]) for deque
# expect: 3 * 3 for True
# expect: 3 * 9 for 3
# expect: 3 * -6 for -2
# expect: 3 * 3541774862152233910272 for 1<<70
# expect: 3 * 7.5 for 2.5
# expect: 3 * (3+6j) for 1+2j
# expect: 3 * 'ababab' for 'ab'
# expect: 3 * b'ababab' for b'ab'
# expect: 3 * bytearray(b'ababab') for bytearray
# expect: 3 * [1, 2, 1, 2, 1, 2] for [1, 2]
# expect: 3 * (1, 2, 1, 2, 1, 2) for (1, 2)
# expect: 3 * deque([1, 2, 1, 2, 1, 2]) for deque
# expect: -2 * -2 for True
# expect: -2 * -6 for 3
# expect: -2 * 4 for -2
# expect: -2 * -2361183241434822606848 for 1<<70
# expect: -2 * -5.0 for 2.5
# expect: -2 * (-2-4j) for 1+2j
# expect: -2 * '' for 'ab'
# expect: -2 * b'' for b'ab'
# expect: -2 * bytearray(b'') for bytearray
# expect: -2 * [] for [1, 2]
# expect: -2 * () for (1, 2)
# expect: -2 * deque([]) for deque
# expect: 1<<70 * 1180591620717411303424 for True
# expect: 1<<70 * 3541774862152233910272 for 3
# expect: 1<<70 * -2361183241434822606848 for -2
# expect: 1<<70 * 1393796574908163946345982392040522594123776 for 1<<70
# expect: 1<<70 * 2.951479051793528e+21 for 2.5
# expect: 1<<70 * (1.1805916207174113e+21+2.3611832414348226e+21j) for 1+2j
# expect: 1<<70 * OverflowError: cannot fit T0 into an index-sized integer for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: 2.5 * 2.5 for True
# expect: 2.5 * 7.5 for 3
# expect: 2.5 * -5.0 for -2
# expect: 2.5 * 2.951479051793528e+21 for 1<<70
# expect: 2.5 * 6.25 for 2.5
# expect: 2.5 * (2.5+5j) for 1+2j
# expect: 2.5 * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: 1+2j * (1+2j) for True
# expect: 1+2j * (3+6j) for 3
# expect: 1+2j * (-2-4j) for -2
# expect: 1+2j * (1.1805916207174113e+21+2.3611832414348226e+21j) for 1<<70
# expect: 1+2j * (2.5+5j) for 2.5
# expect: 1+2j * (-3+4j) for 1+2j
# expect: 1+2j * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: 'ab' * TypeError: can't multiply sequence by non-int of type T1 for all but True 3 -2 1<<70 'ab' type
# expect: 'ab' * 'ab' for True
# expect: 'ab' * 'ababab' for 3
# expect: 'ab' * '' for -2
# expect: 'ab' * OverflowError: cannot fit T1 into an index-sized integer for 1<<70
# expect: 'ab' * TypeError: can't multiply sequence by non-int of type T0 for 'ab'
# expect: 'ab' * TypeError: can't multiply sequence by non-int of T1 T1 for type
# expect: b'ab' * TypeError: can't multiply sequence by non-int of type T1 for all but True 3 -2 1<<70 b'ab' type
# expect: b'ab' * b'ab' for True
# expect: b'ab' * b'ababab' for 3
# expect: b'ab' * b'' for -2
# expect: b'ab' * OverflowError: cannot fit T1 into an index-sized integer for 1<<70
# expect: b'ab' * TypeError: can't multiply sequence by non-int of type T0 for b'ab'
# expect: b'ab' * TypeError: can't multiply sequence by non-int of T1 T1 for type
# expect: bytearray * TypeError: can't multiply sequence by non-int of type T1 for all but True 3 -2 1<<70 bytearray type
# expect: bytearray * bytearray(b'ab') for True
# expect: bytearray * bytearray(b'ababab') for 3
# expect: bytearray * bytearray(b'') for -2
# expect: bytearray * OverflowError: cannot fit T1 into an index-sized integer for 1<<70
# expect: bytearray * TypeError: can't multiply sequence by non-int of type T0 for bytearray
# expect: bytearray * TypeError: can't multiply sequence by non-int of T1 T1 for type
# expect: memoryview * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: [1, 2] * TypeError: can't multiply sequence by non-int of type T1 for all but True 3 -2 1<<70 [1, 2] type
# expect: [1, 2] * [1, 2] for True
# expect: [1, 2] * [1, 2, 1, 2, 1, 2] for 3
# expect: [1, 2] * [] for -2
# expect: [1, 2] * OverflowError: cannot fit T1 into an index-sized integer for 1<<70
# expect: [1, 2] * TypeError: can't multiply sequence by non-int of type T0 for [1, 2]
# expect: [1, 2] * TypeError: can't multiply sequence by non-int of T1 T1 for type
# expect: (1, 2) * TypeError: can't multiply sequence by non-int of type T1 for all but True 3 -2 1<<70 (1, 2) type
# expect: (1, 2) * (1, 2) for True
# expect: (1, 2) * (1, 2, 1, 2, 1, 2) for 3
# expect: (1, 2) * () for -2
# expect: (1, 2) * OverflowError: cannot fit T1 into an index-sized integer for 1<<70
# expect: (1, 2) * TypeError: can't multiply sequence by non-int of type T0 for (1, 2)
# expect: (1, 2) * TypeError: can't multiply sequence by non-int of T1 T1 for type
# expect: range(3) * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: {1, 2} * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: frozenset * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: {'a': 1} * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: keys * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: values * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: items * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: slice * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: mappingproxy * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: iter * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: type * TypeError: can't multiply sequence by non-int of T0 T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: list[int] * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: int | str * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: namespace * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: exception * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: object * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: property * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: function * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: builtin * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: method * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: module * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: deque * TypeError: can't multiply sequence by non-int of type T1 for all but True 3 -2 1<<70 type deque
# expect: deque * deque([1, 2]) for True
# expect: deque * deque([1, 2, 1, 2, 1, 2]) for 3
# expect: deque * deque([]) for -2
# expect: deque * OverflowError: cannot fit T1 into an index-sized integer for 1<<70
# expect: deque * TypeError: can't multiply sequence by non-int of T1 T1 for type
# expect: deque * TypeError: can't multiply sequence by non-int of type T0 for deque
# expect: OrderedDict * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: defaultdict * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: generator * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: cell * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: super * TypeError: can't multiply sequence by non-int of type T0 for 'ab' b'ab' bytearray [1, 2] (1, 2) deque
# expect: True / 1.0 for True
# expect: True / 0.3333333333333333 for 3
# expect: True / -0.5 for -2
# expect: True / 8.470329472543003e-22 for 1<<70
# expect: True / 0.4 for 2.5
# expect: True / (0.2-0.4j) for 1+2j
# expect: 3 / 3.0 for True
# expect: 3 / 1.0 for 3
# expect: 3 / -1.5 for -2
# expect: 3 / 2.541098841762901e-21 for 1<<70
# expect: 3 / 1.2 for 2.5
# expect: 3 / (0.6-1.2j) for 1+2j
# expect: -2 / -2.0 for True
# expect: -2 / -0.6666666666666666 for 3
# expect: -2 / 1.0 for -2
# expect: -2 / -1.6940658945086007e-21 for 1<<70
# expect: -2 / -0.8 for 2.5
# expect: -2 / (-0.4+0.8j) for 1+2j
# expect: 1<<70 / 1.1805916207174113e+21 for True
# expect: 1<<70 / 3.935305402391371e+20 for 3
# expect: 1<<70 / -5.902958103587057e+20 for -2
# expect: 1<<70 / 1.0 for 1<<70
# expect: 1<<70 / 4.7223664828696455e+20 for 2.5
# expect: 1<<70 / (2.3611832414348227e+20-4.7223664828696455e+20j) for 1+2j
# expect: 2.5 / 2.5 for True
# expect: 2.5 / 0.8333333333333334 for 3
# expect: 2.5 / -1.25 for -2
# expect: 2.5 / 2.117582368135751e-21 for 1<<70
# expect: 2.5 / 1.0 for 2.5
# expect: 2.5 / (0.5-1j) for 1+2j
# expect: 1+2j / (1+2j) for True
# expect: 1+2j / (0.3333333333333333+0.6666666666666666j) for 3
# expect: 1+2j / (-0.5-1j) for -2
# expect: 1+2j / (8.470329472543003e-22+1.6940658945086007e-21j) for 1<<70
# expect: 1+2j / (0.4+0.8j) for 2.5
# expect: 1+2j / (1+0j) for 1+2j
# expect: True // 1 for True
# expect: True // 0 for 3 1<<70
# expect: True // -1 for -2
# expect: True // 0.0 for 2.5
# expect: 3 // 3 for True
# expect: 3 // 1 for 3
# expect: 3 // -2 for -2
# expect: 3 // 0 for 1<<70
# expect: 3 // 1.0 for 2.5
# expect: -2 // -2 for True
# expect: -2 // -1 for 3 1<<70
# expect: -2 // 1 for -2
# expect: -2 // -1.0 for 2.5
# expect: 1<<70 // 1180591620717411303424 for True
# expect: 1<<70 // 393530540239137101141 for 3
# expect: 1<<70 // -590295810358705651712 for -2
# expect: 1<<70 // 1 for 1<<70
# expect: 1<<70 // 4.7223664828696455e+20 for 2.5
# expect: 2.5 // 2.0 for True
# expect: 2.5 // 0.0 for 3 1<<70
# expect: 2.5 // -2.0 for -2
# expect: 2.5 // 1.0 for 2.5
# expect: True % 0 for True
# expect: True % 1 for 3 1<<70
# expect: True % -1 for -2
# expect: True % 1.0 for 2.5
# expect: 3 % 0 for True 3
# expect: 3 % -1 for -2
# expect: 3 % 3 for 1<<70
# expect: 3 % 0.5 for 2.5
# expect: -2 % 0 for True -2
# expect: -2 % 1 for 3
# expect: -2 % 1180591620717411303422 for 1<<70
# expect: -2 % 0.5 for 2.5
# expect: 1<<70 % 0 for True -2 1<<70
# expect: 1<<70 % 1 for 3
# expect: 1<<70 % 1.5 for 2.5
# expect: 2.5 % 0.5 for True
# expect: 2.5 % 2.5 for 3 1<<70
# expect: 2.5 % -1.5 for -2
# expect: 2.5 % 0.0 for 2.5
# expect: 'ab' % 'abNone' for None
# expect: 'ab' % 'abEllipsis' for ...
# expect: 'ab' % 'abNotImplemented' for NotImplemented
# expect: 'ab' % 'abTrue' for True
# expect: 'ab' % 'ab3' for 3
# expect: 'ab' % 'ab-2' for -2
# expect: 'ab' % 'ab1180591620717411303424' for 1<<70
# expect: 'ab' % 'ab2.5' for 2.5
# expect: 'ab' % 'ab(1+2j)' for 1+2j
# expect: 'ab' % 'abab' for 'ab'
# expect: 'ab' % "abb'ab'" for b'ab'
# expect: 'ab' % "abbytearray(b'ab')" for bytearray
# expect: 'ab' % 'ab' for memoryview
# expect: 'ab' % 'ab[1, 2]' for [1, 2]
# expect: 'ab' % TypeError: not all arguments converted during string formatting for (1, 2) iter object property function method module generator cell
# expect: 'ab' % 'abrange(0, 3)' for range(3)
# expect: 'ab' % 'ab{1, 2}' for {1, 2}
# expect: 'ab' % 'abfrozenset({2, 3})' for frozenset
# expect: 'ab' % "ab{'a': 1}" for {'a': 1}
# expect: 'ab' % "abdict_keys(['a'])" for keys
# expect: 'ab' % 'abdict_values([1])' for values
# expect: 'ab' % "abdict_items([('a', 1)])" for items
# expect: 'ab' % 'abslice(1, 2, None)' for slice
# expect: 'ab' % "ab{'a': 2}" for mappingproxy
# expect: 'ab' % "ab<class 'int'>" for type
# expect: 'ab' % 'ablist[int]' for list[int]
# expect: 'ab' % 'abint | str' for int | str
# expect: 'ab' % 'abnamespace(x=1)' for namespace
# expect: 'ab' % 'abv' for exception
# expect: 'ab' % 'ab<built-in function len>' for builtin
# expect: 'ab' % 'abdeque([1, 2])' for deque
# expect: 'ab' % "abOrderedDict({'a': 3})" for OrderedDict
# expect: 'ab' % "abdefaultdict(<class 'int'>, {'a': 4})" for defaultdict
# expect: 'ab' % "ab<super: <class 'int'>, <int object>>" for super
# expect: b'ab' % TypeError: %d format: a real number is required, not NoneType for None
# expect: b'ab' % TypeError: %d format: a real number is required, not ellipsis for ...
# expect: b'ab' % TypeError: %d format: a real number is required, not NotImplementedType for NotImplemented
# expect: b'ab' % b'ab1' for True
# expect: b'ab' % b'ab3' for 3
# expect: b'ab' % b'ab-2' for -2
# expect: b'ab' % b'ab1180591620717411303424' for 1<<70
# expect: b'ab' % b'ab2' for 2.5
# expect: b'ab' % TypeError: %d format: a real number is required, not complex for 1+2j
# expect: b'ab' % TypeError: %d format: a real number is required, not str for 'ab'
# expect: b'ab' % TypeError: %d format: a real number is required, not bytes for b'ab'
# expect: b'ab' % TypeError: %d format: a real number is required, not bytearray for bytearray
# expect: b'ab' % TypeError: %d format: a real number is required, not memoryview for memoryview
# expect: b'ab' % TypeError: %d format: a real number is required, not list for [1, 2]
# expect: b'ab' % TypeError: not all arguments converted during T0 formatting for (1, 2)
# expect: b'ab' % TypeError: %d format: a real number is required, not range for range(3)
# expect: b'ab' % TypeError: %d format: a real number is required, not set for {1, 2}
# expect: b'ab' % TypeError: %d format: a real number is required, not frozenset for frozenset
# expect: b'ab' % TypeError: %d format: a real number is required, not dict for {'a': 1}
# expect: b'ab' % TypeError: %d format: a real number is required, not dict_keys for keys
# expect: b'ab' % TypeError: %d format: a real number is required, not dict_values for values
# expect: b'ab' % TypeError: %d format: a real number is required, not dict_items for items
# expect: b'ab' % TypeError: %d format: a real number is required, not slice for slice
# expect: b'ab' % TypeError: %d format: a real number is required, not mappingproxy for mappingproxy
# expect: b'ab' % TypeError: %d format: a real number is required, not list_iterator for iter
# expect: b'ab' % TypeError: %d format: a real number is required, not type for type
# expect: b'ab' % TypeError: %d format: a real number is required, not GenericAlias for list[int]
# expect: b'ab' % TypeError: %d format: a real number is required, not Union for int | str
# expect: b'ab' % TypeError: %d format: a real number is required, not SimpleNamespace for namespace
# expect: b'ab' % TypeError: %d format: a real number is required, not ValueError for exception
# expect: b'ab' % TypeError: %d format: a real number is required, not object for object
# expect: b'ab' % TypeError: %d format: a real number is required, not property for property
# expect: b'ab' % TypeError: %d format: a real number is required, not function for function
# expect: b'ab' % TypeError: %d format: a real number is required, not builtin_function_or_method for builtin method
# expect: b'ab' % TypeError: %d format: a real number is required, not module for module
# expect: b'ab' % TypeError: %d format: a real number is required, not deque for deque
# expect: b'ab' % TypeError: %d format: a real number is required, not OrderedDict for OrderedDict
# expect: b'ab' % TypeError: %d format: a real number is required, not defaultdict for defaultdict
# expect: b'ab' % TypeError: %d format: a real number is required, not generator for generator
# expect: b'ab' % TypeError: %d format: a real number is required, not cell for cell
# expect: b'ab' % TypeError: %d format: a real number is required, not super for super
# expect: bytearray % TypeError: not all arguments converted during bytes formatting for all but b'ab' memoryview [1, 2] range(3) {'a': 1} mappingproxy list[int] int | str OrderedDict defaultdict
# expect: bytearray % TypeError: not all arguments converted during T1 formatting for b'ab'
# expect: bytearray % bytearray(b'ab') for memoryview [1, 2] range(3) {'a': 1} mappingproxy list[int] int | str OrderedDict defaultdict

# --- divmod, pow, bits, shifts
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
OPS = {"divmod()": divmod, "** or pow()": operator.pow, "&": operator.and_, "|": operator.or_, "^": operator.xor,
       "<<": operator.lshift, ">>": operator.rshift}
for sign, op in OPS.items():
    for a in VALUES:
        out = []
        for b in VALUES:
            x, y = values()[a], values()[b]
            if b == "1<<70" and sign in ("** or pow()", "<<") and isinstance(x, int):
                y = 7 # else too long
            try:
                text = brief(op(x, y))
            except Exception as e:
                text = error(e, x, y)
            out.append((b, text))
        report(f"{a} {sign}", out, [f"TypeError: unsupported operand type(s) for {sign}: {t}" for t in ("T0 and T1", "T0 and T0")])
# expect: True divmod() (1, 0) for True
# expect: True divmod() (0, 1) for 3 1<<70
# expect: True divmod() (-1, -1) for -2
# expect: True divmod() (0.0, 1.0) for 2.5
# expect: 3 divmod() (3, 0) for True
# expect: 3 divmod() (1, 0) for 3
# expect: 3 divmod() (-2, -1) for -2
# expect: 3 divmod() (0, 3) for 1<<70
# expect: 3 divmod() (1.0, 0.5) for 2.5
# expect: -2 divmod() (-2, 0) for True
# expect: -2 divmod() (-1, 1) for 3
# expect: -2 divmod() (1, 0) for -2
# expect: -2 divmod() (-1, 1180591620717411303422) for 1<<70
# expect: -2 divmod() (-1.0, 0.5) for 2.5
# expect: 1<<70 divmod() (1180591620717411303424, 0) for True
# expect: 1<<70 divmod() (393530540239137101141, 1) for 3
# expect: 1<<70 divmod() (-590295810358705651712, 0) for -2
# expect: 1<<70 divmod() (1, 0) for 1<<70
# expect: 1<<70 divmod() (4.7223664828696455e+20, 1.5) for 2.5
# expect: 2.5 divmod() (2.0, 0.5) for True
# expect: 2.5 divmod() (0.0, 2.5) for 3 1<<70
# expect: 2.5 divmod() (-2.0, -1.5) for -2
# expect: 2.5 divmod() (1.0, 0.0) for 2.5
# expect: True ** or pow() 1 for True 3 1<<70
# expect: True ** or pow() 1.0 for -2 2.5
# expect: True ** or pow() (1+0j) for 1+2j
# expect: 3 ** or pow() 3 for True
# expect: 3 ** or pow() 27 for 3
# expect: 3 ** or pow() 0.1111111111111111 for -2
# expect: 3 ** or pow() 2187 for 1<<70
# expect: 3 ** or pow() 15.588457268119896 for 2.5
# expect: 3 ** or pow() (-1.758764802874057+2.4303798814529753j) for 1+2j
# expect: -2 ** or pow() -2 for True
# expect: -2 ** or pow() -8 for 3
# expect: -2 ** or pow() 0.25 for -2
# expect: -2 ** or pow() -128 for 1<<70
# expect: -2 ** or pow() (1.7319121124709869e-15+5.656854249492381j) for 2.5
# expect: -2 ** or pow() (-0.0006851907881310296-0.0036714960177966103j) for 1+2j
# expect: 1<<70 ** or pow() 1180591620717411303424 for True
# expect: 1<<70 ** or pow() 1645504557321206042154969182557350504982735865633579863348609024 for 3
# expect: 1<<70 ** or pow() 7.174648137343064e-43 for -2
# expect: 1<<70 ** or pow() 3196670515523576044934755563308202297086564498088930458479776726656380660551439995003193449537015778467662777468320381844938727095591204153641140224 for 1<<70
# expect: 1<<70 ** or pow() 4.789048565205903e+52 for 2.5
# expect: 1<<70 ** or pow() (-1.1095138631514389e+21+4.034545357074746e+20j) for 1+2j
# expect: 2.5 ** or pow() 2.5 for True
# expect: 2.5 ** or pow() 15.625 for 3
# expect: 2.5 ** or pow() 0.16 for -2
# expect: 2.5 ** or pow() OverflowError: (34, 'Numerical result out of range') for 1<<70
# expect: 2.5 ** or pow() 9.882117688026186 for 2.5
# expect: 2.5 ** or pow() (-0.647013199540743+2.414823786453175j) for 1+2j
# expect: 1+2j ** or pow() (1+2j) for True
# expect: 1+2j ** or pow() (-11-2j) for 3
# expect: 1+2j ** or pow() (-0.12-0.16j) for -2
# expect: 1+2j ** or pow() OverflowError: complex exponentiation for 1<<70
# expect: 1+2j ** or pow() (-6.960664459571901+2.7296244647840084j) for 2.5
# expect: 1+2j ** or pow() (-0.22251715680177264+0.1007091311360754j) for 1+2j
# expect: None & TypeError: T0 object is not iterable for keys items
# expect: ... & TypeError: T0 object is not iterable for keys items
# expect: NotImplemented & TypeError: T0 object is not iterable for keys items
# expect: True & True for True
# expect: True & 1 for 3
# expect: True & 0 for -2 1<<70
# expect: True & TypeError: T0 object is not iterable for keys items
# expect: 3 & 1 for True
# expect: 3 & 3 for 3
# expect: 3 & 2 for -2
# expect: 3 & 0 for 1<<70
# expect: 3 & TypeError: T0 object is not iterable for keys items
# expect: -2 & 0 for True
# expect: -2 & 2 for 3
# expect: -2 & -2 for -2
# expect: -2 & 1180591620717411303424 for 1<<70
# expect: -2 & TypeError: T0 object is not iterable for keys items
# expect: 1<<70 & 0 for True 3
# expect: 1<<70 & 1180591620717411303424 for -2 1<<70
# expect: 1<<70 & TypeError: T0 object is not iterable for keys items
# expect: 2.5 & TypeError: T0 object is not iterable for keys items
# expect: 1+2j & TypeError: T0 object is not iterable for keys items
# expect: 'ab' & set('a') for keys
# expect: 'ab' & set() for items
# expect: b'ab' & set() for keys items
# expect: bytearray & set() for keys items
# expect: memoryview & set() for keys items
# expect: [1, 2] & set() for keys items
# expect: (1, 2) & set() for keys items
# expect: range(3) & set() for keys items
# expect: {1, 2} & set(1, 2) for {1, 2}
# expect: {1, 2} & set(2) for frozenset
# expect: {1, 2} & set() for keys items
# expect: frozenset & frozenset(2) for {1, 2}
# expect: frozenset & frozenset(2, 3) for frozenset
# expect: frozenset & set() for keys items
# expect: {'a': 1} & set('a') for keys
# expect: {'a': 1} & set() for items
# expect: keys & TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: keys & set('a') for 'ab' {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: keys & set() for b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset values items iter list[int] deque generator
# expect: values & set() for keys items
# expect: items & TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: items & set() for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: items & set(('a', 1)) for items
# expect: slice & TypeError: T0 object is not iterable for keys items
# expect: mappingproxy & set('a') for keys
# expect: mappingproxy & set() for items
# expect: iter & set() for keys items
# expect: type & TypeError: T0 object is not iterable for keys items
# expect: list[int] & set() for keys items
# expect: int | str & TypeError: T0 object is not iterable for keys items
# expect: namespace & TypeError: T0 object is not iterable for keys items
# expect: exception & TypeError: T0 object is not iterable for keys items
# expect: object & TypeError: T0 object is not iterable for keys items
# expect: property & TypeError: T0 object is not iterable for keys items
# expect: function & TypeError: T0 object is not iterable for keys items
# expect: builtin & TypeError: T0 object is not iterable for keys items
# expect: method & TypeError: T0 object is not iterable for keys items
# expect: module & TypeError: T0 object is not iterable for keys items
# expect: deque & set() for keys items
# expect: OrderedDict & set('a') for keys
# expect: OrderedDict & set() for items
# expect: defaultdict & set('a') for keys
# expect: defaultdict & set() for items
# expect: generator & set() for keys items
# expect: cell & TypeError: T0 object is not iterable for keys items
# expect: super & TypeError: T0 object is not iterable for keys items
# expect: None | TypeError: T0 object is not iterable for keys items
# expect: None | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: None | None | int for type
# expect: None | None | list[int] for list[int]
# expect: None | None | int | str for int | str
# expect: ... | TypeError: T0 object is not iterable for keys items
# expect: ... | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: ... | ... | int | str for int | str
# expect: NotImplemented | TypeError: T0 object is not iterable for keys items
# expect: NotImplemented | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: NotImplemented | NotImplemented | int | str for int | str
# expect: True | True for True
# expect: True | 3 for 3
# expect: True | -1 for -2
# expect: True | 1180591620717411303425 for 1<<70
# expect: True | TypeError: T0 object is not iterable for keys items
# expect: True | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: True | True | int | str for int | str
# expect: 3 | 3 for True 3
# expect: 3 | -1 for -2
# expect: 3 | 1180591620717411303427 for 1<<70
# expect: 3 | TypeError: T0 object is not iterable for keys items
# expect: 3 | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: 3 | 3 | int | str for int | str
# expect: -2 | -1 for True 3
# expect: -2 | -2 for -2 1<<70
# expect: -2 | TypeError: T0 object is not iterable for keys items
# expect: -2 | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: -2 | -2 | int | str for int | str
# expect: 1<<70 | 1180591620717411303425 for True
# expect: 1<<70 | 1180591620717411303427 for 3
# expect: 1<<70 | -2 for -2
# expect: 1<<70 | 1180591620717411303424 for 1<<70
# expect: 1<<70 | TypeError: T0 object is not iterable for keys items
# expect: 1<<70 | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: 1<<70 | 1180591620717411303424 | int | str for int | str
# expect: 2.5 | TypeError: T0 object is not iterable for keys items
# expect: 2.5 | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: 2.5 | 2.5 | int | str for int | str
# expect: 1+2j | TypeError: T0 object is not iterable for keys items
# expect: 1+2j | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: 1+2j | (1+2j) | int | str for int | str
# expect: 'ab' | set('a', 'b') for keys
# expect: 'ab' | set('a', 'b', ('a', 1)) for items
# expect: 'ab' | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: 'ab' | ForwardRef('ab') | int | str for int | str
# expect: b'ab' | set('a', 97, 98) for keys
# expect: b'ab' | set(('a', 1), 97, 98) for items
# expect: b'ab' | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: b'ab' | b'ab' | int | str for int | str
# expect: bytearray | set('a', 97, 98) for keys
# expect: bytearray | set(('a', 1), 97, 98) for items
# expect: bytearray | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: bytearray | bytearray(b'ab') | int | str for int | str
# expect: memoryview | set('a', 97, 98) for keys
# expect: memoryview | set(('a', 1), 97, 98) for items
# expect: memoryview | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: memoryview | <Union> for int | str
# expect: [1, 2] | set('a', 1, 2) for keys
# expect: [1, 2] | set(('a', 1), 1, 2) for items
# expect: [1, 2] | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: [1, 2] | [1, 2] | int | str for int | str
# expect: (1, 2) | set('a', 1, 2) for keys
# expect: (1, 2) | set(('a', 1), 1, 2) for items
# expect: (1, 2) | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: (1, 2) | TypeError: Union[arg, ...]: each arg must be a type. Got (1, 2). for int | str
# expect: range(3) | set('a', 0, 1, 2) for keys
# expect: range(3) | set(('a', 1), 0, 1, 2) for items
# expect: range(3) | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: range(3) | range(0, 3) | int | str for int | str
# expect: {1, 2} | set(1, 2) for {1, 2}
# expect: {1, 2} | set(1, 2, 3) for frozenset
# expect: {1, 2} | set('a', 1, 2) for keys
# expect: {1, 2} | set(('a', 1), 1, 2) for items
# expect: {1, 2} | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: {1, 2} | {1, 2} | int | str for int | str
# expect: frozenset | frozenset(1, 2, 3) for {1, 2}
# expect: frozenset | frozenset(2, 3) for frozenset
# expect: frozenset | set('a', 2, 3) for keys
# expect: frozenset | set(('a', 1), 2, 3) for items
# expect: frozenset | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: frozenset | frozenset({2, 3}) | int | str for int | str
# expect: {'a': 1} | {'a': 1} for {'a': 1}
# expect: {'a': 1} | set('a') for keys
# expect: {'a': 1} | set('a', ('a', 1)) for items
# expect: {'a': 1} | {'a': 2} for mappingproxy
# expect: {'a': 1} | {'a': 1} | int | str for int | str
# expect: {'a': 1} | OrderedDict({'a': 3}) for OrderedDict
# expect: {'a': 1} | defaultdict(<class 'int'>, {'a': 4}) for defaultdict
# expect: keys | TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: keys | set('a', 'b') for 'ab'
# expect: keys | set('a', 97, 98) for b'ab' bytearray memoryview
# expect: keys | set('a', 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: keys | set('a', 0, 1, 2) for range(3)
# expect: keys | set('a', 2, 3) for frozenset
# expect: keys | set('a') for {'a': 1} keys mappingproxy OrderedDict defaultdict generator
# expect: keys | set('a', 1) for values iter
# expect: keys | set('a', ('a', 1)) for items
# expect: keys | set('a', *list[int]) for list[int]
# expect: values | set('a', 1) for keys
# expect: values | set(('a', 1), 1) for items
# expect: values | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: values | dict_values([1]) | int | str for int | str
# expect: items | TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: items | set('a', 'b', ('a', 1)) for 'ab'
# expect: items | set(('a', 1), 97, 98) for b'ab' bytearray memoryview
# expect: items | set(('a', 1), 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: items | set(('a', 1), 0, 1, 2) for range(3)
# expect: items | set(('a', 1), 2, 3) for frozenset
# expect: items | set('a', ('a', 1)) for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: items | set(('a', 1), 1) for values iter
# expect: items | set(('a', 1)) for items generator
# expect: items | set(('a', 1), *list[int]) for list[int]
# expect: slice | TypeError: T0 object is not iterable for keys items
# expect: slice | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: slice | slice(1, 2, None) | int | str for int | str
# expect: mappingproxy | TypeError: unsupported operand type(s) for |: 'dict' and T1 for all but {'a': 1} keys items mappingproxy int | str OrderedDict defaultdict
# expect: mappingproxy | {'a': 1} for {'a': 1}
# expect: mappingproxy | set('a') for keys
# expect: mappingproxy | set('a', ('a', 1)) for items
# expect: mappingproxy | {'a': 2} for mappingproxy
# expect: mappingproxy | {'a': 2} | int | str for int | str
# expect: mappingproxy | OrderedDict({'a': 3}) for OrderedDict
# expect: mappingproxy | defaultdict(<class 'int'>, {'a': 4}) for defaultdict
# expect: iter | set('a', 1) for keys
# expect: iter | set(('a', 1), 1) for items
# expect: iter | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: iter | <Union> for int | str
# expect: type | int | None for None
# expect: type | TypeError: T0 object is not iterable for keys items
# expect: type | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: type | <type> for type
# expect: type | int | list[int] for list[int]
# expect: type | int | str for int | str
# expect: list[int] | list[int] | None for None
# expect: list[int] | set('a', *list[int]) for keys
# expect: list[int] | set(('a', 1), *list[int]) for items
# expect: list[int] | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: list[int] | list[int] | int for type
# expect: list[int] | list[int] for list[int]
# expect: list[int] | list[int] | int | str for int | str
# expect: int | str | int | str | None for None
# expect: int | str | int | str | ... for ...
# expect: int | str | int | str | NotImplemented for NotImplemented
# expect: int | str | int | str | True for True
# expect: int | str | int | str | 3 for 3
# expect: int | str | int | str | -2 for -2
# expect: int | str | int | str | 1180591620717411303424 for 1<<70
# expect: int | str | int | str | 2.5 for 2.5
# expect: int | str | int | str | (1+2j) for 1+2j
# expect: int | str | int | str | ForwardRef('ab') for 'ab'
# expect: int | str | int | str | b'ab' for b'ab'
# expect: int | str | int | str | bytearray(b'ab') for bytearray
# expect: int | str | <Union> for memoryview iter object property method module generator cell
# expect: int | str | int | str | [1, 2] for [1, 2]
# expect: int | str | TypeError: Union[arg, ...]: each arg must be a type. Got (1, 2). for (1, 2)
# expect: int | str | int | str | range(0, 3) for range(3)
# expect: int | str | int | str | {1, 2} for {1, 2}
# expect: int | str | int | str | frozenset({2, 3}) for frozenset
# expect: int | str | int | str | {'a': 1} for {'a': 1}
# expect: int | str | int | str | dict_keys(['a']) for keys
# expect: int | str | int | str | dict_values([1]) for values
# expect: int | str | int | str | dict_items([('a', 1)]) for items
# expect: int | str | int | str | slice(1, 2, None) for slice
# expect: int | str | int | str | mappingproxy({'a': 2}) for mappingproxy
# expect: int | str | int | str for type int | str
# expect: int | str | int | str | list[int] for list[int]
# expect: int | str | int | str | namespace(x=1) for namespace
# expect: int | str | int | str | ValueError('v') for exception
# expect: int | str | int | str | __main__.values.<locals>.<lambda> for function
# expect: int | str | int | str | len for builtin
# expect: int | str | int | str | deque([1, 2]) for deque
# expect: int | str | int | str | OrderedDict({'a': 3}) for OrderedDict
# expect: int | str | int | str | defaultdict(<class 'int'>, {'a': 4}) for defaultdict
# expect: int | str | int | str | <super: <class 'int'>, <int object>> for super
# expect: namespace | TypeError: T0 object is not iterable for keys items
# expect: namespace | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: namespace | namespace(x=1) | int | str for int | str
# expect: exception | TypeError: T0 object is not iterable for keys items
# expect: exception | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: exception | ValueError('v') | int | str for int | str
# expect: object | TypeError: T0 object is not iterable for keys items
# expect: object | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: object | <Union> for int | str
# expect: property | TypeError: T0 object is not iterable for keys items
# expect: property | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: property | <Union> for int | str
# expect: function | TypeError: T0 object is not iterable for keys items
# expect: function | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: function | __main__.values.<locals>.<lambda> | int | str for int | str
# expect: builtin | TypeError: T0 object is not iterable for keys items
# expect: builtin | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: builtin | len | int | str for int | str
# expect: method | TypeError: T0 object is not iterable for keys items
# expect: method | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: method | <Union> for int | str
# expect: module | TypeError: T0 object is not iterable for keys items
# expect: module | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: module | <Union> for int | str
# expect: deque | set('a', 1, 2) for keys
# expect: deque | set(('a', 1), 1, 2) for items
# expect: deque | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: deque | deque([1, 2]) | int | str for int | str
# expect: OrderedDict | OrderedDict({'a': 1}) for {'a': 1}
# expect: OrderedDict | set('a') for keys
# expect: OrderedDict | set('a', ('a', 1)) for items
# expect: OrderedDict | OrderedDict({'a': 2}) for mappingproxy
# expect: OrderedDict | OrderedDict({'a': 3}) | int | str for int | str
# expect: OrderedDict | OrderedDict({'a': 3}) for OrderedDict
# expect: OrderedDict | OrderedDict({'a': 4}) for defaultdict
# expect: defaultdict | defaultdict(<class 'int'>, {'a': 1}) for {'a': 1}
# expect: defaultdict | set('a') for keys
# expect: defaultdict | set('a', ('a', 1)) for items
# expect: defaultdict | defaultdict(<class 'int'>, {'a': 2}) for mappingproxy
# expect: defaultdict | defaultdict(<class 'int'>, {'a': 4}) | int | str for int | str
# expect: defaultdict | defaultdict(<class 'int'>, {'a': 3}) for OrderedDict
# expect: defaultdict | defaultdict(<class 'int'>, {'a': 4}) for defaultdict
# expect: generator | set('a') for keys
# expect: generator | set(('a', 1)) for items
# expect: generator | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: generator | <Union> for int | str
# expect: cell | TypeError: T0 object is not iterable for keys items
# expect: cell | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: cell | <Union> for int | str
# expect: super | TypeError: T0 object is not iterable for keys items
# expect: super | TypeError: unsupported operand type(s) for |: T0 and 'dict' for mappingproxy
# expect: super | <super: <class 'int'>, <int object>> | int | str for int | str
# expect: None ^ TypeError: T0 object is not iterable for keys items
# expect: ... ^ TypeError: T0 object is not iterable for keys items
# expect: NotImplemented ^ TypeError: T0 object is not iterable for keys items
# expect: True ^ False for True
# expect: True ^ 2 for 3
# expect: True ^ -1 for -2
# expect: True ^ 1180591620717411303425 for 1<<70
# expect: True ^ TypeError: T0 object is not iterable for keys items
# expect: 3 ^ 2 for True
# expect: 3 ^ 0 for 3
# expect: 3 ^ -3 for -2
# expect: 3 ^ 1180591620717411303427 for 1<<70
# expect: 3 ^ TypeError: T0 object is not iterable for keys items
# expect: -2 ^ -1 for True
# expect: -2 ^ -3 for 3
# expect: -2 ^ 0 for -2
# expect: -2 ^ -1180591620717411303426 for 1<<70
# expect: -2 ^ TypeError: T0 object is not iterable for keys items
# expect: 1<<70 ^ 1180591620717411303425 for True
# expect: 1<<70 ^ 1180591620717411303427 for 3
# expect: 1<<70 ^ -1180591620717411303426 for -2
# expect: 1<<70 ^ 0 for 1<<70
# expect: 1<<70 ^ TypeError: T0 object is not iterable for keys items
# expect: 2.5 ^ TypeError: T0 object is not iterable for keys items
# expect: 1+2j ^ TypeError: T0 object is not iterable for keys items
# expect: 'ab' ^ set('b') for keys
# expect: 'ab' ^ set('a', 'b', ('a', 1)) for items
# expect: b'ab' ^ set('a', 97, 98) for keys
# expect: b'ab' ^ set(('a', 1), 97, 98) for items
# expect: bytearray ^ set('a', 97, 98) for keys
# expect: bytearray ^ set(('a', 1), 97, 98) for items
# expect: memoryview ^ set('a', 97, 98) for keys
# expect: memoryview ^ set(('a', 1), 97, 98) for items
# expect: [1, 2] ^ set('a', 1, 2) for keys
# expect: [1, 2] ^ set(('a', 1), 1, 2) for items
# expect: (1, 2) ^ set('a', 1, 2) for keys
# expect: (1, 2) ^ set(('a', 1), 1, 2) for items
# expect: range(3) ^ set('a', 0, 1, 2) for keys
# expect: range(3) ^ set(('a', 1), 0, 1, 2) for items
# expect: {1, 2} ^ set() for {1, 2}
# expect: {1, 2} ^ set(1, 3) for frozenset
# expect: {1, 2} ^ set('a', 1, 2) for keys
# expect: {1, 2} ^ set(('a', 1), 1, 2) for items
# expect: frozenset ^ frozenset(1, 3) for {1, 2}
# expect: frozenset ^ frozenset() for frozenset
# expect: frozenset ^ set('a', 2, 3) for keys
# expect: frozenset ^ set(('a', 1), 2, 3) for items
# expect: {'a': 1} ^ set() for keys
# expect: {'a': 1} ^ set('a', ('a', 1)) for items
# expect: keys ^ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: keys ^ set('b') for 'ab'
# expect: keys ^ set('a', 97, 98) for b'ab' bytearray memoryview
# expect: keys ^ set('a', 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: keys ^ set('a', 0, 1, 2) for range(3)
# expect: keys ^ set('a', 2, 3) for frozenset
# expect: keys ^ set() for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: keys ^ set('a', 1) for values iter
# expect: keys ^ set('a', ('a', 1)) for items
# expect: keys ^ set('a', *list[int]) for list[int]
# expect: keys ^ set('a') for generator
# expect: values ^ set('a', 1) for keys
# expect: values ^ set(('a', 1), 1) for items
# expect: items ^ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: items ^ set('a', 'b', ('a', 1)) for 'ab'
# expect: items ^ set(('a', 1), 97, 98) for b'ab' bytearray memoryview
# expect: items ^ set(('a', 1), 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: items ^ set(('a', 1), 0, 1, 2) for range(3)
# expect: items ^ set(('a', 1), 2, 3) for frozenset
# expect: items ^ set('a', ('a', 1)) for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: items ^ set(('a', 1), 1) for values iter
# expect: items ^ set() for items
# expect: items ^ set(('a', 1), *list[int]) for list[int]
# expect: items ^ set(('a', 1)) for generator
# expect: slice ^ TypeError: T0 object is not iterable for keys items
# expect: mappingproxy ^ set() for keys
# expect: mappingproxy ^ set('a', ('a', 1)) for items
# expect: iter ^ set('a', 1) for keys
# expect: iter ^ set(('a', 1), 1) for items
# expect: type ^ TypeError: T0 object is not iterable for keys items
# expect: list[int] ^ set('a', *list[int]) for keys
# expect: list[int] ^ set(('a', 1), *list[int]) for items
# expect: int | str ^ TypeError: T0 object is not iterable for keys items
# expect: namespace ^ TypeError: T0 object is not iterable for keys items
# expect: exception ^ TypeError: T0 object is not iterable for keys items
# expect: object ^ TypeError: T0 object is not iterable for keys items
# expect: property ^ TypeError: T0 object is not iterable for keys items
# expect: function ^ TypeError: T0 object is not iterable for keys items
# expect: builtin ^ TypeError: T0 object is not iterable for keys items
# expect: method ^ TypeError: T0 object is not iterable for keys items
# expect: module ^ TypeError: T0 object is not iterable for keys items
# expect: deque ^ set('a', 1, 2) for keys
# expect: deque ^ set(('a', 1), 1, 2) for items
# expect: OrderedDict ^ set() for keys
# expect: OrderedDict ^ set('a', ('a', 1)) for items
# expect: defaultdict ^ set() for keys
# expect: defaultdict ^ set('a', ('a', 1)) for items
# expect: generator ^ set('a') for keys
# expect: generator ^ set(('a', 1)) for items
# expect: cell ^ TypeError: T0 object is not iterable for keys items
# expect: super ^ TypeError: T0 object is not iterable for keys items
# expect: True << 2 for True
# expect: True << 8 for 3
# expect: True << ValueError: negative shift count for -2
# expect: True << 128 for 1<<70
# expect: 3 << 6 for True
# expect: 3 << 24 for 3
# expect: 3 << ValueError: negative shift count for -2
# expect: 3 << 384 for 1<<70
# expect: -2 << -4 for True
# expect: -2 << -16 for 3
# expect: -2 << ValueError: negative shift count for -2
# expect: -2 << -256 for 1<<70
# expect: 1<<70 << 2361183241434822606848 for True
# expect: 1<<70 << 9444732965739290427392 for 3
# expect: 1<<70 << ValueError: negative shift count for -2
# expect: 1<<70 << 151115727451828646838272 for 1<<70
# expect: True >> 0 for True 3 1<<70
# expect: True >> ValueError: negative shift count for -2
# expect: 3 >> 1 for True
# expect: 3 >> 0 for 3 1<<70
# expect: 3 >> ValueError: negative shift count for -2
# expect: -2 >> -1 for True 3 1<<70
# expect: -2 >> ValueError: negative shift count for -2
# expect: 1<<70 >> 590295810358705651712 for True
# expect: 1<<70 >> 147573952589676412928 for 3
# expect: 1<<70 >> ValueError: negative shift count for -2
# expect: 1<<70 >> 0 for 1<<70
