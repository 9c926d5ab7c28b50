# Compartments that nothing leads to are given back, and their numbers given to others.
# --- what keeps one alive keeps what it may do, and others stay strangers to it; cpython: skip (adder is our own module)
import adder, gc
SOURCE = '''
import weakref, functools, types
secret = ["own"]
class Thing:
    _hidden = "hidden"
    def __init__(self): self._x = "x"
    def look(self): return self._x + secret[0]
    @classmethod
    def of(cls): return cls._hidden
    @property
    def shown(self): return self._x
class Error(Exception):
    def __init__(self): self._why = "why"
def function(): return secret[0]
def generator():
    yield secret[0]
    yield Thing()._x
def raised():
    try: raise Error
    except Error as e: return e
async def coroutine(): return secret[0]
def closure():
    kept = Thing()
    return lambda: kept._x
'''
KINDS = {
    "instance": "Thing()", "class": "Thing", "function": "function", "generator": "generator()", "method": "Thing().look",
    "error": "raised()", "closure": "closure()", "partial": "functools.partial(function)", "module": "types", "map": "map(Thing.look, [Thing()])",
    "classmethod": "Thing.of", "namespace": "types.SimpleNamespace(_x=Thing())", "list": "[Thing()]", "getattr": "getattr", "ref": "weakref.ref(Thing)",
    "property": "Thing.__dict__['shown']", "globals": "globals()", "code": "compile('secret', 'x', 'eval')", "token": "type(Thing())",
}
PROBES = '''
def probe(kind, o):
    def attempt(what):
        try: what()
        except Exception: return False
        return True
    return [attempt(what) for what in (
        lambda: o._x, lambda: o._hidden, lambda: setattr(o, "x", 1), lambda: type(o)(), lambda: o[0]._x, lambda: o._why,
        lambda: o.__code__, lambda: o.gi_frame, lambda: o.func, lambda: o.__self__._x)]
'''
def uses(kind, o):
    if kind == "instance": return o.look(), o.shown
    if kind == "class": return o().look(), o.of()
    if kind == "generator": return list(o)
    if kind == "map": return list(o)
    if kind == "error": return type(o).__name__, o._why
    if kind in ("module", "namespace", "getattr"): return "-"
    if kind == "list": return o[0].look()
    if kind == "ref": return o()._hidden
    if kind == "property": return callable(o.fget)
    if kind == "globals": return o["function"]()
    if kind == "code": return o.co_filename
    if kind == "token": return o().look()
    return o()
kept = {}
for kind, text in KINDS.items():
    c = adder.Compartment(name=kind)
    c.exec(SOURCE)
    kept[kind] = c.eval(text)
    adder.Compartment().exec("x = 1")
del c
gc.collect()
others = []
for i in range(40):
    c = adder.Compartment(name=f"other {i}")
    c.exec(PROBES)
    others.append(c.eval("probe"))
del c
answers = {}
for kind, o in kept.items():
    answers[kind] = {tuple(probe(kind, o)) for probe in others}
    assert len(answers[kind]) == 1, (kind, answers[kind])
print({kind: sum(a.pop()) for kind, a in answers.items()})
for kind, o in kept.items():
    print(kind, uses(kind, o))
# expect: {'instance': 0, 'class': 0, 'function': 0, 'generator': 0, 'method': 0, 'error': 0, 'closure': 0, 'partial': 0, 'module': 0, 'map': 0, 'classmethod': 0, 'namespace': 1, 'list': 1, 'getattr': 0, 'ref': 0, 'property': 1, 'globals': 1, 'code': 0, 'token': 0}
# expect: instance ('xown', 'x')
# expect: class ('xown', 'hidden')
# expect: function own
# expect: generator ['own', 'x']
# expect: method xown
# expect: error ('Error', 'why')
# expect: closure x
# expect: partial own
# expect: module -
# expect: map ['xown']
# expect: classmethod hidden
# expect: namespace -
# expect: list xown
# expect: getattr -
# expect: ref hidden
# expect: property True
# expect: globals own
# expect: code x
# expect: token xown

# --- there can be any number, one after the other; cpython: skip (adder is our own module)
import adder, gc
kept = []
for i in range(70_000):
    c = adder.Compartment()
    if i % 10_000 == 0:
        c.exec("def f(): return secret\nsecret = []")
        kept.append(c.namespace["f"])
print([f() for f in kept], len({id(f()) for f in kept}))
# expect: [[], [], [], [], [], [], []] 7
# --- and 32,766 at once; cpython: skip (adder is our own module)
import adder
kept = [adder.Compartment() for i in range(32_766)]
for i in range(3):
    try: kept.append(adder.Compartment())
    except RuntimeError as e: print(e)
del kept[:5]
kept += [adder.Compartment() for i in range(5)]
try: adder.Compartment()
except RuntimeError as e: print(e)
# expect: there are 32766 compartments, which is the most
# expect: there are 32766 compartments, which is the most
# expect: there are 32766 compartments, which is the most
# expect: there are 32766 compartments, which is the most
