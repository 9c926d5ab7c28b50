# json.dumps of a shared structure with indent.
# limits: fuel=500000
# ends: fuel
# cpython: deep
import json
x = 1
for _ in range(40):
    x = [x, x]
json.dumps(x, indent=1000)
