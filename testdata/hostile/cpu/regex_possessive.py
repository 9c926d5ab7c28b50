# Lazy, greedy and nested bounded repetitions.
# ends: fuel
# cpython: time
import re
re.fullmatch(r"(?:(?:a{0,30}?){0,30}?){0,30}?b", "a" * 100)
