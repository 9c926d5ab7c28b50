"""Two compartments, A and B, and what TestRights asks of a native in their hands: see rights_test.go."""

import adder
import sys

uses = set()  # whose grants have been used since it was cleared


class Clock:
    """A granted clock that tells whose it is when it is used."""
    __capability__ = "clock"

    def __init__(self, owner):
        self._owner = owner

    def _used(self, *args):
        uses.add(self._owner)
        return 1.0

    time = monotonic = perf_counter = process_time = thread_time = sleep = _used
    time_ns = monotonic_ns = perf_counter_ns = process_time_ns = thread_time_ns = lambda self: int(self._used())


class Entropy:
    __capability__ = "entropy"

    def __init__(self, owner):
        self._owner = owner

    def bytes(self, n):
        uses.add(self._owner)
        return bytes(n)


class Site:
    __capability__ = "http"

    def __init__(self, owner):
        self._owner = owner

    def allows(self, method, url):
        uses.add(self._owner)
        return True

    def request(self, *args, **kwargs):
        uses.add(self._owner)
        raise FileNotFoundError(2, "No such file or directory")


class Stream:
    encoding = "utf-8"

    def __init__(self, owner):
        self._owner = owner

    def _used(self, *args):
        uses.add(self._owner)

    write = flush = _used

    def readline(self, *args):
        uses.add(self._owner)
        return "line\n"


class Tree:
    __capability__ = "dir"

    def __init__(self, owner):
        self._owner = owner

    def open(self, *args, **kwargs):
        uses.add(self._owner)
        raise FileNotFoundError(2, "No such file or directory")


