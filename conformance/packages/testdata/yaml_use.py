# YAML without its C part: loading, dumping, errors, events, tags of its own.
import sys
sys.modules["yaml._yaml"]=None
sys.modules["_yaml"]=None
import yaml, datetime, io
DOC = """
# comment
a: 1
b: [1, 2.5, 0x1F, 0o17, 1e3, .inf, -.INF, ~, null, true, No, 'q''s', "d\\n\\u00e9"]
c: {x: y, ? z : w}
d: |
  lit
   eral
e: >-
  fold
  ed

  para
f: &anchor {k: [1]}
g: *anchor
h: 2001-12-14t21:59:43.10-05:00
i: 2002-12-14
j: !!binary aGVsbG8=
k: !!set {p, q}
l: !!omap [a: 1]
m: !!python/tuple [1] 
n:
  <<: *anchor
  z: 1
o: 1_000
p: 12:30:45
'': empty
"""
try: print(yaml.safe_load(DOC))
except yaml.YAMLError as e: print(type(e).__name__, e)
d = yaml.load(DOC, yaml.FullLoader)
print(d, d["f"] is d["g"])
print(list(yaml.safe_load_all("a\n---\nb\n...\n---\n- c")))
for bad in ("a: b: c", "[1, 2", "{a: ", "\t- x", "a: *x", "&a &b c", "'x", '"\\z"', "- a\nb", "%YAML 3.0\n---\na", "!<bad", "a:\n  - b\n c", "? [a]: b", "@x", "key: [a]\n  b: c", "!!python/object:os.system x", "!unknown x"):
    try: print(repr(bad), yaml.safe_load(bad))
    except yaml.YAMLError as e: print(repr(bad), type(e).__name__, str(e).replace("\n", " | "))
obj = {"s": "text", "multi": "a\nb\n", "n": None, "t": True, "f": 1.5, "i": [1, [2, {"x": []}]], "e": {}, "u": "é☃", "num": "123", "date": datetime.date(2020,1,2), "dt": datetime.datetime(2020,1,2,3,4,5), "b": b"bin", "set": {1}, "long": "word " * 30, "q": "yes", "colon": "a: b", "sp": " x ", "inf": float("inf"), "tup": (1,2)}
print(yaml.dump(obj))
print(yaml.safe_dump({k:v for k,v in obj.items() if k!="tup"}, default_flow_style=True, allow_unicode=True, width=40, indent=4, sort_keys=False))
print(yaml.dump([obj["i"]]*2, explicit_start=True, explicit_end=True, canonical=False))
print(yaml.dump({"a":[1]}, canonical=True))
print(yaml.dump("x", default_style='"'), yaml.dump_all([1,{"a":2}]))
assert yaml.load(yaml.dump(obj), yaml.UnsafeLoader) == obj
for ev in yaml.parse("a: [1, &x b]\n"): print(ev)
for t in yaml.scan("- !t x: 'y'"): print(t)
print(yaml.compose("a: [b]"), yaml.serialize(yaml.compose("a: [b]")), yaml.emit(yaml.parse("{x: 1}")))
class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"P({self.x})"
class Y(yaml.YAMLObject):
    yaml_tag = "!Y"
    def __init__(self, a): self.a = a
yaml.add_representer(P, lambda d, p: d.represent_mapping("!P", {"x": p.x}))
yaml.add_constructor("!P", lambda l, n: P(**l.construct_mapping(n)), yaml.SafeLoader)
yaml.add_implicit_resolver("!dice", __import__("re").compile(r"^\d+d\d+$"))
yaml.add_constructor("!dice", lambda l,n: tuple(map(int, n.value.split("d"))))
print(yaml.dump([P(1), Y(2)]), yaml.safe_load("!P {x: 5}"), yaml.load("2d6", yaml.FullLoader), yaml.load("!Y {a: 1}", yaml.Loader).a)
print(yaml.load(yaml.dump(P), yaml.UnsafeLoader) is P, yaml.load("!!python/name:builtins.len", yaml.UnsafeLoader)("ab"), yaml.load("!!python/object/apply:builtins.dict [[[a, 1]]]", yaml.UnsafeLoader), yaml.load("!!python/complex 1+2j", yaml.FullLoader))
big = yaml.dump([{"id": i, "name": f"n{i}", "tags": ["a", "b"]} for i in range(60)])
print(len(big), len(yaml.safe_load(big)))
yaml.safe_load("a: [1\nb: 2")
