"""Reading and writing of comma-separated values."""
# This file defines csv over the native module _csv: dialects as classes, rows as dicts, and
# guessing of a dialect.

from types import GenericAlias as _GenericAlias
from _csv import (
    Dialect as _Dialect, Error, QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC,
    QUOTE_NOTNULL, QUOTE_STRINGS, field_size_limit, get_dialect, list_dialects, reader,
    register_dialect, unregister_dialect, writer)

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS",
           "QUOTE_NOTNULL", "Error", "Dialect", "excel", "excel_tab", "field_size_limit",
           "reader", "writer", "register_dialect", "get_dialect", "list_dialects", "Sniffer",
           "unregister_dialect", "DictReader", "DictWriter", "unix_dialect"]


class Dialect:
    """Base class of dialects: a subclass says how a file is written.

    delimiter stands between fields, quotechar around them, escapechar before a special
    character; doublequote doubles quotes inside quotes; skipinitialspace ignores spaces after
    a delimiter; lineterminator ends rows written; quoting is one of the QUOTE_ constants.
    """

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            _Dialect(self)
        except TypeError as error:
            # Callers expect the error of this module.
            raise Error(str(error)) from None


class excel(Dialect):
    """What Excel writes."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """What Excel writes, with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """What Unix programs write: every field in quotes, rows ended by a line feed."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


class DictReader:
    """Reads rows as dicts, with keys from the first row or from fieldnames.

    Fields beyond the names become a list under restkey; names beyond the fields get restval.
    """

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args,
                 **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        """The keys; the first row is read when they are first asked for."""
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)  # blank lines are no rows
        names = self.fieldnames
        found = dict(zip(names, row))
        wanted, given = len(names), len(row)
        if wanted < given:
            found[self.restkey] = row[wanted:]
        elif wanted > given:
            for name in names[given:]:
                found[name] = self.restval
        return found

    __class_getitem__ = classmethod(_GenericAlias)


class DictWriter:
    """Writes dicts as rows, in the order of fieldnames.

    Missing keys get restval; keys that are not in fieldnames raise ValueError, or are left
    out if extrasaction is "ignore".
    """

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args,
                 **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Write the names as a row; return what the file's write() returned."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == "raise":
            extra = rowdict.keys() - self.fieldnames
            if extra:
                raise ValueError("dict contains fields not in fieldnames: "
                                 + ", ".join([repr(name) for name in extra]))
        return (rowdict.get(name, self.restval) for name in self.fieldnames)

    def writerow(self, rowdict):
        """Write one dict; return what the file's write() returned."""
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        """Write several dicts."""
        return self.writer.writerows(map(self._dict_to_list, rowdicts))

    __class_getitem__ = classmethod(_GenericAlias)


# A quoted field between delimiters, at the start of a line, at the end of one, alone on one.
# The first of these that occurs in a sample decides.
_DELIMITER = r"(?P<delim>[^\w\n\"'])(?P<space> ?)"
_QUOTED = r"(?P<quote>[\"']).*?(?P=quote)"
_QUOTED_FIELDS = (
    _DELIMITER + _QUOTED + "(?P=delim)",
    r"(?:^|\n)" + _QUOTED + _DELIMITER,
    _DELIMITER + _QUOTED + r"(?:$|\n)",
    r"(?:^|\n)" + _QUOTED + r"(?:$|\n)",
)


def _most(counts):
    # The key with the highest count, the first of equals.
    best = None
    for key in counts:
        if best is None or counts[key] > counts[best]:
            best = key
    return best


