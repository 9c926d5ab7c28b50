# JSON of many small containers is many times its text.
# ends: memory
# cpython: memory or time
import json
s = "[" + ",".join(["[[],{}]"] * 100_000) + "]"
keep = []
while True:
    keep.append(json.loads(s))
