"""Cuts lines of Python source into tokens.

Inside of brackets and replacement fields tokens are the ordinary ones; inside of the text
of an f-string or t-string there are pieces of text. A _String is such a text in progress;
they stand on a stack, since fields hold strings again.
"""

import re as _re
from token import (COMMENT, DEDENT, ENDMARKER, FSTRING_END, FSTRING_MIDDLE, FSTRING_START, INDENT,
                   NAME, NEWLINE, NL, NUMBER, OP, STRING, TSTRING_END, TSTRING_MIDDLE, TSTRING_START)

_blank = _re.compile(r"[ \t\f]*")
_name = _re.compile(r"[A-Za-z_\x80-\U0010ffff][A-Za-z0-9_\x80-\U0010ffff]*")
_prefix = _re.compile(r"(?i:[bfrtu]|b[r]|r[b]|[ft]r|r[ft])\Z")
_operator = _re.compile(
    r"\.\.\.|\*\*=|//=|>>=|<<=|[-+*/%&|^@<>=!:]=|->|<>|\*\*|//|<<|>>|[-+*/%&|^@<>=~()\[\]{}.,:;!$?`]")
_digits = r"[0-9](?:_?[0-9])*"
_decimal = _re.compile(
    rf"(?:{_digits}(?:\.(?:{_digits})?)?|\.{_digits})(?:[eE][-+]?{_digits})?[jJ]?")
_bases = {
    "x": ("hexadecimal", _re.compile(r"0[xX](?:_?[0-9a-fA-F])+"), ""),
    "o": ("octal", _re.compile(r"0[oO](?:_?[0-7])+"), "89"),
    "b": ("binary", _re.compile(r"0[bB](?:_?[01])+"), "23456789"),
}
_TABSIZE = 8


class LexError(Exception):
    """An error: message, row, column from 1."""


class _String:
    """The text of an f-string or t-string: depth counts open brackets in its fields, fields
    the nested fields less one, spec says whether a format specifier is being read."""

    def __init__(self, kind, raw, quote, row, col):
        self.kind, self.raw, self.quote, self.row, self.col = kind, raw, quote, row, col
        self.depth, self.fields, self.spec, self.text = 0, -1, False, True


