# json.dumps: values, layout, keys, errors.
# cpython: same
import json
from json import dumps, JSONEncoder
print(dumps(None), dumps(True), dumps(1), dumps(1.5), dumps("a"), dumps([]), dumps({}), dumps(()), dumps(-0.0), dumps(1e16), dumps(10**30))  # expect: null true 1 1.5 "a" [] {} [] -0.0 1e+16 1000000000000000000000000000000
print(dumps("é😀\x7f\u2028\x00\"\\\n\t"), ascii(dumps("é😀\u2028\x00\"\\\n", ensure_ascii=False)), dumps("\ud800"))  # expect: "\u00e9\ud83d\ude00\u007f\u2028\u0000\"\\\n\t" '"\xe9\U0001f600\u2028\\u0000\\"\\\\\\n"' "\ud800"
print(dumps([1, "a", None, {"b": (1, 2), "c": [[], {}]}]))  # expect: [1, "a", null, {"b": [1, 2], "c": [[], {}]}]
print(dumps({1: 2, 1.5: 3, None: 4, True: 5, "s": 6}), dumps({(1, 2): 3, "a": 1}, skipkeys=True))  # expect: {"1": 5, "1.5": 3, "null": 4, "s": 6} {"a": 1}
print(dumps({"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True), dumps([1, {"a": 2}], separators=(",", ":")))  # expect: {"a": {"c": 2, "d": 1}, "b": 1} [1,{"a":2}]
print(dumps([float("nan"), float("inf"), -float("inf")]))  # expect: [NaN, Infinity, -Infinity]
for kw in (dict(indent=2), dict(indent="\t"), dict(indent=0), dict(indent=1, separators=(" , ", " : "))):
    print(repr(dumps({"a": [1, {"b": []}], "c": {}}, **kw)))
# expect: '{\n  "a": [\n    1,\n    {\n      "b": []\n    }\n  ],\n  "c": {}\n}'
# expect: '{\n\t"a": [\n\t\t1,\n\t\t{\n\t\t\t"b": []\n\t\t}\n\t],\n\t"c": {}\n}'
# expect: '{\n"a": [\n1,\n{\n"b": []\n}\n],\n"c": {}\n}'
# expect: '{\n "a" : [\n  1 , \n  {\n   "b" : []\n  }\n ] , \n "c" : {}\n}'
class F(float):
    def __repr__(self): return "F!"
class I(int):
    def __repr__(self): return "I!"
import collections, enum
print(dumps(F(1.5)), dumps(I(3)), dumps({F(1.5): I(3)}), dumps(collections.OrderedDict(b=1, a=2)), dumps(collections.namedtuple("N", "x y")(1, 2)))  # expect: 1.5 3 {"1.5": 3} {"b": 1, "a": 2} [1, 2]
print(dumps(enum.IntEnum("E", "A B").B))  # expect: 2
class Enc(JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)
print(dumps([1j, {"a": 2j}], cls=Enc), repr(dumps([1j], cls=Enc, indent=1)), dumps({1, 2}, default=sorted))  # expect: [[0.0, 1.0], {"a": [0.0, 2.0]}] '[\n [\n  0.0,\n  1.0\n ]\n]' [1, 2]
print(list(JSONEncoder().iterencode([1, {"a": [2, 3]}, []])))  # expect: ['[1', ', ', '{', '"a"', ': ', '[2', ', 3', ']', '}', ', ', '[]', ']']
print(json.encoder.encode_basestring('a"\n'), json.encoder.encode_basestring_ascii("é"))  # expect: "a\"\n" "\u00e9"
import io
f = io.StringIO()
json.dump([1, {"a": 2}], f)
print(f.getvalue(), json.load(io.StringIO("[1]")))  # expect: [1, {"a": 2}] [1]
def attempt(*a, **k):
    try:
        dumps(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", []))
cyc = []; cyc.append(cyc)
attempt(cyc)  # expect: ValueError Circular reference detected ['when serializing list item 0']
attempt({"a": {"b": cyc}})  # expect: ValueError Circular reference detected ['when serializing list item 0', "when serializing dict item 'b'", "when serializing dict item 'a'"]
attempt([1, {"k": object}], indent=1)  # expect: TypeError Object of type type is not JSON serializable ["when serializing dict item 'k'", 'when serializing list item 1']
attempt([1, {2: 3j}])  # expect: TypeError Object of type complex is not JSON serializable ['when serializing dict item 2', 'when serializing list item 1']
attempt({(1, 2): 3})  # expect: TypeError keys must be str, int, float, bool or None, not tuple []
attempt([float("nan")], allow_nan=False)  # expect: ValueError Out of range float values are not JSON compliant: nan ['when serializing list item 0']
attempt({"b": 1, 2: 2}, sort_keys=True)  # expect: TypeError '<' not supported between instances of 'int' and 'str' []
attempt([b"x"])  # expect: TypeError Object of type bytes is not JSON serializable ['when serializing list item 0']
dumps({1, 2})  # raises: TypeError: Object of type set is not JSON serializable
# ---
import json
json.dumps(1j, default=lambda o: o)  # raises: ValueError: Circular reference detected
# ---
import json
json.dumps({b"k": 1})  # raises: TypeError: keys must be str, int, float, bool or None, not bytes
