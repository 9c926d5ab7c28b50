# The binary special methods of every built-in type, called with every built-in type.
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
NAMES = []
SEQUENCES = ("'ab'", "b'ab'", "bytearray", "[1, 2]", "(1, 2)", "deque") # by name these decline: a difference
for n in "add sub mul truediv floordiv mod divmod pow matmul and or xor lshift rshift".split():
    NAMES += [f"__{n}__", f"__r{n}__"]
NAMES += ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"]
for a in VALUES:
    for name in NAMES:
        if not hasattr(type(VALUES[a]), name) or a in SEQUENCES and name in ("__add__", "__mul__", "__rmul__"):
            continue
        out = []
        for b in VALUES:
            x, y = values()[a], values()[b]
            if type(x) is type(y) is int and "1<<70" in (a, b) and ("pow" in name or "lshift" in name):
                x, y = x % 13, y % 13
            if type(y) is bool and "1<<70" in (a, b) and ("pow" in name or "lshift" in name):
                x, y = x % 13, y % 13
            if a == "True" and b == "1<<70":
                y = 9
            try:
                text = brief(getattr(x, name)(y))
            except Exception as e:
                text = error(e, x, y)
            out.append((b, text))
        report(f"({a}).{name}", out, ["NotImplemented"] if len({t for _, t in out}) > 1 else [])
