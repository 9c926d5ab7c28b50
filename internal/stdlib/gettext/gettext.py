"""Messages in the user's language: catalogs of translations (.mo files), and functions that
look messages up in them.

Catalogs are read from directories that were granted. The expression for plural forms is read
by a parser of its own and never evaluated as Python.
"""

import os
import re
import sys

__all__ = ["NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find", "translation", "install",
           "textdomain", "dgettext", "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext",
           "dnpgettext"]

_default_localedir = os.path.join(sys.base_prefix, "share", "locale")


# --- plural forms: expressions of C in one variable, n

_token = re.compile(r"""
    (?P<space>[ \t]+) | (?P<number>[0-9]+\b) | (?P<name>n\b) | (?P<paren>[()])
    | (?P<operator>[-*/%+?:] | [><!]=? | == | && | \|\|) | (?P<invalid>\w+|.)
    """, re.VERBOSE | re.DOTALL)

_LEVELS = [["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"]]
_LEVEL = {op: level for level, ops in enumerate(_LEVELS) for op in ops}
_PYTHON = {"||": "or", "&&": "and", "/": "//"}
_UNCLOSED = "unbalanced parenthesis in plural form"


def _tokenize(plural):
    for found in _token.finditer(plural):
        kind = found.lastgroup
        if kind == "space":
            continue
        if kind == "invalid":
            raise ValueError(f"invalid token in plural form: {found[0]}")
        yield found[0]
    yield ""


def _error(value):
    if value:
        return ValueError(f"unexpected token in plural form: {value}")
    return ValueError("unexpected end of plural form")


class _Expression:
    """Reads an expression and writes it as Python, with all its brackets."""

    def __init__(self, text):
        self.tokens = _tokenize(text)
        self.next = next(self.tokens)

    def take(self):
        token = self.next
        self.next = next(self.tokens)
        return token

    def choice(self):
        result = self.binary(0)
        if self.next != "?":
            return result
        self.take()
        yes = self.choice()
        if self.next != ":":
            raise _error(self.next)
        self.take()
        return f"({yes} if {result} else {self.choice()})"

    def binary(self, level):
        if level == len(_LEVELS):
            return self.unary()
        result = self.binary(level + 1)
        while _LEVEL.get(self.next) == level:
            op = self.take()
            right = self.binary(level + 1)
            # Not before the left operand means the whole comparison, as in Python, not in C.
            negation = ""
            while level > 1 and result.startswith("not "):
                negation, result = negation + "not ", result[4:]
            result = f"{negation}({result} {_PYTHON.get(op, op)} {right})"
        return result

    def unary(self):
        if self.next == "!":
            self.take()
            return f"not {self.unary()}"
        if self.next == "(":
            self.take()
            result = self.choice()
            if self.next != ")":
                raise ValueError(_UNCLOSED)
            self.take()
            return f"({result})"
        if self.next == "n" or self.next.isdigit():
            return self.take()
        raise _error(self.next)


def _as_int(n):
    """n as an integer; a float is rounded, and anything else refused."""
    try:
        round(n)
    except TypeError:
        raise TypeError(f"Plural value must be an integer, got {n.__class__.__name__}") from None
    import warnings
    warnings.warn(f"Plural value must be an integer, got {n.__class__.__name__}", DeprecationWarning, 4)
    return n


def c2py(plural):
    """A function of n that does what an expression of C says."""
    if len(plural) > 1000:
        raise ValueError("plural form expression is too long")
    try:
        expression = _Expression(plural)
        text = expression.choice()
        if expression.next:
            raise _error(expression.next)
        if plural.count("(") > 20:
            depth = deepest = 0
            for c in plural:
                depth += (c == "(") - (c == ")")
                deepest = max(deepest, depth)
            if deepest > 20:
                raise ValueError("plural form expression is too complex")
        namespace = {"_as_int": _as_int}
        exec(f"def func(n):\n    if not isinstance(n, int):\n        n = _as_int(n)\n    return int({text})\n", namespace)
        return namespace["func"]
    except RecursionError:
        raise ValueError("plural form expression is too complex") from None


# --- locales

def _expand_lang(loc):
    """The names by which a locale's catalogs may be found, the most exact first."""
    import locale
    loc = locale.normalize(loc)
    rest, at, modifier = loc.partition("@")
    rest, dot, codeset = rest.partition(".")
    language, line, territory = rest.partition("_")
    modifier, codeset, territory = at + modifier, dot + codeset, line + territory
    parts = ((1, codeset), (2, territory), (4, modifier))
    mask = sum(bit for bit, part in parts if part)
    found = []
    for i in range(mask + 1):
        if not i & ~mask:
            name = language
            for bit, part in ((2, territory), (1, codeset), (4, modifier)):
                if i & bit:
                    name += part
            found.append(name)
    return found[::-1]


# --- translations

