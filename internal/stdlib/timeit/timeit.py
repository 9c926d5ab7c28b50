"""How long small programs take.

timeit(stmt, setup) runs stmt many times and returns the seconds that took. On the
command line: python -m timeit [options] statement …

  -n/--number N     how often the statement runs (by default, until it takes 0.2 s)
  -r/--repeat N     how often that is measured (default 5)
  -s/--setup S      what runs once before (default: pass)
  -p/--process      use the time of the process, not that of the clock
  -v/--verbose      show all times, with more digits
  -u/--unit UNIT    show times in nsec, usec, msec or sec
  -h/--help         show this text
"""

import gc
import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

dummy_src_name = "<timeit-src>"
default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter

# The function that is timed. Statements must not hold strings of several lines.
template = """
def inner(_it, _timer{init}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""


def reindent(src, indent):
    """Indent all lines of src but the first."""
    return src.replace("\n", "\n" + " " * indent)


class Timer:
    """What is to be timed: statements as text, or functions without arguments.

    setup runs once before stmt runs many times; timer() is the clock. Text is run in
    the namespace globals, by default in one of its own.
    """

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {}
        if isinstance(setup, str):
            compile(setup, dummy_src_name, "exec")
            before = setup + "\n"
            setup = reindent(setup, 4)
        elif callable(setup):
            names["_setup"] = setup
            before = ""
            setup = "_setup()"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            compile(before + stmt, dummy_src_name, "exec")
            stmt = reindent(stmt, 8)
        elif callable(stmt):
            names["_stmt"] = stmt
            stmt = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        init = "".join([f", {n}={n}" for n in names])
        self.src = template.format(stmt=stmt, setup=setup, init=init)
        exec(compile(self.src, dummy_src_name, "exec"),
             {"__name__": "timeit"} if globals is None else globals, names)
        self.inner = names["inner"]

    def print_exc(self, file=None):
        """Show the exception being handled, with the lines of the statements."""
        import linecache
        import traceback
        linecache.cache[dummy_src_name] = (len(self.src), None, self.src.split("\n"), dummy_src_name)
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """The seconds that the statement takes when it runs number times."""
        it = itertools.repeat(None, number)
        collecting = gc.isenabled()
        gc.disable()
        try:
            return self.inner(it, self.timer)
        finally:
            if collecting:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """A list of results of timeit(number). The least says most."""
        return [self.timeit(number) for i in range(repeat)]

    def autorange(self, callback=None):
        """Find a number of runs that take 0.2 s: (number, seconds).

        It is 1, 2, 5, 10, 20, …; callback(number, seconds) is told of each try.
        """
        for i in itertools.count():
            for j in 1, 2, 5:
                number = j * 10**i
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken


def timeit(stmt="pass", setup="pass", timer=default_timer,
           number=default_number, globals=None):
    """Timer(stmt, setup, timer, globals).timeit(number)."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer,
           repeat=default_repeat, number=default_number, globals=None):
    """Timer(stmt, setup, timer, globals).repeat(repeat, number)."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_units = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}


def main(args=None, *, _wrap_timer=None):
    """The command line. Returns the exit code, None for success."""
    if args is None:
        args = sys.argv[1:]
    import getopt
    try:
        opts, args = getopt.getopt(args, "n:u:s:r:pvh",
                                   ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"])
    except getopt.error as err:
        print(err)
        print("use -h/--help for command line help")
        return 2
    timer = default_timer
    stmt = "\n".join(args) or "pass"
    number = 0
    setup = []
    repeat = default_repeat
    verbose = 0
    unit = None
    precision = 3
    for o, a in opts:
        if o in ("-n", "--number"):
            number = int(a)
        elif o in ("-s", "--setup"):
            setup.append(a)
        elif o in ("-u", "--unit"):
            if a not in _units:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
            unit = a
        elif o in ("-r", "--repeat"):
            repeat = max(int(a), 1)
        elif o in ("-p", "--process"):
            timer = time.process_time
        elif o in ("-v", "--verbose"):
            if verbose:
                precision += 1
            verbose += 1
        elif o in ("-h", "--help"):
            print(__doc__, end="")
            return 0
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    t = Timer(stmt, "\n".join(setup) or "pass", timer)

    def show(number, taken):
        s = "" if number == 1 else "s"
        print(f"{number} loop{s} -> {taken:.{precision}g} sec")

    def format_time(dt):
        u = unit
        if u is None:
            u = next((name for name, scale in reversed(_units.items()) if dt >= scale), "nsec")
        return "%.*g %s" % (precision, dt / _units[u], u)

    try:
        if number == 0:
            number, _ = t.autorange(show if verbose else None)
            if verbose:
                print()
        raw = t.repeat(repeat, number)
    except:
        t.print_exc()
        return 1
    if verbose:
        print("raw times: %s" % ", ".join(map(format_time, raw)))
        print()
    times = [dt / number for dt in raw]
    best = min(times)
    print("%d loop%s, best of %d: %s per loop"
          % (number, "s" if number != 1 else "", repeat, format_time(best)))
    worst = max(times)
    if worst >= best * 4:
        import warnings
        warnings.warn_explicit("The test results are likely unreliable. "
                               "The worst time (%s) was more than four times "
                               "slower than the best time (%s)." % (format_time(worst), format_time(best)),
                               UserWarning, "", 0)
    return None


if __name__ == "__main__":
    sys.exit(main())