# What both compartments run. The victims of a case are made anew for each call.
BOTH = '''
import functools, itertools, operator, contextlib, contextvars, types, weakref, collections, threading, _thread, io, sys, _random
sys.unraisablehook = lambda *args: None # threads that end with an exception do not write about it
MARK = "mark" + SIDE

def load(name):
    module = __import__(name)
    for part in name.split(".")[1:]:
        module = getattr(module, part)
    return module

def raw(cls, name):
    """The object that stands for a member in the table of a class."""
    return vars(cls)[name]

REACHED = lambda: used.add(SIDE)

class Sub:
    def __await__(self):
        yield MARK
    __iter__ = __await__

def victims():
    class V:
        _hidden = MARK
        def __init__(self):
            self._secret = MARK
            self.__dict__["_is" + MARK] = 1
        def _told(self):
            return MARK
    V._told._secret = MARK
    setattr(V, "_is" + MARK, 1)
    class C(V):
        def __call__(self): pass
    class Deaf(Exception): pass
    class Stream(io.IOBase.__base__): pass
    class O(OSError): pass
    def fn(): pass
    def gen():
        yield from Sub()
    async def co():
        await Sub()
    async def ag():
        await Sub()
        yield
    v, c = V(), C()
    g, k, a = gen(), co(), ag()
    step = a.asend(None)
    for x in g, k, step:
        x.send(None)
    made = {"v": v, "V": V, "c": c, "fn": fn, "e": Deaf(), "m": types.ModuleType("m"), "part": functools.partial(len), "cached": functools.lru_cache(lambda: 1),
            "od": collections.OrderedDict(), "loc": threading.local(), "cm": classmethod(lambda c: 1), "sm": staticmethod(lambda: 1), "oe": O(2, "x"),
            "file": Stream(), "fileio": io.FileIO.__new__(io.FileIO), "rng": _random.Random(1), "ns": types.SimpleNamespace()}
    for name in "fn", "e", "m", "part", "cached", "od", "loc", "cm", "sm", "oe", "file", "ns":
        made[name]._secret = MARK
    setattr(made["m"], "_is" + MARK, 1)
    return made | {"alias": types.GenericAlias(V, int), "meth": v._told, "weak": weakref.proxy(v), "callable": weakref.proxy(c), "gen": g, "co": k, "ag": a, "step": step,
            "ae": AttributeError("x", name=MARK), "ie": ImportError("x", name=MARK)}

tools = {"load": load, "raw": raw, "MARK": MARK}
victim_names = set(victims())
def given(code):
    names = tools | (victims() if victim_names & set(code.co_names) else {})
    return names, eval(code, names)

def holder(name, f):
    return type("Holder", (), {name: staticmethod(f)})()

class Key(str): pass

# A way makes something of a function and arguments, and sets it off.
def last(f, args):
    return functools.partial(f, *args[:-1])
def whole(f, args):
    return functools.partial(f, *args)
ways = {}
def way(least=0, most=9, bare=False):
    """bare: what is made does not call the native, whoever sets it off does that itself."""
    def put(pair):
        make, run = pair()
        ways[pair.__name__] = least, most, make, run, bare
        return pair
    return put

@way(bare=True)
def direct():
    def run(x, SIDEMARK=MARK): # a frame with something to read, and an exception that is being handled
        try:
            raise KeyError(MARK)
        except KeyError:
            return x[0](*x[1])
    return lambda f, args: (f, args), run
@way(bare=True)
def keywords():
    return lambda f, args: (f, args), lambda x: x[0](*x[1], **{})
@way()
def partial():
    return whole, lambda x: x()
@way(1)
def map_():
    return lambda f, args: map(f, *[[a] for a in args]), next
@way()
def starmap():
    return lambda f, args: itertools.starmap(f, [args]), next
@way(1)
def filter_():
    return lambda f, args: filter(last(f, args), args[-1:]), lambda x: next(x, None)
@way(1)
def sorted_():
    return lambda f, args: (last(f, args), args[-1:]), lambda x: sorted(x[1], key=x[0])
@way(1)
def groupby():
    return lambda f, args: itertools.groupby(args[-1:], last(f, args)), lambda x: next(x)[0]
@way(1)
def takewhile():
    return lambda f, args: itertools.takewhile(last(f, args), args[-1:]), list
@way(2, 2, bare=True)
def reduce():
    return lambda f, args: (f, args), lambda x: functools.reduce(*x)
@way(2, 2)
def accumulate():
    return lambda f, args: itertools.accumulate(args, f), list
@way(2, 2)
def comparison_key():
    return lambda f, args: (functools.cmp_to_key(f), args), lambda x: sorted(x[1], key=x[0])
@way()
def sentinel():
    return lambda f, args: iter(whole(f, args), ways), next
@way(1)
def property_():
    return lambda f, args: (property(last(f, args)), args[-1]), lambda x: x[0].__get__(x[1])
@way(1)
def property_on_a_str():
    def make(f, args):
        if not isinstance(args[-1], str): return (property(last(f, args)), args[-1])
        return type("Name", (str,), {"look": property(last(f, args))})(args[-1])
    return make, lambda x: x[0].__get__(x[1]) if type(x) is tuple else x.look
@way(bare=True)
def class_attribute():
    return lambda f, args: (holder("g", f), args), lambda x: x[0].g(*x[1])
@way(bare=True)
def table_of_class():
    return lambda f, args: ({"g": f}, args), lambda x: x[0]["g"](*x[1])
@way(bare=True)
def by_string():
    return lambda f, args: (types.SimpleNamespace(g=f), args), lambda x: getattr(x[0], "g")(*x[1])
@way(bare=True)
def call_slot():
    return lambda f, args: (f, args), lambda x: type(x[0]).__call__(x[0], *x[1])
@way(bare=True)
def call_bound():
    return lambda f, args: (f.__call__, args), lambda x: x[0](*x[1])
@way(1)
def method_type():
    return lambda f, args: (types.MethodType(f, args[0]), args[1:]), lambda x: x[0](*x[1])
@way(1, bare=True)
def descriptor():
    return lambda f, args: (f, args), lambda x: x[0].__get__(x[1][0], type(x[1][0]))(*x[1][1:])
@way()
def methodcaller():
    return lambda f, args: (operator.methodcaller("__call__", *args), f), lambda x: x[0](x[1])
@way(bare=True)
def attrgetter():
    return lambda f, args: (operator.attrgetter("__call__"), f, args), lambda x: x[0](x[1])(*x[2])
@way(bare=True)
def operator_call():
    return lambda f, args: (f, args), lambda x: operator.call(x[0], *x[1])
@way(bare=True)
def exec_text():
    return lambda f, args: (f, args), lambda x: eval("f(*args)", {"f": x[0], "args": x[1]})
@way(1)
def singledispatch():
    return lambda f, args: (functools.singledispatch(f), args), lambda x: x[0](*x[1])
@way()
def lru_cache():
    return lambda f, args: (functools.lru_cache(f), args), lambda x: x[0](*x[1])
@way(bare=True)
def context_run():
    return lambda f, args: (f, args), lambda x: contextvars.copy_context().run(x[0], *x[1])
@way(bare=True)
def exit_callback():
    def run(x):
        with contextlib.ExitStack() as stack: stack.callback(x[0], *x[1])
    return lambda f, args: (f, args), run
@way()
def finalize():
    return lambda f, args: weakref.finalize(ways["finalize"][2], f, *args), lambda x: x()
@way()
def thread():
    def run(x):
        _thread.start_new_thread(x, ())
        for _ in range(3000): pass # some turns: to join would ask the clock
        return "a thread"
    return whole, run
@way()
def defaultdict():
    return lambda f, args: collections.defaultdict(whole(f, args)), lambda x: x["k"]
@way(1)
def cached_property():
    return lambda f, args: (functools.cached_property(last(f, args)), args[-1]), lambda x: x[0].__get__(x[1])
@way(1, 1)
def raw_getitem():
    return lambda f, args: (type("Raw", (), {"__getitem__": f})(), args[0]), lambda x: x[0][x[1]]
@way(1, 1)
def raw_eq():
    return lambda f, args: (type("Raw", (), {"__eq__": f})(), args[0]), lambda x: x[0] == x[1]
@way(1, 1)
def raw_radd():
    return lambda f, args: (type("Raw", (), {"__radd__": f})(), args[0]), lambda x: x[1] + x[0]
@way()
def raw_call():
    return lambda f, args: (type("Raw", (), {"__call__": f})(), args), lambda x: x[0](*x[1])
@way(0, 0)
def raw_neg():
    return lambda f, args: type("Raw", (), {"__neg__": f})(), lambda x: -x
@way(2, 2, bare=True)
def raw_get():
    return lambda f, args: (type("Raw", (), {"__get__": f})(), args), lambda x: type(x[0]).__get__(*x[1])
@way(1)
def getattr_hook():
    def run(x):
        return getattr(x[0], x[1] if type(x[1]) is str else "name")
    return lambda f, args: (holder("__getattr__", last(f, args)), args[-1]), run

# Special methods: those of no operand get all of the arguments, the others the last one from the operation.
for name, op in {"__neg__": operator.neg, "__iter__": iter, "__index__": operator.index, "__len__": len, "__bool__": bool, "__hash__": hash, "__str__": str,
                 "__repr__": repr, "__int__": int, "__float__": float, "__enter__": lambda x: contextlib.ExitStack().enter_context(x), "__next__": next,
                 "__fspath__": lambda x: load("os").fspath(x), "__round__": round, "__reversed__": reversed, "__call__": lambda x: x()}.items():
    def make(f, args, name=name):
        return type("Holder", (), {name: staticmethod(whole(f, args)), "__exit__": lambda *args: None})()
    ways[name] = 0, 9, make, op, False
for name, op in {"__eq__": operator.eq, "__lt__": operator.lt, "__add__": operator.add, "__radd__": lambda x, y: y + x, "__getitem__": operator.getitem,
                 "__contains__": operator.contains, "__format__": lambda x, y: format(x, y if type(y) is str else ""), "__class_getitem__": lambda x, y: type(x)[y],
                 "__getattribute__": lambda x, y: getattr(x, y if type(y) is str else "name"), "__iadd__": operator.iadd,
                 "__delitem__": operator.delitem, "__divmod__": divmod, "__pow__": pow}.items():
    def make(f, args, name=name):
        return holder(name, last(f, args)), args[-1]
    ways[name] = 1, 9, make, lambda x, op=op: op(*x), False
'''


