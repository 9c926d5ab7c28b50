"""Wrapping, filling, indenting and shortening of text."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

# ASCII whitespace only: a no-break space is there to keep words together.
_whitespace = "\t\n\v\f\r "
_blank = frozenset(_whitespace)


def _is_word(c):
    return c == "_" or c.isalnum()


def _is_letter(c):
    return c == "_" or c.isalnum() and not c.isdecimal()


def _may_precede_dash(c):
    return _is_word(c) or c in "!\"'&.,?"


def _dash_end(text, start):
    """The end of an em-dash (two or more hyphens, then a word) at start, or -1."""
    n = len(text)
    end = start
    while end < n and text[end] == "-":
        end += 1
    if end - start >= 2 and end < n and _is_word(text[end]):
        return end
    return -1


def _breaks_at_hyphen(text, i):
    """Whether a line may be broken after the hyphen at i: letters on both sides of it."""
    n = len(text)
    if i < 2 or not _is_letter(text[i - 1]):
        return False
    if not _is_letter(text[i - 2]) and not (
            text[i - 2] == "-" and i >= 3 and _is_letter(text[i - 3])):
        return False
    i += 1
    if i >= n or not _is_letter(text[i]):
        return False
    i += 1
    if i < n and text[i] == "-":
        i += 1
    return i < n and _is_letter(text[i])


def _word_end(text, start):
    """The end of the chunk that begins at start, which is not blank."""
    n = len(text)
    if text[start] == "-" and start > 0 and _may_precede_dash(text[start - 1]):
        end = _dash_end(text, start)
        if end >= 0:
            return end
    i = start + 1
    while i < n:
        c = text[i]
        if c in _blank:
            return i
        if c == "-":
            if _breaks_at_hyphen(text, i):
                return i + 1
            if _may_precede_dash(text[i - 1]) and _dash_end(text, i) >= 0:
                return i
        i += 1
    return n


def _split_chunks(text, hyphens):
    """Cut text into runs of blanks and what stands between them.

    With hyphens, also after hyphens inside words and around em-dashes.
    """
    chunks = []
    n = len(text)
    start = 0
    while start < n:
        end = start
        if text[start] in _blank:
            while end < n and text[end] in _blank:
                end += 1
        elif hyphens:
            end = _word_end(text, start)
        else:
            while end < n and text[end] not in _blank:
                end += 1
        chunks.append(text[start:end])
        start = end
    return chunks


def _ends_sentence(chunk):
    """Whether chunk ends in a small letter and a stop, then maybe a quote."""
    if chunk[-1:] in ("'", '"'):
        chunk = chunk[:-1]
    return chunk[-1:] in (".", "!", "?") and "a" <= chunk[-2:-1] <= "z"


class TextWrapper:
    """Wraps paragraphs; its attributes, the constructor's parameters, say how.

    width: of the longest line, indent included
    initial_indent, subsequent_indent: put before the first and the other lines
    expand_tabs, tabsize: make tabs spaces first
    replace_whitespace: make each other blank a space, after tabs are expanded
    fix_sentence_endings: put two spaces after a sentence
    break_long_words: break words longer than width
    drop_whitespace: drop blanks at the ends of lines
    break_on_hyphens: break compound words after their hyphens
    max_lines, placeholder: cut the text, and say so at the end of the last line
    """

    unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), ord(" "))

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
                 replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                 drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                 placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    # The methods with an underscore are known to subclasses out there.

    def _munge_whitespace(self, text):
        """Expand tabs and make other blanks spaces."""
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)
        return text

    def _split(self, text):
        """Cut text into chunks between which a line may be broken."""
        return _split_chunks(text, self.break_on_hyphens is True)

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _fix_sentence_endings(self, chunks):
        """Make the space after each sentence two."""
        i = 0
        while i < len(chunks) - 1:
            if chunks[i + 1] == " " and _ends_sentence(chunks[i]):
                chunks[i + 1] = "  "
                i += 1
            i += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """Put (part of) a chunk that is longer than any line into cur_line."""
        room = 1 if width < 1 else width - cur_len
        if self.break_long_words and room > 0:
            chunk = reversed_chunks[-1]
            end = room
            if self.break_on_hyphens and len(chunk) > room:
                hyphen = chunk.rfind("-", 0, room)
                if hyphen > 0 and chunk[:hyphen].strip("-"):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
            if not chunk:
                # With indents wider than the line and drop_whitespace=False,
                # CPython never gets past this.
                reversed_chunks.pop()
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        """Put chunks together to lines. Uses chunks up."""
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        drop = self.drop_whitespace
        chunks.reverse()  # to take them from the end
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            line = []
            length = 0
            if drop and lines and not chunks[-1].strip():
                chunks.pop()
            while chunks and length + len(chunks[-1]) <= width:
                line.append(chunks.pop())
                length += len(line[-1])
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if drop and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            if self.max_lines is None or len(lines) + 1 < self.max_lines:
                last = False
            else:
                rest = chunks and not (drop and len(chunks) == 1 and not chunks[0].strip())
                last = bool(rest) or length > width
            if not last:
                lines.append(indent + "".join(line))
                continue
            self._cut(lines, indent, line, length, width)
            break
        return lines

    def _cut(self, lines, indent, line, length, width):
        """End lines with as much of line as leaves room for the placeholder."""
        placeholder = self.placeholder
        while line:
            if line[-1].strip() and length + len(placeholder) <= width:
                lines.append(indent + "".join(line) + placeholder)
                return
            length -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(placeholder) <= self.width:
                lines[-1] = before + placeholder
                return
        lines.append(indent + placeholder.lstrip())

    def wrap(self, text):
        """Return the paragraph text as a list of lines without line ends."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """Return the paragraph text with line ends put in."""
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """Return a paragraph as a list of lines; keywords are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """Return a paragraph with line ends put in; keywords are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """Return text on one line of at most width, its end replaced if it is too long.

    >>> shorten("Hello  world!", width=12)
    'Hello world!'
    >>> shorten("Hello  world!", width=11)
    'Hello [...]'
    """
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.split()))


def dedent(text):
    """Remove the blanks that all lines begin with; make blank lines empty.

    Tabs and spaces are different blanks.
    """
    try:
        lines = text.split("\n")
    except (AttributeError, TypeError):
        raise TypeError(f"expected str object, not {type(text).__qualname__!r}") from None
    full = [line for line in lines if line and not line.isspace()]
    # What the least and the greatest line have in common, all have.
    low, high = min(full, default=""), max(full, default="")
    margin = 0
    for c in low:
        if c not in " \t" or c != high[margin]:
            break
        margin += 1
    return "\n".join([line[margin:] if not line.isspace() else "" for line in lines])


def indent(text, prefix, predicate=None):
    """Put prefix before the lines that predicate is true of; by default those not blank."""
    parts = []
    for line in text.splitlines(True):
        if predicate(line) if predicate is not None else not line.isspace():
            parts.append(prefix)
        parts.append(line)
    return "".join(parts)
