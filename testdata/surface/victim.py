# What the attempts of docs/security get: functions, methods and running code around SECRET,
# which no name of theirs leads to. reaches(expression) tells whether it comes upon it.
class Secret:
    def __repr__(self):
        return "the secret"


SECRET = Secret()


class Box:
    def __init__(self, inside):
        self.__inside = inside

    def get(self):
        return 1

    def missing(self):
        return self.nothing


def make():
    inner = SECRET
    hidden = [SECRET]

    def f(x: unknown_name = 1, *, key=2):
        """A function that closes over the secret."""
        inner, SECRET, hidden
        return x

    def generator():
        local = inner
        yield 1
        yield local

    def outer_generator():
        yield from hidden_iterator

    async def coroutine():
        local = inner
        await Suspend()
        return local

    async def async_generator():
        local = inner
        yield 1
        yield local

    class Suspend:
        def __await__(self):
            yield

    hidden_iterator = iter(hidden)

    def failing():
        local = inner
        raise ValueError(1)

    def handed():
        try:
            failing()
        except ValueError as e:
            return e

    g, c, a, o = generator(), coroutine(), async_generator(), outer_generator()
    next(g)
    c.send(None)
    box = Box(inner)
    import functools

    @functools.wraps(f)
    def wrapper(x):
        return 2

    wrapper.__wrapped__ = f

    def held(default=inner, *, named=inner):
        return 1

    def literal():
        return spy("the literal")

    class Spy:  # has the secret when it is given what is behind readonly
        kept = []
        def keep(self, other):
            if other is writable:
                self.kept.append(inner)
            return False
        __eq__ = __lt__ = __gt__ = __or__ = __ror__ = keep
        __hash__ = None

    import types
    writable = {}
    return {"readonly": types.MappingProxyType(writable), "spy": Spy(), "holder": [], "literal": literal, "f": f, "wrapper": wrapper, "held": held, "method": box.get, "missing": box.missing, "append": hidden.append,
            "iterator": iter(hidden), "mapped": map(f, hidden), "generator": g, "delegating": o, "coroutine": c, "async_generator": a,
            "error": handed(), "partial": functools.partial(print, inner), "cached": functools.lru_cache(f),
            "catch": catch, "guest_class": type("K", (), {"m": f}), "slot": inner.__repr__, "box": box}


def catch(f):
    try:
        f()
    except Exception as e:
        return e


def holds(x, depth=3):
    # Whether x is the secret, the box, a namespace that has it, or a container of such.
    if x is SECRET or x is BOX or type(x) is str and x == "the literal":
        return True
    if depth == 0:
        return False
    if type(x) is type((1).__class__.__dict__) or type(x) is dict:
        return any(holds(k, depth - 1) or holds(v, depth - 1) for k, v in list(x.items()))
    if isinstance(x, (list, tuple, set, frozenset)):
        return any(holds(v, depth - 1) for v in x)
    if type(x).__name__ == "cell":
        return holds(x.cell_contents, depth - 1)
    return False


def reaches(text):
    # What is evaluated has the library and the things of make(), not this namespace.
    names = make()
    global BOX
    BOX = names.pop("box")
    names["load"] = __import__("importlib").import_module
    names["memo"] = {}
    try:
        return "reached" if holds(eval(text, names)) else "nothing"
    except Exception as e:
        return type(e).__name__
