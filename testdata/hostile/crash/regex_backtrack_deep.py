# A match that keeps a million places to return to.
# ends: fuel
# cpython: time
import re
print(bool(re.fullmatch(r"(?:a|ab|b)*c?", "ab" * 100_000)), bool(re.match(r"(?:(?:a|b)+?,?)*$", "ab" * 20_000 + "!")))
