# A job runner over exception groups: nested except*, splitting by predicates, derive, notes, re-raising, finally order, cause chains shown.
import asyncio
import traceback
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial


class JobError(Exception):
    def __init__(self, job, code):
        super().__init__(job, code)
        self.job, self.code = job, code
    def __str__(self): return f"job {self.job} exits {self.code}"


class Fatal(BaseException): pass


class JobGroup(ExceptionGroup):
    def __new__(cls, msg, excs, when="now"):
        self = super().__new__(cls, f"{msg} ({when})", excs)
        self.when = when
        return self
    def derive(self, excs): return JobGroup(self.message, excs, self.when + "'")


def run_all(jobs):
    results, errors = [], []
    for name, job in jobs.items():
        try:
            results.append(job())
        except Exception as e:
            e.add_note(f"while running {name}")
            errors.append(e)
    if errors:
        raise JobGroup(f"{len(errors)} of {len(jobs)} failed", errors)
    return results


def fail(exc): raise exc
def nested(): raise ExceptionGroup("inner", [JobError("n1", 2), ExceptionGroup("deep", [OSError(13, "denied", "f.txt"), JobError("n2", 0)])])
def chained():
    try:
        {}["x"]
    except KeyError as e:
        raise ValueError("bad config") from e


def show(e, indent=0):
    pad = "  " * indent
    notes = f" {e.__notes__}" if getattr(e, "__notes__", None) else ""
    print(f"{pad}{type(e).__name__}: {e}{notes}")
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            show(x, indent + 1)
    if e.__cause__:
        print(f"{pad}  because {e.__cause__!r}")


jobs = {"ok": lambda: 1, "code": partial(fail, JobError("a", 3)), "nested": nested, "chained": chained, "zero": lambda: 1 / 0}
try:
    run_all(jobs)
except* JobError as g:
    print("jobs", g.when)
    show(g)
except* (ValueError, OSError) as g:
    print("values", type(g).__name__)
    show(g)
except* ArithmeticError as g:
    print("arith", g.exceptions[0].__notes__, g.__context__)
else:
    print("never")
finally:
    print("finally")
# expect: jobs now'
# expect: JobGroup: 4 of 5 failed (now) (now') (2 sub-exceptions)
# expect:   JobError: job a exits 3 ['while running code']
# expect:   ExceptionGroup: inner (2 sub-exceptions) ['while running nested']
# expect:     JobError: job n1 exits 2
# expect:     ExceptionGroup: deep (1 sub-exception)
# expect:       JobError: job n2 exits 0
# expect: values JobGroup
# expect: JobGroup: 4 of 5 failed (now) (now') (now'') (2 sub-exceptions)
# expect:   ExceptionGroup: inner (1 sub-exception) ['while running nested']
# expect:     ExceptionGroup: deep (1 sub-exception)
# expect:       PermissionError: [Errno 13] denied: 'f.txt'
# expect:   ValueError: bad config ['while running chained']
# expect:     because KeyError('x')
# expect: arith ['while running zero'] None
# expect: finally
try:
    try:
        run_all(jobs)
    except* JobError:
        pass
    except* OSError as g:
        raise ConnectionError("re-raised") from g
except* Exception as g:
    show(g)
    print(type(g).__name__, type(g.exceptions[0]).__name__, [type(x).__name__ for x in g.exceptions])
# expect: ExceptionGroup:  (2 sub-exceptions)
# expect:   ConnectionError: re-raised
# expect:     because JobGroup("4 of 5 failed (now) (now') (now'')", [ExceptionGroup('inner', [ExceptionGroup('deep', [PermissionError(13, 'denied')])])])
# expect:   JobGroup: 4 of 5 failed (now) (now') (2 sub-exceptions)
# expect:     ValueError: bad config ['while running chained']
# expect:       because KeyError('x')
# expect:     ZeroDivisionError: division by zero ['while running zero']
# expect: ExceptionGroup ConnectionError ['ConnectionError', 'JobGroup']
g = None
try:
    run_all(jobs)
except JobGroup as e:
    g = e
print(g.subgroup(lambda x: isinstance(x, JobError) and x.code), g.split(JobGroup)[1], g.subgroup(KeyError), sep="\n")  # expect: 4 of 5 failed (now) (now') (2 sub-exceptions)
# expect: None
# expect: None
left, right = g.split(lambda x: getattr(x, "code", 1) == 0)
print(left.exceptions[0].exceptions[0].exceptions, [type(x).__name__ for x in right.exceptions], left.when, left.message, left.__notes__ if hasattr(left, "__notes__") else "no notes")  # expect: (JobError('n2', 0),) ['JobError', 'ExceptionGroup', 'ValueError', 'ZeroDivisionError'] now' 4 of 5 failed (now) (now') no notes


