# Notes on one exception.
# ends: memory
e = ValueError()
while True:
    e.add_note("x" * 1000)