class NullTranslations:
    """No translations: every message stands for itself, or for what the fallback says."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        """Ask another for messages that this one has not."""
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        """The translation of a message."""
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        """The translation of a message about n things."""
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        n = n if isinstance(n, int) else _as_int(n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        """The translation of a message in a context."""
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        """The translation of a message about n things, in a context."""
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        n = n if isinstance(n, int) else _as_int(n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        """What the catalog says of itself."""
        return self._info

    def charset(self):
        """The encoding of the catalog."""
        return self._charset

    def install(self, names=None):
        """Put gettext into the builtins as _, and the functions of names by their names."""
        import builtins
        builtins.__dict__["_"] = self.gettext
        for name in sorted({"gettext", "ngettext", "npgettext", "pgettext"}.intersection(names or ())):
            builtins.__dict__[name] = getattr(self, name)


class GNUTranslations(NullTranslations):
    """The translations of a .mo file."""

    LE_MAGIC = 0x950412DE
    BE_MAGIC = 0xDE120495
    CONTEXT = "%s\x04%s"
    VERSIONS = (0, 1)

    def _parse(self, fp):
        from struct import unpack
        filename = getattr(fp, "name", "")
        data = fp.read()
        self._catalog = {}
        self.plural = lambda n: int(n != 1)  # that of Germanic languages, until told otherwise
        magic, = unpack("<I", data[:4])
        if magic == self.LE_MAGIC:
            order = "<"
        elif magic == self.BE_MAGIC:
            order = ">"
        else:
            raise OSError(0, "Bad magic number", filename)
        version, count, originals, translations = unpack(order + "4I", data[4:20])
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, "Bad version number " + str(version >> 16), filename)
        for i in range(count):
            length, begin = unpack(order + "II", data[originals + 8 * i:originals + 8 * i + 8])
            t_length, t_begin = unpack(order + "II", data[translations + 8 * i:translations + 8 * i + 8])
            if begin + length >= len(data) or t_begin + t_length >= len(data):
                raise OSError(0, "File is corrupt", filename)
            message, text = data[begin:begin + length], data[t_begin:t_begin + t_length]
            if not length:
                self._header(text)
            self._enter(message, text)

    def _header(self, text):
        last = None
        for line in text.split(b"\n"):
            line = line.decode().strip()
            if not line or line.startswith("#-#-#-#-#") and line.endswith("#-#-#-#-#"):
                continue
            key = None
            if ":" in line:
                key, _, value = line.partition(":")
                key, value = key.strip().lower(), value.strip()
                self._info[key] = value
                last = key
            elif last:
                self._info[last] += "\n" + line
            if key == "content-type":
                self._charset = value.split("charset=")[1]
            elif key == "plural-forms":
                self.plural = c2py(value.split(";")[1].split("plural=")[1])

    def _enter(self, message, text):
        charset = self._charset or "ascii"
        if b"\0" in message:
            first = message.split(b"\0")[0].decode(charset)
            for i, form in enumerate(text.split(b"\0")):
                self._catalog[first, i] = form.decode(charset)
        else:
            self._catalog[message.decode(charset)] = text.decode(charset)

    def _look(self, key, n=None):
        """The translation by a key, for n things; None if there is none."""
        if n is None:
            found = self._catalog.get(key)
            return self._catalog.get((key, self.plural(1))) if found is None else found
        return self._catalog.get((key, self.plural(n)))

    def gettext(self, message):
        found = self._look(message)
        return super().gettext(message) if found is None else found

    def ngettext(self, msgid1, msgid2, n):
        found = self._look(msgid1, n)
        if found is not None:
            return found
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        found = self._look(self.CONTEXT % (context, message))
        return super().pgettext(context, message) if found is None else found

    def npgettext(self, context, msgid1, msgid2, n):
        found = self._look(self.CONTEXT % (context, msgid1), n)
        if found is not None:
            return found
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2


# --- finding catalogs

def find(domain, localedir=None, languages=None, all=False):
    """The path of a domain's catalog in the first language that has one, or None; with all
    the list of them."""
    if localedir is None:
        localedir = _default_localedir
    if languages is None:
        languages = []
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            if value := os.environ.get(name):
                languages = value.split(":")
                break
        if "C" not in languages:
            languages.append("C")
    names = []
    for language in languages:
        names += [n for n in _expand_lang(language) if n not in names]
    found = []
    for name in names:
        if name == "C":
            break
        path = os.path.join(localedir, name, "LC_MESSAGES", f"{domain}.mo")
        if os.path.exists(path):
            if not all:
                return path
            found.append(path)
    return found if all else None


_translations = {}  # by class and path


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The translations of a domain, each language's the fallback of the one before."""
    class_ = GNUTranslations if class_ is None else class_
    paths = find(domain, localedir, languages, all=True)
    if not paths:
        if fallback:
            return NullTranslations()
        from errno import ENOENT
        raise FileNotFoundError(ENOENT, "No translation file found for domain", domain)
    result = None
    for path in paths:
        key = class_, os.path.abspath(path)
        found = _translations.get(key)
        if found is None:
            with open(path, "rb") as fp:
                found = _translations.setdefault(key, class_(fp))
        import copy
        found = copy.copy(found)  # the catalog is shared, fallbacks are not
        if result is None:
            result = found
        else:
            result.add_fallback(found)
    return result


def install(domain, localedir=None, *, names=None):
    """Put the translations of a domain into the builtins."""
    translation(domain, localedir, fallback=True).install(names)


# --- functions of the domains

_localedirs = {}
_current_domain = "messages"


def textdomain(domain=None):
    """Set the domain of gettext() and its like; returns it."""
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    """Set the directory of a domain; returns it."""
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def _translations_of(domain):
    try:
        return translation(domain, _localedirs.get(domain, None))
    except OSError:
        return NullTranslations()


def dgettext(domain, message):
    """gettext() of a domain."""
    return _translations_of(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    """ngettext() of a domain."""
    return _translations_of(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    """pgettext() of a domain."""
    return _translations_of(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    """npgettext() of a domain."""
    return _translations_of(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    """The translation of a message."""
    return dgettext(_current_domain, message)


def ngettext(msgid1, msgid2, n):
    """The translation of a message about n things."""
    return dngettext(_current_domain, msgid1, msgid2, n)


def pgettext(context, message):
    """The translation of a message in a context."""
    return dpgettext(_current_domain, context, message)


def npgettext(context, msgid1, msgid2, n):
    """The translation of a message about n things, in a context."""
    return dnpgettext(_current_domain, context, msgid1, msgid2, n)


Catalog = translation
