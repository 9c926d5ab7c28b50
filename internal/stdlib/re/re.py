r"""Regular expressions.

Most characters match themselves; these do not:

    .           any character but a line end
    ^  $        the start and the end of the string, or before its last line end
    * + ?       the item before, any number of times, at least once, at most once
    {m,n}       from m to n times
    *? +? ??    as few times as possible; *+ ++ ?+ as many, and none given back
    \           takes the meaning from a character, or gives one to a letter
    [...]       one of a set of characters; [^...] one that is not in it
    A|B         A or B
    (...)       a group, whose text is remembered
    (?P<name>...)  a group with a name; (?P=name) its text again; \1 that of group 1
    (?:...)     a group that is not remembered; (?>...) one that gives nothing back
    (?aiLmsux)  flags, at the start; (?ims-x:...) flags for a part
    (?#...)     a comment
    (?=...) (?!...)    what follows matches, does not match
    (?<=...) (?<!...)  what precedes matches, does not match
    (?(id)yes|no)      yes if group id has matched, else no

    \A \z       the start and the end of the string
    \b \B       the edge of a word, and where there is none
    \d \s \w    a digit, white space, a character of words; \D \S \W any other
"""

import enum as _enum
import copyreg as _copyreg

import _re
from _re import Match, Pattern

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile",
    "purge", "escape", "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII",
    "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
    "PatternError",
]

__version__ = "2.2.1"

_DEBUG = 128


@_enum.global_enum
@_enum._simple_enum(_enum.IntFlag, boundary=_enum.KEEP)
class RegexFlag:
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = _DEBUG
    __str__ = object.__str__
    _numeric_repr_ = hex


class PatternError(Exception):
    """What is wrong with a pattern or a replacement.

    msg is the message alone, pattern the text, pos the index of the error in it (or None),
    lineno and colno the same as a line and a column, from 1.
    """

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f"{msg} at position {pos}"
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


error = PatternError


def match(pattern, string, flags=0):
    """Match at the start of the string: a Match, or None."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """Match the string as a whole: a Match, or None."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """Match at the first place where that is possible: a Match, or None."""
    return _compile(pattern, flags).search(string)


class _ZeroSentinel(int):
    pass


_zero = _ZeroSentinel()


def _optional(function, required, names, given, args):
    """Take optional arguments from positional ones, which is deprecated."""
    for i, (name, value) in enumerate(zip(names, given)):
        if i < len(args) and value is not _zero:
            raise TypeError(f"{function}() got multiple values for argument '{name}'")
    if len(args) > len(names):
        raise TypeError(f"{function}() takes from {required} to {required + len(names)} "
                        f"positional arguments but {required + len(args)} were given")
    import warnings
    warnings.warn(f"'{names[0]}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return (*args, *given[len(args):])


def sub(pattern, repl, string, *args, count=_zero, flags=_zero):
    """Replace the matches in string by repl, the first count of them if that is not 0.

    repl is a text, in which backslashes have a meaning, or a function that is called with
    each Match and returns the replacement.
    """
    if args:
        count, flags = _optional("sub", 3, ("count", "flags"), (count, flags), args)
    return _compile(pattern, flags).sub(repl, string, count)


sub.__text_signature__ = "(pattern, repl, string, count=0, flags=0)"


def subn(pattern, repl, string, *args, count=_zero, flags=_zero):
    """As sub(), but return the new string and the number of replacements."""
    if args:
        count, flags = _optional("subn", 3, ("count", "flags"), (count, flags), args)
    return _compile(pattern, flags).subn(repl, string, count)


subn.__text_signature__ = "(pattern, repl, string, count=0, flags=0)"


def split(pattern, string, *args, maxsplit=_zero, flags=_zero):
    """Return the list of what stands between the matches, and of what their groups matched.

    There are at most maxsplit splits if that is not 0.
    """
    if args:
        maxsplit, flags = _optional("split", 2, ("maxsplit", "flags"), (maxsplit, flags), args)
    return _compile(pattern, flags).split(string, maxsplit)


split.__text_signature__ = "(pattern, string, maxsplit=0, flags=0)"


def findall(pattern, string, flags=0):
    """Return the list of all matches that do not overlap, empty ones included.

    With one group it is what the group matched, with more a tuple of that.
    """
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """Return an iterator of the Match objects of all matches that do not overlap."""
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """Compile a regular expression to a Pattern."""
    return _compile(pattern, flags)


def purge():
    """Forget the patterns that were compiled."""
    _cache.clear()
    _recent.clear()


_special = {i: "\\" + chr(i) for i in b"()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    """Put a backslash before every character that has a meaning in patterns."""
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, "latin1").translate(_special).encode("latin1")


# Patterns by type, text and flags. _recent drops the oldest; a pattern that is asked for
# again when it has dropped out is found in _cache, which drops what was not asked for
# longest.
_cache = {}  # cell: _cache
_recent = {}  # cell: _recent
_MAXCACHE = 512
_MAXRECENT = 256


def _compile(pattern, flags):
    if type(flags) is RegexFlag:
        flags = flags.value
    try:
        return _recent[type(pattern), pattern, flags]
    except KeyError:
        pass
    key = (type(pattern), pattern, flags)
    p = _cache.pop(key, None)
    if p is None:
        if isinstance(pattern, Pattern):
            if flags:
                raise ValueError("cannot process flags argument with a compiled pattern")
            return pattern
        if not isinstance(pattern, (str, bytes)):
            raise TypeError("first argument must be string or compiled pattern")
        p = _checked(_re.compile(pattern, flags & -1), pattern)
        if flags & _DEBUG:
            return p
        if len(_cache) >= _MAXCACHE:
            del _cache[next(iter(_cache))]
    _cache[key] = p
    if len(_recent) >= _MAXRECENT:
        del _recent[next(iter(_recent))]
    _recent[key] = p
    return p


def _checked(result, pattern):
    """The pattern object that compiling gave, or its error."""
    p, warned, wrong, tree = result
    if warned:
        import warnings
        for text in warned:
            warnings.warn(text, FutureWarning, stacklevel=4)
    if wrong is not None:
        msg, pos, phrase = wrong
        if isinstance(pattern, list):
            pattern = pattern[phrase]
        raise PatternError(msg, None if pos is None else pattern, pos)
    if tree:
        print(tree, end="")
    return p


def _pickle(p):
    return _compile, (p.pattern, p.flags)


_copyreg.pickle(Pattern, _pickle, _compile)


class Scanner:
    """Cuts a string into tokens: lexicon is a list of patterns and what to do with them.

    An action is None (the text is dropped), another value (it stands for the text), or a
    function of the scanner and the text.
    """

    def __init__(self, lexicon, flags=0):
        if isinstance(flags, RegexFlag):
            flags = flags.value
        self.lexicon = lexicon
        phrases = [phrase for phrase, action in lexicon]
        self.scanner = _checked(_re.compile_scanner(phrases, flags), phrases)

    def scan(self, string):
        """Return the list of results and the rest of the string that nothing matches."""
        result = []
        append = result.append
        step = self.scanner.scanner(string).match
        start = 0
        while m := step():
            end = m.end()
            if start == end:
                break
            action = self.lexicon[m.lastindex - 1][1]
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                append(action)
            start = end
        return result, string[start:]
