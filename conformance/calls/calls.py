# Calls every shared native callable in ways that are wrong, mostly: with nothing, too much,
# keywords it does not know, and values of other types. Prints a line for each: the call, and
# the exception with its message, or "ok". The oracle and Adder both run this file.
import importlib
import inspect
import re
import sys
import warnings

warnings.simplefilter("ignore")
ADDRESS = re.compile(r"0x[0-9a-f]+")


class Thing:
    def __repr__(self):
        return "Thing()"


class Text(str):
    pass


thing = Thing()

# What is tried: arguments and keywords.
CALLS = [
    ((), {}), ((thing,), {}), ((thing, thing), {}), ((thing, thing, thing), {}), ((thing,) * 4, {}), ((1,) * 12, {}),
    ((), {"nosuch": 1}), ((thing,), {"nosuch": 1}), ((1,), {"nosuch": 1}), (("a",), {"nosuch": 1}), (([],), {"nosuch": 1}),
    ((1,), {}), (("a",), {}), ((None,), {}), ((1.5,), {}), (([],), {}), ((b"a",), {}), ((-1,), {}), ((2 ** 70,), {}),
    ((1, 2), {}), (("a", "b"), {}), (("a", 1), {}), (([], 1), {}), ((1, thing), {}), (("a", thing), {}), (([1], thing), {}), ((b"a", thing), {}),
    (("a", "b", "c"), {}), ((1, 2, 3), {}), (("a", "b", thing), {}), (("a", 1, thing), {}), ((), {"key": thing}), (([1, 2],), {"key": thing}),
    ((), {"encoding": 1}), (("a",), {"encoding": 1}), ((b"a",), {"encoding": 1}), ((1,), {"base": 3}), (("a",), {"base": thing}),
]

# Callables that act, wait, or say what is not the same everywhere.
LEFT_OUT = frozenset("""builtins.input builtins.exec builtins.eval builtins.open builtins.print builtins.breakpoint builtins.help
builtins.exit builtins.quit builtins.copyright builtins.credits builtins.license builtins.compile builtins.__import__ builtins.id
builtins.globals builtins.locals builtins.vars builtins.dir builtins.__build_class__ builtins.aiter builtins.anext
builtins.memoryview.release time.sleep time.pthread_getcpuclockid time.tzset time.clock_settime
time.clock_settime_ns io.open io.open_code io.FileIO io.text_encoding""".split())
SLOW = frozenset(["factorial", "comb", "perm", "__pow__", "__rpow__", "__lshift__", "__rlshift__", "__mul__", "__rmul__", "__imul__", "pow"])


def text(args, kw):
    return ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kw.items())])


def attempt(name, make):
    if name in LEFT_OUT:
        return
    for args, kw in CALLS:
        if name.rpartition(".")[2] in SLOW and 2 ** 70 in args:
            continue
        try:
            make()(*args, **kw)
        except RecursionError:
            raise
        except BaseException as e:
            outcome = f"{type(e).__name__}: {ADDRESS.sub('0x', str(e))}"
        else:
            outcome = "ok"
        print(f"{name}({text(args, kw)})\t{outcome}".replace("\n", "\\n"))


SAMPLES = {
    "int": lambda: 5, "bool": lambda: True, "float": lambda: 1.5, "complex": lambda: 1j, "str": lambda: "abc", "bytes": lambda: b"abc",
    "bytearray": lambda: bytearray(b"abc"), "list": lambda: [1, 2, 3], "tuple": lambda: (1, 2, 3), "dict": lambda: {"a": 1},
    "set": lambda: {1, 2}, "frozenset": lambda: frozenset([1]), "range": lambda: range(3), "slice": lambda: slice(1, 2, 3),
    "memoryview": lambda: memoryview(b"abc"), "property": lambda: property(len), "staticmethod": lambda: staticmethod(len),
    "classmethod": lambda: classmethod(len), "enumerate": lambda: enumerate([1]), "zip": lambda: zip([1]), "map": lambda: map(len, []),
    "filter": lambda: filter(len, []), "reversed": lambda: reversed([1]), "object": lambda: object(), "BaseException": lambda: BaseException("m"),
    "OSError": lambda: OSError(1, "m"), "ExceptionGroup": lambda: ExceptionGroup("m", [ValueError("v")]), "StopIteration": lambda: StopIteration(1),
    "list_iterator": lambda: iter([1]), "dict_keys": lambda: {1: 2}.keys(), "dict_items": lambda: {1: 2}.items(), "generator": lambda: (i for i in ()),
    "deque": lambda: __import__("collections").deque([1, 2]), "OrderedDict": lambda: __import__("collections").OrderedDict(a=1),
    "defaultdict": lambda: __import__("collections").defaultdict(int), "partial": lambda: __import__("functools").partial(len),
    "Pattern": lambda: re.compile("a"), "Match": lambda: re.match("a", "a"), "array": lambda: __import__("array").array("i", [1]),
    "StringIO": lambda: __import__("io").StringIO("a"), "BytesIO": lambda: __import__("io").BytesIO(b"a"),
    "SimpleNamespace": lambda: __import__("types").SimpleNamespace(a=1), "Struct": lambda: __import__("struct").Struct("i"),
    "count": lambda: __import__("itertools").count(), "islice": lambda: __import__("itertools").islice([1], 1),
}


def methods(sample):
    cls = type(sample())
    for name in sorted(set(dir(cls))):
        if name in ("__init_subclass__", "__subclasshook__", "__class__", "__dir__", "__reduce__", "__reduce_ex__", "__getstate__", "__sizeof__", "__new__"):
            continue
        if name in dir(object) and name not in ("__init__", "__format__", "__getattribute__", "__setattr__", "__delattr__"):
            continue
        if callable(getattr(cls, name, None)):
            yield name


def native(value):
    return inspect.isbuiltin(value) or isinstance(value, type)


def main():
    for name in MODULES:
        try:
            m = importlib.import_module(name)
        except ImportError:
            continue
        for key, value in sorted(vars(m).items()):
            if key.startswith("_") or not callable(value):
                continue
            home = getattr(value, "__module__", None)
            if name != "builtins" and home == "builtins" or not native(value):
                continue
            if isinstance(value, type) and type(value) is not type:
                continue
            attempt(f"{name}.{key}", lambda: value)
    for key, sample in SAMPLES.items():
        for name in methods(sample):
            attempt(f"{key}.{name}", lambda: getattr(sample(), name))
            attempt(f"type({key}).{name}", lambda: getattr(type(sample()), name))


main()
