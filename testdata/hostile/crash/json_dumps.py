# json.dumps of a list 200,000 deep.
# ends: RecursionError: maximum recursion depth exceeded while encoding a JSON object
# cpython: deep
import json
a = []
for _ in range(200_000):
    a = [a]
json.dumps(a)
