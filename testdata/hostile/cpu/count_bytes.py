# bytes: count, translate, strip, split of a big one.
# ends: fuel
# cpython: time
b = b"ab" * 500_000
while True:
    b.count(b"b"); b.translate(None, b"a"); b.strip(b"ab"); b.split(b"a"); b.replace(b"a", b"")
