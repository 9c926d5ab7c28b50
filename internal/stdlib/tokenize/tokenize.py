"""Source as tokens, and tokens as source."""

import re
from builtins import open as _builtin_open
from codecs import BOM_UTF8, lookup
from collections import namedtuple
from io import TextIOWrapper
from token import *
from token import EXACT_TOKEN_TYPES
from token import __all__ as _names
import _tokenize

__all__ = [*_names, "tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo", "open", "TokenError"]

cookie_re = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
blank_re = re.compile(rb"^[ \t\f]*(?:[#\r\n]|$)", re.ASCII)
tabsize = 8


class TokenError(Exception):
    """The source cannot be cut into tokens."""


class TokenInfo(namedtuple("TokenInfo", "type string start end line")):
    """A token."""

    def __repr__(self):
        return (f"TokenInfo(type={self.type} ({tok_name[self.type]}), string={self.string!r}, "
                f"start={self.start!r}, end={self.end!r}, line={self.line!r})")

    @property
    def exact_type(self):
        """The number of the operator, where the type says only that it is one."""
        if self.type == OP:
            return EXACT_TOKEN_TYPES.get(self.string, OP)
        return self.type


def tokenize(readline):
    """Yield the tokens of bytes that readline gives line by line; the first says the encoding."""
    encoding, lines = detect_encoding(readline)
    if encoding == "utf-8-sig":
        encoding = "utf-8"  # the mark is gone
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), "")
    pending = iter(lines)

    def following():
        for line in pending:
            return line
        return readline()
    yield from _tokens_of(following, encoding)


def generate_tokens(readline):
    """Yield the tokens of text that readline gives line by line."""
    return _tokens_of(readline, None)


def _generate_tokens_from_c_tokenizer(source, encoding=None, extra_tokens=False):
    """What the tests of CPython call."""
    for token in _tokens_of(source, encoding, extra_tokens):
        yield token


def _tokens_of(readline, encoding, extra_tokens=True):
    try:
        for token in _tokenize.TokenizerIter(readline, encoding=encoding, extra_tokens=extra_tokens):
            yield TokenInfo._make(token)
    except SyntaxError as e:
        if type(e) is not SyntaxError:
            raise e from None
        message = e.msg
        if "unterminated triple-quoted string literal" in message:
            message = "EOF in multi-line string"
        raise TokenError(message, (e.lineno, e.offset)) from None


# Encodings

def _get_normal_name(orig_enc):
    name = orig_enc[:12].lower().replace("_", "-")
    if name == "utf-8" or name.startswith("utf-8-"):
        return "utf-8"
    latin = ("latin-1", "iso-8859-1", "iso-latin-1")
    if name in latin or name.startswith(tuple([n + "-" for n in latin])):
        return "iso-8859-1"
    return orig_enc


def detect_encoding(readline):
    """(encoding, lines read): what a mark at the beginning or a declaration in the first two
    lines says; UTF-8 without either."""
    source = _Head(readline)
    return source.detect()


class _Head:
    def __init__(self, readline):
        self.readline = readline
        self.marked = False
        try:
            self.filename = readline.__self__.name
        except AttributeError:
            self.filename = None

    def line(self):
        try:
            return self.readline()
        except StopIteration:
            return b""

    def fail(self, message, rest=""):
        where = "" if self.filename is None else f" for {self.filename!r}"
        raise SyntaxError(message + where + rest)

    def check(self, data, encoding):
        if 0 in data:
            raise SyntaxError("source code cannot contain null bytes")
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            fault = True
        else:
            fault = False
        if fault:
            self.fail("invalid or missing encoding declaration")

    def declared(self, line):
        found = cookie_re.match(line)
        if not found:
            return None
        encoding = _get_normal_name(found[1].decode())
        try:
            lookup(encoding)
        except LookupError:
            self.fail("unknown encoding", ": " + encoding)
        if self.marked:
            if encoding != "utf-8":
                self.fail("encoding problem", ": utf-8")
            encoding += "-sig"
        return encoding

    def detect(self):
        usual = "utf-8"
        first = self.line()
        if first.startswith(BOM_UTF8):
            self.marked = True
            first = first[3:]
            usual = "utf-8-sig"
        if not first:
            return usual, []
        lines = [first]
        encoding = self.declared(first)
        if not encoding and blank_re.match(first):
            second = self.line()
            if second:
                lines.append(second)
                encoding = self.declared(second)
        encoding = encoding or usual
        self.check(b"".join(lines), encoding)
        return encoding, lines


def open(filename):
    """Open a file of source as text, by the encoding it declares."""
    buffer = _builtin_open(filename, "rb")
    try:
        encoding, lines = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except:
        buffer.close()
        raise


