"""Exceptions and tracebacks: taken apart, and shown as text."""

import linecache
import sys
import _traceback
from _collections_abc import Sequence

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list",
           "format_stack", "format_tb", "print_exc", "format_exc", "print_exception", "print_last",
           "print_stack", "print_tb", "clear_frames", "FrameSummary", "StackSummary", "TracebackException",
           "walk_stack", "walk_tb", "print_list"]

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_REPEATS = 3  # how often a place is shown before repetitions are counted


class _Implicit:
    def __repr__(self):
        return "<implicit>"


_implicit = _Implicit()
BUILTIN_EXCEPTION_LIMIT = object()


# Functions

def print_list(extracted_list, file=None):
    """Print a list of entries, as extract_tb returns it."""
    if file is None:
        file = sys.stderr
    for text in StackSummary.from_list(extracted_list).format():
        print(text, file=file, end="")


def format_list(extracted_list):
    """The texts of a list of entries."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Print a traceback."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """The texts of the entries of a traceback."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """The entries of a traceback."""
    return StackSummary._take(_positions(tb), limit)


def print_exception(exc, /, value=_implicit, tb=_implicit, limit=None, file=None, chain=True, **kwargs):
    """Print an exception with its traceback, and those that led to it."""
    value, tb = _parts(exc, value, tb)
    shown = TracebackException(type(value), value, tb, limit=limit, compact=True)
    shown.print(file=file, chain=chain)


def format_exception(exc, /, value=_implicit, tb=_implicit, limit=None, chain=True, **kwargs):
    """The texts of an exception with its traceback, and of those that led to it."""
    value, tb = _parts(exc, value, tb)
    shown = TracebackException(type(value), value, tb, limit=limit, compact=True)
    return list(shown.format(chain=chain))


def format_exception_only(exc, /, value=_implicit, *, show_group=False, **kwargs):
    """The texts of an exception without its traceback."""
    if value is _implicit:
        value = exc
    shown = TracebackException(type(value), value, None, compact=True)
    return list(shown.format_exception_only(show_group=show_group))


def _parts(exc, value, tb):
    if (value is _implicit) != (tb is _implicit):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _implicit:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def print_exc(limit=None, file=None, chain=True):
    """Print the exception being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The exception being handled, as one text."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the exception that ended the last interactive statement."""
    if hasattr(sys, "last_exc"):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    elif hasattr(sys, "last_type"):
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit=limit, file=file, chain=chain)
    else:
        raise ValueError("no last exception")


