# Calls every native function and class of every module with this and that. MODULES is set before.
# Nothing may come of it but results and exceptions.
import sys

ARGUMENTS = [(), (1,), (-1,), ("a",), (b"a",), (len,), ({"a": 1},), ([1],), (None,), (2.5,), (int,), ((),), (1 << 70,), ("__doc__", "a"), (0, "a"), (int, int), (None, int),
             ([1], 2), (1, 2), (1, 2, 3), (slice(1), [2]), ("a", "b", "c"), (object(), {}, None), (float("nan"),), ("a", 1), ("é", "a"), (b"\xff", "a"), ([3, 1], len),
             (len, [1]), ((1, 2), (3, 4)), ([], [], []), (1, 2, 3, 4), ("a",) * 5]
NAMED = [{"key": 1}, {"sep": 1, "end": 2}, {"x": 1}, {"default": 1}, {"name": "a"}]
NOT = {"raise_signal", "exit", "_exit", "pause", "main", "setrecursionlimit"}  # end the program, or it for what follows
calls = 0


def call(f, args, names):
    global calls
    calls += 1
    try:
        repr(f(*args, **names))
    except BaseException:
        pass


def native(f):
    if type(f) is not type:
        return type(f) is type(len)
    try:
        f._written_ = 1
        del f._written_
    except TypeError:
        return True
    except Exception:
        pass
    return False


def all_calls():
    for name in list(MODULES):
        try:
            module = __import__(name, fromlist=["a"])
        except Exception:
            continue
        for k, f in list(vars(module).items()):
            if k in NOT or not native(f):
                continue
            for args in ARGUMENTS:
                call(f, args, {})
            for names in NAMED:
                call(f, (), names)
                call(f, ([1],), names)


all_calls()
