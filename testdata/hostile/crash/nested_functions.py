# Source: functions in functions, as deep as blocks may be and deeper.
# limits: fuel=400000000
# ends: IndentationError: too many levels of indentation (<string>, line 101)
# cpython: held, IndentationError: too many levels of indentation
src = "".join(" " * i + "def f():\n" for i in range(99)) + " " * 99 + "pass"
exec(src)
src = "".join(" " * i + "def f():\n" for i in range(5000)) + " " * 5000 + "pass"
exec(src)
