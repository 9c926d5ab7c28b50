# difflib on its worst case.
# ends: fuel
# cpython: time
import difflib
a, b = "ab" * 400, "ba" * 400
while True:
    difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()
