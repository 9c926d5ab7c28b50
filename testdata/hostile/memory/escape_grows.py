# repr and escapes: each doubles the backslashes.
# ends: memory
s = "\\"
while True:
    s = repr(s)
    s = s.encode("unicode_escape").decode()
