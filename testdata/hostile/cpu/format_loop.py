# Formats with many fields.
# ends: fuel
# cpython: time
f = "{0:>30,.3f}|{1!r:<20}|{2:%}" * 1_000
while True:
    f.format(1e100, "x" * 10, 0.5)
    ("%30.10f|%-20s|%x" * 1_000) % ((1e100, "x", 255) * 1_000)
