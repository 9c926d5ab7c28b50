# Errors of every shape reported through traceback: chains, groups, notes, except*, custom hooks, warnings.
import io
import sys
import traceback
import warnings
from contextlib import ExitStack, contextmanager, suppress
from functools import partial, wraps


class AppError(Exception):
    code = 0

    def __init_subclass__(cls, code, **kw):
        super().__init_subclass__(**kw)
        cls.code = code


class Config(AppError, code=10):
    pass


class Network(AppError, OSError, code=20):
    def __init__(self, host, *, retries=0):
        super().__init__(host)
        self.host, self.retries = host, retries

    def __str__(self):
        return f"cannot reach {self.host} after {self.retries} retries"


class Batch(ExceptionGroup):
    def derive(self, excs):
        return Batch(self.message, excs)


def show(e, **kw):
    for line in "".join(traceback.format_exception(e, **kw)).splitlines():
        print("  " + line)


def layered(n):
    if n == 0:
        return {}["key"]
    try:
        return layered(n - 1)
    except LookupError as e:
        if n == 2:
            raise Config("level two") from e
        raise
    except Config:
        if n == 3:
            raise Network("example.org", retries=n)
        raise


def attempt(fn, *args):
    try:
        return fn(*args)
    except Exception as e:
        return e


def retry(times):
    def deco(fn):
        @wraps(fn)
        def inner(*a):
            errors = []
            for i in range(times):
                try:
                    return fn(*a, i)
                except* Network as g:
                    errors.extend(g.exceptions)
                except* ValueError as g:
                    errors.append(g)
            raise Batch(f"{fn.__name__} failed {times} times", errors)
        return inner
    return deco


@retry(3)
def fetch(name, i):
    match i:
        case 0:
            raise Network(name)
        case 1:
            raise ExceptionGroup("two", [Network(name, retries=1), ValueError(i)])
        case _:
            int("x" * i)


print("chain")  # expect: chain
show(attempt(layered, 4))  # expect:   Traceback (most recent call last):
# expect:     File "exc_report.py", line 45, in layered
# expect:       return layered(n - 1)
# expect:     File "exc_report.py", line 45, in layered
# expect:       return layered(n - 1)
# expect:     File "exc_report.py", line 43, in layered
# expect:       return {}["key"]
# expect:              ~~^^^^^^^
# expect:   KeyError: 'key'
# expect-repr: '  '
# expect:   The above exception was the direct cause of the following exception:
# expect-repr: '  '
# expect:   Traceback (most recent call last):
# expect:     File "exc_report.py", line 45, in layered
# expect:       return layered(n - 1)
# expect:     File "exc_report.py", line 48, in layered
# expect:       raise Config("level two") from e
# expect:   Config: level two
# expect-repr: '  '
# expect:   During handling of the above exception, another exception occurred:
# expect-repr: '  '
# expect:   Traceback (most recent call last):
# expect:     File "exc_report.py", line 58, in attempt
# expect:       return fn(*args)
# expect:     File "exc_report.py", line 45, in layered
# expect:       return layered(n - 1)
# expect:     File "exc_report.py", line 52, in layered
# expect:       raise Network("example.org", retries=n)
# expect:   Network: cannot reach example.org after 3 retries
print("short")  # expect: short
show(attempt(layered, 4), limit=-1, chain=False)  # expect:   Traceback (most recent call last):
# expect:     File "exc_report.py", line 52, in layered
# expect:       raise Network("example.org", retries=n)
# expect:   Network: cannot reach example.org after 3 retries
print("group")  # expect: group
e = attempt(fetch, "db")
show(e)  # expect:     + Exception Group Traceback (most recent call last):
# expect:     |   File "exc_report.py", line 58, in attempt
# expect:     |     return fn(*args)
# expect:     |   File "exc_report.py", line 75, in inner
# expect:     |     raise Batch(f"{fn.__name__} failed {times} times", errors)
# expect:     | Batch: fetch failed 3 times (4 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | Traceback (most recent call last):
# expect:       |   File "exc_report.py", line 70, in inner
# expect:       |     return fn(*a, i)
# expect:       |   File "exc_report.py", line 84, in fetch
# expect:       |     raise Network(name)
# expect:       | Network: cannot reach db after 0 retries
# expect:       +---------------- 2 ----------------
# expect:       | Network: cannot reach db after 1 retries
# expect:       +---------------- 3 ----------------
# expect:       | Exception Group Traceback (most recent call last):
# expect:       |   File "exc_report.py", line 70, in inner
# expect:       |     return fn(*a, i)
# expect:       |   File "exc_report.py", line 86, in fetch
# expect:       |     raise ExceptionGroup("two", [Network(name, retries=1), ValueError(i)])
# expect:       | ExceptionGroup: two (1 sub-exception)
# expect:       +-+---------------- 1 ----------------
# expect:         | ValueError: 1
# expect:         +------------------------------------
# expect:       +---------------- 4 ----------------
# expect:       | Exception Group Traceback (most recent call last):
# expect:       |   File "exc_report.py", line 73, in inner
# expect:       |     except* ValueError as g:
# expect:       |         errors.append(g)
# expect:       | ExceptionGroup:  (1 sub-exception)
# expect:       +-+---------------- 1 ----------------
# expect:         | Traceback (most recent call last):
# expect:         |   File "exc_report.py", line 70, in inner
# expect:         |     return fn(*a, i)
# expect:         |   File "exc_report.py", line 88, in fetch
# expect:         |     int("x" * i)
# expect:         |     ~~~^^^^^^^^^
# expect:         | ValueError: invalid literal for int() with base 10: 'xx'
# expect:         +------------------------------------
print(e.subgroup(Network).exceptions, e.split(ValueError)[1], sep="\n")  # expect: (Network('db'), Network('db'))
# expect: fetch failed 3 times (2 sub-exceptions)
print(type(e.subgroup(lambda x: isinstance(x, ValueError))).__name__, [x.code for x in e.subgroup(AppError).exceptions])  # expect: Batch [20, 20]


