# Order of evaluation around def and call.
def v(x):
    print(x, end=" ")
    return x
def deco(n):
    v(n)
    return lambda f: (v(n + "!"), f)[1]
@deco("d1")
@deco("d2")
def f(a=v("a"), *args, b=v("b"), **kw) -> v("return"): v("body")
print()  # expect-repr: 'd1 d2 a b d2! d1! '
f()
print()  # expect-repr: 'body '

# --- class statement: decorators, bases, keywords, body
def v(x, r=None):
    print(x, end=" ")
    return r
class M(type):
    def __new__(m, *a, **k):
        v("new")
        return super().__new__(m, *a)
    def __init__(c, *a, **k):
        v("init")
        super().__init__(*a)
@v("deco", lambda c: v("decorated", c))
class C(v("base", object), metaclass=v("meta", M), key=v("key")):
    v("body")
print()  # expect-repr: 'deco base meta key body new init decorated '
# --- call: function, positional, keywords, stars
def v(x, r):
    print(x, end=" ")
    return r
v("f", lambda *a, **k: print(a, k))(v("a", 1), *v("star", [2]), v("b", 3), k=v("k", 4), **v("dstar", {"m": 5}))  # expect: f a star b k dstar (1, 2, 3) {'k': 4, 'm': 5}
# --- method call: the method is looked up before the arguments
class C:
    def __getattr__(self, n):
        print("getattr", n, end=" ")
        return lambda *a: a
def arg():
    print("arg", end=" ")
    return 1
print(C().m(arg()))  # expect: getattr m arg (1,)
# --- subscription and attribute targets
def v(x, r):
    print(x, end=" ")
    return r
d = {}
v("obj", d)[v("key", "k")] = v("value", 1)
v("obj", d)[v("key", "k")] += v("value", 1)
del v("obj", d)[v("key", "k")]
print(d)  # expect: value obj key obj key value obj key {}
# --- comparisons and boolean operators
def v(x):
    print(x, end=" ")
    return x
print(v(1) < v(3) < v(2) < v(9), v(0) or v(1) and v(2))  # expect: 1 3 2 0 1 2 False 2
# --- conditional: the condition first
def v(x):
    print(x, end=" ")
    return x
print(v("then") if v("cond") else v("else"), [v(i) for i in [1, 2] if v(i > 1)])  # expect: cond then False True 2 then [2]
# --- an error stops what is to the right
def v(x):
    print(x)
    return x
v(1) + undefined_name + v(2)  # expect: 1
# raises: NameError: name 'undefined_name' is not defined
