"""Where a parser is in its text."""


class ParserBase:
    """Counts lines and columns; to be subclassed."""

    def __init__(self):
        if type(self) is ParserBase:
            raise RuntimeError("_markupbase.ParserBase must be subclassed")

    def reset(self):
        """Begin at the first line."""
        self.lineno, self.offset = 1, 0

    def getpos(self):
        """The line, from 1 on, and the column, from 0 on."""
        return self.lineno, self.offset

    def updatepos(self, i, j):
        """Text from i to j is dealt with; returns j."""
        if i < j:
            lines = self.rawdata.count("\n", i, j)
            if lines:
                self.lineno += lines
                self.offset = j - self.rawdata.rindex("\n", i, j) - 1
            else:
                self.offset += j - i
        return j

    def unknown_decl(self, data):
        """A declaration that nobody knows."""
