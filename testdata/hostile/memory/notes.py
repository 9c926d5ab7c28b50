# Notes on one exception.
# ends: memory
# cpython: time
e = ValueError()
while True:
    e.add_note("x" * 1000)
