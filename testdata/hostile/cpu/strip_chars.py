# strip of a long set of characters from a long text.
# ends: fuel
# cpython: time
s = "é" * 200_000
c = "".join(map(chr, range(300, 60_000))) + "é"
while True:
    s.strip(c)