class Sniffer:
    """Guesses the dialect of a sample, and whether it has a header."""

    def __init__(self):
        # Who wins among delimiters that fit equally well.
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """Return a dialect class that fits the sample.

        delimiters, a string, limits what is taken for a delimiter.
        """
        quote, double, delim, skip = self._guess_quote_and_delimiter(sample, delimiters)
        if not delim:
            delim, skip = self._guess_delimiter(sample, delimiters)
        if not delim:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = double
        dialect.delimiter = delim
        dialect.quotechar = quote or '"'
        dialect.skipinitialspace = skip
        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        # Looks for quoted fields. Returns quote, doublequote, delimiter, skipinitialspace.
        import re
        for pattern in _QUOTED_FIELDS:
            found = list(re.finditer(pattern, data, re.DOTALL | re.MULTILINE))
            if found:
                break
        else:
            return "", False, None, 0
        quotes, delims = {}, {}
        spaces = 0
        has_delim = "delim" in found[0].re.groupindex
        for match in found:
            quote = match["quote"]
            quotes[quote] = quotes.get(quote, 0) + 1
            if has_delim:
                delim = match["delim"]
                if delim and (delimiters is None or delim in delimiters):
                    delims[delim] = delims.get(delim, 0) + 1
                if match["space"]:
                    spaces += 1
        quote = _most(quotes)
        delim, skip = "", 0
        if delims:
            delim = _most(delims)
            skip = delims[delim] == spaces
            if delim == "\n":
                delim = ""  # a file of one quoted column
        d, q = re.escape(delim), quote
        inner = rf"[^{d}\n]*"
        doubled = re.search(rf"(({d})|^)\W*{q}{inner}{q}{inner}{q}\W*(({d})|$)", data,
                            re.MULTILINE)
        return quote, doubled is not None, delim, skip

    def _guess_delimiter(self, data, delimiters):
        # A delimiter occurs equally often in (nearly) all lines. Lines are taken in by tens
        # until one character stands out; the demands fall from 100 to 90 per cent each time.
        lines = [line for line in data.split("\n") if line]
        step = min(10, len(lines))
        frequencies = {}  # character -> {times in a line: number of such lines}
        for n in range(127):
            frequencies[chr(n)] = {}
        fits = {}
        modes = {}
        taken = 0
        while taken < len(lines):
            for line in lines[taken:taken + step]:
                for char, seen in frequencies.items():
                    times = line.count(char)
                    seen[times] = seen.get(times, 0) + 1
            taken += step
            for char, seen in frequencies.items():
                if len(seen) == 1 and 0 in seen:
                    continue
                times = _most(seen)
                # Lines that differ speak against the most frequent count.
                modes[char] = times, 2 * seen[times] - sum(seen.values())
            total = float(min(taken, len(lines)))
            consistency = 1.0
            while not fits and consistency >= 0.9:
                for char, (times, lead) in modes.items():
                    if (times > 0 and lead > 0 and lead / total >= consistency
                            and (delimiters is None or char in delimiters)):
                        fits[char] = times, lead
                consistency -= 0.01
            if len(fits) == 1:
                break
        if not fits:
            return "", 0
        if len(fits) == 1:
            delim = list(fits)[0]
        else:
            for delim in self.preferred:
                if delim in fits:
                    break
            else:
                delim = max([(mode, char) for char, mode in fits.items()])[1]
        return delim, lines[0].count(delim) == lines[0].count(delim + " ")

    def has_header(self, sample):
        """Whether the first row of the sample looks like a header.

        It does if columns that hold numbers, or texts of one length, begin with something
        else.
        """
        lines = sample.split("\n")
        rows = reader([line + "\n" for line in lines[:-1]] + [line for line in lines[-1:] if line],
                      self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = _kind(row[column])
                if kind != kinds[column]:
                    if kinds[column] is None:
                        kinds[column] = kind
                    else:
                        del kinds[column]  # the column is mixed
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                different = len(header[column]) != kind
            elif kind is None:
                different = True  # no row had as many fields
            else:
                different = _kind(header[column]) is not complex
            votes += 1 if different else -1
        return votes > 0


def _kind(text):
    # complex for a number, else the length.
    try:
        complex(text)
        return complex
    except (ValueError, OverflowError):
        return len(text)
