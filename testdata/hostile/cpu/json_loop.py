# json both ways, of nested lists and escapes.
# ends: fuel
# cpython: time
import json
x = [{"a\u20ac" * 10: [1.5, None, True, "\\\"" * 50]}] * 500
while True:
    json.loads(json.dumps(x)); json.dumps(x, indent=2, sort_keys=True)
