# contextvars: variables, contexts, tokens.
import contextvars
from contextvars import Context, ContextVar, Token, copy_context
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__module__}.{type(e).__name__}: {e}"
    import _string
    out, skip = "", False
    for part in r.split(" at 0x"):
        out += part.partition(">")[2] if skip else part
        skip = True
        out += ">"
    print(out)
x = ContextVar("x")
y = ContextVar("y", default=5)
t(x.get); t(x.get, 7); t(y.get); t(y.get, 8)  # expect: builtins.LookupError: <ContextVar name='x'>>
# expect: 7>
# expect: 5>
# expect: 8>
tok = x.set(1)
print(x.get(), tok.var is x, tok.old_value, tok.old_value is Token.MISSING, x.name)  # expect: 1 True <Token.MISSING> True x
tok2 = x.set(2)
print(tok2.old_value, x.get())  # expect: 1 2
x.reset(tok2)
print(x.get())  # expect: 1
t(x.reset, tok2); t(x.reset, 5); t(y.reset, tok)  # expect: builtins.RuntimeError: <Token used var=<ContextVar name='x'>> has already been used once>
# expect: builtins.TypeError: expected an instance of Token, got 5>
# expect: builtins.ValueError: <Token var=<ContextVar name='x'>> was created by a different ContextVar>
x.reset(tok)
t(x.get)  # expect: builtins.LookupError: <ContextVar name='x'>>
t(repr, x); t(repr, y); t(repr, tok); t(repr, y.set(3))  # expect: "<ContextVar name='x'>">
# expect: "<ContextVar name='y' default=5>">
# expect: "<Token used var=<ContextVar name='x'>>">
# expect: "<Token var=<ContextVar name='y' default=5>>">
t(ContextVar, 5); t(ContextVar); t(ContextVar, "a", 5); t(Context, 1); t(Token); t(ContextVar, "x", defualt=1)  # expect: builtins.TypeError: context variable name must be a str>
# expect: builtins.TypeError: ContextVar() takes exactly 1 positional argument (0 given)>
# expect: builtins.TypeError: ContextVar() takes at most 1 positional argument (2 given)>
# expect: builtins.TypeError: Context() does not accept any arguments>
# expect: builtins.RuntimeError: Tokens can only be created by ContextVars>
# expect: builtins.TypeError: ContextVar() got an unexpected keyword argument 'defualt'. Did you mean 'default'?>
def f(a, b=2):
    print("in", a, b, x.get("none"), y.get())
    x.set("inner")
    return x.get()
c = copy_context()
print(c.run(f, 1, b=3), x.get("outer"), c[x], len(c), x in c, y in c, c.get(x), c.get(ContextVar("z")), c.get(ContextVar("z"), 4))  # expect: in 1 3 none 3
# expect: inner outer inner 2 True True inner None 4
print(sorted(v.name for v in c), sorted(v.name for v in c.keys()), sorted(map(str, c.values())), len(list(c.items())))  # expect: ['x', 'y'] ['x', 'y'] ['3', 'inner'] 2
t(c.__getitem__, ContextVar("q")) if 0 else None
t(lambda: 5 in c); t(lambda: c[5]); t(c.get, 5); t(c.run); t(c.run, lambda: c.run(print)); t(hash, c)  # expect: builtins.TypeError: a ContextVar key was expected, got 5>
# expect: builtins.TypeError: a ContextVar key was expected, got 5>
# expect: builtins.TypeError: a ContextVar key was expected, got 5>
# expect: builtins.TypeError: run() missing 1 required positional argument>
# expect: builtins.RuntimeError: cannot enter context: <_contextvars.Context object> is already entered>
# expect: builtins.TypeError: unhashable type: '_contextvars.Context'>
d = c.copy()
print(d == c, d is c, d != Context(), Context() == Context(), d == 5)  # expect: True False True True False
d.run(x.set, "other")
print(d == c, c[x], d[x])  # expect: False inner other
try:
    d.run(lambda: 1 / 0)
except ZeroDivisionError:
    print("left", d.run(x.get))  # expect: left other
with x.set("with") as tk:
    print(x.get(), type(tk))  # expect: with <class '_contextvars.Token'>
print(x.get("gone"))  # expect: gone
tk = d.run(x.set, 9)
t(x.reset, tk)  # expect: builtins.ValueError: <Token var=<ContextVar name='x'>> was created in a different Context>
for n in ("Context", "ContextVar", "Token"):
    k = getattr(contextvars, n)
    print(k, [m for m in dir(k) if not m.startswith("_")])
    t(type, "S", (k,), {})
# expect: <class '_contextvars.Context'> ['copy', 'get', 'items', 'keys', 'run', 'values']
# expect: builtins.TypeError: type '_contextvars.Context' is not an acceptable base type>
# expect: <class '_contextvars.ContextVar'> ['get', 'name', 'reset', 'set']
# expect: builtins.TypeError: type '_contextvars.ContextVar' is not an acceptable base type>
# expect: <class '_contextvars.Token'> ['MISSING', 'old_value', 'var']
# expect: builtins.TypeError: type '_contextvars.Token' is not an acceptable base type>
print(ContextVar[int], Token[int], isinstance(c, __import__("collections.abc").abc.Mapping), Token.MISSING)  # expect: _contextvars.ContextVar[int] _contextvars.Token[int] True <Token.MISSING>
try:
    x.name = 5
except AttributeError as e:
    print(e)  # expect: readonly attribute
