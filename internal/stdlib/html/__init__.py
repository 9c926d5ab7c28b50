"""Markup characters as references, and references as characters."""

from html.entities import html5 as _html5

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """Replace &, < and >, and with quote also the two quotes, by references."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


# Numbers that old pages meant as bytes of Windows-1252, from 0x80 on.
_windows = (
    "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
    "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178")

_decimal = frozenset("0123456789")
_hexadecimal = frozenset("0123456789abcdefABCDEF")
_ends = frozenset("\t\n\f <&#;")


def _character(num):
    # what the number of a reference means in HTML 5
    if 0x80 <= num <= 0x9f:
        return _windows[num - 0x80]
    if num == 0 or 0xd800 <= num <= 0xdfff or num > 0x10ffff:
        return "\ufffd"
    if num == 0xd:
        return "\r"
    if (num < 9 or num == 0xb or 0xe <= num <= 0x1f or num == 0x7f
            or 0xfdd0 <= num <= 0xfdef or num & 0xfffe == 0xfffe):
        return ""
    return chr(num)


def unescape(s):
    """Replace references, by number or name, by their characters, as HTML 5 reads them."""
    at = s.find("&")
    if at < 0:
        return s
    out = [s[:at]]
    n = len(s)
    while at < n:
        # s[at] is an ampersand
        i = at + 1
        text = None
        if s[i:i + 1] == "#":
            i += 1
            digits, base = _decimal, 10
            if s[i:i + 1] in ("x", "X"):
                i += 1
                digits, base = _hexadecimal, 16
            start = i
            while i < n and s[i] in digits:
                i += 1
            if i > start:
                # numbers of many digits are too large in any case
                num = s[start:i].lstrip("0")
                text = _character(int(num or "0", base) if len(num) < 9 else 0x110000)
                if s[i:i + 1] == ";":
                    i += 1
        else:
            end = min(n, i + 32)
            while i < end and s[i] not in _ends:
                i += 1
            if i > at + 1:
                if s[i:i + 1] == ";":
                    i += 1
                name = s[at + 1:i]
                text = _html5.get(name)
                if text is None:
                    # the longest name that the text begins with
                    for k in range(len(name) - 1, 1, -1):
                        if name[:k] in _html5:
                            text = _html5[name[:k]] + name[k:]
                            break
        if text is None:
            i = at + 1
            text = "&"
        out.append(text)
        at = s.find("&", i)
        if at < 0:
            at = n
        out.append(s[i:at])
    return "".join(out)
