# What json makes of a text.
import json
text = json.dumps([{"id": i, "tags": ["a", "b", str(i)], "at": {"x": i / 2, "y": -i}} for i in range(3000)])
kept = [json.loads(text) for _ in range(6)]