class Lexer:
    """tokens() yields (type, string, start, end, line)."""

    def __init__(self, readline):
        self.readline = readline
        self.row = self.pos = self.end = 0
        self.line = ""
        self.ended = False  # its end has been told
        self.newline = ""  # what ends the line
        self.level = 0  # open brackets
        self.strings = []
        self.indents, self.alternate = [0], [0]
        self.fresh = True  # no token of the logical line yet

    def fetch(self):
        """Go on to the next line: False at the end of the source."""
        line = self.readline()
        if not line:
            return False
        self.row += 1
        if "\0" in line:
            raise LexError("source code cannot contain null bytes", self.row, 0)
        self.line, self.pos, self.ended = line, 0, False
        self.newline = "\r\n" if line.endswith("\r\n") else "\n" if line.endswith("\n") else ""
        self.end = len(line) - len(self.newline)
        return True

    def fail(self, message, col):
        raise LexError(message, self.row, col)

    def tokens(self):
        while self.fetch():
            if self.level == 0 and not self.strings:
                yield from self.indentation()
            more = True
            while more:
                if self.strings and self.strings[-1].text:
                    yield from self.text()
                    continue
                more = False
                for token in self.ordinary():
                    more = True
                    yield token
        if self.strings:
            self.fail("unexpected EOF in multi-line statement", self.end + 1)
        if self.level > 0:
            self.fail("unexpected EOF in multi-line statement", 0)
        last = (self.row + 1, 0)
        for _ in self.indents[1:]:
            yield DEDENT, "", last, last, ""
        yield ENDMARKER, "", last, last, ""

    def indentation(self):
        """INDENT and DEDENT at the start of a line that is not blank."""
        col = alt = pos = 0
        joined = 0  # the column of a backslash that joins this line to the next
        line = self.line
        while pos < self.end:
            c = line[pos]
            if c == " ":
                col, alt = col + 1, alt + 1
            elif c == "\t":
                col, alt = (col // _TABSIZE + 1) * _TABSIZE, alt + 1
            elif c == "\f":
                col = alt = 0
            elif c == "\\" and pos + 1 == self.end and self.newline:
                joined = joined or col
                if not self.fetch():
                    self.fail("unexpected EOF in multi-line statement", pos and pos + 2)
                line, pos = self.line, 0
                continue
            else:
                break
            pos += 1
        if joined:
            col = alt = joined
        self.pos = pos
        if pos == self.end or line[pos] in "#\\":
            return
        here = (self.row, pos)
        if col == self.indents[-1]:
            if alt != self.alternate[-1]:
                self.dent(TabError)
        elif col > self.indents[-1]:
            if alt <= self.alternate[-1]:
                self.dent(TabError)
            self.indents.append(col)
            self.alternate.append(alt)
            yield INDENT, line[:pos], (self.row, 0), here, line
        else:
            n = 0
            while col < self.indents[-1]:
                self.indents.pop()
                self.alternate.pop()
                n += 1
            if col != self.indents[-1]:
                self.dent(IndentationError)
            if alt != self.alternate[-1]:
                self.dent(TabError)
            for _ in range(n):
                yield DEDENT, "", here, here, line

    def dent(self, error):
        message = ("inconsistent use of tabs and spaces in indentation" if error is TabError
                   else "unindent does not match any outer indentation level")
        raise error(message, ("<string>", self.row, self.end + 1, self.line[:self.end], None, None))

    def ordinary(self):
        """The next token of the line, or none if there is no more on it."""
        if self.ended:
            return
        pos = self.pos = _blank.match(self.line, self.pos).end()
        if pos >= self.end:
            yield from self.line_end()
            return
        line, row = self.line, self.row
        c = line[pos]
        if c == "#":
            self.pos = self.end
            yield COMMENT, line[pos:self.end], (row, pos), (row, self.end), line
        elif c == "\\":
            yield from self.continuation()
        elif m := _name.match(line, pos):
            end = m.end()
            if end < self.end and line[end] in "'\"" and _prefix.match(m[0]):
                yield self.string(pos, end, m[0].lower())
            else:
                yield self.token(NAME, end)
        elif c in "'\"":
            yield self.string(pos, pos, "")
        elif c.isdigit() or c == "." and line[pos + 1:pos + 2].isdigit():
            yield self.token(NUMBER, self.number())
        elif m := _operator.match(line, pos):
            yield self.operator(m[0])
        else:
            self.fail(f"invalid non-printable character U+{ord(c):04X}", pos + 1)

    def token(self, kind, end):
        pos, self.pos, self.fresh = self.pos, end, False
        return kind, self.line[pos:end], (self.row, pos), (self.row, end), self.line

    def line_end(self):
        """NEWLINE or NL, once."""
        pos = self.end
        self.ended = True
        kind = NL if self.fresh or self.level or self.strings else NEWLINE
        if kind == NEWLINE:
            self.fresh = True
        yield kind, self.newline, (self.row, pos), (self.row, pos + max(len(self.newline), 1)), self.line

    def continuation(self):
        if self.pos + 1 < self.end:
            self.fail("unexpected character after line continuation character", self.end + 1)
        col = self.end + 1 if self.pos else 0
        if not self.fetch():
            self.fail("unexpected EOF in multi-line statement", col)
        yield from self.ordinary()

    def number(self):
        """Where a number ends."""
        line, pos = self.line, self.pos
        kind = _bases.get(line[pos + 1:pos + 2].lower()) if line[pos] == "0" else None
        if kind is None:
            end = _decimal.match(line, pos).end()
            if line[end:end + 1] == "_" and line[end - 1] not in ".jJ":
                self.fail("invalid decimal literal", end + 1)
            if line[end:end + 1] in ("e", "E") and line[end + 1:end + 2] in ("+", "-") and line[end - 1] not in "jJ":
                self.fail("invalid decimal literal", end + 2)
            return end
        what, pattern, wrong = kind
        m = pattern.match(line, pos)
        end = m.end() if m else pos + 2
        under = line[end:end + 1] == "_"
        after = line[end + under:end + under + 1]
        if after and after in wrong:
            self.fail(f"invalid digit '{after}' in {what} literal", end + under + 1)
        if not m or under:
            self.fail(f"invalid {what} literal", end + under)
        return end

    def operator(self, text):
        pos = self.pos
        inside = self.strings[-1] if self.strings else None
        if inside and text[0] == ":" and inside.depth - 1 == inside.fields:
            text = ":"
            inside.text = inside.spec = True
        elif text[0] in "([{":
            self.level += 1
            if inside:
                inside.depth += 1
        elif text in ")]}":
            if inside and inside.depth == 0 and text == "}":
                self.fail(f"{inside.kind}-string: single '}}' is not allowed", pos + 1)
            self.level = max(self.level - 1, 0)
            if inside:
                inside.depth -= 1
                if inside.depth < 0:
                    self.fail(f"{inside.kind}-string: unmatched '{text}'", pos + 1)
                if text == "}" and inside.depth == inside.fields:
                    inside.fields -= 1
                    inside.text = True
                    inside.spec = inside.fields >= 0
        return self.token(OP, pos + len(text))

    def string(self, start, at, prefix):
        """A string whose quotes are at a position; the text of f-strings comes later."""
        line, row = self.line, self.row
        quote = line[at] * 3 if line.startswith(line[at] * 3, at) else line[at]
        if "f" in prefix or "t" in prefix:
            kind = "f" if "f" in prefix else "t"
            self.strings.append(_String(kind, "r" in prefix, quote, row, start))
            return self.token(FSTRING_START if kind == "f" else TSTRING_START, at + len(quote))
        lines = line
        first, pos = start, at + len(quote)
        parts = []
        while True:
            found = -1
            while pos < len(self.line):
                c = self.line[pos]
                if c == "\\":
                    pos += 3 if self.line.startswith("\r\n", pos + 1) else 2
                elif c == quote[0] and self.line.startswith(quote, pos):
                    found = pos + len(quote)
                    break
                elif len(quote) == 1 and pos >= self.end:
                    self.unterminated(quote, row, start)
                else:
                    pos += 1
            if found >= 0:
                break
            parts.append(self.line[first:])
            first = 0
            last = self.row
            if not self.fetch():
                self.row = last
                self.unterminated(quote, row, start)
            lines += self.line
            pos = 0
        parts.append(self.line[first:found])
        self.pos, self.fresh = found, False
        return STRING, "".join(parts), (row, start), (self.row, found), lines

    def unterminated(self, quote, row, start):
        if self.strings and self.strings[-1].quote == quote:
            raise LexError(f"{self.strings[-1].kind}-string: expecting '}}'", row, start + 1)
        if len(quote) == 3:
            raise LexError("EOF in multi-line string", row, start + 1)
        raise LexError(f"unterminated string literal (detected at line {self.row})", row, start + 1)

    def text(self):
        """The next piece of an f-string's text, or its end, or the bracket of a field."""
        s = self.strings[-1]
        line, pos = self.line, self.pos
        if line.startswith("{", pos) and (s.spec or not line.startswith("{{", pos)):
            self.field(s, pos)
            yield self.token(OP, pos + 1)
            s.depth += 1
            self.level += 1
            return
        if line.startswith(s.quote, pos):
            self.strings.pop()
            self.level = max(self.level - s.depth, 0) if s.depth == 0 else self.level
            yield self.token(FSTRING_END if s.kind == "f" else TSTRING_END, pos + len(s.quote))
            return
        yield from self.middle(s)

    def field(self, s, pos):
        """A field begins."""
        s.fields += 1
        if s.fields >= 3:
            self.fail(f"{s.kind}-string: expressions nested too deeply", pos)
        s.text = False

    def middle(self, s):
        kind = FSTRING_MIDDLE if s.kind == "f" else TSTRING_MIDDLE
        row, start = self.row, self.pos
        lines, first, parts = self.line, self.pos, []
        pos = self.pos
        named = False
        while True:
            if pos >= len(self.line) or len(s.quote) == 1 and pos >= self.end:
                if len(s.quote) == 1:
                    if s.spec and pos < len(self.line):
                        self.fail(f"{s.kind}-string: newlines are not allowed in format specifiers "
                                  f"for single quoted {s.kind}-strings", pos + 1)
                    self.open_text(s)
                parts.append(self.line[first:])
                last = self.row
                if not self.fetch():
                    self.row = last
                    self.open_text(s)
                lines += self.line
                first = pos = 0
                continue
            c = self.line[pos]
            step = 0
            if c == s.quote[0] and self.line.startswith(s.quote, pos):
                break
            if c == "{":
                step = not s.spec and self.line.startswith("{{", pos)
                break
            if c == "}":
                if named:
                    pos += 1
                else:
                    step = not s.spec and s.depth == 0 and self.line.startswith("}}", pos)
                    s.text = step
                break
            if c == "\\":
                after = self.line[pos + 1:pos + 2]
                if after == "\r":
                    pos += 1
                if after in ("{", "}"):
                    pos += 1
                    continue
                if not s.raw and self.line.startswith("N{", pos + 1):
                    named = True
                    pos += 1
                if pos + 1 >= self.end and pos + 1 < len(self.line):
                    pos = len(self.line)  # an escaped line end
                    if len(s.quote) == 1:
                        parts.append(self.line[first:])
                        if not self.fetch():
                            self.open_text(s)
                        lines += self.line
                        first = pos = 0
                    continue
                pos += 2
                continue
            pos += 1
        if step:
            pos += 1
        parts.append(self.line[first:pos])
        self.pos = pos + bool(step)
        self.fresh = False
        yield kind, "".join(parts), (row, start), (self.row, pos), lines

    def open_text(self, s):
        what = "triple-quoted " if len(s.quote) == 3 else ""
        raise LexError(f"unterminated {what}{s.kind}-string literal (detected at line {self.row})", s.row, s.col + 1)
