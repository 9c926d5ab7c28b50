"""Common string constants, $-templates and an open form of str.format()."""

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits",
           "hexdigits", "octdigits", "printable", "punctuation", "whitespace", "Formatter",
           "Template"]

import _string

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdefABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalize each word of s.

    Words are divided by sep; without one by whitespace, which becomes one space
    between words.
    """
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


# --- Template

_IDENT_START = frozenset(ascii_letters + "_")
_IDENT = frozenset(ascii_letters + digits + "_")
_IDPATTERN = "(?a:[_a-z][_a-z0-9]*)"
_IGNORECASE = 2  # re.IGNORECASE: re itself is imported only by those who need it


class _LazyPattern:
    """The compiled pattern of a Template class, made when it is first read."""

    def __get__(self, instance, cls=None):
        if cls is None:
            return self
        pattern = _compiled(cls, None)
        try:
            cls.pattern = pattern
        except (TypeError, AttributeError):
            pass  # a frozen class; re keeps compiled patterns anyway
        return pattern


_lazy_pattern = _LazyPattern()


def _compiled(cls, pattern):
    """The compiled pattern of a Template class; pattern is its own text, if it has one."""
    import re
    if pattern is None:
        delimiter = re.escape(cls.delimiter)
        name = cls.idpattern
        braced = cls.braceidpattern or name
        pattern = (f"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{name})|"
                   f"{{(?P<braced>{braced})}}|(?P<invalid>))")
    flags = cls.flags
    if flags is None:
        flags = re.IGNORECASE
    return re.compile(pattern, flags | re.VERBOSE)


def _identifier_end(text, start):
    """The end of the ASCII identifier at start; start itself if there is none."""
    n = len(text)
    if start >= n or text[start] not in _IDENT_START:
        return start
    end = start + 1
    while end < n and text[end] in _IDENT:
        end += 1
    return end


_unset = {}


class Template:
    """A string in which $name and ${name} stand for values; $$ is a $.

    Subclasses may set delimiter, idpattern, braceidpattern, flags, or the whole
    pattern: a regular expression with the groups escaped, named, braced, invalid.
    """

    delimiter = "$"
    idpattern = _IDPATTERN
    braceidpattern = None
    flags = None  # None means re.IGNORECASE

    pattern = _lazy_pattern

    # Whether the scanner below knows the class's syntax: it has another delimiter
    # at most. Otherwise matches of the pattern are followed.
    _scanned = True

    def __init_subclass__(cls):
        super().__init_subclass__()
        own = cls.__dict__.get("pattern", _lazy_pattern)
        delimiter = cls.delimiter
        cls._scanned = (
            own is _lazy_pattern and cls.idpattern == _IDPATTERN
            and not cls.braceidpattern and cls.flags in (None, _IGNORECASE)
            and isinstance(delimiter, str) and delimiter != ""
            and delimiter.lower() == delimiter.upper())
        if cls._scanned:
            cls.pattern = _lazy_pattern
            return
        if cls.flags is None:
            import re
            cls.flags = re.IGNORECASE
        cls.pattern = _compiled(cls, None if own is _lazy_pattern else own)

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """Yield (start, end, name, kind) for each placeholder; kind is a group's name."""
        if not self._scanned or "pattern" in self.__dict__:
            for mo in self.pattern.finditer(self.template):
                name = mo.group("named") or mo.group("braced")
                if name is not None:
                    kind = "named"
                elif mo.group("escaped") is not None:
                    kind = "escaped"
                elif mo.group("invalid") is not None:
                    kind = "invalid"
                else:
                    raise ValueError("Unrecognized named group in pattern", self.pattern)
                yield mo.start(), mo.end(), name, kind
            return
        text, delimiter = self.template, self.__class__.delimiter
        width = len(delimiter)
        start = text.find(delimiter)
        while start >= 0:
            end = start + width
            if text.startswith(delimiter, end):
                end += width
                yield start, end, None, "escaped"
            else:
                begin = end + 1 if text.startswith("{", end) else end
                stop = _identifier_end(text, begin)
                if stop == begin or begin > end and not text.startswith("}", stop):
                    yield start, end, None, "invalid"
                else:
                    end = stop + (begin - end)  # past the brace, if there is one
                    yield start, end, text[begin:stop], "named"
            start = text.find(delimiter, end)

    def _invalid(self, index):
        """Raise ValueError for the ill-formed placeholder at index."""
        lines = self.template[:index].splitlines(keepends=True)
        if lines:
            row, column = len(lines), index - len("".join(lines[:-1]))
        else:
            row = column = 1
        raise ValueError(f"Invalid placeholder in string: line {row}, col {column}")

    def _filled(self, mapping, kws, safe):
        if mapping is _unset:
            mapping = kws
        elif kws:
            from collections import ChainMap
            mapping = ChainMap(kws, mapping)
        text = self.template
        parts = []
        done = 0
        for start, end, name, kind in self._pieces():
            parts.append(text[done:start])
            done = end
            if kind == "named":
                try:
                    parts.append(str(mapping[name]))
                except KeyError:
                    if not safe:
                        raise
                    parts.append(text[start:end])
            elif kind == "escaped":
                parts.append(self.delimiter)
            elif safe:
                parts.append(text[start:end])
            else:
                # The invalid group begins after the delimiter.
                self._invalid(end)
        parts.append(text[done:])
        return "".join(parts)

    def substitute(self, mapping=_unset, /, **kws):
        """Return the text with values put in, from keywords, then the mapping.

        Raises KeyError for a name without value, ValueError for a bare delimiter.
        """
        return self._filled(mapping, kws, False)

    def safe_substitute(self, mapping=_unset, /, **kws):
        """Like substitute(), but leaves what it cannot replace as it is."""
        return self._filled(mapping, kws, True)

    def is_valid(self):
        """Whether every placeholder is well-formed."""
        for _, _, _, kind in self._pieces():
            if kind == "invalid":
                return False
        return True

    def get_identifiers(self):
        """Return the names in the order they first appear."""
        names = {}
        for _, _, name, _ in self._pieces():
            if name is not None:
                names[name] = None
        return list(names)


# --- Formatter

class Formatter:
    """str.format() in parts that a subclass can replace."""

    def format(self, format_string, /, *args, **kwargs):
        """Format as str.format() does."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """Format with arguments given as a sequence and a mapping."""
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth,
                 auto_arg_index=0):
        """Format one level; returns the next automatic index too, False once there is none."""
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, field_name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if field_name is None:
                continue
            first, _ = _string.formatter_field_name_split(field_name)
            if first == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to "
                                     "automatic field numbering")
                field_name = f"{auto_arg_index}{field_name}"
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError("cannot switch from automatic field numbering to "
                                     "manual field specification")
                auto_arg_index = False
            obj, key = self.get_field(field_name, args, kwargs)
            used_args.add(key)
            obj = self.convert_field(obj, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args,
                                                 recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(obj, spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        """Return the argument that key, an int or a str, means."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Called with the keys that were used; may raise."""

    def format_field(self, value, format_spec):
        """Write a value."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """Apply !s, !r or !a."""
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """Return an iterator over (literal text, field name, format spec, conversion)."""
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        """Return the object that a field name such as 0.name[key] means, and its first key."""
        first, rest = _string.formatter_field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            obj = getattr(obj, name) if is_attribute else obj[name]
        return obj, first