def print_stack(f=None, limit=None, file=None):
    """Print the frames around a frame: running frames are not shown."""
    print_list(extract_stack(f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    """The texts of the frames around a frame."""
    return format_list(extract_stack(f, limit=limit))


def extract_stack(f=None, limit=None):
    """The frames around a frame, outermost first."""
    # What is beyond the limit is not asked for: the further out, the more it costs.
    frames = walk_stack(f) if f is not None else _around(limit)
    stack = StackSummary.extract(frames, limit=limit)
    stack.reverse()
    return stack


def walk_stack(f):
    """Yield the frames from a frame outwards, with their lines. Without one they are those
    of the caller, which are taken when it is called; a frame does not show the one around it,
    so from another it is that frame alone."""
    if f is not None:
        return iter([(f, f.f_lineno)])
    return iter(_around(None))


def _around(limit):
    """The frames of the program that calls, innermost first, with their lines."""
    frames, depth = [], 0
    try:
        while limit is None or limit < 0 or len(frames) < limit:
            frame = sys._getframe(depth)
            depth += 1
            if frame.f_globals.get("__name__") != __name__:
                frames.append((frame, frame.f_lineno))
    except ValueError:
        pass
    return frames


def walk_tb(tb):
    """Yield the frames of a traceback, with the lines where it passed."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _positions(tb):
    while tb is not None:
        yield tb.tb_frame, _traceback.position(tb)
        tb = tb.tb_next


def clear_frames(tb):
    """Drop the variables of the frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except (RuntimeError, AttributeError):
            pass  # it is running, or holds none
        tb = tb.tb_next


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        return f"<{what} {func.__name__}() failed>"


def _format_final_exc_line(etype, value, *, insert_final_newline=True, colorize=False):
    text = _safe_string(value, "exception")
    end = "\n" if insert_final_newline else ""
    if value is None or not text:
        return f"{etype}{end}"
    return f"{etype}: {text}{end}"


def _dedent(text):
    """textwrap.dedent, without importing it."""
    from textwrap import dedent
    return dedent(text)


# Entries

class FrameSummary:
    """A place in a traceback: file, line, function, and the source there."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_lines",
                 "_lines_dedented", "locals", "_code")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno, self.end_colno = colno, end_colno
        self._code = kwargs.get("_code")
        self._lines = line
        self._lines_dedented = None
        if lookup_line:
            self.line
        self.locals = {k: _safe_string(v, "local", func=repr) for k, v in locals.items()} if locals else None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return ((self.filename, self.lineno, self.name, self.locals)
                    == (other.filename, other.lineno, other.name, other.locals))
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4

    @property
    def _original_lines(self):
        if self._lines is None and self.lineno is not None and self.end_lineno is not None:
            lines = []
            for number in range(self.lineno, self.end_lineno + 1):
                line = linecache.getline(self.filename, number).rstrip()
                if not line and self._code is not None and self.filename.startswith("<"):
                    line = linecache._getline_from_code(self._code, number).rstrip()
                lines.append(line)
            self._lines = "\n".join(lines) + "\n"
        return self._lines

    @property
    def _dedented_lines(self):
        lines = self._original_lines
        if self._lines_dedented is None and lines is not None:
            self._lines_dedented = _dedent(lines)
        return self._lines_dedented

    @property
    def line(self):
        lines = self._original_lines
        return None if lines is None else lines.partition("\n")[0].strip()


class StackSummary(list):
    """The entries of a traceback."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Make entries of frames and their lines."""
        frames = ((frame, (line, None, None, None)) for frame, line in frame_gen)
        return klass._take(frames, limit, lookup_lines, capture_locals)

    @classmethod
    def _take(klass, frames, limit=None, lookup_lines=True, capture_locals=False):
        last = limit is BUILTIN_EXCEPTION_LIMIT  # sys.tracebacklimit counts from the end there
        if limit is None or last:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            frames = list(frames)
            if last:
                frames = frames[len(frames) - limit:] if limit else []
            elif limit >= 0:
                frames = frames[:limit]
            else:
                frames = frames[limit:]
        result = klass()
        files = set()
        for frame, (line, end_line, column, end_column) in frames:
            code = frame.f_code
            files.add(code.co_filename)
            linecache.lazycache(code.co_filename, frame.f_globals)
            result.append(FrameSummary(
                code.co_filename, line, code.co_name, lookup_line=False, end_lineno=end_line, colno=column,
                end_colno=end_column, locals=getattr(frame, "f_locals", None) if capture_locals else None, _code=code))
        for name in files:
            linecache.checkcache(name)
        if lookup_lines:
            for entry in result:
                entry.line
        return result

    @classmethod
    def from_list(klass, a_list):
        """Make entries of tuples (file, line, name, text), or of entries."""
        result = StackSummary()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                filename, lineno, name, line = entry
                entry = FrameSummary(filename, lineno, name, line=line)
            result.append(entry)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """The text of an entry."""
        filename = frame_summary.filename
        if filename.startswith("<stdin-") and filename.endswith(">"):
            filename = "<stdin>"
        parts = [f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\n']
        lines = frame_summary._dedented_lines
        if lines and lines.strip():
            if frame_summary.colno is None or frame_summary.end_colno is None:
                parts.append(f"    {frame_summary.line}\n")
            else:
                parts.append(_traceback.carets(frame_summary._original_lines, frame_summary.colno,
                                               frame_summary.end_colno))
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                parts.append(f"    {name} = {value}\n")
        return "".join(parts)

    def format(self, **kwargs):
        """The texts of all entries; many at one place are counted."""
        result = []
        place, count = None, 0
        for entry in self:
            text = self.format_frame_summary(entry, **kwargs)
            if text is None:
                continue
            here = entry.filename, entry.lineno, entry.name
            if place is None or here != place or None in here:
                self._repeated(result, count)
                place, count = here, 0
            count += 1
            if count <= _REPEATS:
                result.append(text)
        self._repeated(result, count)
        return result

    @staticmethod
    def _repeated(result, count):
        more = count - _REPEATS
        if more > 0:
            result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")


# Exceptions

class _Printing:
    """How deep in groups the printing is, and whether a frame must be closed."""

    def __init__(self):
        self.depth = 0
        self.need_close = False

    def margin(self):
        return " " * (2 * self.depth)

    def put(self, texts, sign="|"):
        before = self.margin()
        if self.depth:
            before += sign + " "
        for text in [texts] if isinstance(texts, str) else texts:
            yield "".join([before + line for line in text.splitlines(True)])


class TracebackException:
    """What is to be shown of an exception, without holding the exception itself."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        first = _seen is None
        if first:
            _seen = set()
        _seen.add(id(exc_value))
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self.stack = StackSummary._take(_positions(exc_traceback), limit, lookup_lines, capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._describe(exc_type, exc_value, exc_traceback)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        if not first:
            return
        options = {"limit": limit, "lookup_lines": lookup_lines, "capture_locals": capture_locals,
                   "max_group_width": max_group_width, "max_group_depth": max_group_depth, "_seen": _seen}

        def describe(e):
            return TracebackException(type(e), e, e.__traceback__, **options)

        # what led to it, and members of groups: without recursion
        todo = [(self, exc_value)]
        while todo:
            shown, e = todo.pop()
            cause = context = members = None
            if e is not None:
                if e.__cause__ is not None and id(e.__cause__) not in _seen:
                    cause = describe(e.__cause__)
                wanted = not compact or cause is None and not e.__suppress_context__
                if wanted and e.__context__ is not None and id(e.__context__) not in _seen:
                    context = describe(e.__context__)
                if isinstance(e, BaseExceptionGroup):
                    members = [describe(x) for x in e.exceptions]
            shown.__cause__, shown.__context__, shown.exceptions = cause, context, members
            if cause:
                todo.append((cause, e.__cause__))
            if context:
                todo.append((context, e.__context__))
            if members:
                todo.extend(zip(members, e.exceptions))

    def _describe(self, exc_type, exc_value, exc_traceback):
        if isinstance(exc_value, BaseException):
            self._str = _traceback.message(exc_value)
        else:
            self._str = _safe_string(exc_value, "exception")
        try:
            self.__notes__ = getattr(exc_value, "__notes__", None)
        except Exception as e:
            self.__notes__ = [f"Ignored error getting __notes__: {_safe_string(e, '__notes__', repr)}"]
        self._have_exc_type = exc_type is not None
        self._is_syntax_error = False
        self.exc_type_qualname = self.exc_type_module = None
        if exc_type is None:
            return
        self.exc_type_qualname, self.exc_type_module = exc_type.__qualname__, exc_type.__module__
        if issubclass(exc_type, SyntaxError):
            self._is_syntax_error = True
            self.filename, self.text, self.msg = exc_value.filename, exc_value.text, exc_value.msg
            self.offset, self.end_offset = exc_value.offset, exc_value.end_offset
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self._exc_metadata = getattr(exc_value, "_metadata", None)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Describe an exception with its own traceback."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        if not self._have_exc_type:
            return None
        module = self.exc_type_module
        if module in ("__main__", "builtins"):
            return self.exc_type_qualname
        if not isinstance(module, str):
            module = "<unknown>"
        return module + "." + self.exc_type_qualname

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Yield the lines of the exception itself, and its notes."""
        indent = "   " * _depth
        if not self._have_exc_type:
            yield indent + _format_final_exc_line(None, self._str)
            return
        name = self.exc_type_str
        if self._is_syntax_error:
            for line in self._format_syntax_error(name):
                yield indent + line
        elif _depth > 0:
            for line in _format_final_exc_line(name, self._str, insert_final_newline=False).split("\n"):
                yield f"{indent}{line}\n"
        else:
            yield _format_final_exc_line(name, self._str)
        notes = self.__notes__
        if isinstance(notes, Sequence) and not isinstance(notes, (str, bytes)):
            for note in notes:
                for line in _safe_string(note, "note").split("\n"):
                    yield f"{indent}{line}\n"
        elif notes is not None:
            yield f"{indent}{_safe_string(notes, '__notes__', func=repr)}\n"
        if self.exceptions and show_group:
            for member in self.exceptions:
                yield from member.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def _format_syntax_error(self, stype, **kwargs):
        suffix = ""
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            suffix = f" ({self.filename})"
        text = self.text
        if isinstance(text, str):
            whole = text.rstrip("\n")
            bare = whole.lstrip(" \n\f")
            yield f"    {bare}\n"
            if isinstance(self.offset, int):
                cut = len(whole) - len(bare)
                offset = self.offset
                if self.lineno == self.end_lineno:
                    end = self.end_offset if isinstance(self.end_offset, int) and self.end_offset != 0 else offset
                else:
                    end = len(whole) + 1
                if text and offset > len(text):
                    offset = len(whole) + 1
                if text and end > len(text):
                    end = len(whole) + 1
                if offset >= end or end < 0:
                    end = offset + 1
                column, end_column = offset - 1 - cut, end - 1 - cut
                if column >= 0:
                    space = "".join([c if c.isspace() else " " for c in bare[:column]])
                    yield f"    {space}{'^' * (end_column - column)}\n"
        yield f"{stype}: {self.msg or '<no detail available>'}{suffix}\n"

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """Yield the texts of the exception, those that led to it first."""
        if _ctx is None:
            _ctx = _Printing()
        links = []
        exc = self
        while exc:
            message = before = None
            if chain:
                if exc.__cause__ is not None:
                    message, before = _CAUSE, exc.__cause__
                elif exc.__context__ is not None and not exc.__suppress_context__:
                    message, before = _CONTEXT, exc.__context__
            links.append((message, exc))
            exc = before
        for message, exc in reversed(links):
            if message is not None:
                yield from _ctx.put(message)
            if exc.exceptions is None:
                if exc.stack:
                    yield from _ctx.put("Traceback (most recent call last):\n")
                    yield from _ctx.put(exc.stack.format())
                yield from _ctx.put(exc.format_exception_only())
            elif _ctx.depth > self.max_group_depth:
                yield from _ctx.put(f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from self._format_group(exc, chain, _ctx)

    def _format_group(self, exc, chain, ctx):
        top = ctx.depth == 0
        if top:
            ctx.depth += 1
        if exc.stack:
            yield from ctx.put("Exception Group Traceback (most recent call last):\n", "+" if top else "|")
            yield from ctx.put(exc.stack.format())
        yield from ctx.put(exc.format_exception_only())
        total = len(exc.exceptions)
        width = self.max_group_width
        shown = total if total <= width else width + 1
        ctx.need_close = False
        for i in range(shown):
            last = i == shown - 1
            if last:
                ctx.need_close = True  # unless the member is a group and closes it
            title = "..." if i >= width else str(i + 1)
            yield f"{ctx.margin()}{'+-' if i == 0 else '  '}+---------------- {title} ----------------\n"
            ctx.depth += 1
            if i < width:
                yield from exc.exceptions[i].format(chain=chain, _ctx=ctx)
            else:
                rest = total - width
                yield from ctx.put(f"and {rest} more exception{'s' if rest > 1 else ''}\n")
            if last and ctx.need_close:
                yield f"{ctx.margin()}+------------------------------------\n"
                ctx.need_close = False
            ctx.depth -= 1
        if top:
            ctx.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the exception."""
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end="")
