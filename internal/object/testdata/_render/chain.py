# Chained exceptions, notes, a repeated frame, carets of every kind.
def f(a, b):
    return (a +
        b / 0
        + 1)
def g():
    try:
        f(1, 2)
    except ZeroDivisionError as e:
        raise ValueError("bad") from e
def h():
    try: g()
    except ValueError as e:
        e.add_note("a note\nsecond line")
        e.add_note("")
        x = {}["k"]["q"]
def deep(n):
    if n == 0: h()
    deep(n - 1)
try:
    deep(10)
except KeyError as e:
    raise ExceptionGroup("eg", [e, ValueError(1), ExceptionGroup("inner", [TypeError("t"), OSError(2, "no", "f")])])
