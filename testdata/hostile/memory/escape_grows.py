# repr and escapes: each doubles the backslashes.
# ends: memory
# cpython: memory or time
s = "\\"
while True:
    s = repr(s)
    s = s.encode("unicode_escape").decode()
