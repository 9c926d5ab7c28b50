# json.loads of objects in objects, never closed.
# ends: RecursionError: maximum recursion depth exceeded while decoding a JSON object from a unicode string
# cpython: deep
import json
json.loads('{"a":' * 300_000)
