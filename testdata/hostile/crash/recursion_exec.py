# exec of text that execs its text.
# ends: RecursionError: maximum recursion depth exceeded
s = "exec(s)"
exec(s)