trees = {"A": treeA, "B": treeB}  # directories of the host
for name in trees:
    with trees[name].open("mark", "w") as f:
        f.write("mark" + name)


class Side:
    def __init__(self, name):
        stream = Stream(name)
        self.name = name
        self.place = adder.Compartment(name=name, grants={"now": Clock(name), "rnd": Entropy(name), "tree": Tree(name), "web": Site(name), "files": trees[name], "stdout": stream, "stderr": stream, "stdin": stream, "only" + name: name})
        self.place.namespace.update(SIDE=name, used=uses, __name__="mark" + name)
        self.place.exec(BOTH.replace("SIDEMARK", "mark" + name), name + ".py")
        self.ways = self.place.namespace["ways"]

    def found(self, text):
        """A native as this side finds it."""
        return self.place.eval(text)


sides = {name: Side(name) for name in "AB"}
names = sorted(sides["A"].ways)
# Who finds the native, who makes something of it, who sets that off.
SITUATIONS = {"home": "AAA", "lent": "ABB", "kept": "AAB", "taken back": "ABA"}


def marks(x, depth=4):
    """The sides whose marks are in plain data, or in the arguments of an exception."""
    if isinstance(x, str):
        return {side for side in sides if "mark" + side in x}
    seen = set()
    if depth and isinstance(x, BaseException):
        return marks(x.args, depth - 1)
    if depth and isinstance(x, (list, tuple, set, frozenset)):
        for item in x:
            seen |= marks(item, depth - 1)
    elif depth and (isinstance(x, dict) or type(x) is type(vars(int))):
        for key in x:
            seen |= marks(key, depth - 1) | marks(x[key], depth - 1)
    return seen


