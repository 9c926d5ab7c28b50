# Stars.
# ends: fuel
import fnmatch
while True:
    fnmatch.fnmatchcase("a" * 5_000, "*a" * 30 + "*b")
