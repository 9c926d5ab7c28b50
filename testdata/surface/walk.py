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
