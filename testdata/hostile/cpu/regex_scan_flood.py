# finditer of nothing, in a long text.
# ends: fuel
# cpython: time
import re
while True:
    for _ in re.finditer("", "x" * 100_000):
        pass
