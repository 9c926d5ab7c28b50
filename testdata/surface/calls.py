# Calls every method of one object of each kind, and of what that gives, with this and that.
# Nothing may come of it but results and exceptions. husks.py stands before this.

ARGUMENTS = [(), (1,), (-1,), ("a",), (b"a",), (len,), ({"a": 1},), ([1],), (None,), (2.5,), (int,), ((),), (1 << 70,), ("__doc__", "a"), (0, "a"), (int, int), (None, int),
             ([1], 2), (1, 2), (1, 2, 3), (slice(1), [2]), ("a", "b", "c"), (object(), {}, None)]
NOT = {"__class__", "breakpoint"}
calls = 0


def methods(x):
    for name in sorted(set(object.__dir__(x)) | set(dir(type(x)))):
        if name in NOT or type(name) is not str:
            continue
        try:
            yield name, getattr(x, name)
        except Exception:
            pass


def call(f, args):
    global calls
    calls += 1
    try:
        return f(*args)
    except BaseException:
        return None


def fresh(n):
    # The objects anew, since calls use them up. n says which.
    global made
    if not made:
        made = husks()
    return made[n]


made = []
for n in range(len(husks())):
    made = []
    x = fresh(n)
    if type(x).__name__ in ("count", "cycle", "repeat", "longrange_iterator", "Random"):
        continue  # they do not end, nor do the distributions of nan
    at = n
    seen = set()
    for name, f in methods(x):
        for args in ARGUMENTS:
            y = call(f, args)
            if type(y) not in seen and not isinstance(y, (int, str, float, type)):
                seen.add(type(y))
                for _, g in methods(y):
                    for more in ARGUMENTS[:4]:
                        call(g, more)
    for name, f in methods(type(x)):
        for args in ARGUMENTS:
            call(f, args)
            call(f, (x,) + args)
    for other in (1, "a", None, [], x, int):
        for op in ("+", "-", "*", "//", "%", "**", "@", "&", "|", "<", "==", "in", "is", "<<"):
            if op == "**" and type(other) is int:
                continue
            for text in (f"x {op} other", f"other {op} x"):
                call(eval, (text, {"x": x, "other": other}))
        for text in ("x[other]", "x(other)", "x(other, other)", "[*x, *other]", "f'{x!r:{other}}'", "isinstance(other, x)", "issubclass(x, other)"):
            call(eval, (text, {"x": x, "other": other}))
    for text in ("x.__doc__ = 1", "x[0] = 1", "x['a'] = 1", "del x[0]", "x.a = 1", "del x.a", "for i, _ in zip(x, range(9)): i", "a, *b = x", "with x: pass", "x += [1]", "raise x",
                 "match x:\n case [a, *b]: pass\n case {'a': 1, **r}: pass\n case type(q): pass", "import copy\ncopy.deepcopy(x)", "import pickle\npickle.dumps(x)"):
        call(exec, (text, {"x": x}))
