"""Cutting of text into words as a shell does, and quoting of words for one."""

__all__ = ["shlex", "split", "quote", "join"]

import sys as _sys
from io import StringIO as _StringIO

_ASCII_WORD = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
# The letters of Latin-1; the two left out are signs.
_LATIN_WORD = "".join(map(chr, [*range(0xDF, 0xF7), *range(0xF8, 0x100), *range(0xC0, 0xD7),
                                *range(0xD8, 0xDF)]))


class shlex:
    """Reads tokens from a stream or a string; attributes say which characters do what.

    state: " " between tokens, "a" in a word, "c" in a run of punctuation
    characters, a quote or escape character after one, None at the end.
    """

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        from collections import deque
        if isinstance(instream, str):
            instream = _StringIO(instream)
        if instream is None:
            instream, infile = _sys.stdin, None
        self.instream = instream
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = _ASCII_WORD + _LATIN_WORD if posix else _ASCII_WORD
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.state = " "
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ""
        self.filestack = deque()
        self.source = None
        if punctuation_chars is True:
            punctuation_chars = "();<>|&"
        self._punctuation_chars = punctuation_chars or ""
        if punctuation_chars:
            # Characters read too far; tokens cannot be taken back for them.
            self._pushback_chars = deque()
            # Words hold what paths and options are made of.
            self.wordchars += "~-./*?="
            self.wordchars = self.wordchars.translate(
                str.maketrans(dict.fromkeys(punctuation_chars)))

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def _say(self, level, text):
        if self.debug >= level:
            print("shlex: " + text)

    def push_token(self, tok):
        "Put a token back, to be read next."
        self._say(1, f"pushing token {tok!r}")
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        "Read from another stream until its end, then go on with the present one."
        if isinstance(newstream, str):
            newstream = _StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile = newfile
        self.instream = newstream
        self.lineno = 1
        if newfile is not None:
            self._say(1, f"pushing to file {newfile}")
        else:
            self._say(1, f"pushing to stream {newstream}")

    def pop_source(self):
        "Go back to the stream before the present one, which is closed."
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self._say(1, f"popping to {self.instream}, line {self.lineno}")
        self.state = " "

    def get_token(self):
        "Return the next token, eof after the last."
        if self.pushback:
            tok = self.pushback.popleft()
            self._say(1, f"popping token {tok!r}")
            return tok
        raw = self.read_token()
        if self.source is not None:
            while raw == self.source:
                found = self.sourcehook(self.read_token())
                if found:
                    newfile, newstream = found
                    self.push_source(newstream, newfile)
                raw = self.get_token()
        while raw == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            raw = self.get_token()
        self._say(1, "token=EOF" if raw == self.eof else f"token={raw!r}")
        return raw

    def read_token(self):
        "Read one token from the stream; knows nothing of tokens or streams put back."
        quoted = False  # then an empty token is one
        escaped = " "  # the state to go back to after an escape
        while True:
            if self._punctuation_chars and self._pushback_chars:
                char = self._pushback_chars.pop()
            else:
                char = self.instream.read(1)
            if char == "\n":
                self.lineno += 1
            state = self.state
            self._say(3, f"in state {state!r} I see character: {char!r}")
            if state is None:
                self.token = ""
                break
            if state == " ":
                if self._between(char, quoted):
                    break
                if self.state != " " and self.posix and self.state in self.escape:
                    escaped = "a"
            elif state in self.quotes:
                quoted = True
                if self._in_quotes(char):
                    break
                if self.state is not state and self.state in self.escape:
                    escaped = state
            elif state in self.escape:
                if not char:
                    self._say(2, "I see EOF in escape state")
                    raise ValueError("No escaped character")
                # Between quotes only the quote and the escape can be escaped.
                if escaped in self.quotes and char != state and char != escaped:
                    self.token += state
                self.token += char
                self.state = escaped
            elif state in ("a", "c"):
                if self._in_word(char, quoted):
                    break
                if self.posix and self.state not in ("a", "c", " ") and self.state in self.escape:
                    escaped = "a"
        result = self.token
        self.token = ""
        if self.posix and not quoted and result == "":
            result = None
        self._say(2, f"raw token={result!r}" if result else "raw token=EOF")
        return result

    # The following take one character in their state, and say whether the token ends.

    def _between(self, char, quoted):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            self._say(2, "I see whitespace in whitespace state")
            return bool(self.token or self.posix and quoted)
        if char in self.commenters:
            self.instream.readline()
            self.lineno += 1
        elif self.posix and char in self.escape:
            self.state = char
        elif char in self.wordchars:
            self.token = char
            self.state = "a"
        elif char in self._punctuation_chars:
            self.token = char
            self.state = "c"
        elif char in self.quotes:
            if not self.posix:
                self.token = char
            self.state = char
        else:
            self.token = char
            if not self.whitespace_split:
                return True
            self.state = "a"
        return False

    def _in_quotes(self, char):
        if not char:
            self._say(2, "I see EOF in quotes state")
            raise ValueError("No closing quotation")
        if char == self.state:
            if not self.posix:
                self.token += char
                self.state = " "
                return True
            self.state = "a"
        elif self.posix and char in self.escape and self.state in self.escapedquotes:
            self.state = char
        else:
            self.token += char
        return False

    def _in_word(self, char, quoted):
        whole = bool(self.token or self.posix and quoted)
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            self._say(2, "I see whitespace in word state")
            self.state = " "
            return whole
        if char in self.commenters:
            self.instream.readline()
            self.lineno += 1
            if self.posix:
                self.state = " "
                return whole
        elif self.state == "c":
            if char not in self._punctuation_chars:
                self._pushback_chars.append(char)
                self.state = " "
                return True
            self.token += char
        elif self.posix and (char in self.quotes or char in self.escape):
            self.state = char
        elif (char in self.wordchars or char in self.quotes
                or self.whitespace_split and char not in self._punctuation_chars):
            self.token += char
        else:
            if self._punctuation_chars:
                self._pushback_chars.append(char)
            else:
                self.pushback.appendleft(char)
            self._say(2, "I see punctuation in word state")
            self.state = " "
            return whole
        return False

    def sourcehook(self, newfile):
        "Return (name, stream) for a name that follows the source keyword."
        import os.path
        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not os.path.isabs(newfile):
            newfile = os.path.join(os.path.dirname(self.infile), newfile)
        return newfile, open(newfile, "r")

    def error_leader(self, infile=None, lineno=None):
        "Return the beginning of an error message: file and line."
        if infile is None:
            infile = self.infile
        if lineno is None:
            lineno = self.lineno
        return f'"{infile}", line {lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """Return the words of s as a list, cut and unquoted as a shell would."""
    if s is None:
        raise ValueError("s argument must not be None")
    lex = shlex(s, posix=posix)
    lex.whitespace_split = True
    if not comments:
        lex.commenters = ""
    return list(lex)


def join(split_command):
    """Quote words as needed and put them together to a command line."""
    return " ".join([quote(word) for word in split_command])


_SAFE = b"%+,-./:=@" + _ASCII_WORD.encode()


def quote(s):
    """Return s so that a shell takes it as one word."""
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f"expected string object, got {type(s).__name__!r}")
    if s.isascii() and not s.encode().translate(None, delete=_SAFE):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