def state(x):
    try:
        return dict(vars(x))
    except TypeError:
        return None


def ask(find, code, way, parts, owner, shows):
    """What a call reaches: the sides whose grants, secrets or frames, and the name of the exception."""
    finder, maker, caller = (sides[p] for p in parts)
    least, most = maker.ways[way][:2]
    kept, values = sides[owner].place.namespace["given"](code)  # kept: weak references need what they refer to
    if not least <= len(values) <= most:
        return None
    changes = [v for name, v in kept.items() if name in ("v", "V", "c", "fn", "e", "m", "oe")]
    before = [state(v) for v in changes]
    f = finder.found(find)
    error, result = "", None
    uses.clear()
    try:
        result = caller.ways[way][3](maker.ways[way][2](f, values))
    except Exception as e:
        error = type(e).__name__
    reached = uses | marks(result)
    if before != [state(v) for v in changes]:
        reached.add(owner)
    if shows:
        reached |= {side for side in sides if eval(shows, {"r": result, "e": error, "s": side, "o": owner, "place": sides[side].place})}
    return "".join(sorted(reached)), error


def run(find, args, shows):
    """All answers of a case: lines of situation, owner of the arguments, way, sides reached and exception."""
    out = []
    code = compile("(" + args + ",)" if args else "()", "arguments", "eval")
    owners = sides if set(code.co_names) & sides["A"].place.namespace["victim_names"] or "MARK" in args else "A"
    for situation, parts in SITUATIONS.items():
        for owner in owners:
            for way in names:
                if situation == "taken back" and sides["B"].ways[way][4]:
                    continue
                answer = ask(find, code, way, parts, owner, shows)
                if answer is not None:
                    out.append("\t".join((situation, owner, way) + answer))
    return "\n".join(out)
