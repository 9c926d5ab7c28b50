# Backreferences: a search in all substrings.
# ends: prints ""
# cpython: time
import re
re.search(r"(.+)(.+)(.+)\3\2\1x", "ab" * 500)
