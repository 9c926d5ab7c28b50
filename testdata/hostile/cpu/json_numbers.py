# Numbers of a million digits in JSON.
# ends: fuel
# cpython: time
import json
while True:
    try:
        json.loads("1" * 1_000_000)
    except ValueError:
        pass
    json.loads("1." + "1" * 300_000)
