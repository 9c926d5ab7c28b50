# Finds what a program can reach without grants, by looking: from the builtins and every module
# that can be imported it follows attributes, classes, and the items of containers. Before it
# runs MODULES lists modules and NAMES the names that are tried on a sample of each class,
# whatever dir() says of it. It leaves in `found` one line for each thing that it could read:
#   i CLASS NAME    of an instance     o CLASS NAME    in an instance's own __dict__
#   c CLASS NAME    of a class         m MODULE NAME   of a module        t CLASS    a class

lines = set()
refused = []
kept = {}        # objects followed, by id: an id is not given twice while its object is there
many = {}        # class → how many of its instances were followed
queue = []
samples = {}     # class → how many of its instances were looked at
MANY = 40        # instances of a class whose attributes are read
MOST = 4000      # containers of a class whose items are followed
PROBED = 2       # instances of a class on which all NAMES are tried

get_module = type.__dict__["__module__"].__get__
get_name = type.__dict__["__qualname__"].__get__
get_mro = type.__dict__["__mro__"].__get__
module = type(__builtins__)
generator = type(x for x in ())
plain = {int, float, bool, complex, str, bytes, type(None), type(...)}
spread = {dict, list, tuple, set, frozenset, type(type.__dict__)}


def label(cls):
    m, name = get_module(cls), get_name(cls)
    return name if m == "builtins" else f"{m}.{name}"


def follow(x):
    cls = type(x)
    if cls in plain or id(x) in kept:
        return
    n = many[cls] = many.get(cls, 0) + 1
    if n > (MOST if cls in spread else MANY) and cls is not module and not isinstance(x, type):
        return
    kept[id(x)] = x
    queue.append(x)


def names_of(x):
    try:
        out = list(dir(x))
    except Exception:
        out = []
    out += object.__dir__(x)
    return {n for n in out if type(n) is str}


def own_names(x):
    try:
        d = object.__getattribute__(x, "__dict__")
        return {n for n in d if type(n) is str}
    except Exception:
        return set()


def read(x, name):
    try:
        return True, getattr(x, name)
    except AttributeError:
        return False, None
    except Exception:
        return True, None


def look(x):
    cls = type(x)
    n = samples[cls] = samples.get(cls, 0) + 1
    follow(cls)
    if isinstance(x, type):
        kind, name = "c", label(x)
        lines.add("t " + name)
        for base in get_mro(x):
            follow(base)
        try:
            for v in type.__dict__["__dict__"].__get__(x).values():
                follow(v)  # the raw attributes: descriptors
        except Exception:
            pass
    elif cls is module:
        kind, name = "m", x.__name__
    else:
        kind, name = "i", label(cls)
        if n > MANY:
            items(x)
            return
    own = own_names(x) if kind == "i" else set()
    for a in own:
        lines.add(f"o {name} {a}")
    tried = names_of(x)
    if n <= PROBED or kind == "c":
        tried = tried.union(NAMES)
    for a in tried:
        there, v = read(x, a)
        if there:
            if a not in own:
                lines.add(f"{kind} {name} {a}")
            follow(v)
    items(x)
    if kind == "i":
        try:
            follow(cls.__reduce_ex__(x, 4))
        except Exception:
            pass


def items(x):
    cls = type(x)
    try:
        if cls is dict or cls is type(type.__dict__):
            for k, v in list(x.items()):
                follow(k)
                follow(v)
        elif cls in spread:
            for v in list(x):
                follow(v)
        elif samples[cls] <= PROBED and cls is not generator:
            for i, v in enumerate(x):
                follow(v)
                if i == 20:
                    break
    except Exception:
        pass


