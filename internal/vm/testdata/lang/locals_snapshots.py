# locals() and friends.
def f(a):
    b = 2
    l = locals()
    l["b"] = 99
    l["new"] = 1
    c = 3
    return b, sorted(l), sorted(locals())
print(f(1))  # expect: (2, ['a', 'b', 'new'], ['a', 'b', 'c', 'l'])

# --- each call is a new snapshot
def f():
    x = 1
    a = locals()
    x = 2
    b = locals()
    return a is b, a["x"], b["x"]
print(f())  # expect: (False, 1, 2)
# --- unbound names are not in it
def f(flag):
    if flag: v = 1
    return "v" in locals()
print(f(0), f(1))  # expect: False True
# --- free variables that are used are
def f():
    x = 1
    def g():
        x
        y = 2
        return sorted(locals())
    def h(): return sorted(locals())
    return g(), h()
print(f())  # expect: (['x', 'y'], [])
# --- at module level it is the namespace itself
locals()["made"] = 5
print(made, locals() is globals())  # expect: 5 True
# --- globals() is live
globals()["g"] = 7
print(g)  # expect: 7
def f(): return g
globals()["g"] = 8
print(f())  # expect: 8
del globals()["g"]
try: f()
except NameError as e: print(e)  # expect: name 'g' is not defined
# --- in a class body
class C:
    x = 1
    locals()["y"] = 2
    z = y + 1
print(C.y, C.z)  # expect: 2 3
# --- vars without argument
def f():
    q = 1
    return vars()
print(f())  # expect: {'q': 1}
# --- exec in a function sees but does not change locals
def f():
    x = 1
    exec("x += 1; print('inside', x)")
    return x
print(f())  # expect: inside 2
# expect: 1
# --- an explicit dict keeps the changes
def f():
    ns = dict(x=1)
    exec("x += 1", globals(), ns)
    return ns["x"]
print(f())  # expect: 2
# --- generators
def g():
    a = 1
    yield sorted(locals())
    b = 2
    yield sorted(locals())
print(list(g()))  # expect: [['a'], ['a', 'b']]
