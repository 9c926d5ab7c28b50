# repr and escapes: each doubles the backslashes.
# limits: fuel=12000000
# ends: memory
# cpython: memory or time
s = "\\"
while True:
    s = repr(s)
    s = s.encode("unicode_escape").decode()