@contextmanager
def step(name, hide=()):
    print("enter", name)
    try:
        yield name
    except hide as e:
        print("hidden in", name, type(e).__name__)
    except Exception as e:
        e.add_note(f"in {name}")
        raise
    finally:
        print("exit", name)


def stacked():
    with ExitStack() as stack:
        names = [stack.enter_context(step(n, h)) for n, h in (("a", ()), ("b", KeyError), ("c", ()))]
        stack.callback(print, "callback", names)
        stack.push(lambda t, e, tb: print("push sees", t.__name__, e.args) if t else None)
        raise_it(KeyError("lost"), ValueError("context"))
    return "went on"


def raise_it(e, ctx=None):
    try:
        if ctx:
            raise ctx
    except ValueError:
        raise e


print("stack", attempt(stacked))  # expect: enter a
# expect: enter b
# expect: enter c
# expect: push sees KeyError ('lost',)
# expect: callback ['a', 'b', 'c']
# expect: exit c
# expect: hidden in b KeyError
# expect: exit b
# expect: exit a
# expect: stack went on
print("finally")  # expect: finally


def finals(n):
    try:
        try:
            1 / n
        finally:
            n.missing
    except AttributeError as e:
        return type(e.__context__).__name__, e.name, e.obj
    else:
        return "no error"


print(finals(0), attempt(finals, 1))  # expect: ('ZeroDivisionError', 'missing', 0) ('NoneType', 'missing', 1)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    warnings.warn("old thing", DeprecationWarning)
    warnings.warn(UserWarning("custom"))
    for _ in range(2):
        warnings.warn_explicit("again", RuntimeWarning, "mod.py", 12)
print([(w.category.__name__, str(w.message), w.lineno > 0) for w in seen])  # expect: [('DeprecationWarning', 'old thing', True), ('UserWarning', 'custom', True), ('RuntimeWarning', 'again', True), ('RuntimeWarning', 'again', True)]
with warnings.catch_warnings():
    warnings.simplefilter("error", category=SyntaxWarning)
    print(attempt(compile, "x is 3", "<s>", "eval"))  # expect: "is" with 'int' literal. Did you mean "=="? (<s>, line 1)