# expect: (None).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (None).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (None).__eq__ True for None
# expect: (None).__ne__ False for None
# expect: (None).__lt__ NotImplemented for all
# expect: (None).__le__ NotImplemented for all
# expect: (None).__gt__ NotImplemented for all
# expect: (None).__ge__ NotImplemented for all
# expect: (...).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (...).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (...).__eq__ True for ...
# expect: (...).__ne__ False for ...
# expect: (...).__lt__ NotImplemented for all
# expect: (...).__le__ NotImplemented for all
# expect: (...).__gt__ NotImplemented for all
# expect: (...).__ge__ NotImplemented for all
# expect: (NotImplemented).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (NotImplemented).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (NotImplemented).__eq__ True for NotImplemented
# expect: (NotImplemented).__ne__ False for NotImplemented
# expect: (NotImplemented).__lt__ NotImplemented for all
# expect: (NotImplemented).__le__ NotImplemented for all
# expect: (NotImplemented).__gt__ NotImplemented for all
# expect: (NotImplemented).__ge__ NotImplemented for all
# expect: (True).__add__ 2 for True
# expect: (True).__add__ 4 for 3
# expect: (True).__add__ -1 for -2
# expect: (True).__add__ 10 for 1<<70
# expect: (True).__radd__ 2 for True
# expect: (True).__radd__ 4 for 3
# expect: (True).__radd__ -1 for -2
# expect: (True).__radd__ 10 for 1<<70
# expect: (True).__sub__ 0 for True
# expect: (True).__sub__ -2 for 3
# expect: (True).__sub__ 3 for -2
# expect: (True).__sub__ -8 for 1<<70
# expect: (True).__rsub__ 0 for True
# expect: (True).__rsub__ 2 for 3
# expect: (True).__rsub__ -3 for -2
# expect: (True).__rsub__ 8 for 1<<70
# expect: (True).__mul__ 1 for True
# expect: (True).__mul__ 3 for 3
# expect: (True).__mul__ -2 for -2
# expect: (True).__mul__ 9 for 1<<70
# expect: (True).__rmul__ 1 for True
# expect: (True).__rmul__ 3 for 3
# expect: (True).__rmul__ -2 for -2
# expect: (True).__rmul__ 9 for 1<<70
# expect: (True).__truediv__ 1.0 for True
# expect: (True).__truediv__ 0.3333333333333333 for 3
# expect: (True).__truediv__ -0.5 for -2
# expect: (True).__truediv__ 0.1111111111111111 for 1<<70
# expect: (True).__rtruediv__ 1.0 for True
# expect: (True).__rtruediv__ 3.0 for 3
# expect: (True).__rtruediv__ -2.0 for -2
# expect: (True).__rtruediv__ 9.0 for 1<<70
# expect: (True).__floordiv__ 1 for True
# expect: (True).__floordiv__ 0 for 3 1<<70
# expect: (True).__floordiv__ -1 for -2
# expect: (True).__rfloordiv__ 1 for True
# expect: (True).__rfloordiv__ 3 for 3
# expect: (True).__rfloordiv__ -2 for -2
# expect: (True).__rfloordiv__ 9 for 1<<70
# expect: (True).__mod__ 0 for True
# expect: (True).__mod__ 1 for 3 1<<70
# expect: (True).__mod__ -1 for -2
# expect: (True).__rmod__ 0 for True 3 -2 1<<70
# expect: (True).__divmod__ (1, 0) for True
# expect: (True).__divmod__ (0, 1) for 3 1<<70
# expect: (True).__divmod__ (-1, -1) for -2
# expect: (True).__rdivmod__ (1, 0) for True
# expect: (True).__rdivmod__ (3, 0) for 3
# expect: (True).__rdivmod__ (-2, 0) for -2
# expect: (True).__rdivmod__ (9, 0) for 1<<70
# expect: (True).__pow__ 1 for True 3 1<<70
# expect: (True).__pow__ 1.0 for -2
# expect: (True).__rpow__ 1 for True
# expect: (True).__rpow__ 3 for 3
# expect: (True).__rpow__ -2 for -2
# expect: (True).__rpow__ 9 for 1<<70
# expect: (True).__and__ True for True
# expect: (True).__and__ 1 for 3 1<<70
# expect: (True).__and__ 0 for -2
# expect: (True).__rand__ True for True
# expect: (True).__rand__ 1 for 3 1<<70
# expect: (True).__rand__ 0 for -2
# expect: (True).__or__ True for True
# expect: (True).__or__ 3 for 3
# expect: (True).__or__ -1 for -2
# expect: (True).__or__ 9 for 1<<70
# expect: (True).__ror__ True for True
# expect: (True).__ror__ 3 for 3
# expect: (True).__ror__ -1 for -2
# expect: (True).__ror__ 9 for 1<<70
# expect: (True).__xor__ False for True
# expect: (True).__xor__ 2 for 3
# expect: (True).__xor__ -1 for -2
# expect: (True).__xor__ 8 for 1<<70
# expect: (True).__rxor__ False for True
# expect: (True).__rxor__ 2 for 3
# expect: (True).__rxor__ -1 for -2
# expect: (True).__rxor__ 8 for 1<<70
# expect: (True).__lshift__ 2 for True
# expect: (True).__lshift__ 8 for 3
# expect: (True).__lshift__ ValueError: negative shift count for -2
# expect: (True).__lshift__ 512 for 1<<70
# expect: (True).__rlshift__ 2 for True
# expect: (True).__rlshift__ 6 for 3
# expect: (True).__rlshift__ -4 for -2
# expect: (True).__rlshift__ 18 for 1<<70
# expect: (True).__rshift__ 0 for True 3 1<<70
# expect: (True).__rshift__ ValueError: negative shift count for -2
# expect: (True).__rrshift__ 0 for True
# expect: (True).__rrshift__ 1 for 3
# expect: (True).__rrshift__ -1 for -2
# expect: (True).__rrshift__ 4 for 1<<70
# expect: (True).__eq__ True for True
# expect: (True).__eq__ False for 3 -2 1<<70
# expect: (True).__ne__ False for True
# expect: (True).__ne__ True for 3 -2 1<<70
# expect: (True).__lt__ False for True -2
# expect: (True).__lt__ True for 3 1<<70
# expect: (True).__le__ True for True 3 1<<70
# expect: (True).__le__ False for -2
# expect: (True).__gt__ False for True 3 1<<70
# expect: (True).__gt__ True for -2
# expect: (True).__ge__ True for True -2
# expect: (True).__ge__ False for 3 1<<70
# expect: (3).__add__ 4 for True
# expect: (3).__add__ 6 for 3
# expect: (3).__add__ 1 for -2
# expect: (3).__add__ 1180591620717411303427 for 1<<70
# expect: (3).__radd__ 4 for True
# expect: (3).__radd__ 6 for 3
# expect: (3).__radd__ 1 for -2
# expect: (3).__radd__ 1180591620717411303427 for 1<<70
# expect: (3).__sub__ 2 for True
# expect: (3).__sub__ 0 for 3
# expect: (3).__sub__ 5 for -2
# expect: (3).__sub__ -1180591620717411303421 for 1<<70
# expect: (3).__rsub__ -2 for True
# expect: (3).__rsub__ 0 for 3
# expect: (3).__rsub__ -5 for -2
# expect: (3).__rsub__ 1180591620717411303421 for 1<<70
# expect: (3).__mul__ 3 for True
# expect: (3).__mul__ 9 for 3
# expect: (3).__mul__ -6 for -2
# expect: (3).__mul__ 3541774862152233910272 for 1<<70
# expect: (3).__rmul__ 3 for True
# expect: (3).__rmul__ 9 for 3
# expect: (3).__rmul__ -6 for -2
# expect: (3).__rmul__ 3541774862152233910272 for 1<<70
# expect: (3).__truediv__ 3.0 for True
# expect: (3).__truediv__ 1.0 for 3
# expect: (3).__truediv__ -1.5 for -2
# expect: (3).__truediv__ 2.541098841762901e-21 for 1<<70
# expect: (3).__rtruediv__ 0.3333333333333333 for True
# expect: (3).__rtruediv__ 1.0 for 3
# expect: (3).__rtruediv__ -0.6666666666666666 for -2
# expect: (3).__rtruediv__ 3.935305402391371e+20 for 1<<70
# expect: (3).__floordiv__ 3 for True
# expect: (3).__floordiv__ 1 for 3
# expect: (3).__floordiv__ -2 for -2
# expect: (3).__floordiv__ 0 for 1<<70
# expect: (3).__rfloordiv__ 0 for True
# expect: (3).__rfloordiv__ 1 for 3
# expect: (3).__rfloordiv__ -1 for -2
# expect: (3).__rfloordiv__ 393530540239137101141 for 1<<70
# expect: (3).__mod__ 0 for True 3
# expect: (3).__mod__ -1 for -2
# expect: (3).__mod__ 3 for 1<<70
# expect: (3).__rmod__ 1 for True -2 1<<70
# expect: (3).__rmod__ 0 for 3
# expect: (3).__divmod__ (3, 0) for True
# expect: (3).__divmod__ (1, 0) for 3
# expect: (3).__divmod__ (-2, -1) for -2
# expect: (3).__divmod__ (0, 3) for 1<<70
# expect: (3).__rdivmod__ (0, 1) for True
# expect: (3).__rdivmod__ (1, 0) for 3
# expect: (3).__rdivmod__ (-1, 1) for -2
# expect: (3).__rdivmod__ (393530540239137101141, 1) for 1<<70
# expect: (3).__pow__ 3 for True
# expect: (3).__pow__ 27 for 3
# expect: (3).__pow__ 0.1111111111111111 for -2
# expect: (3).__pow__ 59049 for 1<<70
# expect: (3).__rpow__ 1 for True
# expect: (3).__rpow__ 27 for 3
# expect: (3).__rpow__ -8 for -2
# expect: (3).__rpow__ 1000 for 1<<70
# expect: (3).__and__ 1 for True
# expect: (3).__and__ 3 for 3
# expect: (3).__and__ 2 for -2
# expect: (3).__and__ 0 for 1<<70
# expect: (3).__rand__ 1 for True
# expect: (3).__rand__ 3 for 3
# expect: (3).__rand__ 2 for -2
# expect: (3).__rand__ 0 for 1<<70
# expect: (3).__or__ 3 for True 3
# expect: (3).__or__ -1 for -2
# expect: (3).__or__ 1180591620717411303427 for 1<<70
# expect: (3).__ror__ 3 for True 3
# expect: (3).__ror__ -1 for -2
# expect: (3).__ror__ 1180591620717411303427 for 1<<70
# expect: (3).__xor__ 2 for True
# expect: (3).__xor__ 0 for 3
# expect: (3).__xor__ -3 for -2
# expect: (3).__xor__ 1180591620717411303427 for 1<<70
# expect: (3).__rxor__ 2 for True
# expect: (3).__rxor__ 0 for 3
# expect: (3).__rxor__ -3 for -2
# expect: (3).__rxor__ 1180591620717411303427 for 1<<70
# expect: (3).__lshift__ 6 for True
# expect: (3).__lshift__ 24 for 3
# expect: (3).__lshift__ ValueError: negative shift count for -2
# expect: (3).__lshift__ 3072 for 1<<70
# expect: (3).__rlshift__ 8 for True
# expect: (3).__rlshift__ 24 for 3
# expect: (3).__rlshift__ -16 for -2
# expect: (3).__rlshift__ 80 for 1<<70
# expect: (3).__rshift__ 1 for True
# expect: (3).__rshift__ 0 for 3 1<<70
# expect: (3).__rshift__ ValueError: negative shift count for -2
# expect: (3).__rrshift__ 0 for True 3
# expect: (3).__rrshift__ -1 for -2
# expect: (3).__rrshift__ 147573952589676412928 for 1<<70
# expect: (3).__eq__ False for True -2 1<<70
# expect: (3).__eq__ True for 3
# expect: (3).__ne__ True for True -2 1<<70
# expect: (3).__ne__ False for 3
# expect: (3).__lt__ False for True 3 -2
# expect: (3).__lt__ True for 1<<70
# expect: (3).__le__ False for True -2
# expect: (3).__le__ True for 3 1<<70
# expect: (3).__gt__ True for True -2
# expect: (3).__gt__ False for 3 1<<70
# expect: (3).__ge__ True for True 3 -2
# expect: (3).__ge__ False for 1<<70
# expect: (-2).__add__ -1 for True
# expect: (-2).__add__ 1 for 3
# expect: (-2).__add__ -4 for -2
# expect: (-2).__add__ 1180591620717411303422 for 1<<70
# expect: (-2).__radd__ -1 for True
# expect: (-2).__radd__ 1 for 3
# expect: (-2).__radd__ -4 for -2
# expect: (-2).__radd__ 1180591620717411303422 for 1<<70
# expect: (-2).__sub__ -3 for True
# expect: (-2).__sub__ -5 for 3
# expect: (-2).__sub__ 0 for -2
# expect: (-2).__sub__ -1180591620717411303426 for 1<<70
# expect: (-2).__rsub__ 3 for True
# expect: (-2).__rsub__ 5 for 3
# expect: (-2).__rsub__ 0 for -2
# expect: (-2).__rsub__ 1180591620717411303426 for 1<<70
# expect: (-2).__mul__ -2 for True
# expect: (-2).__mul__ -6 for 3
# expect: (-2).__mul__ 4 for -2
# expect: (-2).__mul__ -2361183241434822606848 for 1<<70
# expect: (-2).__rmul__ -2 for True
# expect: (-2).__rmul__ -6 for 3
# expect: (-2).__rmul__ 4 for -2
# expect: (-2).__rmul__ -2361183241434822606848 for 1<<70
# expect: (-2).__truediv__ -2.0 for True
# expect: (-2).__truediv__ -0.6666666666666666 for 3
# expect: (-2).__truediv__ 1.0 for -2
# expect: (-2).__truediv__ -1.6940658945086007e-21 for 1<<70
# expect: (-2).__rtruediv__ -0.5 for True
# expect: (-2).__rtruediv__ -1.5 for 3
# expect: (-2).__rtruediv__ 1.0 for -2
# expect: (-2).__rtruediv__ -5.902958103587057e+20 for 1<<70
# expect: (-2).__floordiv__ -2 for True
# expect: (-2).__floordiv__ -1 for 3 1<<70
# expect: (-2).__floordiv__ 1 for -2
# expect: (-2).__rfloordiv__ -1 for True
# expect: (-2).__rfloordiv__ -2 for 3
# expect: (-2).__rfloordiv__ 1 for -2
# expect: (-2).__rfloordiv__ -590295810358705651712 for 1<<70
# expect: (-2).__mod__ 0 for True -2
# expect: (-2).__mod__ 1 for 3
# expect: (-2).__mod__ 1180591620717411303422 for 1<<70
# expect: (-2).__rmod__ -1 for True 3
# expect: (-2).__rmod__ 0 for -2 1<<70
# expect: (-2).__divmod__ (-2, 0) for True
# expect: (-2).__divmod__ (-1, 1) for 3
# expect: (-2).__divmod__ (1, 0) for -2
# expect: (-2).__divmod__ (-1, 1180591620717411303422) for 1<<70
# expect: (-2).__rdivmod__ (-1, -1) for True
# expect: (-2).__rdivmod__ (-2, -1) for 3
# expect: (-2).__rdivmod__ (1, 0) for -2
# expect: (-2).__rdivmod__ (-590295810358705651712, 0) for 1<<70
# expect: (-2).__pow__ -2 for True
# expect: (-2).__pow__ -8 for 3
# expect: (-2).__pow__ 0.25 for -2
# expect: (-2).__pow__ 25937424601 for 1<<70
# expect: (-2).__rpow__ 1.0 for True
# expect: (-2).__rpow__ 0.1111111111111111 for 3
# expect: (-2).__rpow__ 0.25 for -2
# expect: (-2).__rpow__ 100000000000 for 1<<70
# expect: (-2).__and__ 0 for True
# expect: (-2).__and__ 2 for 3
# expect: (-2).__and__ -2 for -2
# expect: (-2).__and__ 1180591620717411303424 for 1<<70
# expect: (-2).__rand__ 0 for True
# expect: (-2).__rand__ 2 for 3
# expect: (-2).__rand__ -2 for -2
# expect: (-2).__rand__ 1180591620717411303424 for 1<<70
# expect: (-2).__or__ -1 for True 3
# expect: (-2).__or__ -2 for -2 1<<70
# expect: (-2).__ror__ -1 for True 3
# expect: (-2).__ror__ -2 for -2 1<<70
# expect: (-2).__xor__ -1 for True
# expect: (-2).__xor__ -3 for 3
# expect: (-2).__xor__ 0 for -2
# expect: (-2).__xor__ -1180591620717411303426 for 1<<70
# expect: (-2).__rxor__ -1 for True
# expect: (-2).__rxor__ -3 for 3
# expect: (-2).__rxor__ 0 for -2
# expect: (-2).__rxor__ -1180591620717411303426 for 1<<70
# expect: (-2).__lshift__ -4 for True
# expect: (-2).__lshift__ -16 for 3
# expect: (-2).__lshift__ ValueError: negative shift count for -2
# expect: (-2).__lshift__ 11264 for 1<<70
# expect: (-2).__rlshift__ ValueError: negative shift count for True 3 -2
# expect: (-2).__rlshift__ 20480 for 1<<70
# expect: (-2).__rshift__ -1 for True 3 1<<70
# expect: (-2).__rshift__ ValueError: negative shift count for -2
# expect: (-2).__rrshift__ ValueError: negative shift count for True 3 -2 1<<70
# expect: (-2).__eq__ False for True 3 1<<70
# expect: (-2).__eq__ True for -2
# expect: (-2).__ne__ True for True 3 1<<70
# expect: (-2).__ne__ False for -2
# expect: (-2).__lt__ True for True 3 1<<70
# expect: (-2).__lt__ False for -2
# expect: (-2).__le__ True for True 3 -2 1<<70
# expect: (-2).__gt__ False for True 3 -2 1<<70
# expect: (-2).__ge__ False for True 3 1<<70
# expect: (-2).__ge__ True for -2
# expect: (1<<70).__add__ 1180591620717411303425 for True
# expect: (1<<70).__add__ 1180591620717411303427 for 3
# expect: (1<<70).__add__ 1180591620717411303422 for -2
# expect: (1<<70).__add__ 2361183241434822606848 for 1<<70
# expect: (1<<70).__radd__ 1180591620717411303425 for True
# expect: (1<<70).__radd__ 1180591620717411303427 for 3
# expect: (1<<70).__radd__ 1180591620717411303422 for -2
# expect: (1<<70).__radd__ 2361183241434822606848 for 1<<70
# expect: (1<<70).__sub__ 1180591620717411303423 for True
# expect: (1<<70).__sub__ 1180591620717411303421 for 3
# expect: (1<<70).__sub__ 1180591620717411303426 for -2
# expect: (1<<70).__sub__ 0 for 1<<70
# expect: (1<<70).__rsub__ -1180591620717411303423 for True
# expect: (1<<70).__rsub__ -1180591620717411303421 for 3
# expect: (1<<70).__rsub__ -1180591620717411303426 for -2
# expect: (1<<70).__rsub__ 0 for 1<<70
# expect: (1<<70).__mul__ 1180591620717411303424 for True
# expect: (1<<70).__mul__ 3541774862152233910272 for 3
# expect: (1<<70).__mul__ -2361183241434822606848 for -2
# expect: (1<<70).__mul__ 1393796574908163946345982392040522594123776 for 1<<70
# expect: (1<<70).__rmul__ 1180591620717411303424 for True
# expect: (1<<70).__rmul__ 3541774862152233910272 for 3
# expect: (1<<70).__rmul__ -2361183241434822606848 for -2
# expect: (1<<70).__rmul__ 1393796574908163946345982392040522594123776 for 1<<70
# expect: (1<<70).__truediv__ 1.1805916207174113e+21 for True
# expect: (1<<70).__truediv__ 3.935305402391371e+20 for 3
# expect: (1<<70).__truediv__ -5.902958103587057e+20 for -2
# expect: (1<<70).__truediv__ 1.0 for 1<<70
# expect: (1<<70).__rtruediv__ 8.470329472543003e-22 for True
# expect: (1<<70).__rtruediv__ 2.541098841762901e-21 for 3
# expect: (1<<70).__rtruediv__ -1.6940658945086007e-21 for -2
# expect: (1<<70).__rtruediv__ 1.0 for 1<<70
# expect: (1<<70).__floordiv__ 1180591620717411303424 for True
# expect: (1<<70).__floordiv__ 393530540239137101141 for 3
# expect: (1<<70).__floordiv__ -590295810358705651712 for -2
# expect: (1<<70).__floordiv__ 1 for 1<<70
# expect: (1<<70).__rfloordiv__ 0 for True 3
# expect: (1<<70).__rfloordiv__ -1 for -2
# expect: (1<<70).__rfloordiv__ 1 for 1<<70
# expect: (1<<70).__mod__ 0 for True -2 1<<70
# expect: (1<<70).__mod__ 1 for 3
# expect: (1<<70).__rmod__ 1 for True
# expect: (1<<70).__rmod__ 3 for 3
# expect: (1<<70).__rmod__ 1180591620717411303422 for -2
# expect: (1<<70).__rmod__ 0 for 1<<70
# expect: (1<<70).__divmod__ (1180591620717411303424, 0) for True
# expect: (1<<70).__divmod__ (393530540239137101141, 1) for 3
# expect: (1<<70).__divmod__ (-590295810358705651712, 0) for -2
# expect: (1<<70).__divmod__ (1, 0) for 1<<70
# expect: (1<<70).__rdivmod__ (0, 1) for True
# expect: (1<<70).__rdivmod__ (0, 3) for 3
# expect: (1<<70).__rdivmod__ (-1, 1180591620717411303422) for -2
# expect: (1<<70).__rdivmod__ (1, 0) for 1<<70
# expect: (1<<70).__pow__ 10 for True
# expect: (1<<70).__pow__ 1000 for 3
# expect: (1<<70).__pow__ 100000000000 for -2
# expect: (1<<70).__pow__ 10000000000 for 1<<70
# expect: (1<<70).__rpow__ 1 for True
# expect: (1<<70).__rpow__ 59049 for 3
# expect: (1<<70).__rpow__ 25937424601 for -2
# expect: (1<<70).__rpow__ 10000000000 for 1<<70
# expect: (1<<70).__and__ 0 for True 3
# expect: (1<<70).__and__ 1180591620717411303424 for -2 1<<70
# expect: (1<<70).__rand__ 0 for True 3
# expect: (1<<70).__rand__ 1180591620717411303424 for -2 1<<70
# expect: (1<<70).__or__ 1180591620717411303425 for True
# expect: (1<<70).__or__ 1180591620717411303427 for 3
# expect: (1<<70).__or__ -2 for -2
# expect: (1<<70).__or__ 1180591620717411303424 for 1<<70
# expect: (1<<70).__ror__ 1180591620717411303425 for True
# expect: (1<<70).__ror__ 1180591620717411303427 for 3
# expect: (1<<70).__ror__ -2 for -2
# expect: (1<<70).__ror__ 1180591620717411303424 for 1<<70
# expect: (1<<70).__xor__ 1180591620717411303425 for True
# expect: (1<<70).__xor__ 1180591620717411303427 for 3
# expect: (1<<70).__xor__ -1180591620717411303426 for -2
# expect: (1<<70).__xor__ 0 for 1<<70
# expect: (1<<70).__rxor__ 1180591620717411303425 for True
# expect: (1<<70).__rxor__ 1180591620717411303427 for 3
# expect: (1<<70).__rxor__ -1180591620717411303426 for -2
# expect: (1<<70).__rxor__ 0 for 1<<70
# expect: (1<<70).__lshift__ 20 for True
# expect: (1<<70).__lshift__ 80 for 3
# expect: (1<<70).__lshift__ 20480 for -2
# expect: (1<<70).__lshift__ 10240 for 1<<70
# expect: (1<<70).__rlshift__ 1024 for True
# expect: (1<<70).__rlshift__ 3072 for 3
# expect: (1<<70).__rlshift__ 11264 for -2
# expect: (1<<70).__rlshift__ 10240 for 1<<70
# expect: (1<<70).__rshift__ 590295810358705651712 for True
# expect: (1<<70).__rshift__ 147573952589676412928 for 3
# expect: (1<<70).__rshift__ ValueError: negative shift count for -2
# expect: (1<<70).__rshift__ 0 for 1<<70
# expect: (1<<70).__rrshift__ 0 for True 3 1<<70
# expect: (1<<70).__rrshift__ -1 for -2
# expect: (1<<70).__eq__ False for True 3 -2
# expect: (1<<70).__eq__ True for 1<<70
# expect: (1<<70).__ne__ True for True 3 -2
# expect: (1<<70).__ne__ False for 1<<70
# expect: (1<<70).__lt__ False for True 3 -2 1<<70
# expect: (1<<70).__le__ False for True 3 -2
# expect: (1<<70).__le__ True for 1<<70
# expect: (1<<70).__gt__ True for True 3 -2
# expect: (1<<70).__gt__ False for 1<<70
# expect: (1<<70).__ge__ True for True 3 -2 1<<70
# expect: (2.5).__add__ 3.5 for True
# expect: (2.5).__add__ 5.5 for 3
# expect: (2.5).__add__ 0.5 for -2
# expect: (2.5).__add__ 1.1805916207174113e+21 for 1<<70
# expect: (2.5).__add__ 5.0 for 2.5
# expect: (2.5).__radd__ 3.5 for True
# expect: (2.5).__radd__ 5.5 for 3
# expect: (2.5).__radd__ 0.5 for -2
# expect: (2.5).__radd__ 1.1805916207174113e+21 for 1<<70
# expect: (2.5).__radd__ 5.0 for 2.5
# expect: (2.5).__sub__ 1.5 for True
# expect: (2.5).__sub__ -0.5 for 3
# expect: (2.5).__sub__ 4.5 for -2
# expect: (2.5).__sub__ -1.1805916207174113e+21 for 1<<70
# expect: (2.5).__sub__ 0.0 for 2.5
# expect: (2.5).__rsub__ -1.5 for True
# expect: (2.5).__rsub__ 0.5 for 3
# expect: (2.5).__rsub__ -4.5 for -2
# expect: (2.5).__rsub__ 1.1805916207174113e+21 for 1<<70
# expect: (2.5).__rsub__ 0.0 for 2.5
# expect: (2.5).__mul__ 2.5 for True
# expect: (2.5).__mul__ 7.5 for 3
# expect: (2.5).__mul__ -5.0 for -2
# expect: (2.5).__mul__ 2.951479051793528e+21 for 1<<70
# expect: (2.5).__mul__ 6.25 for 2.5
# expect: (2.5).__rmul__ 2.5 for True
# expect: (2.5).__rmul__ 7.5 for 3
# expect: (2.5).__rmul__ -5.0 for -2
# expect: (2.5).__rmul__ 2.951479051793528e+21 for 1<<70
# expect: (2.5).__rmul__ 6.25 for 2.5
# expect: (2.5).__truediv__ 2.5 for True
# expect: (2.5).__truediv__ 0.8333333333333334 for 3
# expect: (2.5).__truediv__ -1.25 for -2
# expect: (2.5).__truediv__ 2.117582368135751e-21 for 1<<70
# expect: (2.5).__truediv__ 1.0 for 2.5
# expect: (2.5).__rtruediv__ 0.4 for True
# expect: (2.5).__rtruediv__ 1.2 for 3
# expect: (2.5).__rtruediv__ -0.8 for -2
# expect: (2.5).__rtruediv__ 4.7223664828696455e+20 for 1<<70
# expect: (2.5).__rtruediv__ 1.0 for 2.5
# expect: (2.5).__floordiv__ 2.0 for True
# expect: (2.5).__floordiv__ 0.0 for 3 1<<70
# expect: (2.5).__floordiv__ -2.0 for -2
# expect: (2.5).__floordiv__ 1.0 for 2.5
# expect: (2.5).__rfloordiv__ 0.0 for True
# expect: (2.5).__rfloordiv__ 1.0 for 3 2.5
# expect: (2.5).__rfloordiv__ -1.0 for -2
# expect: (2.5).__rfloordiv__ 4.7223664828696455e+20 for 1<<70
# expect: (2.5).__mod__ 0.5 for True
# expect: (2.5).__mod__ 2.5 for 3 1<<70
# expect: (2.5).__mod__ -1.5 for -2
# expect: (2.5).__mod__ 0.0 for 2.5
# expect: (2.5).__rmod__ 1.0 for True
# expect: (2.5).__rmod__ 0.5 for 3 -2
# expect: (2.5).__rmod__ 1.5 for 1<<70
# expect: (2.5).__rmod__ 0.0 for 2.5
# expect: (2.5).__divmod__ (2.0, 0.5) for True
# expect: (2.5).__divmod__ (0.0, 2.5) for 3 1<<70
# expect: (2.5).__divmod__ (-2.0, -1.5) for -2
# expect: (2.5).__divmod__ (1.0, 0.0) for 2.5
# expect: (2.5).__rdivmod__ (0.0, 1.0) for True
# expect: (2.5).__rdivmod__ (1.0, 0.5) for 3
# expect: (2.5).__rdivmod__ (-1.0, 0.5) for -2
# expect: (2.5).__rdivmod__ (4.7223664828696455e+20, 1.5) for 1<<70
# expect: (2.5).__rdivmod__ (1.0, 0.0) for 2.5
# expect: (2.5).__pow__ 2.5 for True
# expect: (2.5).__pow__ 15.625 for 3
# expect: (2.5).__pow__ 0.16 for -2
# expect: (2.5).__pow__ OverflowError: (34, 'Numerical result out of range') for 1<<70
# expect: (2.5).__pow__ 9.882117688026186 for 2.5
# expect: (2.5).__rpow__ 1.0 for True
# expect: (2.5).__rpow__ 15.588457268119896 for 3
# expect: (2.5).__rpow__ (1.7319121124709869e-15+5.656854249492381j) for -2
# expect: (2.5).__rpow__ 4.789048565205903e+52 for 1<<70
# expect: (2.5).__rpow__ 9.882117688026186 for 2.5
# expect: (2.5).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (2.5).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (2.5).__eq__ False for True 3 -2 1<<70
# expect: (2.5).__eq__ True for 2.5
# expect: (2.5).__ne__ True for True 3 -2 1<<70
# expect: (2.5).__ne__ False for 2.5
# expect: (2.5).__lt__ False for True -2 2.5
# expect: (2.5).__lt__ True for 3 1<<70
# expect: (2.5).__le__ False for True -2
# expect: (2.5).__le__ True for 3 1<<70 2.5
# expect: (2.5).__gt__ True for True -2
# expect: (2.5).__gt__ False for 3 1<<70 2.5
# expect: (2.5).__ge__ True for True -2 2.5
# expect: (2.5).__ge__ False for 3 1<<70
# expect: (1+2j).__add__ (2+2j) for True
# expect: (1+2j).__add__ (4+2j) for 3
# expect: (1+2j).__add__ (-1+2j) for -2
# expect: (1+2j).__add__ (1.1805916207174113e+21+2j) for 1<<70
# expect: (1+2j).__add__ (3.5+2j) for 2.5
# expect: (1+2j).__add__ (2+4j) for 1+2j
# expect: (1+2j).__radd__ (2+2j) for True
# expect: (1+2j).__radd__ (4+2j) for 3
# expect: (1+2j).__radd__ (-1+2j) for -2
# expect: (1+2j).__radd__ (1.1805916207174113e+21+2j) for 1<<70
# expect: (1+2j).__radd__ (3.5+2j) for 2.5
# expect: (1+2j).__radd__ (2+4j) for 1+2j
# expect: (1+2j).__sub__ 2j for True
# expect: (1+2j).__sub__ (-2+2j) for 3
# expect: (1+2j).__sub__ (3+2j) for -2
# expect: (1+2j).__sub__ (-1.1805916207174113e+21+2j) for 1<<70
# expect: (1+2j).__sub__ (-1.5+2j) for 2.5
# expect: (1+2j).__sub__ 0j for 1+2j
# expect: (1+2j).__rsub__ -2j for True
# expect: (1+2j).__rsub__ (2-2j) for 3
# expect: (1+2j).__rsub__ (-3-2j) for -2
# expect: (1+2j).__rsub__ (1.1805916207174113e+21-2j) for 1<<70
# expect: (1+2j).__rsub__ (1.5-2j) for 2.5
# expect: (1+2j).__rsub__ 0j for 1+2j
# expect: (1+2j).__mul__ (1+2j) for True
# expect: (1+2j).__mul__ (3+6j) for 3
# expect: (1+2j).__mul__ (-2-4j) for -2
# expect: (1+2j).__mul__ (1.1805916207174113e+21+2.3611832414348226e+21j) for 1<<70
# expect: (1+2j).__mul__ (2.5+5j) for 2.5
# expect: (1+2j).__mul__ (-3+4j) for 1+2j
# expect: (1+2j).__rmul__ (1+2j) for True
# expect: (1+2j).__rmul__ (3+6j) for 3
# expect: (1+2j).__rmul__ (-2-4j) for -2
# expect: (1+2j).__rmul__ (1.1805916207174113e+21+2.3611832414348226e+21j) for 1<<70
# expect: (1+2j).__rmul__ (2.5+5j) for 2.5
# expect: (1+2j).__rmul__ (-3+4j) for 1+2j
# expect: (1+2j).__truediv__ (1+2j) for True
# expect: (1+2j).__truediv__ (0.3333333333333333+0.6666666666666666j) for 3
# expect: (1+2j).__truediv__ (-0.5-1j) for -2
# expect: (1+2j).__truediv__ (8.470329472543003e-22+1.6940658945086007e-21j) for 1<<70
# expect: (1+2j).__truediv__ (0.4+0.8j) for 2.5
# expect: (1+2j).__truediv__ (1+0j) for 1+2j
# expect: (1+2j).__rtruediv__ (0.2-0.4j) for True
# expect: (1+2j).__rtruediv__ (0.6-1.2j) for 3
# expect: (1+2j).__rtruediv__ (-0.4+0.8j) for -2
# expect: (1+2j).__rtruediv__ (2.3611832414348227e+20-4.7223664828696455e+20j) for 1<<70
# expect: (1+2j).__rtruediv__ (0.5-1j) for 2.5
# expect: (1+2j).__rtruediv__ (1+0j) for 1+2j
# expect: (1+2j).__pow__ (1+2j) for True
# expect: (1+2j).__pow__ (-11-2j) for 3
# expect: (1+2j).__pow__ (-0.12-0.16j) for -2
# expect: (1+2j).__pow__ OverflowError: complex exponentiation for 1<<70
# expect: (1+2j).__pow__ (-6.960664459571901+2.7296244647840084j) for 2.5
# expect: (1+2j).__pow__ (-0.22251715680177264+0.1007091311360754j) for 1+2j
# expect: (1+2j).__rpow__ (1+0j) for True
# expect: (1+2j).__rpow__ (-1.758764802874057+2.4303798814529753j) for 3
# expect: (1+2j).__rpow__ (-0.0006851907881310296-0.0036714960177966103j) for -2
# expect: (1+2j).__rpow__ (-1.1095138631514389e+21+4.034545357074746e+20j) for 1<<70
# expect: (1+2j).__rpow__ (-0.647013199540743+2.414823786453175j) for 2.5
# expect: (1+2j).__rpow__ (-0.22251715680177264+0.1007091311360754j) for 1+2j
# expect: (1+2j).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (1+2j).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (1+2j).__eq__ False for True 3 -2 1<<70 2.5
# expect: (1+2j).__eq__ True for 1+2j
# expect: (1+2j).__ne__ True for True 3 -2 1<<70 2.5
# expect: (1+2j).__ne__ False for 1+2j
# expect: (1+2j).__lt__ NotImplemented for all
# expect: (1+2j).__le__ NotImplemented for all
# expect: (1+2j).__gt__ NotImplemented for all
# expect: (1+2j).__ge__ NotImplemented for all
# expect: ('ab').__mod__ TypeError: not all arguments converted during string formatting for all but b'ab' bytearray memoryview [1, 2] range(3) {'a': 1} mappingproxy list[int] int | str OrderedDict defaultdict
# expect: ('ab').__mod__ 'ab' for b'ab' bytearray memoryview [1, 2] range(3) {'a': 1} mappingproxy list[int] int | str OrderedDict defaultdict
# expect: ('ab').__rmod__ TypeError: not all arguments converted during string formatting for 'ab'
# expect: ('ab').__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: ('ab').__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: ('ab').__eq__ True for 'ab'
# expect: ('ab').__ne__ False for 'ab'
# expect: ('ab').__lt__ False for 'ab'
# expect: ('ab').__le__ True for 'ab'
# expect: ('ab').__gt__ False for 'ab'
# expect: ('ab').__ge__ True for 'ab'
# expect: (b'ab').__mod__ TypeError: not all arguments converted during T0 formatting for all but memoryview [1, 2] range(3) {'a': 1} mappingproxy list[int] int | str OrderedDict defaultdict
# expect: (b'ab').__mod__ b'ab' for memoryview [1, 2] range(3) {'a': 1} mappingproxy list[int] int | str OrderedDict defaultdict
# expect: (b'ab').__rmod__ TypeError: not all arguments converted during T0 formatting for b'ab'
# expect: (b'ab').__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (b'ab').__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (b'ab').__eq__ True for b'ab'
# expect: (b'ab').__ne__ False for b'ab'
# expect: (b'ab').__lt__ False for b'ab'
# expect: (b'ab').__le__ True for b'ab'
# expect: (b'ab').__gt__ False for b'ab'
# expect: (b'ab').__ge__ True for b'ab'
# expect: (bytearray).__mod__ TypeError: not all arguments converted during bytes formatting for all but b'ab' memoryview [1, 2] range(3) {'a': 1} mappingproxy list[int] int | str OrderedDict defaultdict
# expect: (bytearray).__mod__ TypeError: not all arguments converted during T1 formatting for b'ab'
# expect: (bytearray).__mod__ bytearray(b'ab') for memoryview [1, 2] range(3) {'a': 1} mappingproxy list[int] int | str OrderedDict defaultdict
# expect: (bytearray).__rmod__ TypeError: not all arguments converted during bytes formatting for bytearray
# expect: (bytearray).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (bytearray).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (bytearray).__eq__ True for b'ab' bytearray memoryview
# expect: (bytearray).__ne__ False for b'ab' bytearray memoryview
# expect: (bytearray).__lt__ False for b'ab' bytearray memoryview
# expect: (bytearray).__le__ True for b'ab' bytearray memoryview
# expect: (bytearray).__gt__ False for b'ab' bytearray memoryview
# expect: (bytearray).__ge__ True for b'ab' bytearray memoryview
# expect: (memoryview).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (memoryview).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (memoryview).__eq__ True for b'ab' bytearray memoryview
# expect: (memoryview).__ne__ False for b'ab' bytearray memoryview
# expect: (memoryview).__lt__ NotImplemented for all
# expect: (memoryview).__le__ NotImplemented for all
# expect: (memoryview).__gt__ NotImplemented for all
# expect: (memoryview).__ge__ NotImplemented for all
# expect: ([1, 2]).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: ([1, 2]).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: ([1, 2]).__eq__ True for [1, 2]
# expect: ([1, 2]).__ne__ False for [1, 2]
# expect: ([1, 2]).__lt__ False for [1, 2]
# expect: ([1, 2]).__le__ True for [1, 2]
# expect: ([1, 2]).__gt__ False for [1, 2]
# expect: ([1, 2]).__ge__ True for [1, 2]
# expect: ((1, 2)).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: ((1, 2)).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: ((1, 2)).__eq__ True for (1, 2)
# expect: ((1, 2)).__ne__ False for (1, 2)
# expect: ((1, 2)).__lt__ False for (1, 2)
# expect: ((1, 2)).__le__ True for (1, 2)
# expect: ((1, 2)).__gt__ False for (1, 2)
# expect: ((1, 2)).__ge__ True for (1, 2)
# expect: (range(3)).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (range(3)).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (range(3)).__eq__ True for range(3)
# expect: (range(3)).__ne__ False for range(3)
# expect: (range(3)).__lt__ NotImplemented for all
# expect: (range(3)).__le__ NotImplemented for all
# expect: (range(3)).__gt__ NotImplemented for all
# expect: (range(3)).__ge__ NotImplemented for all
# expect: ({1, 2}).__sub__ set() for {1, 2}
# expect: ({1, 2}).__sub__ set(1) for frozenset
# expect: ({1, 2}).__rsub__ set() for {1, 2}
# expect: ({1, 2}).__rsub__ frozenset(3) for frozenset
# expect: ({1, 2}).__and__ set(1, 2) for {1, 2}
# expect: ({1, 2}).__and__ set(2) for frozenset
# expect: ({1, 2}).__rand__ set(1, 2) for {1, 2}
# expect: ({1, 2}).__rand__ frozenset(2) for frozenset
# expect: ({1, 2}).__or__ set(1, 2) for {1, 2}
# expect: ({1, 2}).__or__ set(1, 2, 3) for frozenset
# expect: ({1, 2}).__ror__ set(1, 2) for {1, 2}
# expect: ({1, 2}).__ror__ frozenset(1, 2, 3) for frozenset
# expect: ({1, 2}).__xor__ set() for {1, 2}
# expect: ({1, 2}).__xor__ set(1, 3) for frozenset
# expect: ({1, 2}).__rxor__ set() for {1, 2}
# expect: ({1, 2}).__rxor__ frozenset(1, 3) for frozenset
# expect: ({1, 2}).__eq__ True for {1, 2}
# expect: ({1, 2}).__eq__ False for frozenset
# expect: ({1, 2}).__ne__ False for {1, 2}
# expect: ({1, 2}).__ne__ True for frozenset
# expect: ({1, 2}).__lt__ False for {1, 2} frozenset
# expect: ({1, 2}).__le__ True for {1, 2}
# expect: ({1, 2}).__le__ False for frozenset
# expect: ({1, 2}).__gt__ False for {1, 2} frozenset
# expect: ({1, 2}).__ge__ True for {1, 2}
# expect: ({1, 2}).__ge__ False for frozenset
# expect: (frozenset).__sub__ frozenset(3) for {1, 2}
# expect: (frozenset).__sub__ frozenset() for frozenset
# expect: (frozenset).__rsub__ set(1) for {1, 2}
# expect: (frozenset).__rsub__ frozenset() for frozenset
# expect: (frozenset).__and__ frozenset(2) for {1, 2}
# expect: (frozenset).__and__ frozenset(2, 3) for frozenset
# expect: (frozenset).__rand__ set(2) for {1, 2}
# expect: (frozenset).__rand__ frozenset(2, 3) for frozenset
# expect: (frozenset).__or__ frozenset(1, 2, 3) for {1, 2}
# expect: (frozenset).__or__ frozenset(2, 3) for frozenset
# expect: (frozenset).__ror__ set(1, 2, 3) for {1, 2}
# expect: (frozenset).__ror__ frozenset(2, 3) for frozenset
# expect: (frozenset).__xor__ frozenset(1, 3) for {1, 2}
# expect: (frozenset).__xor__ frozenset() for frozenset
# expect: (frozenset).__rxor__ set(1, 3) for {1, 2}
# expect: (frozenset).__rxor__ frozenset() for frozenset
# expect: (frozenset).__eq__ False for {1, 2}
# expect: (frozenset).__eq__ True for frozenset
# expect: (frozenset).__ne__ True for {1, 2}
# expect: (frozenset).__ne__ False for frozenset
# expect: (frozenset).__lt__ False for {1, 2} frozenset
# expect: (frozenset).__le__ False for {1, 2}
# expect: (frozenset).__le__ True for frozenset
# expect: (frozenset).__gt__ False for {1, 2} frozenset
# expect: (frozenset).__ge__ False for {1, 2}
# expect: (frozenset).__ge__ True for frozenset
# expect: ({'a': 1}).__or__ {'a': 1} for {'a': 1}
# expect: ({'a': 1}).__or__ {'a': 3} for OrderedDict
# expect: ({'a': 1}).__or__ {'a': 4} for defaultdict
# expect: ({'a': 1}).__ror__ {'a': 1} for {'a': 1} OrderedDict defaultdict
# expect: ({'a': 1}).__eq__ True for {'a': 1}
# expect: ({'a': 1}).__eq__ False for OrderedDict defaultdict
# expect: ({'a': 1}).__ne__ False for {'a': 1}
# expect: ({'a': 1}).__ne__ True for OrderedDict defaultdict
# expect: ({'a': 1}).__lt__ NotImplemented for all
# expect: ({'a': 1}).__le__ NotImplemented for all
# expect: ({'a': 1}).__gt__ NotImplemented for all
# expect: ({'a': 1}).__ge__ NotImplemented for all
# expect: (keys).__sub__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (keys).__sub__ set() for 'ab' {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: (keys).__sub__ set('a') for b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset values items iter list[int] deque generator
# expect: (keys).__rsub__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (keys).__rsub__ set('b') for 'ab'
# expect: (keys).__rsub__ set(97, 98) for b'ab' bytearray memoryview
# expect: (keys).__rsub__ set(1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: (keys).__rsub__ set(0, 1, 2) for range(3)
# expect: (keys).__rsub__ set(2, 3) for frozenset
# expect: (keys).__rsub__ set() for {'a': 1} keys mappingproxy OrderedDict defaultdict generator
# expect: (keys).__rsub__ set(1) for values iter
# expect: (keys).__rsub__ set(('a', 1)) for items
# expect: (keys).__rsub__ set(*list[int]) for list[int]
# expect: (keys).__and__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (keys).__and__ set('a') for 'ab' {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: (keys).__and__ set() for b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset values items iter list[int] deque generator
# expect: (keys).__rand__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (keys).__rand__ set('a') for 'ab' {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: (keys).__rand__ set() for b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset values items iter list[int] deque generator
# expect: (keys).__or__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (keys).__or__ set('a', 'b') for 'ab'
# expect: (keys).__or__ set('a', 97, 98) for b'ab' bytearray memoryview
# expect: (keys).__or__ set('a', 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: (keys).__or__ set('a', 0, 1, 2) for range(3)
# expect: (keys).__or__ set('a', 2, 3) for frozenset
# expect: (keys).__or__ set('a') for {'a': 1} keys mappingproxy OrderedDict defaultdict generator
# expect: (keys).__or__ set('a', 1) for values iter
# expect: (keys).__or__ set('a', ('a', 1)) for items
# expect: (keys).__or__ set('a', *list[int]) for list[int]
# expect: (keys).__ror__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (keys).__ror__ set('a', 'b') for 'ab'
# expect: (keys).__ror__ set('a', 97, 98) for b'ab' bytearray memoryview
# expect: (keys).__ror__ set('a', 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: (keys).__ror__ set('a', 0, 1, 2) for range(3)
# expect: (keys).__ror__ set('a', 2, 3) for frozenset
# expect: (keys).__ror__ set('a') for {'a': 1} keys mappingproxy OrderedDict defaultdict generator
# expect: (keys).__ror__ set('a', 1) for values iter
# expect: (keys).__ror__ set('a', ('a', 1)) for items
# expect: (keys).__ror__ set('a', *list[int]) for list[int]
# expect: (keys).__xor__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (keys).__xor__ set('b') for 'ab'
# expect: (keys).__xor__ set('a', 97, 98) for b'ab' bytearray memoryview
# expect: (keys).__xor__ set('a', 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: (keys).__xor__ set('a', 0, 1, 2) for range(3)
# expect: (keys).__xor__ set('a', 2, 3) for frozenset
# expect: (keys).__xor__ set() for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: (keys).__xor__ set('a', 1) for values iter
# expect: (keys).__xor__ set('a', ('a', 1)) for items
# expect: (keys).__xor__ set('a', *list[int]) for list[int]
# expect: (keys).__xor__ set('a') for generator
# expect: (keys).__rxor__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (keys).__rxor__ set('b') for 'ab'
# expect: (keys).__rxor__ set('a', 97, 98) for b'ab' bytearray memoryview
# expect: (keys).__rxor__ set('a', 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: (keys).__rxor__ set('a', 0, 1, 2) for range(3)
# expect: (keys).__rxor__ set('a', 2, 3) for frozenset
# expect: (keys).__rxor__ set() for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: (keys).__rxor__ set('a', 1) for values iter
# expect: (keys).__rxor__ set('a', ('a', 1)) for items
# expect: (keys).__rxor__ set('a', *list[int]) for list[int]
# expect: (keys).__rxor__ set('a') for generator
# expect: (keys).__eq__ False for {1, 2} frozenset items
# expect: (keys).__eq__ True for keys
# expect: (keys).__ne__ True for {1, 2} frozenset items
# expect: (keys).__ne__ False for keys
# expect: (keys).__lt__ False for {1, 2} frozenset keys items
# expect: (keys).__le__ False for {1, 2} frozenset items
# expect: (keys).__le__ True for keys
# expect: (keys).__gt__ False for {1, 2} frozenset keys items
# expect: (keys).__ge__ False for {1, 2} frozenset items
# expect: (keys).__ge__ True for keys
# expect: (values).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (values).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (values).__eq__ NotImplemented for all
# expect: (values).__ne__ NotImplemented for all
# expect: (values).__lt__ NotImplemented for all
# expect: (values).__le__ NotImplemented for all
# expect: (values).__gt__ NotImplemented for all
# expect: (values).__ge__ NotImplemented for all
# expect: (items).__sub__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (items).__sub__ set(('a', 1)) for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (items).__sub__ set() for items
# expect: (items).__rsub__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (items).__rsub__ set('a', 'b') for 'ab'
# expect: (items).__rsub__ set(97, 98) for b'ab' bytearray memoryview
# expect: (items).__rsub__ set(1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: (items).__rsub__ set(0, 1, 2) for range(3)
# expect: (items).__rsub__ set(2, 3) for frozenset
# expect: (items).__rsub__ set('a') for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: (items).__rsub__ set(1) for values iter
# expect: (items).__rsub__ set() for items generator
# expect: (items).__rsub__ set(*list[int]) for list[int]
# expect: (items).__and__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (items).__and__ set() for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (items).__and__ set(('a', 1)) for items
# expect: (items).__rand__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (items).__rand__ set() for 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (items).__rand__ set(('a', 1)) for items
# expect: (items).__or__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (items).__or__ set('a', 'b', ('a', 1)) for 'ab'
# expect: (items).__or__ set(('a', 1), 97, 98) for b'ab' bytearray memoryview
# expect: (items).__or__ set(('a', 1), 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: (items).__or__ set(('a', 1), 0, 1, 2) for range(3)
# expect: (items).__or__ set(('a', 1), 2, 3) for frozenset
# expect: (items).__or__ set('a', ('a', 1)) for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: (items).__or__ set(('a', 1), 1) for values iter
# expect: (items).__or__ set(('a', 1)) for items generator
# expect: (items).__or__ set(('a', 1), *list[int]) for list[int]
# expect: (items).__ror__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (items).__ror__ set('a', 'b', ('a', 1)) for 'ab'
# expect: (items).__ror__ set(('a', 1), 97, 98) for b'ab' bytearray memoryview
# expect: (items).__ror__ set(('a', 1), 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: (items).__ror__ set(('a', 1), 0, 1, 2) for range(3)
# expect: (items).__ror__ set(('a', 1), 2, 3) for frozenset
# expect: (items).__ror__ set('a', ('a', 1)) for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: (items).__ror__ set(('a', 1), 1) for values iter
# expect: (items).__ror__ set(('a', 1)) for items generator
# expect: (items).__ror__ set(('a', 1), *list[int]) for list[int]
# expect: (items).__xor__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (items).__xor__ set('a', 'b', ('a', 1)) for 'ab'
# expect: (items).__xor__ set(('a', 1), 97, 98) for b'ab' bytearray memoryview
# expect: (items).__xor__ set(('a', 1), 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: (items).__xor__ set(('a', 1), 0, 1, 2) for range(3)
# expect: (items).__xor__ set(('a', 1), 2, 3) for frozenset
# expect: (items).__xor__ set('a', ('a', 1)) for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: (items).__xor__ set(('a', 1), 1) for values iter
# expect: (items).__xor__ set() for items
# expect: (items).__xor__ set(('a', 1), *list[int]) for list[int]
# expect: (items).__xor__ set(('a', 1)) for generator
# expect: (items).__rxor__ TypeError: T1 object is not iterable for all but 'ab' b'ab' bytearray memoryview [1, 2] (1, 2) range(3) {1, 2} frozenset {'a': 1} keys values items mappingproxy iter list[int] deque OrderedDict defaultdict generator
# expect: (items).__rxor__ set('a', 'b', ('a', 1)) for 'ab'
# expect: (items).__rxor__ set(('a', 1), 97, 98) for b'ab' bytearray memoryview
# expect: (items).__rxor__ set(('a', 1), 1, 2) for [1, 2] (1, 2) {1, 2} deque
# expect: (items).__rxor__ set(('a', 1), 0, 1, 2) for range(3)
# expect: (items).__rxor__ set(('a', 1), 2, 3) for frozenset
# expect: (items).__rxor__ set('a', ('a', 1)) for {'a': 1} keys mappingproxy OrderedDict defaultdict
# expect: (items).__rxor__ set(('a', 1), 1) for values iter
# expect: (items).__rxor__ set() for items
# expect: (items).__rxor__ set(('a', 1), *list[int]) for list[int]
# expect: (items).__rxor__ set(('a', 1)) for generator
# expect: (items).__eq__ False for {1, 2} frozenset keys
# expect: (items).__eq__ True for items
# expect: (items).__ne__ True for {1, 2} frozenset keys
# expect: (items).__ne__ False for items
# expect: (items).__lt__ False for {1, 2} frozenset keys items
# expect: (items).__le__ False for {1, 2} frozenset keys
# expect: (items).__le__ True for items
# expect: (items).__gt__ False for {1, 2} frozenset keys items
# expect: (items).__ge__ False for {1, 2} frozenset keys
# expect: (items).__ge__ True for items
# expect: (slice).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (slice).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (slice).__eq__ True for slice
# expect: (slice).__ne__ False for slice
# expect: (slice).__lt__ False for slice
# expect: (slice).__le__ True for slice
# expect: (slice).__gt__ False for slice
# expect: (slice).__ge__ True for slice
# expect: (mappingproxy).__or__ TypeError: unsupported operand type(s) for |: 'dict' and T1 for all but {'a': 1} keys items mappingproxy int | str OrderedDict defaultdict
# expect: (mappingproxy).__or__ {'a': 1} for {'a': 1}
# expect: (mappingproxy).__or__ set('a') for keys
# expect: (mappingproxy).__or__ set('a', ('a', 1)) for items
# expect: (mappingproxy).__or__ {'a': 2} for mappingproxy
# expect: (mappingproxy).__or__ {'a': 2} | int | str for int | str
# expect: (mappingproxy).__or__ OrderedDict({'a': 3}) for OrderedDict
# expect: (mappingproxy).__or__ defaultdict(<class 'int'>, {'a': 4}) for defaultdict
# expect: (mappingproxy).__ror__ TypeError: unsupported operand type(s) for |: T1 and 'dict' for all but {'a': 1} keys items mappingproxy int | str OrderedDict defaultdict
# expect: (mappingproxy).__ror__ {'a': 2} for {'a': 1} mappingproxy
# expect: (mappingproxy).__ror__ set('a') for keys
# expect: (mappingproxy).__ror__ set('a', ('a', 1)) for items
# expect: (mappingproxy).__ror__ int | str | {'a': 2} for int | str
# expect: (mappingproxy).__ror__ OrderedDict({'a': 2}) for OrderedDict
# expect: (mappingproxy).__ror__ defaultdict(<class 'int'>, {'a': 2}) for defaultdict
# expect: (mappingproxy).__eq__ False for all but mappingproxy
# expect: (mappingproxy).__eq__ True for mappingproxy
# expect: (mappingproxy).__ne__ True for all but mappingproxy
# expect: (mappingproxy).__ne__ False for mappingproxy
# expect: (mappingproxy).__lt__ TypeError: '<' not supported between instances of 'dict' and T1 for all but {'a': 1} mappingproxy
# expect: (mappingproxy).__lt__ TypeError: '<' not supported between instances of T1 and T1 for {'a': 1}
# expect: (mappingproxy).__lt__ TypeError: '>' not supported between instances of 'dict' and 'dict' for mappingproxy
# expect: (mappingproxy).__le__ TypeError: '<=' not supported between instances of 'dict' and T1 for all but {'a': 1} mappingproxy
# expect: (mappingproxy).__le__ TypeError: '<=' not supported between instances of T1 and T1 for {'a': 1}
# expect: (mappingproxy).__le__ TypeError: '>=' not supported between instances of 'dict' and 'dict' for mappingproxy
# expect: (mappingproxy).__gt__ TypeError: '>' not supported between instances of 'dict' and T1 for all but {'a': 1} mappingproxy
# expect: (mappingproxy).__gt__ TypeError: '>' not supported between instances of T1 and T1 for {'a': 1}
# expect: (mappingproxy).__gt__ TypeError: '<' not supported between instances of 'dict' and 'dict' for mappingproxy
# expect: (mappingproxy).__ge__ TypeError: '>=' not supported between instances of 'dict' and T1 for all but {'a': 1} mappingproxy
# expect: (mappingproxy).__ge__ TypeError: '>=' not supported between instances of T1 and T1 for {'a': 1}
# expect: (mappingproxy).__ge__ TypeError: '<=' not supported between instances of 'dict' and 'dict' for mappingproxy
# expect: (iter).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (iter).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (iter).__eq__ NotImplemented for all
# expect: (iter).__ne__ NotImplemented for all
# expect: (iter).__lt__ NotImplemented for all
# expect: (iter).__le__ NotImplemented for all
# expect: (iter).__gt__ NotImplemented for all
# expect: (iter).__ge__ NotImplemented for all
# expect: (type).__or__ TypeError: descriptor '__or__' requires a 'int' object but received a T1 for all but True 3 -2 1<<70 type
# expect: (type).__or__ TypeError: expected 1 argument, got 0 for True 3 -2 1<<70
# expect: (type).__or__ TypeError: descriptor '__or__' requires a 'int' object but received a T0 for type
# expect: (type).__ror__ TypeError: descriptor '__ror__' requires a 'int' object but received a T1 for all but True 3 -2 1<<70 type
# expect: (type).__ror__ TypeError: expected 1 argument, got 0 for True 3 -2 1<<70
# expect: (type).__ror__ TypeError: descriptor '__ror__' requires a 'int' object but received a T0 for type
# expect: (type).__eq__ TypeError: descriptor '__eq__' requires a 'int' object but received a T1 for all but True 3 -2 1<<70 type
# expect: (type).__eq__ TypeError: expected 1 argument, got 0 for True 3 -2 1<<70
# expect: (type).__eq__ TypeError: descriptor '__eq__' requires a 'int' object but received a T0 for type
# expect: (type).__ne__ TypeError: descriptor '__ne__' requires a 'int' object but received a T1 for all but True 3 -2 1<<70 type
# expect: (type).__ne__ TypeError: expected 1 argument, got 0 for True 3 -2 1<<70
# expect: (type).__ne__ TypeError: descriptor '__ne__' requires a 'int' object but received a T0 for type
# expect: (type).__lt__ TypeError: descriptor '__lt__' requires a 'int' object but received a T1 for all but True 3 -2 1<<70 type
# expect: (type).__lt__ TypeError: expected 1 argument, got 0 for True 3 -2 1<<70
# expect: (type).__lt__ TypeError: descriptor '__lt__' requires a 'int' object but received a T0 for type
# expect: (type).__le__ TypeError: descriptor '__le__' requires a 'int' object but received a T1 for all but True 3 -2 1<<70 type
# expect: (type).__le__ TypeError: expected 1 argument, got 0 for True 3 -2 1<<70
# expect: (type).__le__ TypeError: descriptor '__le__' requires a 'int' object but received a T0 for type
# expect: (type).__gt__ TypeError: descriptor '__gt__' requires a 'int' object but received a T1 for all but True 3 -2 1<<70 type
# expect: (type).__gt__ TypeError: expected 1 argument, got 0 for True 3 -2 1<<70
# expect: (type).__gt__ TypeError: descriptor '__gt__' requires a 'int' object but received a T0 for type
# expect: (type).__ge__ TypeError: descriptor '__ge__' requires a 'int' object but received a T1 for all but True 3 -2 1<<70 type
# expect: (type).__ge__ TypeError: expected 1 argument, got 0 for True 3 -2 1<<70
# expect: (type).__ge__ TypeError: descriptor '__ge__' requires a 'int' object but received a T0 for type
# expect: (list[int]).__or__ list | None for None
# expect: (list[int]).__or__ list | int for type
# expect: (list[int]).__or__ list | list[int] for list[int]
# expect: (list[int]).__or__ list | int | str for int | str
# expect: (list[int]).__ror__ None | list for None
# expect: (list[int]).__ror__ int | list for type
# expect: (list[int]).__ror__ list[int] | list for list[int]
# expect: (list[int]).__ror__ int | str | list for int | str
# expect: (list[int]).__eq__ TypeError: descriptor '__eq__' requires a 'list' object but received a T1 for all but [1, 2] list[int]
# expect: (list[int]).__eq__ TypeError: expected 1 argument, got 0 for [1, 2]
# expect: (list[int]).__eq__ TypeError: descriptor '__eq__' requires a 'list' object but received a T0 for list[int]
# expect: (list[int]).__ne__ TypeError: descriptor '__ne__' requires a 'list' object but received a T1 for all but [1, 2] list[int]
# expect: (list[int]).__ne__ TypeError: expected 1 argument, got 0 for [1, 2]
# expect: (list[int]).__ne__ TypeError: descriptor '__ne__' requires a 'list' object but received a T0 for list[int]
# expect: (list[int]).__lt__ TypeError: descriptor '__lt__' requires a 'list' object but received a T1 for all but [1, 2] list[int]
# expect: (list[int]).__lt__ TypeError: expected 1 argument, got 0 for [1, 2]
# expect: (list[int]).__lt__ TypeError: descriptor '__lt__' requires a 'list' object but received a T0 for list[int]
# expect: (list[int]).__le__ TypeError: descriptor '__le__' requires a 'list' object but received a T1 for all but [1, 2] list[int]
# expect: (list[int]).__le__ TypeError: expected 1 argument, got 0 for [1, 2]
# expect: (list[int]).__le__ TypeError: descriptor '__le__' requires a 'list' object but received a T0 for list[int]
# expect: (list[int]).__gt__ TypeError: descriptor '__gt__' requires a 'list' object but received a T1 for all but [1, 2] list[int]
# expect: (list[int]).__gt__ TypeError: expected 1 argument, got 0 for [1, 2]
# expect: (list[int]).__gt__ TypeError: descriptor '__gt__' requires a 'list' object but received a T0 for list[int]
# expect: (list[int]).__ge__ TypeError: descriptor '__ge__' requires a 'list' object but received a T1 for all but [1, 2] list[int]
# expect: (list[int]).__ge__ TypeError: expected 1 argument, got 0 for [1, 2]
# expect: (list[int]).__ge__ TypeError: descriptor '__ge__' requires a 'list' object but received a T0 for list[int]
# expect: (int | str).__or__ int | str | None for None
# expect: (int | str).__or__ int | str | ... for ...
# expect: (int | str).__or__ int | str | NotImplemented for NotImplemented
# expect: (int | str).__or__ int | str | True for True
# expect: (int | str).__or__ int | str | 3 for 3
# expect: (int | str).__or__ int | str | -2 for -2
# expect: (int | str).__or__ int | str | 1180591620717411303424 for 1<<70
# expect: (int | str).__or__ int | str | 2.5 for 2.5
# expect: (int | str).__or__ int | str | (1+2j) for 1+2j
# expect: (int | str).__or__ int | str | ForwardRef('ab') for 'ab'
# expect: (int | str).__or__ int | str | b'ab' for b'ab'
# expect: (int | str).__or__ int | str | bytearray(b'ab') for bytearray
# expect: (int | str).__or__ <Union> for memoryview iter object property method module generator cell
# expect: (int | str).__or__ int | str | [1, 2] for [1, 2]
# expect: (int | str).__or__ TypeError: Union[arg, ...]: each arg must be a type. Got (1, 2). for (1, 2)
# expect: (int | str).__or__ int | str | range(0, 3) for range(3)
# expect: (int | str).__or__ int | str | {1, 2} for {1, 2}
# expect: (int | str).__or__ int | str | frozenset({2, 3}) for frozenset
# expect: (int | str).__or__ int | str | {'a': 1} for {'a': 1}
# expect: (int | str).__or__ int | str | dict_keys(['a']) for keys
# expect: (int | str).__or__ int | str | dict_values([1]) for values
# expect: (int | str).__or__ int | str | dict_items([('a', 1)]) for items
# expect: (int | str).__or__ int | str | slice(1, 2, None) for slice
# expect: (int | str).__or__ int | str | mappingproxy({'a': 2}) for mappingproxy
# expect: (int | str).__or__ int | str for type int | str
# expect: (int | str).__or__ int | str | list[int] for list[int]
# expect: (int | str).__or__ int | str | namespace(x=1) for namespace
# expect: (int | str).__or__ int | str | ValueError('v') for exception
# expect: (int | str).__or__ int | str | __main__.values.<locals>.<lambda> for function
# expect: (int | str).__or__ int | str | len for builtin
# expect: (int | str).__or__ int | str | deque([1, 2]) for deque
# expect: (int | str).__or__ int | str | OrderedDict({'a': 3}) for OrderedDict
# expect: (int | str).__or__ int | str | defaultdict(<class 'int'>, {'a': 4}) for defaultdict
# expect: (int | str).__or__ int | str | <super: <class 'int'>, <int object>> for super
# expect: (int | str).__ror__ None | int | str for None
# expect: (int | str).__ror__ ... | int | str for ...
# expect: (int | str).__ror__ NotImplemented | int | str for NotImplemented
# expect: (int | str).__ror__ True | int | str for True
# expect: (int | str).__ror__ 3 | int | str for 3
# expect: (int | str).__ror__ -2 | int | str for -2
# expect: (int | str).__ror__ 1180591620717411303424 | int | str for 1<<70
# expect: (int | str).__ror__ 2.5 | int | str for 2.5
# expect: (int | str).__ror__ (1+2j) | int | str for 1+2j
# expect: (int | str).__ror__ ForwardRef('ab') | int | str for 'ab'
# expect: (int | str).__ror__ b'ab' | int | str for b'ab'
# expect: (int | str).__ror__ bytearray(b'ab') | int | str for bytearray
# expect: (int | str).__ror__ <Union> for memoryview iter object property method module generator cell
# expect: (int | str).__ror__ [1, 2] | int | str for [1, 2]
# expect: (int | str).__ror__ TypeError: Union[arg, ...]: each arg must be a type. Got (1, 2). for (1, 2)
# expect: (int | str).__ror__ range(0, 3) | int | str for range(3)
# expect: (int | str).__ror__ {1, 2} | int | str for {1, 2}
# expect: (int | str).__ror__ frozenset({2, 3}) | int | str for frozenset
# expect: (int | str).__ror__ {'a': 1} | int | str for {'a': 1}
# expect: (int | str).__ror__ dict_keys(['a']) | int | str for keys
# expect: (int | str).__ror__ dict_values([1]) | int | str for values
# expect: (int | str).__ror__ dict_items([('a', 1)]) | int | str for items
# expect: (int | str).__ror__ slice(1, 2, None) | int | str for slice
# expect: (int | str).__ror__ mappingproxy({'a': 2}) | int | str for mappingproxy
# expect: (int | str).__ror__ int | str for type int | str
# expect: (int | str).__ror__ list[int] | int | str for list[int]
# expect: (int | str).__ror__ namespace(x=1) | int | str for namespace
# expect: (int | str).__ror__ ValueError('v') | int | str for exception
# expect: (int | str).__ror__ __main__.values.<locals>.<lambda> | int | str for function
# expect: (int | str).__ror__ len | int | str for builtin
# expect: (int | str).__ror__ deque([1, 2]) | int | str for deque
# expect: (int | str).__ror__ OrderedDict({'a': 3}) | int | str for OrderedDict
# expect: (int | str).__ror__ defaultdict(<class 'int'>, {'a': 4}) | int | str for defaultdict
# expect: (int | str).__ror__ <super: <class 'int'>, <int object>> | int | str for super
# expect: (int | str).__eq__ True for int | str
# expect: (int | str).__ne__ False for int | str
# expect: (int | str).__lt__ NotImplemented for all
# expect: (int | str).__le__ NotImplemented for all
# expect: (int | str).__gt__ NotImplemented for all
# expect: (int | str).__ge__ NotImplemented for all
# expect: (namespace).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (namespace).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (namespace).__eq__ True for namespace
# expect: (namespace).__ne__ False for namespace
# expect: (namespace).__lt__ TypeError: '<' not supported between instances of 'dict' and 'dict' for namespace
# expect: (namespace).__le__ TypeError: '<=' not supported between instances of 'dict' and 'dict' for namespace
# expect: (namespace).__gt__ TypeError: '>' not supported between instances of 'dict' and 'dict' for namespace
# expect: (namespace).__ge__ TypeError: '>=' not supported between instances of 'dict' and 'dict' for namespace
# expect: (exception).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (exception).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (exception).__eq__ NotImplemented for all
# expect: (exception).__ne__ NotImplemented for all
# expect: (exception).__lt__ NotImplemented for all
# expect: (exception).__le__ NotImplemented for all
# expect: (exception).__gt__ NotImplemented for all
# expect: (exception).__ge__ NotImplemented for all
# expect: (object).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (object).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (object).__eq__ NotImplemented for all
# expect: (object).__ne__ NotImplemented for all
# expect: (object).__lt__ NotImplemented for all
# expect: (object).__le__ NotImplemented for all
# expect: (object).__gt__ NotImplemented for all
# expect: (object).__ge__ NotImplemented for all
# expect: (property).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (property).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (property).__eq__ NotImplemented for all
# expect: (property).__ne__ NotImplemented for all
# expect: (property).__lt__ NotImplemented for all
# expect: (property).__le__ NotImplemented for all
# expect: (property).__gt__ NotImplemented for all
# expect: (property).__ge__ NotImplemented for all
# expect: (function).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (function).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (function).__eq__ NotImplemented for all
# expect: (function).__ne__ NotImplemented for all
# expect: (function).__lt__ NotImplemented for all
# expect: (function).__le__ NotImplemented for all
# expect: (function).__gt__ NotImplemented for all
# expect: (function).__ge__ NotImplemented for all
# expect: (builtin).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (builtin).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (builtin).__eq__ True for builtin
# expect: (builtin).__eq__ False for method
# expect: (builtin).__ne__ False for builtin
# expect: (builtin).__ne__ True for method
# expect: (builtin).__lt__ NotImplemented for all
# expect: (builtin).__le__ NotImplemented for all
# expect: (builtin).__gt__ NotImplemented for all
# expect: (builtin).__ge__ NotImplemented for all
# expect: (method).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (method).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (method).__eq__ False for builtin method
# expect: (method).__ne__ True for builtin method
# expect: (method).__lt__ NotImplemented for all
# expect: (method).__le__ NotImplemented for all
# expect: (method).__gt__ NotImplemented for all
# expect: (method).__ge__ NotImplemented for all
# expect: (module).__or__ TypeError: or_ expected 2 arguments, got 1 for all
# expect: (module).__ror__ AttributeError: module 'operator' has no attribute '__ror__' for all
# expect: (module).__eq__ TypeError: eq expected 2 arguments, got 1 for all
# expect: (module).__ne__ TypeError: ne expected 2 arguments, got 1 for all
# expect: (module).__lt__ TypeError: lt expected 2 arguments, got 1 for all
# expect: (module).__le__ TypeError: le expected 2 arguments, got 1 for all
# expect: (module).__gt__ TypeError: gt expected 2 arguments, got 1 for all
# expect: (module).__ge__ TypeError: ge expected 2 arguments, got 1 for all
# expect: (deque).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (deque).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (deque).__eq__ True for deque
# expect: (deque).__ne__ False for deque
# expect: (deque).__lt__ False for deque
# expect: (deque).__le__ True for deque
# expect: (deque).__gt__ False for deque
# expect: (deque).__ge__ True for deque
# expect: (OrderedDict).__or__ OrderedDict({'a': 1}) for {'a': 1}
# expect: (OrderedDict).__or__ OrderedDict({'a': 3}) for OrderedDict
# expect: (OrderedDict).__or__ OrderedDict({'a': 4}) for defaultdict
# expect: (OrderedDict).__ror__ OrderedDict({'a': 3}) for {'a': 1} OrderedDict defaultdict
# expect: (OrderedDict).__eq__ False for {'a': 1} defaultdict
# expect: (OrderedDict).__eq__ True for OrderedDict
# expect: (OrderedDict).__ne__ True for {'a': 1} defaultdict
# expect: (OrderedDict).__ne__ False for OrderedDict
# expect: (OrderedDict).__lt__ NotImplemented for all
# expect: (OrderedDict).__le__ NotImplemented for all
# expect: (OrderedDict).__gt__ NotImplemented for all
# expect: (OrderedDict).__ge__ NotImplemented for all
# expect: (defaultdict).__or__ defaultdict(<class 'int'>, {'a': 1}) for {'a': 1}
# expect: (defaultdict).__or__ defaultdict(<class 'int'>, {'a': 3}) for OrderedDict
# expect: (defaultdict).__or__ defaultdict(<class 'int'>, {'a': 4}) for defaultdict
# expect: (defaultdict).__ror__ defaultdict(<class 'int'>, {'a': 4}) for {'a': 1} OrderedDict defaultdict
# expect: (defaultdict).__eq__ False for {'a': 1} OrderedDict
# expect: (defaultdict).__eq__ True for defaultdict
# expect: (defaultdict).__ne__ True for {'a': 1} OrderedDict
# expect: (defaultdict).__ne__ False for defaultdict
# expect: (defaultdict).__lt__ NotImplemented for all
# expect: (defaultdict).__le__ NotImplemented for all
# expect: (defaultdict).__gt__ NotImplemented for all
# expect: (defaultdict).__ge__ NotImplemented for all
# expect: (generator).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (generator).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (generator).__eq__ NotImplemented for all
# expect: (generator).__ne__ NotImplemented for all
# expect: (generator).__lt__ NotImplemented for all
# expect: (generator).__le__ NotImplemented for all
# expect: (generator).__gt__ NotImplemented for all
# expect: (generator).__ge__ NotImplemented for all
# expect: (cell).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (cell).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (cell).__eq__ True for cell
# expect: (cell).__ne__ False for cell
# expect: (cell).__lt__ False for cell
# expect: (cell).__le__ True for cell
# expect: (cell).__gt__ False for cell
# expect: (cell).__ge__ True for cell
# expect: (super).__or__ AttributeError: T0 object has no attribute '__or__' for all
# expect: (super).__ror__ AttributeError: T0 object has no attribute '__ror__' for all
# expect: (super).__eq__ True for 3
# expect: (super).__ne__ True for True -2 1<<70
# expect: (super).__ne__ False for 3
# expect: (super).__lt__ NotImplemented for all
# expect: (super).__le__ NotImplemented for all
# expect: (super).__gt__ NotImplemented for all
# expect: (super).__ge__ NotImplemented for all
