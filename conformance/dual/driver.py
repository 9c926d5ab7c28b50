"""Run chunks of golden files on CPython, each as a program of its own.

Reads {"chunks": [{"file": ..., "line": ..., "source": ...}], "fill": bool,
"seconds": ...} from stdin as JSON and writes one JSON line for each chunk, in
order: {"out": ..., "exc": {"type", "message", "line"} | null, "late": bool} and,
when filling, "marks": where the expectations belong.

A chunk runs in a forked child, so it can change modules, the recursion limit or
hang without touching its neighbours.
"""

import ast
import builtins
import io
import json
import linecache
import os
import signal
import sys
import traceback
import types

# Imported ahead, so that the children find them loaded.
import abc, collections.abc, contextlib, csv, dataclasses, datetime, enum, functools  # noqa: F401, E401
import itertools, math, operator, string, typing  # noqa: F401, E401


class Output(io.StringIO):
    """Standard output that remembers which lines of the chunk wrote each line."""

    def __init__(self, name):
        super().__init__()
        self.name = name
        self.stacks = []  # for each line begun: line numbers, innermost first

    def write(self, text, len=len, super=super):  # a chunk may replace builtins
        if text:
            stack = []
            frame = sys._getframe(1)
            while frame is not None:
                if frame.f_code.co_filename == self.name:
                    stack.append((frame.f_lineno, frame.f_code.co_name))
                frame = frame.f_back
            done = self.getvalue().count("\n")
            last = done + text.count("\n") - text.endswith("\n")
            while len(self.stacks) <= last:
                self.stacks.append(stack)
            if done <= last:
                self.stacks[done] = stack  # whoever ends a line owns it
        return super(Output, self).write(text)


def describe(error, name):
    """Type, message and line as a traceback shows them."""
    tb = error.__traceback__
    while tb is not None and tb.tb_frame.f_code.co_filename != name:
        tb = tb.tb_next
    shown = traceback.TracebackException(type(error), error, tb)
    line = top = 0
    while tb is not None:
        if tb.tb_frame.f_code.co_filename == name:
            line = tb.tb_lineno
            if tb.tb_frame.f_code.co_name == "<module>":
                top = top or line
        tb = tb.tb_next
    if isinstance(error, SyntaxError):
        message = shown.msg or ""
        if error.filename == name and error.lineno:
            line = line or error.lineno
    else:
        message = str(shown._str)  # with the suggestions that a traceback adds
    return {"type": shown.exc_type_str, "message": message, "line": line, "top": top}


def execute(chunk, fill):
    """Run one chunk here and now."""
    name = chunk["file"]
    module = types.ModuleType("__main__")
    module.__file__ = name
    module.__builtins__ = __builtins__
    sys.modules["__main__"] = module
    sys.argv = [name]
    # Tracebacks that a chunk prints show its lines, as of any program.
    linecache.cache[name] = len(chunk["source"]), None, chunk["source"].splitlines(True), name
    out = Output(name) if fill else io.StringIO()
    saved, names = (sys.stdout, sys.stderr), dict(vars(builtins))
    sys.stdout, sys.stderr = out, io.StringIO()
    exc = None
    try:
        code = compile(chunk["source"], name, "exec", dont_inherit=True)
        exec(code, module.__dict__)
    except BaseException as error:
        exc = error
    vars(builtins).update(names)
    sys.stdout, sys.stderr = saved
    result = {"out": out.getvalue(), "exc": exc and describe(exc, name), "late": False}
    if fill:
        result["marks"] = place(chunk, out.getvalue(), out.stacks, result["exc"])
    return result


# --- where expectations belong

COMPOUND = (ast.If, ast.For, ast.While, ast.Try, ast.TryStar, ast.With, ast.Match,
            ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith)


def statement(body, line):
    """The innermost statement of body that covers line, or None."""
    for node in body:
        first = min([node.lineno] + [d.lineno for d in getattr(node, "decorator_list", [])])
        if not first <= line <= node.end_lineno:
            continue
        if not isinstance(node, COMPOUND):
            return node
        for inner in children(node):
            found = statement([inner], line)
            if found is not None:
                return found
        return node
    return None


