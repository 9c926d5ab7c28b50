"""Data shown over several lines, so that people can read it.

pprint(object) prints, pformat(object) returns the text. A class derived from
PrettyPrinter may define format() to show objects its own way.
"""

import collections as _collections
import sys as _sys
import types as _types

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr",
           "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *,
           compact=False, sort_dicts=True, underscore_numbers=False):
    """Print an object on a stream, by default standard output: see PrettyPrinter."""
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *,
            compact=False, sort_dicts=True, underscore_numbers=False):
    """The text of an object: see PrettyPrinter."""
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """pprint() with dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """repr() for objects that may contain themselves."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Whether eval() could make the object again from its repr."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Whether the object contains itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _safe_key:
    # orders anything: what cannot be compared goes by type and identity
    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        a, b = self.obj, other.obj
        try:
            return a < b
        except TypeError:
            return (str(type(a)), id(a)) < (str(type(b)), id(b))


def _safe_pair(item):
    return _safe_key(item[0]), _safe_key(item[1])


_plain = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})


def _recursion(object):
    return "<Recursion on %s with id=%s>" % (type(object).__name__, id(object))


class PrettyPrinter:
    """How objects are shown.

    indent: the spaces of each level. width: how long lines should be at most. depth:
    how many levels are shown. stream: where pprint() prints. compact: several items in
    a line. sort_dicts: keys are sorted. underscore_numbers: digits in groups of three.
    """

    def __init__(self, indent=1, width=80, depth=None, stream=None, *,
                 compact=False, sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        """Print an object."""
        if self._stream is not None:
            for part in self._text(object):
                self._stream.write(part)
            self._stream.write("\n")

    def pformat(self, object):
        """The text of an object."""
        return "".join(self._text(object))

    def isrecursive(self, object):
        """Whether the object contains itself."""
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        """Whether eval() could make the object again from its text."""
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text of an object in one line, whether it is readable, whether recursive.

        context holds the ids of the objects around it, maxlevels is the greatest level
        that is shown (0: no bound), level that of the object.
        """
        return self._safe_repr(object, context, maxlevels, level)

    def _text(self, object):
        out = []
        self._show(object, out.append, 0, 0, {}, 0)
        return out

    # How one object is written over lines: at is the column it begins in, after the
    # number of characters that stand behind it in its last line, context the objects
    # around it.

    def _show(self, object, write, at, after, context, level):
        key = id(object)
        if key in context:
            write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - at - after:
            show = _ways.get(type(object).__repr__)
            if show is None and _is_plain_dataclass(object):
                show = PrettyPrinter._show_dataclass
            if show is not None:
                context[key] = 1
                show(self, object, write, at, after, context, level + 1)
                del context[key]
                return
        write(text)

    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    def _pad(self, write):
        if self._indent > 1:
            write((self._indent - 1) * " ")

    def _show_items(self, items, write, at, after, context, level):
        # what stands between brackets
        at += self._indent
        self._pad(write)
        items = list(items)
        newline = ",\n" + " " * at
        width = most = self._width - at + 1
        between = ""
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                most -= after
                width -= after
            if self._compact:
                text = self._repr(item, context, level)
                need = len(text) + 2
                if width < need:
                    width = most
                    if between:
                        between = newline
                if width >= need:
                    width -= need
                    write(between)
                    between = ", "
                    write(text)
                    continue
            write(between)
            between = newline
            self._show(item, write, at, after if last else 1, context, level)

    def _show_pairs(self, pairs, write, at, after, context, level):
        # what stands between braces
        at += self._indent
        left = len(pairs)
        for key, value in pairs:
            left -= 1
            text = self._repr(key, context, level)
            write(text)
            write(": ")
            self._show(value, write, at + len(text) + 2, 1 if left else after, context, level)
            if left:
                write(",\n" + " " * at)

    def _show_fields(self, name, fields, write, at, after, context, level):
        # name(field=value, …)
        write(name + "(")
        at += len(name) + 1
        left = len(fields)
        for field, value in fields:
            left -= 1
            write(field)
            write("=")
            if id(value) in context:
                write("...")
            else:
                self._show(value, write, at + len(field) + 1, 1 if left else after, context, level)
            if left:
                write(",\n" + " " * at)
        write(")")

    def _show_dict(self, object, write, at, after, context, level):
        write("{")
        self._pad(write)
        if len(object):
            items = object.items()
            if self._sort_dicts:
                items = sorted(items, key=_safe_pair)
            self._show_pairs(items, write, at, after + 1, context, level)
        write("}")

    def _show_ordered_dict(self, object, write, at, after, context, level):
        if not len(object):
            write(repr(object))
            return
        name = object.__class__.__name__
        write(name + "(")
        self._show(list(object.items()), write, at + len(name) + 1, after + 1, context, level)
        write(")")

    def _show_default_dict(self, object, write, at, after, context, level):
        if not len(object):
            write(repr(object))
            return
        name = object.__class__.__name__
        factory = self._repr(object.default_factory, context, level)
        at += len(name) + 1
        write("%s(%s,\n%s" % (name, factory, " " * at))
        self._show_dict(object, write, at, after + 1, context, level)
        write(")")

    def _show_counter(self, object, write, at, after, context, level):
        if not len(object):
            write(repr(object))
            return
        name = object.__class__.__name__
        write(name + "({")
        self._pad(write)
        self._show_pairs(object.most_common(), write, at + len(name) + 1, after + 2, context, level)
        write("})")

    def _show_chain_map(self, object, write, at, after, context, level):
        left = len(object.maps)
        if not left:
            write(repr(object))
            return
        name = object.__class__.__name__
        write(name + "(")
        at += len(name) + 1
        for m in object.maps:
            left -= 1
            self._show(m, write, at, 1 if left else after + 1, context, level)
            write(",\n" + " " * at if left else ")")

    def _show_list(self, object, write, at, after, context, level):
        write("[")
        self._show_items(object, write, at, after + 1, context, level)
        write("]")

    def _show_tuple(self, object, write, at, after, context, level):
        end = ",)" if len(object) == 1 else ")"
        write("(")
        self._show_items(object, write, at, after + len(end), context, level)
        write(end)

    def _show_set(self, object, write, at, after, context, level):
        if not len(object):
            write(repr(object))
            return
        begin, end = "{", "}"
        if object.__class__ is not set:
            begin, end = object.__class__.__name__ + "({", "})"
            at += len(begin) - 1
        write(begin)
        self._show_items(sorted(object, key=_safe_key), write, at, after + len(end), context, level)
        write(end)

    def _show_deque(self, object, write, at, after, context, level):
        if not len(object):
            write(repr(object))
            return
        name = object.__class__.__name__
        at += len(name) + 1
        write(name + "([")
        if object.maxlen is None:
            self._show_items(object, write, at, after + 2, context, level)
            write("])")
        else:
            self._show_items(object, write, at, 2, context, level)
            write("],\n%smaxlen=%s)" % (" " * at, self._repr(object.maxlen, context, level)))

    def _show_str(self, object, write, at, after, context, level):
        if not len(object):
            write(repr(object))
            return
        if level == 1:
            at += 1
            after += 1
        most = self._width - at
        lines = object.splitlines(True)
        pieces = []
        for i, line in enumerate(lines):
            last = i == len(lines) - 1
            whole = repr(line)
            if len(whole) <= most - (after if last else 0):
                pieces.append(whole)
                continue
            # words, each with the blanks behind it
            words = _words(line)
            current = ""
            for j, word in enumerate(words):
                room = most - (after if last and j == len(words) - 1 else 0)
                if current and len(repr(current + word)) > room:
                    pieces.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                pieces.append(repr(current))
        if len(pieces) == 1:
            write(whole)
            return
        text = ("\n" + " " * at).join(pieces)
        write("(" + text + ")" if level == 1 else text)

    def _show_bytes(self, object, write, at, after, context, level):
        if len(object) <= 4:
            write(repr(object))
            return
        if level == 1:
            at += 1
            after += 1
        pieces = []
        current = b""
        last = len(object) // 4 * 4
        width = self._width - at
        for i in range(0, len(object), 4):
            part = object[i:i + 4]
            if i == last:
                width -= after
            if len(repr(current + part)) > width:
                if current:
                    pieces.append(repr(current))
                current = part
            else:
                current += part
        if current:
            pieces.append(repr(current))
        text = ("\n" + " " * at).join(pieces)
        write("(" + text + ")" if level == 1 else text)

    def _show_bytearray(self, object, write, at, after, context, level):
        write("bytearray(")
        self._show_bytes(bytes(object), write, at + 10, after + 1, context, level + 1)
        write(")")

    def _show_proxy(self, object, write, at, after, context, level):
        write("mappingproxy(")
        self._show(object.copy(), write, at + 13, after + 1, context, level)
        write(")")

    def _show_namespace(self, object, write, at, after, context, level):
        # the plain class shows itself in lower case
        plain = type(object) is _types.SimpleNamespace
        name = "namespace" if plain else object.__class__.__name__
        self._show_fields(name, list(object.__dict__.items()), write, at, after, context, level)

    def _show_dataclass(self, object, write, at, after, context, level):
        from dataclasses import fields
        shown = [(f.name, getattr(object, f.name)) for f in fields(object) if f.repr]
        self._show_fields(object.__class__.__name__, shown, write, at, after, context, level)

    def _show_data(self, object, write, at, after, context, level):
        # of UserDict and its likes
        self._show(object.data, write, at, after, context, level - 1)

    # How one object is written in one line.

    def _safe_repr(self, object, context, maxlevels, level):
        typ = type(object)
        if typ in _plain:
            return repr(object), True, False
        way = getattr(typ, "__repr__", None)
        if way is int.__repr__ and issubclass(typ, int):
            return f"{object:_d}" if self._underscore_numbers else repr(object), True, False
        if way is dict.__repr__ and issubclass(typ, dict):
            frame, mapping = "{%s}", True
        elif way is list.__repr__ and issubclass(typ, list):
            frame, mapping = "[%s]", False
        elif way is tuple.__repr__ and issubclass(typ, tuple):
            frame, mapping = "(%s,)" if len(object) == 1 else "(%s)", False
        else:
            text = repr(object)
            return text, text and not text.startswith("<"), False
        if not object:
            return frame % "", True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return frame % "...", False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        parts = []
        items = object
        if mapping:
            items = object.items()
            if self._sort_dicts:
                items = sorted(items, key=_safe_pair)
        for item in items:
            texts = []
            for x in item if mapping else (item,):
                text, is_readable, is_recursive = self.format(x, context, maxlevels, level + 1)
                texts.append(text)
                readable = readable and is_readable
                recursive = recursive or is_recursive
            parts.append("%s: %s" % tuple(texts) if mapping else texts[0])
        del context[key]
        return frame % ", ".join(parts), bool(readable), bool(recursive)


def _words(line):
    words = []
    start = 0
    space = False
    for i, c in enumerate(line):
        blank = c.isspace()
        if space and not blank:
            words.append(line[start:i])
            start = i
        space = blank
    words.append(line[start:])
    return words


def _is_plain_dataclass(object):
    # an instance of a dataclass whose __repr__ was made by the decorator
    if isinstance(object, type):
        return False
    params = getattr(object, "__dataclass_params__", None)
    if params is None or not params.repr:
        return False
    code = getattr(type(object).__repr__, "__code__", None)
    return code is not None and code.co_qualname.startswith("__dataclass_make__.")


# by the method that shows an object in one line
_ways = {
    dict.__repr__: PrettyPrinter._show_dict,
    list.__repr__: PrettyPrinter._show_list,
    tuple.__repr__: PrettyPrinter._show_tuple,
    set.__repr__: PrettyPrinter._show_set,
    frozenset.__repr__: PrettyPrinter._show_set,
    str.__repr__: PrettyPrinter._show_str,
    bytes.__repr__: PrettyPrinter._show_bytes,
    bytearray.__repr__: PrettyPrinter._show_bytearray,
    _types.MappingProxyType.__repr__: PrettyPrinter._show_proxy,
    _types.SimpleNamespace.__repr__: PrettyPrinter._show_namespace,
    _collections.OrderedDict.__repr__: PrettyPrinter._show_ordered_dict,
    _collections.defaultdict.__repr__: PrettyPrinter._show_default_dict,
    _collections.Counter.__repr__: PrettyPrinter._show_counter,
    _collections.ChainMap.__repr__: PrettyPrinter._show_chain_map,
    _collections.deque.__repr__: PrettyPrinter._show_deque,
    _collections.UserDict.__repr__: PrettyPrinter._show_data,
    _collections.UserList.__repr__: PrettyPrinter._show_data,
    _collections.UserString.__repr__: PrettyPrinter._show_data,
}
