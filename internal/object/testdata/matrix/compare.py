# Comparisons over every pair of built-in types. Unequal is not printed, nor refusals in the usual words.
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
OPS = {"==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
for sign, op in OPS.items():
    for a, x in VALUES.items():
        out = []
        for b, y in VALUES.items():
            try:
                text = brief(op(x, y))
            except Exception as e:
                text = error(e, x, y)
            out.append((b, text))
        report(f"{a} {sign}", out, [f"TypeError: T0 not supported between instances of {t}" for t in ("T0 and T1", "T0 and T0")]
               + [f"TypeError: '{sign}' not supported between instances of {t}" for t in ("T0 and T1", "T0 and T0")]
               + [{"==": "False", "!=": "True"}.get(sign)])
# expect: None == True for None
# expect: ... == True for ...
# expect: NotImplemented == True for NotImplemented
# expect: True == True for True
# expect: 3 == True for 3
# expect: -2 == True for -2
# expect: 1<<70 == True for 1<<70
# expect: 2.5 == True for 2.5
# expect: 1+2j == True for 1+2j
# expect: 'ab' == True for 'ab'
# expect: b'ab' == True for b'ab' bytearray memoryview
# expect: bytearray == True for b'ab' bytearray memoryview
# expect: memoryview == True for b'ab' bytearray memoryview
# expect: [1, 2] == True for [1, 2]
# expect: (1, 2) == True for (1, 2)
# expect: range(3) == True for range(3)
# expect: {1, 2} == True for {1, 2}
# expect: frozenset == True for frozenset
# expect: {'a': 1} == True for {'a': 1}
# expect: keys == True for keys
# expect: values == True for values
# expect: items == True for items
# expect: slice == True for slice
# expect: mappingproxy == True for mappingproxy
# expect: iter == True for iter
# expect: type == True for type
# expect: list[int] == True for list[int]
# expect: int | str == True for int | str
# expect: namespace == True for namespace
# expect: exception == True for exception
# expect: object == True for object
# expect: property == True for property
# expect: function == True for function
# expect: builtin == True for builtin
# expect: method == True for method
# expect: module == True for module
# expect: deque == True for deque
# expect: OrderedDict == True for OrderedDict
# expect: defaultdict == True for defaultdict
# expect: generator == True for generator
# expect: cell == True for cell
# expect: super == True for super
# expect: None != False for None
# expect: ... != False for ...
# expect: NotImplemented != False for NotImplemented
# expect: True != False for True
# expect: 3 != False for 3
# expect: -2 != False for -2
# expect: 1<<70 != False for 1<<70
# expect: 2.5 != False for 2.5
# expect: 1+2j != False for 1+2j
# expect: 'ab' != False for 'ab'
# expect: b'ab' != False for b'ab' bytearray memoryview
# expect: bytearray != False for b'ab' bytearray memoryview
# expect: memoryview != False for b'ab' bytearray memoryview
# expect: [1, 2] != False for [1, 2]
# expect: (1, 2) != False for (1, 2)
# expect: range(3) != False for range(3)
# expect: {1, 2} != False for {1, 2}
# expect: frozenset != False for frozenset
# expect: {'a': 1} != False for {'a': 1}
# expect: keys != False for keys
# expect: values != False for values
# expect: items != False for items
# expect: slice != False for slice
# expect: mappingproxy != False for mappingproxy
# expect: iter != False for iter
# expect: type != False for type
# expect: list[int] != False for list[int]
# expect: int | str != False for int | str
# expect: namespace != False for namespace
# expect: exception != False for exception
# expect: object != False for object
# expect: property != False for property
# expect: function != False for function
# expect: builtin != False for builtin
# expect: method != False for method
# expect: module != False for module
# expect: deque != False for deque
# expect: OrderedDict != False for OrderedDict
# expect: defaultdict != False for defaultdict
# expect: generator != False for generator
# expect: cell != False for cell
# expect: super != False for super
# expect: None < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: ... < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: NotImplemented < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: True < False for True -2
# expect: True < True for 3 1<<70 2.5
# expect: True < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 3 < False for True 3 -2 2.5
# expect: 3 < True for 1<<70
# expect: 3 < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: -2 < True for True 3 1<<70 2.5
# expect: -2 < False for -2
# expect: -2 < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 1<<70 < False for True 3 -2 1<<70 2.5
# expect: 1<<70 < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 2.5 < False for True -2 2.5
# expect: 2.5 < True for 3 1<<70
# expect: 2.5 < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 1+2j < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 'ab' < False for 'ab'
# expect: 'ab' < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: b'ab' < False for b'ab' bytearray
# expect: b'ab' < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: bytearray < False for b'ab' bytearray memoryview
# expect: bytearray < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: memoryview < False for bytearray
# expect: memoryview < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: [1, 2] < False for [1, 2]
# expect: [1, 2] < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: (1, 2) < False for (1, 2)
# expect: (1, 2) < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: range(3) < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: {1, 2} < False for {1, 2} frozenset keys items
# expect: {1, 2} < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: frozenset < False for {1, 2} frozenset keys items
# expect: frozenset < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: {'a': 1} < TypeError: '>' not supported between instances of T0 and T0 for mappingproxy
# expect: keys < False for {1, 2} frozenset keys items
# expect: keys < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: values < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: items < False for {1, 2} frozenset keys items
# expect: items < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: slice < False for slice
# expect: slice < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: mappingproxy < TypeError: '<' not supported between instances of 'dict' and T1 for all but {'a': 1} mappingproxy
# expect: mappingproxy < TypeError: '<' not supported between instances of T1 and T1 for {'a': 1}
# expect: mappingproxy < TypeError: '>' not supported between instances of 'dict' and 'dict' for mappingproxy
# expect: iter < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: type < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: list[int] < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: int | str < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: namespace < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: namespace < TypeError: '<' not supported between instances of 'dict' and 'dict' for namespace
# expect: exception < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: object < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: property < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: function < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: builtin < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: method < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: module < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: deque < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: deque < False for deque
# expect: OrderedDict < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: defaultdict < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: generator < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: cell < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: cell < False for cell
# expect: super < TypeError: '>' not supported between instances of 'dict' and T0 for mappingproxy
# expect: None <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: ... <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: NotImplemented <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: True <= True for True 3 1<<70 2.5
# expect: True <= False for -2
# expect: True <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 3 <= False for True -2 2.5
# expect: 3 <= True for 3 1<<70
# expect: 3 <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: -2 <= True for True 3 -2 1<<70 2.5
# expect: -2 <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 1<<70 <= False for True 3 -2 2.5
# expect: 1<<70 <= True for 1<<70
# expect: 1<<70 <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 2.5 <= False for True -2
# expect: 2.5 <= True for 3 1<<70 2.5
# expect: 2.5 <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 1+2j <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 'ab' <= True for 'ab'
# expect: 'ab' <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: b'ab' <= True for b'ab' bytearray
# expect: b'ab' <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: bytearray <= True for b'ab' bytearray memoryview
# expect: bytearray <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: memoryview <= True for bytearray
# expect: memoryview <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: [1, 2] <= True for [1, 2]
# expect: [1, 2] <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: (1, 2) <= True for (1, 2)
# expect: (1, 2) <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: range(3) <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: {1, 2} <= True for {1, 2}
# expect: {1, 2} <= False for frozenset keys items
# expect: {1, 2} <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: frozenset <= False for {1, 2} keys items
# expect: frozenset <= True for frozenset
# expect: frozenset <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: {'a': 1} <= TypeError: '>=' not supported between instances of T0 and T0 for mappingproxy
# expect: keys <= False for {1, 2} frozenset items
# expect: keys <= True for keys
# expect: keys <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: values <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: items <= False for {1, 2} frozenset keys
# expect: items <= True for items
# expect: items <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: slice <= True for slice
# expect: slice <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: mappingproxy <= TypeError: '<=' not supported between instances of 'dict' and T1 for all but {'a': 1} mappingproxy
# expect: mappingproxy <= TypeError: '<=' not supported between instances of T1 and T1 for {'a': 1}
# expect: mappingproxy <= TypeError: '>=' not supported between instances of 'dict' and 'dict' for mappingproxy
# expect: iter <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: type <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: list[int] <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: int | str <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: namespace <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: namespace <= TypeError: '<=' not supported between instances of 'dict' and 'dict' for namespace
# expect: exception <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: object <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: property <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: function <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: builtin <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: method <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: module <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: deque <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: deque <= True for deque
# expect: OrderedDict <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: defaultdict <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: generator <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: cell <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: cell <= True for cell
# expect: super <= TypeError: '>=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: None > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: ... > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: NotImplemented > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: True > False for True 3 1<<70 2.5
# expect: True > True for -2
# expect: True > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 3 > True for True -2 2.5
# expect: 3 > False for 3 1<<70
# expect: 3 > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: -2 > False for True 3 -2 1<<70 2.5
# expect: -2 > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 1<<70 > True for True 3 -2 2.5
# expect: 1<<70 > False for 1<<70
# expect: 1<<70 > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 2.5 > True for True -2
# expect: 2.5 > False for 3 1<<70 2.5
# expect: 2.5 > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 1+2j > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 'ab' > False for 'ab'
# expect: 'ab' > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: b'ab' > False for b'ab' bytearray
# expect: b'ab' > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: bytearray > False for b'ab' bytearray memoryview
# expect: bytearray > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: memoryview > False for bytearray
# expect: memoryview > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: [1, 2] > False for [1, 2]
# expect: [1, 2] > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: (1, 2) > False for (1, 2)
# expect: (1, 2) > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: range(3) > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: {1, 2} > False for {1, 2} frozenset keys items
# expect: {1, 2} > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: frozenset > False for {1, 2} frozenset keys items
# expect: frozenset > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: {'a': 1} > TypeError: '<' not supported between instances of T0 and T0 for mappingproxy
# expect: keys > False for {1, 2} frozenset keys items
# expect: keys > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: values > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: items > False for {1, 2} frozenset keys items
# expect: items > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: slice > False for slice
# expect: slice > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: mappingproxy > TypeError: '>' not supported between instances of 'dict' and T1 for all but {'a': 1} mappingproxy
# expect: mappingproxy > TypeError: '>' not supported between instances of T1 and T1 for {'a': 1}
# expect: mappingproxy > TypeError: '<' not supported between instances of 'dict' and 'dict' for mappingproxy
# expect: iter > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: type > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: list[int] > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: int | str > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: namespace > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: namespace > TypeError: '>' not supported between instances of 'dict' and 'dict' for namespace
# expect: exception > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: object > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: property > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: function > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: builtin > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: method > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: module > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: deque > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: deque > False for deque
# expect: OrderedDict > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: defaultdict > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: generator > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: cell > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: cell > False for cell
# expect: super > TypeError: '<' not supported between instances of 'dict' and T0 for mappingproxy
# expect: None >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: ... >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: NotImplemented >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: True >= True for True -2
# expect: True >= False for 3 1<<70 2.5
# expect: True >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 3 >= True for True 3 -2 2.5
# expect: 3 >= False for 1<<70
# expect: 3 >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: -2 >= False for True 3 1<<70 2.5
# expect: -2 >= True for -2
# expect: -2 >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 1<<70 >= True for True 3 -2 1<<70 2.5
# expect: 1<<70 >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 2.5 >= True for True -2 2.5
# expect: 2.5 >= False for 3 1<<70
# expect: 2.5 >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 1+2j >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: 'ab' >= True for 'ab'
# expect: 'ab' >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: b'ab' >= True for b'ab' bytearray
# expect: b'ab' >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: bytearray >= True for b'ab' bytearray memoryview
# expect: bytearray >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: memoryview >= True for bytearray
# expect: memoryview >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: [1, 2] >= True for [1, 2]
# expect: [1, 2] >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: (1, 2) >= True for (1, 2)
# expect: (1, 2) >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: range(3) >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: {1, 2} >= True for {1, 2}
# expect: {1, 2} >= False for frozenset keys items
# expect: {1, 2} >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: frozenset >= False for {1, 2} keys items
# expect: frozenset >= True for frozenset
# expect: frozenset >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: {'a': 1} >= TypeError: '<=' not supported between instances of T0 and T0 for mappingproxy
# expect: keys >= False for {1, 2} frozenset items
# expect: keys >= True for keys
# expect: keys >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: values >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: items >= False for {1, 2} frozenset keys
# expect: items >= True for items
# expect: items >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: slice >= True for slice
# expect: slice >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: mappingproxy >= TypeError: '>=' not supported between instances of 'dict' and T1 for all but {'a': 1} mappingproxy
# expect: mappingproxy >= TypeError: '>=' not supported between instances of T1 and T1 for {'a': 1}
# expect: mappingproxy >= TypeError: '<=' not supported between instances of 'dict' and 'dict' for mappingproxy
# expect: iter >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: type >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: list[int] >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: int | str >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: namespace >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: namespace >= TypeError: '>=' not supported between instances of 'dict' and 'dict' for namespace
# expect: exception >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: object >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: property >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: function >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: builtin >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: method >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: module >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: deque >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: deque >= True for deque
# expect: OrderedDict >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: defaultdict >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: generator >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: cell >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy
# expect: cell >= True for cell
# expect: super >= TypeError: '<=' not supported between instances of 'dict' and T0 for mappingproxy

# --- in, subscripts
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
def setitem(x, y):
    x[y] = 7
    return x
def delitem(x, y):
    del x[y]
    return x
OPS = {"in": operator.contains, "[]": operator.getitem, "[]=": setitem, "del []": delitem}
for sign, op in OPS.items():
    for a in VALUES:
        out = []
        for b in VALUES:
            x, y = values()[a], values()[b]
            try:
                text = brief(op(x, y))
            except KeyError as e:
                text = f"KeyError: {brief(e.args[0])}" if b in ("3", "-2") else "KeyError"
            except Exception as e:
                text = error(e, x, y)
            out.append((b, text))
        report(f"{a} {sign}", out, ["False"])
# expect: None in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: None in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: ... in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: ... in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: NotImplemented in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: NotImplemented in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: True in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: True in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: 3 in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: 3 in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: -2 in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: -2 in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: 1<<70 in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: 1<<70 in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: 2.5 in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: 2.5 in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: 1+2j in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: 1+2j in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not NoneType for None
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not ellipsis for ...
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not NotImplementedType for NotImplemented
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not bool for True
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not int for 3 -2 1<<70
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not float for 2.5
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not complex for 1+2j
# expect: 'ab' in True for 'ab'
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not bytes for b'ab'
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not bytearray for bytearray
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not memoryview for memoryview
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not list for [1, 2]
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not tuple for (1, 2)
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not range for range(3)
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not set for {1, 2}
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not frozenset for frozenset
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not dict for {'a': 1}
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not dict_keys for keys
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not dict_values for values
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not dict_items for items
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not slice for slice
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not mappingproxy for mappingproxy
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not list_iterator for iter
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not type for type
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not GenericAlias for list[int]
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not Union for int | str
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not SimpleNamespace for namespace
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not ValueError for exception
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not object for object
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not property for property
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not function for function
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not builtin_function_or_method for builtin method
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not module for module
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not deque for deque
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not OrderedDict for OrderedDict
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not defaultdict for defaultdict
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not generator for generator
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not cell for cell
# expect: 'ab' in TypeError: 'in <string>' requires string as left operand, not super for super
# expect: b'ab' in TypeError: a bytes-like object is required, not T1 for all but True 3 -2 1<<70 b'ab' bytearray memoryview
# expect: b'ab' in ValueError: byte must be in range(0, 256) for -2 1<<70
# expect: b'ab' in True for b'ab' bytearray memoryview
# expect: bytearray in TypeError: a bytes-like object is required, not T1 for all but True 3 -2 1<<70 b'ab' bytearray memoryview
# expect: bytearray in ValueError: byte must be in range(0, 256) for -2 1<<70
# expect: bytearray in True for b'ab' bytearray memoryview
# expect: [1, 2] in True for True
# expect: (1, 2) in True for True
# expect: range(3) in True for True
# expect: {1, 2} in True for True
# expect: {1, 2} in TypeError: cannot use T1 as a T0 element (unhashable type: T1) for bytearray [1, 2] {'a': 1} keys items namespace deque OrderedDict defaultdict cell
# expect: {1, 2} in TypeError: cannot use T1 as a T0 element (unhashable type: 'dict') for mappingproxy
# expect: frozenset in True for 3
# expect: frozenset in TypeError: cannot use T1 as a set element (unhashable type: T1) for bytearray [1, 2] {'a': 1} keys items namespace deque OrderedDict defaultdict cell
# expect: frozenset in TypeError: cannot use T1 as a set element (unhashable type: 'dict') for mappingproxy
# expect: {'a': 1} in TypeError: cannot use T1 as a T0 key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque OrderedDict defaultdict cell
# expect: {'a': 1} in TypeError: cannot use T0 as a T0 key (unhashable type: T0) for {'a': 1}
# expect: {'a': 1} in TypeError: cannot use T1 as a T0 key (unhashable type: T0) for mappingproxy
# expect: keys in TypeError: cannot use T1 as a dict key (unhashable type: T1) for bytearray [1, 2] {1, 2} items namespace deque OrderedDict defaultdict cell
# expect: keys in TypeError: cannot use T1 as a T1 key (unhashable type: T1) for {'a': 1}
# expect: keys in TypeError: cannot use T0 as a dict key (unhashable type: T0) for keys
# expect: keys in TypeError: cannot use T1 as a dict key (unhashable type: 'dict') for mappingproxy
# expect: values in True for True
# expect: slice in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: slice in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: mappingproxy in TypeError: cannot use T1 as a dict key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque OrderedDict defaultdict cell
# expect: mappingproxy in TypeError: cannot use T1 as a T1 key (unhashable type: T1) for {'a': 1}
# expect: mappingproxy in TypeError: cannot use T0 as a dict key (unhashable type: 'dict') for mappingproxy
# expect: iter in True for True
# expect: type in TypeError: argument of T0 T0 is not a container or iterable for all
# expect: int | str in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: int | str in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: namespace in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: namespace in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: exception in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: exception in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: object in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: object in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: property in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: property in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: function in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: function in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: builtin in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: builtin in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: method in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: method in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: module in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: module in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: deque in True for True
# expect: OrderedDict in TypeError: cannot use T1 as a dict key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque defaultdict cell
# expect: OrderedDict in TypeError: cannot use T1 as a T1 key (unhashable type: T1) for {'a': 1}
# expect: OrderedDict in TypeError: cannot use T1 as a dict key (unhashable type: 'dict') for mappingproxy
# expect: OrderedDict in TypeError: cannot use T0 as a dict key (unhashable type: T0) for OrderedDict
# expect: defaultdict in TypeError: cannot use T1 as a dict key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque OrderedDict cell
# expect: defaultdict in TypeError: cannot use T1 as a T1 key (unhashable type: T1) for {'a': 1}
# expect: defaultdict in TypeError: cannot use T1 as a dict key (unhashable type: 'dict') for mappingproxy
# expect: defaultdict in TypeError: cannot use T0 as a dict key (unhashable type: T0) for defaultdict
# expect: cell in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: cell in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: super in TypeError: argument of type T0 is not a container or iterable for all but type
# expect: super in TypeError: argument of T1 T0 is not a container or iterable for type
# expect: None [] TypeError: T0 object is not subscriptable for all
# expect: ... [] TypeError: T0 object is not subscriptable for all
# expect: NotImplemented [] TypeError: T0 object is not subscriptable for all
# expect: True [] TypeError: T0 object is not subscriptable for all
# expect: 3 [] TypeError: T0 object is not subscriptable for all
# expect: -2 [] TypeError: T0 object is not subscriptable for all
# expect: 1<<70 [] TypeError: T0 object is not subscriptable for all
# expect: 2.5 [] TypeError: T0 object is not subscriptable for all
# expect: 1+2j [] TypeError: T0 object is not subscriptable for all
# expect: 'ab' [] TypeError: string indices must be integers, not T1 for all but True 3 -2 1<<70 'ab' slice
# expect: 'ab' [] 'b' for True slice
# expect: 'ab' [] IndexError: string index out of range for 3
# expect: 'ab' [] 'a' for -2
# expect: 'ab' [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: 'ab' [] TypeError: string indices must be integers, not T0 for 'ab'
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not NoneType for None
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not ellipsis for ...
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not NotImplementedType for NotImplemented
# expect: b'ab' [] 98 for True
# expect: b'ab' [] IndexError: index out of range for 3
# expect: b'ab' [] 97 for -2
# expect: b'ab' [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not float for 2.5
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not complex for 1+2j
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not str for 'ab'
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not bytes for b'ab'
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not bytearray for bytearray
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not memoryview for memoryview
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not list for [1, 2]
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not tuple for (1, 2)
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not range for range(3)
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not set for {1, 2}
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not frozenset for frozenset
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not dict for {'a': 1}
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not dict_keys for keys
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not dict_values for values
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not dict_items for items
# expect: b'ab' [] b'b' for slice
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not mappingproxy for mappingproxy
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not list_iterator for iter
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not type for type
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not GenericAlias for list[int]
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not Union for int | str
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not SimpleNamespace for namespace
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not ValueError for exception
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not object for object
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not property for property
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not function for function
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not builtin_function_or_method for builtin method
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not module for module
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not deque for deque
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not OrderedDict for OrderedDict
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not defaultdict for defaultdict
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not generator for generator
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not cell for cell
# expect: b'ab' [] TypeError: byte indices must be integers or slices, not super for super
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not NoneType for None
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not ellipsis for ...
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not NotImplementedType for NotImplemented
# expect: bytearray [] 98 for True
# expect: bytearray [] IndexError: bytearray index out of range for 3
# expect: bytearray [] 97 for -2
# expect: bytearray [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not float for 2.5
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not complex for 1+2j
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not str for 'ab'
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not bytes for b'ab'
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not bytearray for bytearray
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not memoryview for memoryview
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not list for [1, 2]
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not tuple for (1, 2)
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not range for range(3)
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not set for {1, 2}
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not frozenset for frozenset
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not dict for {'a': 1}
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not dict_keys for keys
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not dict_values for values
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not dict_items for items
# expect: bytearray [] bytearray(b'b') for slice
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not mappingproxy for mappingproxy
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not list_iterator for iter
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not type for type
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not GenericAlias for list[int]
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not Union for int | str
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not SimpleNamespace for namespace
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not ValueError for exception
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not object for object
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not property for property
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not function for function
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not builtin_function_or_method for builtin method
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not module for module
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not deque for deque
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not OrderedDict for OrderedDict
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not defaultdict for defaultdict
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not generator for generator
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not cell for cell
# expect: bytearray [] TypeError: bytearray indices must be integers or slices, not super for super
# expect: memoryview [] TypeError: memoryview: invalid slice key for all but True 3 -2 1<<70 (1, 2) slice
# expect: memoryview [] 98 for True
# expect: memoryview [] IndexError: index out of bounds on dimension 1 for 3
# expect: memoryview [] 97 for -2
# expect: memoryview [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: memoryview [] TypeError: cannot index 1-dimension view with 2-element tuple for (1, 2)
# expect: memoryview [] <memoryview> for slice
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not NoneType for None
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not ellipsis for ...
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not NotImplementedType for NotImplemented
# expect: [1, 2] [] 2 for True
# expect: [1, 2] [] IndexError: list index out of range for 3
# expect: [1, 2] [] 1 for -2
# expect: [1, 2] [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not float for 2.5
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not complex for 1+2j
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not str for 'ab'
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not bytes for b'ab'
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not bytearray for bytearray
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not memoryview for memoryview
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not list for [1, 2]
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not tuple for (1, 2)
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not range for range(3)
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not set for {1, 2}
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not frozenset for frozenset
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not dict for {'a': 1}
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not dict_keys for keys
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not dict_values for values
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not dict_items for items
# expect: [1, 2] [] [2] for slice
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not mappingproxy for mappingproxy
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not list_iterator for iter
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not type for type
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not GenericAlias for list[int]
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not Union for int | str
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not SimpleNamespace for namespace
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not ValueError for exception
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not object for object
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not property for property
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not function for function
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not builtin_function_or_method for builtin method
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not module for module
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not deque for deque
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not OrderedDict for OrderedDict
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not defaultdict for defaultdict
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not generator for generator
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not cell for cell
# expect: [1, 2] [] TypeError: list indices must be integers or slices, not super for super
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not NoneType for None
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not ellipsis for ...
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not NotImplementedType for NotImplemented
# expect: (1, 2) [] 2 for True
# expect: (1, 2) [] IndexError: tuple index out of range for 3
# expect: (1, 2) [] 1 for -2
# expect: (1, 2) [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not float for 2.5
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not complex for 1+2j
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not str for 'ab'
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not bytes for b'ab'
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not bytearray for bytearray
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not memoryview for memoryview
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not list for [1, 2]
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not tuple for (1, 2)
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not range for range(3)
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not set for {1, 2}
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not frozenset for frozenset
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not dict for {'a': 1}
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not dict_keys for keys
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not dict_values for values
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not dict_items for items
# expect: (1, 2) [] (2,) for slice
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not mappingproxy for mappingproxy
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not list_iterator for iter
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not type for type
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not GenericAlias for list[int]
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not Union for int | str
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not SimpleNamespace for namespace
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not ValueError for exception
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not object for object
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not property for property
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not function for function
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not builtin_function_or_method for builtin method
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not module for module
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not deque for deque
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not OrderedDict for OrderedDict
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not defaultdict for defaultdict
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not generator for generator
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not cell for cell
# expect: (1, 2) [] TypeError: tuple indices must be integers or slices, not super for super
# expect: range(3) [] TypeError: range indices must be integers or slices, not NoneType for None
# expect: range(3) [] TypeError: range indices must be integers or slices, not ellipsis for ...
# expect: range(3) [] TypeError: range indices must be integers or slices, not NotImplementedType for NotImplemented
# expect: range(3) [] 1 for True -2
# expect: range(3) [] IndexError: range object index out of range for 3 1<<70
# expect: range(3) [] TypeError: range indices must be integers or slices, not float for 2.5
# expect: range(3) [] TypeError: range indices must be integers or slices, not complex for 1+2j
# expect: range(3) [] TypeError: range indices must be integers or slices, not str for 'ab'
# expect: range(3) [] TypeError: range indices must be integers or slices, not bytes for b'ab'
# expect: range(3) [] TypeError: range indices must be integers or slices, not bytearray for bytearray
# expect: range(3) [] TypeError: range indices must be integers or slices, not memoryview for memoryview
# expect: range(3) [] TypeError: range indices must be integers or slices, not list for [1, 2]
# expect: range(3) [] TypeError: range indices must be integers or slices, not tuple for (1, 2)
# expect: range(3) [] TypeError: range indices must be integers or slices, not range for range(3)
# expect: range(3) [] TypeError: range indices must be integers or slices, not set for {1, 2}
# expect: range(3) [] TypeError: range indices must be integers or slices, not frozenset for frozenset
# expect: range(3) [] TypeError: range indices must be integers or slices, not dict for {'a': 1}
# expect: range(3) [] TypeError: range indices must be integers or slices, not dict_keys for keys
# expect: range(3) [] TypeError: range indices must be integers or slices, not dict_values for values
# expect: range(3) [] TypeError: range indices must be integers or slices, not dict_items for items
# expect: range(3) [] range(1, 2) for slice
# expect: range(3) [] TypeError: range indices must be integers or slices, not mappingproxy for mappingproxy
# expect: range(3) [] TypeError: range indices must be integers or slices, not list_iterator for iter
# expect: range(3) [] TypeError: range indices must be integers or slices, not type for type
# expect: range(3) [] TypeError: range indices must be integers or slices, not GenericAlias for list[int]
# expect: range(3) [] TypeError: range indices must be integers or slices, not Union for int | str
# expect: range(3) [] TypeError: range indices must be integers or slices, not SimpleNamespace for namespace
# expect: range(3) [] TypeError: range indices must be integers or slices, not ValueError for exception
# expect: range(3) [] TypeError: range indices must be integers or slices, not object for object
# expect: range(3) [] TypeError: range indices must be integers or slices, not property for property
# expect: range(3) [] TypeError: range indices must be integers or slices, not function for function
# expect: range(3) [] TypeError: range indices must be integers or slices, not builtin_function_or_method for builtin method
# expect: range(3) [] TypeError: range indices must be integers or slices, not module for module
# expect: range(3) [] TypeError: range indices must be integers or slices, not deque for deque
# expect: range(3) [] TypeError: range indices must be integers or slices, not OrderedDict for OrderedDict
# expect: range(3) [] TypeError: range indices must be integers or slices, not defaultdict for defaultdict
# expect: range(3) [] TypeError: range indices must be integers or slices, not generator for generator
# expect: range(3) [] TypeError: range indices must be integers or slices, not cell for cell
# expect: range(3) [] TypeError: range indices must be integers or slices, not super for super
# expect: {1, 2} [] TypeError: T0 object is not subscriptable for all
# expect: frozenset [] TypeError: T0 object is not subscriptable for all
# expect: {'a': 1} [] KeyError for all but 3 -2 bytearray [1, 2] {1, 2} {'a': 1} keys items mappingproxy namespace deque OrderedDict defaultdict cell
# expect: {'a': 1} [] KeyError: 3 for 3
# expect: {'a': 1} [] KeyError: -2 for -2
# expect: {'a': 1} [] TypeError: cannot use T1 as a T0 key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque OrderedDict defaultdict cell
# expect: {'a': 1} [] TypeError: cannot use T0 as a T0 key (unhashable type: T0) for {'a': 1}
# expect: {'a': 1} [] TypeError: cannot use T1 as a T0 key (unhashable type: T0) for mappingproxy
# expect: keys [] TypeError: T0 object is not subscriptable for all
# expect: values [] TypeError: T0 object is not subscriptable for all
# expect: items [] TypeError: T0 object is not subscriptable for all
# expect: slice [] TypeError: T0 object is not subscriptable for all
# expect: mappingproxy [] KeyError for all but 3 -2 bytearray [1, 2] {1, 2} {'a': 1} keys items mappingproxy namespace deque OrderedDict defaultdict cell
# expect: mappingproxy [] KeyError: 3 for 3
# expect: mappingproxy [] KeyError: -2 for -2
# expect: mappingproxy [] TypeError: cannot use T1 as a dict key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque OrderedDict defaultdict cell
# expect: mappingproxy [] TypeError: cannot use T1 as a T1 key (unhashable type: T1) for {'a': 1}
# expect: mappingproxy [] TypeError: cannot use T0 as a dict key (unhashable type: 'dict') for mappingproxy
# expect: iter [] TypeError: T0 object is not subscriptable for all
# expect: type [] TypeError: type 'int' is not subscriptable for all but 3 -2 1<<70
# expect: type [] TypeError: type T1 is not subscriptable for 3 -2 1<<70
# expect: list[int] [] TypeError: list[int] is not a generic class for all
# expect: int | str [] TypeError: int | str is not a generic class for all but 'ab'
# expect: int | str [] TypeError: int | T1 is not a generic class for 'ab'
# expect: namespace [] TypeError: T0 object is not subscriptable for all
# expect: exception [] TypeError: T0 object is not subscriptable for all
# expect: object [] TypeError: T0 object is not subscriptable for all
# expect: property [] TypeError: T0 object is not subscriptable for all
# expect: function [] TypeError: T0 object is not subscriptable for all
# expect: builtin [] TypeError: T0 object is not subscriptable for all
# expect: method [] TypeError: T0 object is not subscriptable for all
# expect: module [] TypeError: T0 object is not subscriptable for all
# expect: deque [] TypeError: sequence index must be integer, not T1 for all but True 3 -2 1<<70 deque
# expect: deque [] 2 for True
# expect: deque [] IndexError: deque index out of range for 3
# expect: deque [] 1 for -2
# expect: deque [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: deque [] TypeError: sequence index must be integer, not T0 for deque
# expect: OrderedDict [] KeyError for all but 3 -2 bytearray [1, 2] {1, 2} {'a': 1} keys items mappingproxy namespace deque OrderedDict defaultdict cell
# expect: OrderedDict [] KeyError: 3 for 3
# expect: OrderedDict [] KeyError: -2 for -2
# expect: OrderedDict [] TypeError: cannot use T1 as a dict key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque defaultdict cell
# expect: OrderedDict [] TypeError: cannot use T1 as a T1 key (unhashable type: T1) for {'a': 1}
# expect: OrderedDict [] TypeError: cannot use T1 as a dict key (unhashable type: 'dict') for mappingproxy
# expect: OrderedDict [] TypeError: cannot use T0 as a dict key (unhashable type: T0) for OrderedDict
# expect: defaultdict [] 0 for all but bytearray [1, 2] {1, 2} {'a': 1} keys items mappingproxy namespace deque OrderedDict defaultdict cell
# expect: defaultdict [] TypeError: cannot use T1 as a dict key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque OrderedDict cell
# expect: defaultdict [] TypeError: cannot use T1 as a T1 key (unhashable type: T1) for {'a': 1}
# expect: defaultdict [] TypeError: cannot use T1 as a dict key (unhashable type: 'dict') for mappingproxy
# expect: defaultdict [] TypeError: cannot use T0 as a dict key (unhashable type: T0) for defaultdict
# expect: generator [] TypeError: T0 object is not subscriptable for all
# expect: cell [] TypeError: T0 object is not subscriptable for all
# expect: super [] TypeError: T0 object is not subscriptable for all
# expect: None []= TypeError: T0 object does not support item assignment for all
# expect: ... []= TypeError: T0 object does not support item assignment for all
# expect: NotImplemented []= TypeError: T0 object does not support item assignment for all
# expect: True []= TypeError: T0 object does not support item assignment for all
# expect: 3 []= TypeError: T0 object does not support item assignment for all
# expect: -2 []= TypeError: T0 object does not support item assignment for all
# expect: 1<<70 []= TypeError: T0 object does not support item assignment for all
# expect: 2.5 []= TypeError: T0 object does not support item assignment for all
# expect: 1+2j []= TypeError: T0 object does not support item assignment for all
# expect: 'ab' []= TypeError: T0 object does not support item assignment for all but 1<<70
# expect: 'ab' []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: b'ab' []= TypeError: T0 object does not support item assignment for all but 1<<70
# expect: b'ab' []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not NoneType for None
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not ellipsis for ...
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not NotImplementedType for NotImplemented
# expect: bytearray []= bytearray(b'a\x07') for True
# expect: bytearray []= IndexError: bytearray index out of range for 3
# expect: bytearray []= bytearray(b'\x07b') for -2
# expect: bytearray []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not float for 2.5
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not complex for 1+2j
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not str for 'ab'
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not bytes for b'ab'
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not bytearray for bytearray
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not memoryview for memoryview
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not list for [1, 2]
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not tuple for (1, 2)
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not range for range(3)
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not set for {1, 2}
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not frozenset for frozenset
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not dict for {'a': 1}
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not dict_keys for keys
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not dict_values for values
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not dict_items for items
# expect: bytearray []= TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) for slice
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not mappingproxy for mappingproxy
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not list_iterator for iter
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not type for type
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not GenericAlias for list[int]
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not Union for int | str
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not SimpleNamespace for namespace
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not ValueError for exception
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not object for object
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not property for property
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not function for function
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not builtin_function_or_method for builtin method
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not module for module
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not deque for deque
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not OrderedDict for OrderedDict
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not defaultdict for defaultdict
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not generator for generator
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not cell for cell
# expect: bytearray []= TypeError: bytearray indices must be integers or slices, not super for super
# expect: memoryview []= TypeError: cannot modify read-only memory for all
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not NoneType for None
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not ellipsis for ...
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not NotImplementedType for NotImplemented
# expect: [1, 2] []= [1, 7] for True
# expect: [1, 2] []= IndexError: list assignment index out of range for 3
# expect: [1, 2] []= [7, 2] for -2
# expect: [1, 2] []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not float for 2.5
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not complex for 1+2j
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not str for 'ab'
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not bytes for b'ab'
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not bytearray for bytearray
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not memoryview for memoryview
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not list for [1, 2]
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not tuple for (1, 2)
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not range for range(3)
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not set for {1, 2}
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not frozenset for frozenset
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not dict for {'a': 1}
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not dict_keys for keys
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not dict_values for values
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not dict_items for items
# expect: [1, 2] []= TypeError: must assign iterable to extended slice for slice
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not mappingproxy for mappingproxy
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not list_iterator for iter
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not type for type
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not GenericAlias for list[int]
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not Union for int | str
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not SimpleNamespace for namespace
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not ValueError for exception
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not object for object
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not property for property
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not function for function
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not builtin_function_or_method for builtin method
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not module for module
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not deque for deque
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not OrderedDict for OrderedDict
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not defaultdict for defaultdict
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not generator for generator
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not cell for cell
# expect: [1, 2] []= TypeError: list indices must be integers or slices, not super for super
# expect: (1, 2) []= TypeError: T0 object does not support item assignment for all but 1<<70
# expect: (1, 2) []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: range(3) []= TypeError: T0 object does not support item assignment for all but 1<<70
# expect: range(3) []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: {1, 2} []= TypeError: T0 object does not support item assignment for all but 1<<70
# expect: {1, 2} []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: frozenset []= TypeError: T0 object does not support item assignment for all but 1<<70
# expect: frozenset []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: {'a': 1} []= {'a': 1, None: 7} for None
# expect: {'a': 1} []= {'a': 1, Ellipsis: 7} for ...
# expect: {'a': 1} []= {'a': 1, NotImplemented: 7} for NotImplemented
# expect: {'a': 1} []= {'a': 1, True: 7} for True
# expect: {'a': 1} []= {'a': 1, 3: 7} for 3
# expect: {'a': 1} []= {'a': 1, -2: 7} for -2
# expect: {'a': 1} []= {'a': 1, 1180591620717411303424: 7} for 1<<70
# expect: {'a': 1} []= {'a': 1, 2.5: 7} for 2.5
# expect: {'a': 1} []= {'a': 1, (1+2j): 7} for 1+2j
# expect: {'a': 1} []= {'a': 1, 'ab': 7} for 'ab'
# expect: {'a': 1} []= {'a': 1, b'ab': 7} for b'ab'
# expect: {'a': 1} []= TypeError: cannot use T1 as a T0 key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque OrderedDict defaultdict cell
# expect: {'a': 1} []= <dict> for memoryview iter object property function method module generator
# expect: {'a': 1} []= {'a': 1, (1, 2): 7} for (1, 2)
# expect: {'a': 1} []= {'a': 1, range(0, 3): 7} for range(3)
# expect: {'a': 1} []= {'a': 1, frozenset({2, 3}): 7} for frozenset
# expect: {'a': 1} []= TypeError: cannot use T0 as a T0 key (unhashable type: T0) for {'a': 1}
# expect: {'a': 1} []= {'a': 1, dict_values([1]): 7} for values
# expect: {'a': 1} []= {'a': 1, slice(1, 2, None): 7} for slice
# expect: {'a': 1} []= TypeError: cannot use T1 as a T0 key (unhashable type: T0) for mappingproxy
# expect: {'a': 1} []= {'a': 1, <class 'int'>: 7} for type
# expect: {'a': 1} []= {'a': 1, list[int]: 7} for list[int]
# expect: {'a': 1} []= {'a': 1, int | str: 7} for int | str
# expect: {'a': 1} []= {'a': 1, ValueError('v'): 7} for exception
# expect: {'a': 1} []= {'a': 1, <built-in function len>: 7} for builtin
# expect: {'a': 1} []= {'a': 1, <super: <class 'int'>, <int object>>: 7} for super
# expect: keys []= TypeError: T0 object does not support item assignment for all but 1<<70
# expect: keys []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: values []= TypeError: T0 object does not support item assignment for all but 1<<70
# expect: values []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: items []= TypeError: T0 object does not support item assignment for all but 1<<70
# expect: items []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: slice []= TypeError: T0 object does not support item assignment for all
# expect: mappingproxy []= TypeError: T0 object does not support item assignment for all but 1<<70
# expect: mappingproxy []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: iter []= TypeError: T0 object does not support item assignment for all
# expect: type []= TypeError: T0 object does not support item assignment for all
# expect: list[int] []= TypeError: T0 object does not support item assignment for all
# expect: int | str []= TypeError: T0 object does not support item assignment for all
# expect: namespace []= TypeError: T0 object does not support item assignment for all
# expect: exception []= TypeError: T0 object does not support item assignment for all
# expect: object []= TypeError: T0 object does not support item assignment for all
# expect: property []= TypeError: T0 object does not support item assignment for all
# expect: function []= TypeError: T0 object does not support item assignment for all
# expect: builtin []= TypeError: T0 object does not support item assignment for all
# expect: method []= TypeError: T0 object does not support item assignment for all
# expect: module []= TypeError: T0 object does not support item assignment for all
# expect: deque []= TypeError: sequence index must be integer, not T1 for all but True 3 -2 1<<70 deque
# expect: deque []= deque([1, 7]) for True
# expect: deque []= IndexError: deque index out of range for 3
# expect: deque []= deque([7, 2]) for -2
# expect: deque []= IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: deque []= TypeError: sequence index must be integer, not T0 for deque
# expect: OrderedDict []= OrderedDict({'a': 3, None: 7}) for None
# expect: OrderedDict []= OrderedDict({'a': 3, Ellipsis: 7}) for ...
# expect: OrderedDict []= OrderedDict({'a': 3, NotImplemented: 7}) for NotImplemented
# expect: OrderedDict []= OrderedDict({'a': 3, True: 7}) for True
# expect: OrderedDict []= OrderedDict({'a': 3, 3: 7}) for 3
# expect: OrderedDict []= OrderedDict({'a': 3, -2: 7}) for -2
# expect: OrderedDict []= OrderedDict({'a': 3, 1180591620717411303424: 7}) for 1<<70
# expect: OrderedDict []= OrderedDict({'a': 3, 2.5: 7}) for 2.5
# expect: OrderedDict []= OrderedDict({'a': 3, (1+2j): 7}) for 1+2j
# expect: OrderedDict []= OrderedDict({'a': 3, 'ab': 7}) for 'ab'
# expect: OrderedDict []= OrderedDict({'a': 3, b'ab': 7}) for b'ab'
# expect: OrderedDict []= TypeError: unhashable type: T1 for bytearray [1, 2] {1, 2} {'a': 1} keys items namespace deque defaultdict cell
# expect: OrderedDict []= <OrderedDict> for memoryview iter object property function method module generator
# expect: OrderedDict []= OrderedDict({'a': 3, (1, 2): 7}) for (1, 2)
# expect: OrderedDict []= OrderedDict({'a': 3, range(0, 3): 7}) for range(3)
# expect: OrderedDict []= OrderedDict({'a': 3, frozenset({2, 3}): 7}) for frozenset
# expect: OrderedDict []= OrderedDict({'a': 3, dict_values([1]): 7}) for values
# expect: OrderedDict []= OrderedDict({'a': 3, slice(1, 2, None): 7}) for slice
# expect: OrderedDict []= TypeError: unhashable type: 'dict' for mappingproxy
# expect: OrderedDict []= OrderedDict({'a': 3, <class 'int'>: 7}) for type
# expect: OrderedDict []= OrderedDict({'a': 3, list[int]: 7}) for list[int]
# expect: OrderedDict []= OrderedDict({'a': 3, int | str: 7}) for int | str
# expect: OrderedDict []= OrderedDict({'a': 3, ValueError('v'): 7}) for exception
# expect: OrderedDict []= OrderedDict({'a': 3, <built-in function len>: 7}) for builtin
# expect: OrderedDict []= TypeError: unhashable type: T0 for OrderedDict
# expect: OrderedDict []= OrderedDict({'a': 3, <super: <class 'int'>, <int object>>: 7}) for super
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, None: 7}) for None
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, Ellipsis: 7}) for ...
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, NotImplemented: 7}) for NotImplemented
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, True: 7}) for True
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, 3: 7}) for 3
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, -2: 7}) for -2
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, 1180591620717411303424: 7}) for 1<<70
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, 2.5: 7}) for 2.5
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, (1+2j): 7}) for 1+2j
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, 'ab': 7}) for 'ab'
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, b'ab': 7}) for b'ab'
# expect: defaultdict []= TypeError: cannot use T1 as a dict key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque OrderedDict cell
# expect: defaultdict []= <defaultdict> for memoryview iter object property function method module generator
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, (1, 2): 7}) for (1, 2)
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, range(0, 3): 7}) for range(3)
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, frozenset({2, 3}): 7}) for frozenset
# expect: defaultdict []= TypeError: cannot use T1 as a T1 key (unhashable type: T1) for {'a': 1}
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, dict_values([1]): 7}) for values
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, slice(1, 2, None): 7}) for slice
# expect: defaultdict []= TypeError: cannot use T1 as a dict key (unhashable type: 'dict') for mappingproxy
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, <class 'int'>: 7}) for type
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, list[int]: 7}) for list[int]
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, int | str: 7}) for int | str
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, ValueError('v'): 7}) for exception
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, <built-in function len>: 7}) for builtin
# expect: defaultdict []= TypeError: cannot use T0 as a dict key (unhashable type: T0) for defaultdict
# expect: defaultdict []= defaultdict(<class 'int'>, {'a': 4, <super: <class 'int'>, <int object>>: 7}) for super
# expect: generator []= TypeError: T0 object does not support item assignment for all
# expect: cell []= TypeError: T0 object does not support item assignment for all
# expect: super []= TypeError: T0 object does not support item assignment for all
# expect: None del [] TypeError: T0 object does not support item deletion for all
# expect: ... del [] TypeError: T0 object does not support item deletion for all
# expect: NotImplemented del [] TypeError: T0 object does not support item deletion for all
# expect: True del [] TypeError: T0 object does not support item deletion for all
# expect: 3 del [] TypeError: T0 object does not support item deletion for all
# expect: -2 del [] TypeError: T0 object does not support item deletion for all
# expect: 1<<70 del [] TypeError: T0 object does not support item deletion for all
# expect: 2.5 del [] TypeError: T0 object does not support item deletion for all
# expect: 1+2j del [] TypeError: T0 object does not support item deletion for all
# expect: 'ab' del [] TypeError: T0 object does not support item deletion for all but True 3 -2 1<<70
# expect: 'ab' del [] TypeError: T0 object doesn't support item deletion for True 3 -2
# expect: 'ab' del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: b'ab' del [] TypeError: T0 object does not support item deletion for all but True 3 -2 1<<70
# expect: b'ab' del [] TypeError: T0 object doesn't support item deletion for True 3 -2
# expect: b'ab' del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not NoneType for None
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not ellipsis for ...
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not NotImplementedType for NotImplemented
# expect: bytearray del [] bytearray(b'a') for True slice
# expect: bytearray del [] IndexError: bytearray index out of range for 3
# expect: bytearray del [] bytearray(b'b') for -2
# expect: bytearray del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not float for 2.5
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not complex for 1+2j
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not str for 'ab'
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not bytes for b'ab'
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not bytearray for bytearray
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not memoryview for memoryview
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not list for [1, 2]
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not tuple for (1, 2)
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not range for range(3)
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not set for {1, 2}
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not frozenset for frozenset
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not dict for {'a': 1}
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not dict_keys for keys
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not dict_values for values
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not dict_items for items
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not mappingproxy for mappingproxy
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not list_iterator for iter
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not type for type
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not GenericAlias for list[int]
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not Union for int | str
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not SimpleNamespace for namespace
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not ValueError for exception
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not object for object
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not property for property
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not function for function
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not builtin_function_or_method for builtin method
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not module for module
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not deque for deque
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not OrderedDict for OrderedDict
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not defaultdict for defaultdict
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not generator for generator
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not cell for cell
# expect: bytearray del [] TypeError: bytearray indices must be integers or slices, not super for super
# expect: memoryview del [] TypeError: cannot modify read-only memory for all
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not NoneType for None
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not ellipsis for ...
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not NotImplementedType for NotImplemented
# expect: [1, 2] del [] [1] for True slice
# expect: [1, 2] del [] IndexError: list assignment index out of range for 3
# expect: [1, 2] del [] [2] for -2
# expect: [1, 2] del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not float for 2.5
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not complex for 1+2j
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not str for 'ab'
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not bytes for b'ab'
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not bytearray for bytearray
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not memoryview for memoryview
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not list for [1, 2]
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not tuple for (1, 2)
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not range for range(3)
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not set for {1, 2}
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not frozenset for frozenset
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not dict for {'a': 1}
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not dict_keys for keys
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not dict_values for values
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not dict_items for items
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not mappingproxy for mappingproxy
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not list_iterator for iter
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not type for type
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not GenericAlias for list[int]
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not Union for int | str
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not SimpleNamespace for namespace
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not ValueError for exception
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not object for object
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not property for property
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not function for function
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not builtin_function_or_method for builtin method
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not module for module
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not deque for deque
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not OrderedDict for OrderedDict
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not defaultdict for defaultdict
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not generator for generator
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not cell for cell
# expect: [1, 2] del [] TypeError: list indices must be integers or slices, not super for super
# expect: (1, 2) del [] TypeError: T0 object does not support item deletion for all but True 3 -2 1<<70
# expect: (1, 2) del [] TypeError: T0 object doesn't support item deletion for True 3 -2
# expect: (1, 2) del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: range(3) del [] TypeError: T0 object does not support item deletion for all but True 3 -2 1<<70
# expect: range(3) del [] TypeError: T0 object doesn't support item deletion for True 3 -2
# expect: range(3) del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: {1, 2} del [] TypeError: T0 object does not support item deletion for all but True 3 -2 1<<70
# expect: {1, 2} del [] TypeError: T0 object doesn't support item deletion for True 3 -2
# expect: {1, 2} del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: frozenset del [] TypeError: T0 object does not support item deletion for all but True 3 -2 1<<70
# expect: frozenset del [] TypeError: T0 object doesn't support item deletion for True 3 -2
# expect: frozenset del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: {'a': 1} del [] KeyError for all but 3 -2 bytearray [1, 2] {1, 2} {'a': 1} keys items mappingproxy namespace deque OrderedDict defaultdict cell
# expect: {'a': 1} del [] KeyError: 3 for 3
# expect: {'a': 1} del [] KeyError: -2 for -2
# expect: {'a': 1} del [] TypeError: cannot use T1 as a T0 key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque OrderedDict defaultdict cell
# expect: {'a': 1} del [] TypeError: cannot use T0 as a T0 key (unhashable type: T0) for {'a': 1}
# expect: {'a': 1} del [] TypeError: cannot use T1 as a T0 key (unhashable type: T0) for mappingproxy
# expect: keys del [] TypeError: T0 object does not support item deletion for all but True 3 -2 1<<70
# expect: keys del [] TypeError: T0 object doesn't support item deletion for True 3 -2
# expect: keys del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: values del [] TypeError: T0 object does not support item deletion for all but True 3 -2 1<<70
# expect: values del [] TypeError: T0 object doesn't support item deletion for True 3 -2
# expect: values del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: items del [] TypeError: T0 object does not support item deletion for all but True 3 -2 1<<70
# expect: items del [] TypeError: T0 object doesn't support item deletion for True 3 -2
# expect: items del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: slice del [] TypeError: T0 object does not support item deletion for all
# expect: mappingproxy del [] TypeError: T0 object does not support item deletion for all but True 3 -2 1<<70
# expect: mappingproxy del [] TypeError: T0 object doesn't support item deletion for True 3 -2
# expect: mappingproxy del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: iter del [] TypeError: T0 object does not support item deletion for all
# expect: type del [] TypeError: T0 object does not support item deletion for all
# expect: list[int] del [] TypeError: T0 object does not support item deletion for all
# expect: int | str del [] TypeError: T0 object does not support item deletion for all
# expect: namespace del [] TypeError: T0 object does not support item deletion for all
# expect: exception del [] TypeError: T0 object does not support item deletion for all
# expect: object del [] TypeError: T0 object does not support item deletion for all
# expect: property del [] TypeError: T0 object does not support item deletion for all
# expect: function del [] TypeError: T0 object does not support item deletion for all
# expect: builtin del [] TypeError: T0 object does not support item deletion for all
# expect: method del [] TypeError: T0 object does not support item deletion for all
# expect: module del [] TypeError: T0 object does not support item deletion for all
# expect: deque del [] TypeError: sequence index must be integer, not T1 for all but True 3 -2 1<<70 deque
# expect: deque del [] deque([1]) for True
# expect: deque del [] IndexError: deque index out of range for 3
# expect: deque del [] deque([2]) for -2
# expect: deque del [] IndexError: cannot fit T1 into an index-sized integer for 1<<70
# expect: deque del [] TypeError: sequence index must be integer, not T0 for deque
# expect: OrderedDict del [] KeyError for all but 3 -2 bytearray [1, 2] {1, 2} {'a': 1} keys items mappingproxy namespace deque OrderedDict defaultdict cell
# expect: OrderedDict del [] KeyError: 3 for 3
# expect: OrderedDict del [] KeyError: -2 for -2
# expect: OrderedDict del [] TypeError: unhashable type: T1 for bytearray [1, 2] {1, 2} {'a': 1} keys items namespace deque defaultdict cell
# expect: OrderedDict del [] TypeError: unhashable type: 'dict' for mappingproxy
# expect: OrderedDict del [] TypeError: unhashable type: T0 for OrderedDict
# expect: defaultdict del [] KeyError for all but 3 -2 bytearray [1, 2] {1, 2} {'a': 1} keys items mappingproxy namespace deque OrderedDict defaultdict cell
# expect: defaultdict del [] KeyError: 3 for 3
# expect: defaultdict del [] KeyError: -2 for -2
# expect: defaultdict del [] TypeError: cannot use T1 as a dict key (unhashable type: T1) for bytearray [1, 2] {1, 2} keys items namespace deque OrderedDict cell
# expect: defaultdict del [] TypeError: cannot use T1 as a T1 key (unhashable type: T1) for {'a': 1}
# expect: defaultdict del [] TypeError: cannot use T1 as a dict key (unhashable type: 'dict') for mappingproxy
# expect: defaultdict del [] TypeError: cannot use T0 as a dict key (unhashable type: T0) for defaultdict
# expect: generator del [] TypeError: T0 object does not support item deletion for all
# expect: cell del [] TypeError: T0 object does not support item deletion for all
# expect: super del [] TypeError: T0 object does not support item deletion for all
