# New patterns for the cache of re, and compiled ones that are kept.
# ends: memory
# cpython: time
import re
keep = []
i = 0
while True:
    i += 1
    re.match(f"a{i}[b-z]", "")
    keep.append(re.compile(f"(a{i}|[b-y{i}]+|é*){{3}}"))