def children(node):
    for part in ("body", "orelse", "finalbody"):
        yield from getattr(node, part, [])
    for part in ("handlers", "cases"):
        for clause in getattr(node, part, []):
            yield from clause.body


def place(chunk, text, stacks, exc):
    """List {"line", "inline", "column", "kind", "text"}: inline marks go to the end
    of that line, others to lines of their own after it, indented to column."""
    marks = []
    source = chunk["source"]
    last = len(source.rstrip().split("\n"))
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        tree = ast.Module([], [])
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    tops = {}  # top-level statement's line -> (node, [(text, line in the main frame)])
    for i, shown in enumerate(lines):
        stack = stacks[i] if i < len(stacks) else []
        at = stack[-1][0] if stack else last
        top = next((n for n in tree.body
                    if min([n.lineno] + [d.lineno for d in getattr(n, "decorator_list", [])])
                    <= at <= n.end_lineno), None)
        key = top.end_lineno if top else last
        tops.setdefault(key, (top, []))[1].append((shown, at))
    for end, (top, outs) in tops.items():
        spots = []
        if top is not None:
            spots = [statement([top], at) for _, at in outs]
        simple = spots and all(s is not None and not isinstance(s, COMPOUND) for s in spots)
        ends = [s.end_lineno for s in spots] if simple else []
        if simple and not isinstance(top, COMPOUND):
            for i, (shown, _) in enumerate(outs):
                marks.append(mark("expect", shown, end, i == 0, top.col_offset))
        elif simple and all(a < b for a, b in zip(ends, ends[1:])):
            for (shown, _), spot in zip(outs, spots):
                marks.append(mark("expect", shown, spot.end_lineno, True, spot.col_offset))
        else:
            for shown, _ in outs:
                marks.append(mark("expect", shown, end, False, 0))
    if exc is not None:
        shown = exc["type"] + (": " + exc["message"] if exc["message"] else "")
        marks.append(raises(chunk, exc, shown, last))
    return marks


def mark(kind, text, line, inline, column):
    return {"kind": kind, "text": text, "line": line, "inline": inline, "column": column}


def raises(chunk, exc, shown, last):
    """Mark the line that raised, unless a comment there would change the program."""
    line = exc["line"]
    rows = chunk["source"].split("\n")
    alone = mark("raises", shown, last, False, 0)
    if not 0 < line <= len(rows) or not rows[line - 1].strip() or exc["type"] == "RecursionError":
        return alone
    rows[line - 1] += "  # mark"
    changed = "\n".join(rows)
    try:
        same = ast.dump(ast.parse(changed)) == ast.dump(ast.parse(chunk["source"]))
    except (SyntaxError, ValueError, RecursionError):
        same = outcome(changed) == outcome(chunk["source"])
    return mark("raises", shown, line, True, 0) if same else alone


def outcome(source):
    try:
        compile(source, "?", "exec", dont_inherit=True)
    except Exception as error:
        return type(error), getattr(error, "msg", str(error)), getattr(error, "lineno", None)
    return None


# --- one process a chunk

def isolated(chunk, fill, seconds):
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        signal.setitimer(signal.ITIMER_REAL, seconds)  # the default action ends the child
        status = 1
        try:
            data = json.dumps(execute(chunk, fill)).encode("utf-8", "surrogatepass")
            with open(writer, "wb") as pipe:
                pipe.write(data)
            status = 0
        finally:
            os._exit(status)
    os.close(writer)
    with open(reader, "rb") as pipe:
        data = pipe.read()
    _, status = os.waitpid(child, 0)
    if status != 0 or not data:
        late = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM
        kind = "(no end after %g s)" % seconds if late else "(the oracle died, status %d)" % status
        return {"out": "", "exc": {"type": kind, "message": "", "line": chunk["line"]}, "late": late}
    return json.loads(data)


def main():
    request = json.load(sys.stdin)
    for chunk in request["chunks"]:
        if hasattr(os, "fork"):
            result = isolated(chunk, request["fill"], request["seconds"])
        else:
            result = execute(chunk, request["fill"])
        print(json.dumps(result), flush=True)


main()
