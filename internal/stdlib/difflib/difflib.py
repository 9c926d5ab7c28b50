"""What is equal and what differs in two sequences, and differences of texts to read."""

from collections import namedtuple as _namedtuple
from heapq import nlargest as _nlargest
from types import GenericAlias

__all__ = ["get_close_matches", "ndiff", "restore", "SequenceMatcher",
           "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "context_diff",
           "unified_diff", "diff_bytes", "Match"]

Match = _namedtuple("Match", "a b size")


def _share(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable items.

    The longest run that both have is found first, then the longest ones on either side
    of it, and so on: not the shortest difference, but one that people find natural. A
    run never begins with junk, that is an item for which isjunk(item) is true; with
    autojunk, items that make up over 1 % of a sequence of 200 and more are left out
    like junk. What is known of the second sequence is kept: compare many with one by
    set_seq2() once and set_seq1() for each.
    """

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Set both sequences."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Set the first sequence."""
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Set the second sequence."""
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = self.fullbcount = None
        places = {}
        for i, item in enumerate(b):
            places.setdefault(item, []).append(i)
        self.bjunk = set()
        if self.isjunk:
            self.bjunk.update([item for item in places if self.isjunk(item)])
            for item in self.bjunk:
                del places[item]
        self.bpopular = set()
        n = len(b)
        if self.autojunk and n >= 200:
            self.bpopular.update([item for item, found in places.items() if len(found) > n // 100 + 1])
            for item in self.bpopular:
                del places[item]
        self.b2j = places

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest run in a[alo:ahi] and b[blo:bhi], as a Match (a, b, size).

        Of several it is the one that begins first in a, then in b. It has no junk but
        what lies at its ends in both.
        """
        a, b, places = self.a, self.b, self.b2j
        junk = self.bjunk
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        i, j, size = alo, blo, 0
        # runs[k] is the length of the run that ends with a[x] and b[k]
        runs = {}
        for x in range(alo, ahi):
            longer = {}
            for y in places.get(a[x], ()):
                if y < blo:
                    continue
                if y >= bhi:
                    break
                k = longer[y] = runs.get(y - 1, 0) + 1
                if k > size:
                    i, j, size = x - k + 1, y - k + 1, k
            runs = longer
        # widen it, first by what is no junk (popular items), then by junk
        for wide in False, True:
            while i > alo and j > blo and (b[j - 1] in junk) == wide and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while (i + size < ahi and j + size < bhi and (b[j + size] in junk) == wide
                   and a[i + size] == b[j + size]):
                size += 1
        return Match(i, j, size)

    def get_matching_blocks(self):
        """The runs that both sequences have, as a list of Match, in order.

        The last is (len(a), len(b), 0). No two of them touch in both sequences.
        """
        if self.matching_blocks is not None:
            return self.matching_blocks
        la, lb = len(self.a), len(self.b)
        found = []
        todo = [(0, la, 0, lb)]
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, k = m = self.find_longest_match(alo, ahi, blo, bhi)
            if k:
                found.append(m)
                if alo < i and blo < j:
                    todo.append((alo, i, blo, j))
                if i + k < ahi and j + k < bhi:
                    todo.append((i + k, ahi, j + k, bhi))
        found.sort()
        blocks = []
        for i, j, k in found:
            if blocks:
                i0, j0, k0 = blocks[-1]
                if i0 + k0 == i and j0 + k0 == j:
                    blocks[-1] = i0, j0, k0 + k
                    continue
            blocks.append((i, j, k))
        blocks.append((la, lb, 0))
        self.matching_blocks = [Match(*block) for block in blocks]
        return self.matching_blocks

    def get_opcodes(self):
        """How to make b of a: a list of (tag, i1, i2, j1, j2).

        tag is 'replace', 'delete', 'insert' or 'equal', and says what becomes of
        a[i1:i2]; b[j1:j2] is what stands there then.
        """
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = codes = []
        for ai, bj, size in self.get_matching_blocks():
            if i < ai or j < bj:
                tag = "insert" if i == ai else "delete" if j == bj else "replace"
                codes.append((tag, i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                codes.append(("equal", ai, i, bj, j))
        return codes

    def get_grouped_opcodes(self, n=3):
        """The opcodes in groups of changes, each with up to n items of what is equal around it."""
        codes = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        tag, i1, i2, j1, j2 = codes[0]
        if tag == "equal":
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = codes[-1]
        if tag == "equal":
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """How alike the sequences are, from 0.0 to 1.0: twice the matches over both lengths."""
        matches = sum([block[-1] for block in self.get_matching_blocks()])
        return _share(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        """What ratio() cannot be more than, found faster: order is not looked at."""
        if self.fullbcount is None:
            self.fullbcount = {}
            for item in self.b:
                self.fullbcount[item] = self.fullbcount.get(item, 0) + 1
        left = {}
        matches = 0
        for item in self.a:
            n = left.get(item)
            if n is None:
                n = self.fullbcount.get(item, 0)
            left[item] = n - 1
            matches += n > 0
        return _share(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """What ratio() cannot be more than, by the lengths alone."""
        la, lb = len(self.a), len(self.b)
        return _share(min(la, lb), la + lb)

    __class_getitem__ = classmethod(GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """Those of the possibilities that are most like word: at most n, the best first.

    Only those with a ratio of cutoff or more.
    """
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    s = SequenceMatcher()
    s.set_seq2(word)
    scored = []
    for x in possibilities:
        s.set_seq1(x)
        if s.real_quick_ratio() >= cutoff and s.quick_ratio() >= cutoff:
            score = s.ratio()
            if score >= cutoff:
                scored.append((score, x))
    return [x for score, x in _nlargest(n, scored)]


def _marks(line, tags):
    # a line of marks, with the blanks of the line they stand under
    return "".join([c if t == " " and c.isspace() else t for c, t in zip(line, tags)]).rstrip()


def _lines(sign, lines):
    for line in lines:
        yield "%s %s" % (sign, line)


# what is written under the characters of the first and of the second line
_under = {"replace": ("^", "^"), "delete": ("-", ""), "insert": ("", "+"), "equal": (" ", " ")}


class Differ:
    """Differences of two texts, line by line, and within lines that are alike.

    Each line of a difference begins with two characters: "- " only in the first text,
    "+ " only in the second, "  " in both, "? " in neither: it marks the characters of
    the line before that differ. linejunk and charjunk say what lines and characters
    are junk, as for SequenceMatcher.
    """

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """The lines of the difference of two sequences of lines, which keep their ends."""
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "equal":
                yield from _lines(" ", a[i1:i2])
            elif tag == "replace":
                yield from self._replace(a, i1, i2, b, j1, j2)
            else:
                yield from self._unlike(a[i1:i2], b[j1:j2])

    def _unlike(self, old, new):
        # lines that have nothing to do with each other, the fewer first
        parts = [_lines("-", old), _lines("+", new)]
        if len(new) < len(old):
            parts.reverse()
        for part in parts:
            yield from part

    def _replace(self, a, alo, ahi, b, blo, bhi):
        # Of each line of b the one of a that is most like it is looked for, not further
        # than ten lines from where it would stand.
        chars = SequenceMatcher(self.charjunk)
        i, j = alo, blo  # what comes before has been written
        for y in range(blo, bhi):
            chars.set_seq2(b[y])
            middle = alo + (y - blo)
            near = range(max(middle - 10, i), min(middle + 11, ahi))
            if not near:
                break
            best, found = 0.74999, None
            for x in near:
                chars.set_seq1(a[x])
                if chars.real_quick_ratio() > best and chars.quick_ratio() > best:
                    r = chars.ratio()
                    if r > best:
                        best, found = r, x
            if found is None:
                continue
            yield from self._unlike(a[i:found], b[j:y])
            yield from self._alike(chars, a[found], b[y])
            i, j = found + 1, y + 1
        yield from self._unlike(a[i:ahi], b[j:bhi])

    def _alike(self, chars, old, new):
        # two lines that are alike, with their differences marked
        if old == new:
            yield "  " + old
            return
        chars.set_seqs(old, new)
        olds = news = ""
        for tag, i1, i2, j1, j2 in chars.get_opcodes():
            x, y = _under[tag]
            olds += x * (i2 - i1)
            news += y * (j2 - j1)
        for sign, line, tags in ("- ", old, olds), ("+ ", new, news):
            yield sign + line
            tags = _marks(line, tags)
            if tags:
                yield f"? {tags}\n"


def IS_LINE_JUNK(line, pat=None):
    """Whether a line is blank, or one # alone; or what pat(line) finds."""
    if pat is not None:
        return pat(line) is not None
    return line.strip() in "#"


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Whether a character is a space or a tab."""
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The lines of the difference of two texts: Differ(linejunk, charjunk).compare(a, b)."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of the first (1) or second (2) text, from what Differ.compare() gave."""
    sign = {1: "- ", 2: "+ "}.get(int(which))
    if sign is None:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
    for line in delta:
        if line[:2] in ("  ", sign):
            yield line[2:]


# --- the formats of diff -u and diff -c

def _check(a, b, *args):
    for lines in a, b:
        if lines and not isinstance(lines[0], str):
            raise TypeError("lines to compare must be str, not %s (%r)" % (type(lines[0]).__name__, lines[0]))
    for lines in a, b:
        if isinstance(lines, str):
            raise TypeError("input must be a sequence of strings, not %s" % type(lines).__name__)
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError("all arguments must be str, not: %r" % (arg,))


def _heading(sign, name, date, end):
    return f"{sign} {name}\t{date}{end}" if date else f"{sign} {name}{end}"


def _span(start, stop):
    # first line and number of lines
    n = stop - start
    if n == 1:
        return str(start + 1)
    return f"{start + 1 if n else start},{n}"


def _bounds(start, stop):
    # first and last line
    if stop - start <= 1:
        return str(stop)
    return f"{start + 1},{stop}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The difference of two sequences of lines, as diff -u writes it, with n lines around changes.

    Lines are to end in newlines; if they do not, let lineterm be empty.
    """
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    begun = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not begun:
            begun = True
            yield _heading("---", fromfile, fromfiledate, lineterm)
            yield _heading("+++", tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield f"@@ -{_span(first[1], last[2])} +{_span(first[3], last[4])} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            for line in a[i1:i2]:
                yield "-" + line
            for line in b[j1:j2]:
                yield "+" + line


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The difference of two sequences of lines, as diff -c writes it, with n lines around changes.

    Lines are to end in newlines; if they do not, let lineterm be empty.
    """
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    begun = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not begun:
            begun = True
            yield _heading("***", fromfile, fromfiledate, lineterm)
            yield _heading("---", tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        tags = {code[0] for code in group}
        yield "***************" + lineterm
        yield f"*** {_bounds(first[1], last[2])} ****{lineterm}"
        if "replace" in tags or "delete" in tags:
            for tag, i1, i2, _, _ in group:
                for line in a[i1:i2]:
                    yield signs[tag] + line
        yield f"--- {_bounds(first[3], last[4])} ----{lineterm}"
        if "replace" in tags or "insert" in tags:
            for tag, _, _, j1, j2 in group:
                for line in b[j1:j2]:
                    yield signs[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"",
               fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """dfunc() for bytes of any encoding: unified_diff or context_diff."""

    def text(s):
        try:
            return s.decode("ascii", "surrogateescape")
        except AttributeError as err:
            raise TypeError("all arguments must be bytes, not %s (%r)" % (type(s).__name__, s)) from err

    a, b = list(map(text, a)), list(map(text, b))
    names = map(text, (fromfile, tofile, fromfiledate, tofiledate))
    for line in dfunc(a, b, *names, n, text(lineterm)):
        yield line.encode("ascii", "surrogateescape")
