# Gives one object of each kind that no name leads to. Stands before the programs that use it.

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


