# Backreferences: a search in all substrings.
# ends: prints ""
import re
re.search(r"(.+)(.+)(.+)\3\2\1x", "ab" * 500)
