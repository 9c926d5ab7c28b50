# A text buffer of a million lines is read as a list, again and again.
# ends: memory
# cpython: memory or time
import io
s = io.StringIO("ab\n" * 100_000)
keep = []
while True:
    s.seek(0)
    keep.append(s.readlines())
