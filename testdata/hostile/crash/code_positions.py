# A source whose one line is a million characters wide, and fails at its end.
# ends: ZeroDivisionError: division by zero
# cpython: held, ZeroDivisionError: division by zero
src = "x = [" + "1, " * 100_000 + "1/0]"
exec(src)
