"""Matching of names with patterns as in a shell.

*       any characters, or none
?       one character
[seq]   one of the characters in seq
[!seq]  one character not in seq
"""

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]

import re as _re
from functools import lru_cache as _lru_cache


def _normcase(name):
    """os.path.normcase() of a POSIX system, as all of Adder's files are named."""
    if isinstance(name, (str, bytes)):
        return name
    from os import fspath
    return fspath(name)


@_lru_cache(maxsize=32768, typed=True)  # typed: a str and a bytes pattern may be equal
def _compile_pattern(pat):  # cell: _compile_pattern
    """The match method for a pattern."""
    if isinstance(pat, bytes):
        expression = bytes(translate(str(pat, "ISO-8859-1")), "ISO-8859-1")
    else:
        expression = translate(pat)
    return _re.compile(expression).match


def fnmatch(name, pat):
    """Whether name matches pat, after os.path.normcase() of both."""
    return fnmatchcase(_normcase(name), _normcase(pat))


def fnmatchcase(name, pat):
    """Whether name matches pat as they stand."""
    return _compile_pattern(pat)(name) is not None


def filter(names, pat):
    """Return the names that match pat as a list."""
    match = _compile_pattern(_normcase(pat))
    return [name for name in names if match(name)]


def filterfalse(names, pat):
    """Return the names that do not match pat as a list."""
    match = _compile_pattern(_normcase(pat))
    return [name for name in names if not match(name)]


def translate(pat):
    """Return a regular expression for a pattern. There is no way to quote * ? and [."""
    return _join_translated_parts(*_translate(pat, "*", "."))


def _translate(pat, star, question_mark):
    """Translate a pattern piece by piece.

    Returns the pieces and the places of the stars among them.
    """
    parts = []
    stars = []
    i, n = 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == "*":
            stars.append(len(parts))
            parts.append(star)
            while i < n and pat[i] == "*":
                i += 1
        elif c == "?":
            parts.append(question_mark)
        elif c == "[":
            # A ] that comes first stands for itself.
            end = i + 1 if pat.startswith("!", i) else i
            end = pat.find("]", end + 1 if pat.startswith("]", end) else end)
            if end < 0:
                parts.append("\\[")
            else:
                parts.append(_translate_set(pat[i:end]))
                i = end + 1
        else:
            parts.append(_re.escape(c))
    return parts, stars


def _translate_set(text):
    """Translate what stands between brackets."""
    if "-" in text:
        text = _translate_ranges(text)
    else:
        text = text.replace("\\", "\\\\")
    if not text:
        return "(?!)"  # an empty set matches nothing
    if text == "!":
        return "."
    for c in "&~|":  # doubled, these are operators on sets
        text = text.replace(c, "\\" + c)
    # As in CPython, a ! that dropped ranges have moved to the front counts too.
    if text[0] == "!":
        return f"[^{text[1:]}]"
    if text[0] in "^[":
        text = "\\" + text
    return f"[{text}]"


def _translate_ranges(text):
    """Drop ranges such as z-a, which re would not take, and quote other hyphens."""
    chunks = []  # what stands between the hyphens that make ranges
    start = 0
    # A hyphen makes a range if it is neither first nor last nor just after one.
    hyphen = text.find("-", 2 if text[0] == "!" else 1)
    while hyphen >= 0:
        chunks.append(text[start:hyphen])
        start = hyphen + 1
        hyphen = text.find("-", start + 2)
    if start < len(text):
        chunks.append(text[start:])
    elif chunks:
        chunks[-1] += "-"
    for i in range(len(chunks) - 1, 0, -1):
        if chunks[i - 1][-1] > chunks[i][0]:
            chunks[i - 1] = chunks[i - 1][:-1] + chunks[i][1:]
            del chunks[i]
    return "-".join([c.replace("\\", "\\\\").replace("-", "\\-") for c in chunks])


def _join_translated_parts(parts, stars):
    """Put the pieces together so that matching never goes back over a star but the last."""
    if not stars:
        return f"(?s:{''.join(parts)})\\z"
    result = parts[:stars[0]]
    for here, following in zip(stars, stars[1:]):
        # The first place where the piece after a star fits will do.
        result += ["(?>.*?", *parts[here + 1:following], ")"]
    result += [".*", *parts[stars[-1] + 1:]]
    return f"(?s:{''.join(result)})\\z"