# Back to source

class Untokenizer:
    """Puts tokens together."""

    def __init__(self):
        self.tokens = []
        self.prev_row, self.prev_col = 1, 0
        self.prev_type = None
        self.prev_line = ""
        self.encoding = None

    def add_whitespace(self, start):
        row, col = start
        if (row, col) < (self.prev_row, self.prev_col):
            raise ValueError(f"start ({row},{col}) precedes previous end ({self.prev_row},{self.prev_col})")
        self.add_backslash_continuation(start)
        if col > self.prev_col:
            self.tokens.append(" " * (col - self.prev_col))

    def add_backslash_continuation(self, start):
        """The newlines that no token stands for are behind backslashes."""
        rows = start[0] - self.prev_row
        if rows == 0:
            return
        newline = "\r\n" if self.prev_line.endswith("\r\n") else "\n"
        line = self.prev_line.rstrip("\\\r\n")
        space = line[len(line.rstrip()):][::-1]
        self.tokens.append(space + f"\\{newline}" * rows)
        self.prev_col = 0

    def escape_brackets(self, token):
        """Double the braces of text in an f-string, but for those of named characters."""
        out = []
        in_name = False
        for c in token:
            if c == "}":
                if in_name:
                    in_name = False
                else:
                    out.append(c)
            elif c == "{":
                slashes = 0
                while slashes + 2 <= len(out) and out[-2 - slashes] == "\\":
                    slashes += 1
                if slashes % 2 and out[-1] == "N":
                    in_name = True
                else:
                    out.append(c)
            out.append(c)
        return "".join(out)

    def untokenize(self, iterable):
        tokens = iter(iterable)
        indents = []
        at_start = False
        for t in tokens:
            if len(t) == 2:
                self.compat(t, tokens)
                break
            kind, text, start, end, line = t
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in (NEWLINE, NL):
                at_start = True
            elif at_start and indents:
                if start[1] >= len(indents[-1]):
                    self.tokens.append(indents[-1])
                    self.prev_col = len(indents[-1])
                at_start = False
            elif kind in (FSTRING_MIDDLE, TSTRING_MIDDLE) and ("{" in text or "}" in text):
                text = self.escape_brackets(text)
                last = text.splitlines()[-1]
                end = end[0], end[1] + last.count("{{") + last.count("}}")
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in (NEWLINE, NL):
                self.prev_row, self.prev_col = self.prev_row + 1, 0
            self.prev_type, self.prev_line = kind, line
        return "".join(self.tokens)

    def compat(self, token, iterable):
        """Tokens without positions: spaces where they must be."""
        indents = []
        at_start = token[0] in (NEWLINE, NL)
        after_string = False
        inside = 0
        while token is not None:
            kind, text = token[:2]
            token = next(iterable, None)
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind in (NAME, NUMBER):
                text += " "
            if kind == STRING and after_string:
                text = " " + text
            after_string = kind == STRING
            if kind in (FSTRING_START, TSTRING_START):
                inside += 1
            elif kind in (FSTRING_END, TSTRING_END):
                inside -= 1
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in (NEWLINE, NL):
                at_start = True
            elif at_start and indents:
                self.tokens.append(indents[-1])
                at_start = False
            elif kind in (FSTRING_MIDDLE, TSTRING_MIDDLE):
                text = self.escape_brackets(text)
            if inside and text in ("{", "}") and self.tokens and self.tokens[-1] == text:
                text = " " + text
            if kind in (STRING, FSTRING_START) and self.prev_type in (STRING, FSTRING_END):
                self.tokens.append(" ")
            self.tokens.append(text)
            self.prev_type = kind


def untokenize(iterable):
    """Source that has these tokens; bytes, if one of them says the encoding."""
    writer = Untokenizer()
    text = writer.untokenize(iterable)
    return text if writer.encoding is None else text.encode(writer.encoding)


def _main(args=None):
    import argparse
    import sys
    parser = argparse.ArgumentParser()
    parser.add_argument(dest="filename", nargs="?", metavar="filename.py", help="the file to tokenize; defaults to stdin")
    parser.add_argument("-e", "--exact", dest="exact", action="store_true", help="display token names using the exact type")
    options = parser.parse_args(args)
    if options.filename:
        with _builtin_open(options.filename, "rb") as file:
            tokens = list(tokenize(file.readline))
    else:
        tokens = list(generate_tokens(sys.stdin.readline))
    for token in tokens:
        kind = token.exact_type if options.exact else token.type
        place = "%d,%d-%d,%d:" % (token.start + token.end)
        print("%-20s%-15s%-15r" % (place, tok_name[kind], token.string))


if __name__ == "__main__":
    _main()
