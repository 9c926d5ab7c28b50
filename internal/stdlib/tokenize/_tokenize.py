"""Tokens as the interpreter's scanner finds them."""

from _tokens import tokens as _tokens
from token import COMMENT, DEDENT, ENDMARKER, EXACT_TOKEN_TYPES, INDENT, NEWLINE, NL, OP


def _plain(token, rows):
    """A token as the parser gets it: operators of their own types, no text or place where
    there is only layout."""
    kind, text, start, end, line = token
    if kind == OP:
        return EXACT_TOKEN_TYPES.get(text, kind), text, start, end, line
    if kind == NEWLINE:
        return kind, "", start, start, line
    if kind in (INDENT, DEDENT, ENDMARKER):
        where = (min(start[0], rows), -1)
        return kind, "", where, where, line
    return token


def _lenient(lines):
    """The tokens of lines as the reference cuts them when nobody parses them."""
    from _tokenlexer import LexError, Lexer
    found = []
    it = iter(lines)
    try:
        for token in Lexer(lambda: next(it, "")).tokens():
            found.append(token)
    except LexError as e:
        message, row, column = e.args
        return found, ("SyntaxError", message, row, column, None)
    except IndentationError as e:
        return found, (type(e).__name__, e.msg, e.lineno, e.offset, e.text)
    return found, None


class TokenizerIter:
    """An iterator of (number, text, start, end, line). All lines are read at the start."""

    def __init__(self, readline, /, *, encoding=None, extra_tokens=False):
        lines = []
        while True:
            try:
                line = readline()
            except StopIteration:
                break
            if not line:
                break
            if isinstance(line, str):
                if encoding is not None:
                    raise TypeError("readline() returned a non-bytes object")
                lines.append(line)
            elif encoding is None:
                raise TypeError("readline() returned a non-string object")
            else:
                lines.append(line.decode(encoding))
        found, self._error = _tokens("".join(lines))
        if extra_tokens and self._error is not None:
            # What is an error there may be tokens here: 1a, a bracket too many.
            found, self._error = _lenient(lines)
        if not extra_tokens:
            found = [_plain(t, len(lines)) for t in found if t[0] not in (COMMENT, NL)]
        self._found = iter(found)
        self._last = found[-1] if found else None

    def __iter__(self):
        return self

    def __next__(self):
        for token in self._found:
            return token
        if self._error is None:
            raise StopIteration
        kind, message, line, column, text = self._error
        self._error = None
        if message.endswith("was never closed"):
            raise SyntaxError("unexpected EOF in multi-line statement", ("<string>", self._last[3][0], 0, "", None, None))
        cls = {"IndentationError": IndentationError, "TabError": TabError}.get(kind, SyntaxError)
        if text is not None:
            text = text.rstrip("\n")
        raise cls(message, ("<string>", line, column, text, None, None))