te = traceback.TracebackException.from_exception(attempt(layered, 3), capture_locals=True)
print([f.name for f in te.stack], te.exc_type_str, [*te.format_exception_only()], te.__cause__, type(te.__context__).__name__)  # expect: ['attempt', 'layered'] Network ['Network: cannot reach example.org after 3 retries\n'] None TracebackException
print([(fs.name, fs.line) for fs in traceback.extract_tb(te.__context__ and attempt(layered, 1).__traceback__)])  # expect: [('attempt', 'return fn(*args)'), ('layered', 'return layered(n - 1)'), ('layered', 'return {}["key"]')]
st = traceback.StackSummary.from_list([("f.py", 3, "fn", "x = 1"), ("g.py", 4, "gn", None)])
print("".join(st.format()), end="")  # expect:   File "f.py", line 3, in fn
# expect:     x = 1
# expect:   File "g.py", line 4, in gn
buf = io.StringIO()
try:
    raise SyntaxError("made up", ("file.py", 3, 5, "a b c d\n", 3, 6))
except SyntaxError:
    traceback.print_exc(file=buf)
print(buf.getvalue().replace(buf.getvalue().splitlines()[1] + "\n", ""), end="")  # expect: Traceback (most recent call last):
# expect:     raise SyntaxError("made up", ("file.py", 3, 5, "a b c d\n", 3, 6))
# expect:   File "file.py", line 3
# expect:     a b c d
# expect:         ^
# expect: SyntaxError: made up
for bad in ("f(**{'a': 1}, *b", "def f(:", "x = 'abc", "for x in y\n  pass", "a, b += 1", "if x = 3: pass", "  x", "{1: 2, 3}", "lambda: (yield) = 1", "f'{a b}'"):
    with suppress(ZeroDivisionError):
        try:
            compile(bad, "<bad>", "exec")
        except SyntaxError as e:
            print(*traceback.format_exception_only(e), sep="", end="")
# expect:   File "<bad>", line 1
# expect:     f(**{'a': 1}, *b
# expect:      ^
# expect: SyntaxError: '(' was never closed
# expect:   File "<bad>", line 1
# expect:     def f(:
# expect:           ^
# expect: SyntaxError: invalid syntax
# expect:   File "<bad>", line 1
# expect:     x = 'abc
# expect:         ^
# expect: SyntaxError: unterminated string literal (detected at line 1)
# expect:   File "<bad>", line 1
# expect:     for x in y
# expect:               ^
# expect: SyntaxError: expected ':'
# expect:   File "<bad>", line 1
# expect:     a, b += 1
# expect:     ^^^^
# expect: SyntaxError: 'tuple' is an illegal expression for augmented assignment
# expect:   File "<bad>", line 1
# expect:     if x = 3: pass
# expect:        ^^^^^
# expect: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# expect:   File "<bad>", line 1
# expect:     x
# expect: IndentationError: unexpected indent
# expect:   File "<bad>", line 1
# expect:     {1: 2, 3}
# expect:            ^
# expect: SyntaxError: ':' expected after dictionary key
# expect:   File "<bad>", line 1
# expect:     lambda: (yield) = 1
# expect:     ^^^^^^^^^^^^^^^
# expect: SyntaxError: cannot assign to lambda
# expect:   File "<bad>", line 1
# expect:     f'{a b}'
# expect:        ^^^
# expect: SyntaxError: invalid syntax. Perhaps you forgot a comma?
cause = attempt(int, "q")
new = RuntimeError("outer").with_traceback(cause.__traceback__)
new.__cause__ = cause
cause.__context__ = new
show(new)  # expect:   Traceback (most recent call last):
# expect:     File "exc_report.py", line 58, in attempt
# expect:       return fn(*args)
# expect:   ValueError: invalid literal for int() with base 10: 'q'
# expect-repr: '  '
# expect:   The above exception was the direct cause of the following exception:
# expect-repr: '  '
# expect:   Traceback (most recent call last):
# expect:     File "exc_report.py", line 58, in attempt
# expect:       return fn(*args)
# expect:   RuntimeError: outer
print(sys.exception(), sys.exc_info())  # expect: None (None, None, None)
try:
    raise Batch("last", [KeyError(1), Batch("inner", [TypeError("t"), OSError(2, "No such file", "x")])])
except* TypeError as g:
    print(repr(g))  # expect: Batch('last', [Batch('inner', [TypeError('t')])])
except* OSError as g:
    raise Network("finally") from g.exceptions[0].exceptions[0]
# raises: ExceptionGroup:  (2 sub-exceptions)
