# exec of text that execs its text.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
s = "exec(s)"
exec(s)
