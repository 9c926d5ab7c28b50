"""repr() with limits on the size of its result, and a guard for recursive ones."""

__all__ = ["Repr", "repr", "recursive_repr"]

import builtins as _builtins
from _thread import get_ident as _get_ident
from itertools import islice as _islice


def recursive_repr(fillvalue="..."):
    """Make a decorator for __repr__ methods: a call within itself gives fillvalue."""

    def decorating_function(user_function):
        running = set()  # cell: running

        def wrapper(self):
            key = id(self), _get_ident()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        # What functools.wraps() does; functools itself builds on this module.
        for name in ("__module__", "__doc__", "__name__", "__qualname__"):
            setattr(wrapper, name, getattr(user_function, name))
        wrapper.__annotate__ = getattr(user_function, "__annotate__", None)
        wrapper.__type_params__ = getattr(user_function, "__type_params__", ())
        wrapper.__wrapped__ = user_function
        return wrapper

    return decorating_function


def _possibly_sorted(x):
    """The items of x, sorted if they can be."""
    try:
        return sorted(x)
    except Exception:
        return list(x)


class Repr:
    """Writes objects shortly; how much of each kind is said by attributes.

    A subclass adds a type by a method repr_TYPENAME(x, level).
    """

    # Where the types live that methods of this class are meant for: another type
    # of the same name is written by its own repr().
    _lookup = {
        "tuple": "builtins", "list": "builtins", "array": "array", "set": "builtins",
        "frozenset": "builtins", "deque": "collections", "dict": "builtins",
        "str": "builtins", "int": "builtins",
    }

    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4,
                 maxset=6, maxfrozenset=6, maxdeque=6, maxstring=30, maxlong=40,
                 maxother=30, fillvalue="...", indent=None):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxarray = maxarray
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxdeque = maxdeque
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue
        self.indent = indent

    def repr(self, x):
        """Write x."""
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        """Write x, going at most level containers deep."""
        cls = type(x)
        name = cls.__name__
        if " " in name:
            name = "_".join(name.split())
        method = getattr(self, "repr_" + name, None)
        if method is not None:
            home = self._lookup.get(name)
            if home is None or home == getattr(cls, "__module__", None):
                return method(x, level)
        return self.repr_instance(x, level)

    def _join(self, pieces, level):
        indent = self.indent
        if indent is None:
            return ", ".join(pieces)
        if not pieces:
            return ""
        if isinstance(indent, int):
            if indent < 0:
                raise ValueError(f"Repr.indent cannot be negative int (was {indent!r})")
            indent *= " "
        try:
            sep = ",\n" + (self.maxlevel - level + 1) * indent
        except TypeError as error:
            raise TypeError(
                f"Repr.indent must be a str, int or None, not {type(indent)}") from error
        # One line per piece, each with a comma; the last line break is for the
        # closing bracket, one level further out.
        return sep.join(("", *pieces, ""))[1:-len(indent) or None]

    def _repr_iterable(self, x, level, left, right, maxiter, trail=""):
        n = len(x)
        if level <= 0 and n:
            return left + self.fillvalue + right
        pieces = [self.repr1(item, level - 1) for item in _islice(x, maxiter)]
        if n > maxiter:
            pieces.append(self.fillvalue)
        if n != 1 or self.indent is not None:
            trail = ""
        return left + self._join(pieces, level) + trail + right

    def _shorten(self, text, limit, ends=None):
        """Cut the middle out of text if it is longer than limit."""
        if len(text) > limit:
            i = max(0, (limit - 3) // 2)
            j = max(0, limit - 3 - i)
            if ends is not None:
                text = ends(i, j)
            text = text[:i] + self.fillvalue + text[len(text) - j:]
        return text

    def repr_tuple(self, x, level):
        return self._repr_iterable(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._repr_iterable(x, level, "[", "]", self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._repr_iterable(x, level, f"array('{x.typecode}', [", "])", self.maxarray)

    def repr_set(self, x, level):
        if not x:
            return "set()"
        return self._repr_iterable(_possibly_sorted(x), level, "{", "}", self.maxset)

    def repr_frozenset(self, x, level):
        if not x:
            return "frozenset()"
        return self._repr_iterable(_possibly_sorted(x), level, "frozenset({", "})",
                                   self.maxfrozenset)

    def repr_deque(self, x, level):
        return self._repr_iterable(x, level, "deque([", "])", self.maxdeque)

    def repr_dict(self, x, level):
        n = len(x)
        if n == 0:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        pieces = [f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}"
                  for key in _islice(_possibly_sorted(x), self.maxdict)]
        if n > self.maxdict:
            pieces.append(self.fillvalue)
        return "{" + self._join(pieces, level) + "}"

    def repr_str(self, x, level):
        # Only the two ends that stay are written, however long x is.
        return self._shorten(_builtins.repr(x[:self.maxstring]), self.maxstring,
                             lambda i, j: _builtins.repr(x[:i] + x[len(x) - j:]))

    def repr_int(self, x, level):
        try:
            text = _builtins.repr(x)
        except ValueError:
            # More digits than sys.set_int_max_str_digits() allows.
            import math
            import sys
            digits = 1 + int(math.log10(abs(x)))
            return (f"<{x.__class__.__name__} instance with roughly {digits} digits "
                    f"(limit at {sys.get_int_max_str_digits()}) at 0x{id(x):x}>")
        return self._shorten(text, self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = _builtins.repr(x)
        except Exception:
            return f"<{x.__class__.__name__} instance at {id(x):#x}>"
        return self._shorten(text, self.maxother)


aRepr = Repr()  # cell: aRepr
repr = aRepr.repr
