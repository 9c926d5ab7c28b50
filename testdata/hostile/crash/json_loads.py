# json.loads of 2,000,000 brackets.
# ends: RecursionError: maximum recursion depth exceeded while decoding a JSON array from a unicode string
# cpython: deep
import json
json.loads("[" * 1_000_000 + "]" * 1_000_000)
