# A search that starts anew at each place.
# ends: fuel
# cpython: time
import re
s = " " * 20_000 + "x"
while True:
    re.search(r"\s+$", s)
    re.findall(r"x*y", "x" * 20_000)