def leaves(e):
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            yield from leaves(x)
    else:
        yield e


print([type(x).__name__ for x in leaves(g)])  # expect: ['JobError', 'JobError', 'PermissionError', 'JobError', 'ValueError', 'ZeroDivisionError']
for make in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("f", [Fatal()]), lambda: BaseExceptionGroup("b", [ValueError()]), lambda: BaseExceptionGroup("b", [Fatal()]), lambda: ExceptionGroup("x", ValueError()), lambda: ExceptionGroup("x"), lambda: JobGroup("m", [KeyError()]).derive([]), lambda: g.split(int), lambda: g.split(3)):
    try:
        x = make()
        print(type(x).__name__, repr(x))
    except Exception as e:
        print("error", type(e).__name__, e)
# expect: error ValueError second argument (exceptions) must be a non-empty sequence
# expect: error ValueError Item 0 of second argument (exceptions) is not an exception
# expect: error TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# expect: error TypeError Cannot nest BaseExceptions in an ExceptionGroup
# expect: ExceptionGroup ExceptionGroup('b', [ValueError()])
# expect: BaseExceptionGroup BaseExceptionGroup('b', [Fatal()])
# expect: error TypeError second argument (exceptions) must be a sequence
# expect: error TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: error ValueError second argument (exceptions) must be a non-empty sequence
# expect: error TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
# expect: error TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
for raised in (ValueError("naked"), ExceptionGroup("g", [ValueError("v"), Fatal("f")] if False else [ValueError("v"), TypeError("t")]), BaseExceptionGroup("b", [Fatal("f"), ValueError("w")])):
    try:
        try:
            raise raised
        except* ValueError as eg:
            print("took", repr(eg), eg.__traceback__ is not None)
    except BaseException as rest:
        print("rest", repr(rest), rest is raised)
# expect: took ExceptionGroup('', (ValueError('naked'),)) True
# expect: took ExceptionGroup('g', [ValueError('v')]) True
# expect: rest ExceptionGroup('g', [TypeError('t')]) False
# expect: took ExceptionGroup('b', [ValueError('w')]) True
# expect: rest BaseExceptionGroup('b', [Fatal('f')]) False


def loops():
    for i in range(3):
        try:
            if i == 1:
                raise ExceptionGroup("l", [IndexError(i)])
            print("loop", i)
        except* IndexError as e:
            print("caught in loop", e.exceptions)
        else:
            print("else", i)


loops()  # expect: loop 0
# expect: else 0
# expect: caught in loop (IndexError(1),)
# expect: loop 2
# expect: else 2
try:
    try:
        raise ExceptionGroup("a", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        e.exceptions[0].__context__
        raise
    except* TypeError as e:
        raise KeyError("in handler")
except ExceptionGroup as e:
    print(*(l for l in traceback.format_exception(e) if not l.lstrip(" |+-").startswith("File")), sep="", end="")
# expect:   | ExceptionGroup:  (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | Exception Group Traceback (most recent call last):
# expect:     | ExceptionGroup: a (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | TypeError: 2
# expect:       +------------------------------------
# expect-repr: '    | '
# expect:     | During handling of the above exception, another exception occurred:
# expect-repr: '    | '
# expect:     | Traceback (most recent call last):
# expect:     | KeyError: 'in handler'
# expect:     +---------------- 2 ----------------
# expect:     | Exception Group Traceback (most recent call last):
# expect:     | ExceptionGroup: a (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: 1
# expect:       +------------------------------------
try:
    try:
        exec("try:\n    pass\nexcept* ExceptionGroup:\n    pass\nexcept* ValueError: pass")
        raise ValueError
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)  # expect: catching ExceptionGroup with except* is not allowed. Use except instead.


async def main():
    async def bad(n):
        await asyncio.sleep(0)
        raise JobError(f"async{n}", n)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(1)); tg.create_task(bad(2))
            await asyncio.sleep(1)
    except* JobError as g:
        print(sorted(str(e) for e in g.exceptions), g.message)

asyncio.run(main())  # expect: ['job async1 exits 1', 'job async2 exits 2'] unhandled errors in a TaskGroup
with ExitStack() as stack:
    stack.push(lambda t, e, tb: print("seen", type(e).__name__, len(e.exceptions)) or True)
    run_all(jobs)
# expect: seen JobGroup 4
raise JobGroup("uncaught", [JobError("z", 1), ExceptionGroup("in", [Fatal2] if False else [LookupError("l")])])  # raises: JobGroup: uncaught (now) (2 sub-exceptions)
