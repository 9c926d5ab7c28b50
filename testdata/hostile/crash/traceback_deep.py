# The traceback of 900 frames over lines of 10,000 characters is shown.
# ends: ZeroDivisionError: division by zero
# cpython: held, ZeroDivisionError: division by zero
src = "def f(n): return " + "(" * 50 + "f(n - 1)" + ")" * 50 + " " * 10_000 + "+ 1 if n else 1 / 0\n"
exec(src)
f(900)
