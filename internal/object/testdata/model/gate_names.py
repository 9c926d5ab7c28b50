# Every way from a name to an attribute, with a name that is an instance of a subclass of str
# and lies: it is refused, or read as the exact str that it holds. None of its methods runs, and
# no hook gets it.
# cpython: skip (an attribute name is an exact str)
import functools, io, operator, pickle, string, threading, types, weakref
log = []
class S(str):
    def __eq__(self, other): log.append("eq"); return True
    def __hash__(self): return str.__hash__(self)
    def __str__(self): log.append("str"); return "hidden"
    def __format__(self, spec): log.append("format"); return "hidden"
    def __getitem__(self, i): log.append("item"); return "h"
class Hooked:
    def __getattr__(self, name): log.append(type(name).__name__); return lambda: "from the hook"
    def __setattr__(self, name, value): log.append(type(name).__name__)
    def __delattr__(self, name): log.append(type(name).__name__)
class Plain:
    a = "a"
    def m(self): return "m"
class Matched:
    __match_args__ = (S("a"),)
    a = "a"
def match():
    match Matched():
        case Matched(x): return x
def star():
    module = types.ModuleType("starred")
    module.__all__, module.a = [S("a")], "a"
    import sys
    sys.modules["starred"] = module
    names = {}
    exec("from starred import *", names)
    return names["a"]
plain, hooked, name = Plain(), Hooked(), S("a")
def t(what, f):
    log.clear()
    try:
        r = f()
    except (TypeError, AttributeError) as e:
        r = f"{type(e).__name__}: {e}"
    print(what, "|", r, "|", *log)
REFUSED = "attribute name must be an exact str, not 'S'"
def refused(*ways):
    # prints those that are not
    for i, (f, *args) in enumerate(ways):
        log.clear()
        try:
            print(i, f, f(*args), log)
        except TypeError as e:
            if str(e) != REFUSED or log:
                print(i, f, e, log)
refused((getattr, plain, name), (getattr, plain, name, 1), (hasattr, plain, name), (setattr, plain, name, 1), (delattr, plain, name),
        (getattr, hooked, name), (hasattr, hooked, name), (setattr, hooked, name, 1), (delattr, hooked, name),
        (object.__getattribute__, plain, name), (object.__setattr__, plain, name, 1), (object.__delattr__, plain, name),
        (type.__getattribute__, Plain, name), (type.__setattr__, Plain, name, 1), (type.__delattr__, Plain, name),
        (types.ModuleType.__getattribute__, operator, name), (super(Plain, plain).__getattribute__, name), (plain.m.__getattribute__, name),
        (threading.local().__getattribute__, name), (types.GenericAlias.__getattribute__, list[int], name),
        (getattr, weakref.proxy(plain), name), (setattr, weakref.proxy(plain), name, 1), (delattr, weakref.proxy(plain), name),
        (type(weakref.proxy(plain)).__getattribute__, weakref.proxy(plain), name), (type(weakref.proxy(plain)).__setattr__, weakref.proxy(plain), name, 1),
        (functools.update_wrapper, lambda: 1, plain.m, [name]), (star,),
        (pickle.Unpickler(io.BytesIO()).find_class, "operator", S("add")))
t("format", lambda: S("{0.a}").format(plain))  # expect: format | a |
t("format of a hook", lambda: S("{0.zz}").format(hooked)[:9])  # expect: format of a hook | <function | str
t("format_map", lambda: S("{q.a}").format_map({"q": plain}))  # expect: format_map | a |
t("Formatter", lambda: string.Formatter().get_field(S("0.a"), (plain,), {}))  # expect: Formatter | ('a', 0) |
t("attrgetter", lambda: operator.attrgetter(name)(plain))  # expect: attrgetter | a |
t("attrgetter of a hook", lambda: operator.attrgetter(S("zz"))(hooked)())  # expect: attrgetter of a hook | from the hook | str
t("methodcaller", lambda: operator.methodcaller(S("m"))(plain))  # expect: methodcaller | m |
t("methodcaller of a hook", lambda: operator.methodcaller(S("zz"))(hooked))  # expect: methodcaller of a hook | from the hook | str
t("class pattern", match)  # expect: class pattern | TypeError: __match_args__ elements must be strings (got S) |
t("from import", lambda: __import__("operator", fromlist=[S("add")]).__name__)  # expect: from import | operator |
t("slots", lambda: type("K", (), {"__slots__": (S("n"),)}).n)  # expect: slots | <member 'n' of 'K' objects> |
# In a dictionary it is a key like another one, and no attribute.
t("dict of an instance", lambda: vars(plain).__setitem__(name, "b") or plain.a)  # expect: dict of an instance | a |
t("namespace of a class", lambda: type("K", (), {S("n"): 1}).n)  # expect: namespace of a class | AttributeError: type object 'K' has no attribute 'n' |
t("keyword", lambda: types.SimpleNamespace(**{S("n"): 1}).n)  # expect: keyword | AttributeError: 'types.SimpleNamespace' object has no attribute 'n' |
