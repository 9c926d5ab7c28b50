# findall, split and sub that make more than they get.
# ends: memory
# cpython: memory or time
import re
s = "a" * 200_000
keep = []
while True:
    keep.append(re.findall("()()()()()()()()", s))
