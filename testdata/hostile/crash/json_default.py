# json.dumps with a default that gives one more each time.
# ends: RecursionError: maximum recursion depth exceeded while encoding a JSON object
# cpython: deep
import json
class J: pass
json.dumps(J(), default=lambda o: [J()], check_circular=False)
