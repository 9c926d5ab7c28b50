# Subclasses of str: what methods return, hashing, overriding.
class T(str):
    pass
t = T("Hello World")
for m, a in (("upper", ()), ("lower", ()), ("strip", ()), ("split", ()), ("replace", ("l", "L")), ("replace", ("z", "Z")), ("ljust", (5,)), ("center", (20,)), ("join", (["a", "b"],)), ("format", ()), ("__getitem__", (0,)), ("__getitem__", (slice(None),)), ("__add__", ("",)), ("__mul__", (1,)), ("__str__", ()), ("__format__", ("",)), ("encode", ()), ("partition", (" ",)), ("splitlines", ()), ("expandtabs", ()), ("zfill", (1,)), ("translate", ({},)), ("removeprefix", ("x",)), ("title", ()), ("casefold", ())):
    r = getattr(t, m)(*a)
    print(m, type(r).__name__, r)
# expect: upper str HELLO WORLD
# expect: lower str hello world
# expect: strip str Hello World
# expect: split list ['Hello', 'World']
# expect: replace str HeLLo WorLd
# expect: replace str Hello World
# expect: ljust str Hello World
# expect-repr: 'center str     Hello World     '
# expect: join str aHello Worldb
# expect: format T Hello World
# expect: __getitem__ str H
# expect: __getitem__ str Hello World
# expect: __add__ str Hello World
# expect: __mul__ str Hello World
# expect: __str__ str Hello World
# expect: __format__ str Hello World
# expect: encode bytes b'Hello World'
# expect: partition tuple ('Hello', ' ', 'World')
# expect: splitlines list ['Hello World']
# expect: expandtabs str Hello World
# expect: zfill str Hello World
# expect: translate str Hello World
# expect: removeprefix str Hello World
# expect: title str Hello World
# expect: casefold str hello world
print(t == "Hello World", hash(t) == hash("Hello World"), t in {"Hello World"}, {t: 1}["Hello World"], t is str(t), t.__class__.__name__, isinstance(t, str), len(t))  # expect: True True True 1 False T True 11
t.x = 5
print(t.x, vars(t), t.__dict__)  # expect: 5 {'x': 5} {'x': 5}
# --- overriding special methods
class E(str):
    def __eq__(self, o):
        return "eq"
    def __hash__(self):
        return 7
    def __len__(self):
        return 99
    def __getitem__(self, k):
        return "item"
    def __contains__(self, k):
        return True
    def __iter__(self):
        return iter("xyz")
    def __add__(self, o):
        return "add"
    def __radd__(self, o):
        return "radd"
    def __mod__(self, o):
        return "mod"
    def __lt__(self, o):
        return "lt"
e = E("abc")
print(e == 1, hash(e), len(e), e[0], "q" in e, list(e), e + "x", "x" + e, e % 1, e < 1, str.__len__(e), str(e), ",".join([e, "z"]), "".join(e), "abc".find(e), e.upper())  # expect: eq 7 99 item True ['x', 'y', 'z'] add radd mod lt 3 abc abc,z xyz 0 ABC
print("x{}y".format(e), "%s" % e, f"{e}", repr(e), "abc" == e, "abc".startswith(e), bool(e), e.index("c"))  # expect: xabcy abc abc 'abc' eq True True 2
# --- with slots and methods
class P(str):
    __slots__ = ()
    def shout(self):
        return self.upper() + "!"
p = P("hey")
print(p.shout(), p * 2, type(p * 2).__name__)  # expect: HEY! heyhey str
try:
    p.x = 1
except AttributeError as e:
    print(e)  # expect: 'P' object has no attribute 'x' and no __dict__ for setting new attributes
class M(str):
    def __new__(cls, a, b):
        return super().__new__(cls, a + b)
print(M("x", "y"), type(M("x", "y")).__name__, M("a", "b").upper())  # expect: xy M AB
class K(str):
    def __init__(self, *a, **k):
        print("init", a, k)
print(K("v"))  # expect: init ('v',) {}
# expect: v
