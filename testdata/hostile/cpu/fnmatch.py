# Stars.
# ends: fuel
# cpython: time
import fnmatch
while True:
    fnmatch.fnmatchcase("a" * 5_000, "*a" * 30 + "*b")