def husks():
    # One of each kind of object that no name leads to.
    def function(a, b=1, *, c=2, **d):
        x = a
        def inner():
            yield x
        return inner

    class Class:
        __slots__ = ("slot", "__dict__", "__weakref__")
        def method(self): return super()
        @classmethod
        def clsm(cls): pass
        @staticmethod
        def stat(): pass
        @property
        def prop(self): return 1

    async def coroutine(): pass
    async def agen(): yield 1
    import asyncio, functools, itertools, operator, re, types, weakref, collections, contextvars, threading, sys, io, array, struct
    import random, hashlib, zlib, csv, decimal, datetime
    c, o, g = coroutine(), Class(), function(1)()
    ag = agen()
    out = [function, function.__code__, compile("1", "x", "eval"), g, c, ag, o, o.method, Class.clsm, super(Class, o), o.method(),
           len, [].append, (1).__add__, list.append, int.__add__, dict.fromkeys, dict.__dict__["fromkeys"], int.real, int.__dict__["real"],
           Class.__dict__["slot"], Class.__dict__["prop"], Class.__dict__["stat"], Class.__dict__["clsm"], types.CellType(1), object(),
           list[int], int | str, NotImplemented, memoryview(b"ab"), bytearray(b"a"), slice(1), range(2), {}.keys(), {}.values(), {}.items(),
           types.SimpleNamespace(a=1), types.MappingProxyType({}), re.compile("a"), re.match("a", "a"), re.compile("a").scanner("a"),
           weakref.ref(o), weakref.proxy(o), weakref.proxy(function), weakref.WeakKeyDictionary(), collections.deque([1]), collections.OrderedDict(a=1),
           collections.OrderedDict(a=1).keys(), collections.defaultdict(int), collections.Counter("a"), contextvars.Context(), contextvars.ContextVar("v"),
           threading.local(), threading.Lock(), threading.RLock(), functools.partial(function), functools.lru_cache(function), functools.cmp_to_key(function),
           operator.itemgetter(1), operator.attrgetter("a"), operator.methodcaller("a"), io.StringIO("a"), io.BytesIO(b"a"), io.TextIOWrapper(io.BytesIO()),
           io.BufferedReader(io.BytesIO()), io.BufferedWriter(io.BytesIO()), io.BufferedRandom(io.BytesIO()), array.array("i", [1]), struct.Struct("i"), struct.iter_unpack("b", b"ab"),
           random.Random(1), hashlib.sha256(), hashlib.md5(), hashlib.blake2b(), zlib.compressobj(), zlib.decompressobj(), csv.reader([]),
           csv.writer(io.StringIO()), decimal.Decimal(1), decimal.getcontext(), datetime.datetime(2000, 1, 1), datetime.timedelta(1),
           map(len, []), filter(len, []), zip([]), enumerate([]), reversed([]), reversed((1,)), iter("a"), iter("é"), iter(b""), iter(bytearray()), iter(()), iter([]), iter({}),
           iter({}.values()), iter({}.items()), reversed({}), reversed({}.values()), reversed({}.items()), iter(set()), iter(range(1)), iter(range(1 << 80)), iter(len, 1), iter(memoryview(b"")),
           iter(list[int]), iter(array.array("i")), iter(collections.deque()), reversed(collections.deque()), c.__await__(), ag.__anext__(), ag.asend(None), ag.athrow(ValueError), ag.aclose()]
    for f in vars(itertools).values():
        for args in ((), ([],), ([], 1), (len, []), ([], []), (1,)):
            try:
                out.append(f(*args))
                break
            except Exception:
                pass
    class Old:
        def __getitem__(self, i): raise IndexError
    out.append(iter(Old()))
    def raiser():
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise KeyError("x") from e
    try:
        raiser()
    except KeyError as e:
        out += [e, e.__traceback__, e.__traceback__.tb_frame, e.__traceback__.tb_next]
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except ExceptionGroup as e:
        out += [e]
    for text in ("unknown", "1 +", "'\\udc80'.encode()", "b'\\xff'.decode()", "import nothing", "object().x", "open('x')", "[][1]", "next(iter(()))", "f'{1:q}'"):
        try:
            exec(text)
        except Exception as e:
            out += [e, e.__traceback__]
    def typed[T](x: T) -> T: return x
    type Alias[*Ts, **P] = int
    out += [typed.__type_params__[0], Alias, Alias[int], Alias.__type_params__, t"a{out}b", t"a{out}b".interpolations, iter(t"a"), sys._getframe()]
    c.close()
    return out


def made(cls):
    # An instance of a class that can be made of nothing much, if it is a built-in one.
    try:
        cls._written_ = 1
        del cls._written_
        return
    except TypeError:
        pass
    except Exception:
        return
    for args in ((), (0,), ("",), ((),), (len,), (object,)):
        try:
            follow(cls(*args))
            return
        except Exception:
            pass


def walk():
    import sys
    for name in MODULES:
        try:
            __import__(name)
        except Exception as e:
            refused.append(name)
    for m in list(sys.modules.values()):
        follow(m)
    follow(__builtins__)
    for x in husks():
        follow(x)
    tried = set()
    while queue:
        x = queue.pop()
        look(x)
        if not queue:
            for cls in list(samples):
                follow(cls)
            for x in list(kept.values()):
                if isinstance(x, type) and x not in samples and x not in tried and get_module(x) != "__main__":
                    tried.add(x)
                    made(x)


def unloaded():
    # Modules of sys.modules that MODULES did not name.
    import sys
    known = set(MODULES)
    return sorted(n for n in sys.modules if type(n) is str and n not in known)


walk()
others = "\n".join(unloaded())
found = "\n".join(sorted(lines))
looked = len(kept)
