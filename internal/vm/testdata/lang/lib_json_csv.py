# json, csv, io in language tests.
import json
print(json.dumps({"a": [1, 2.5, None, True, "é\n"], "b": {}}), json.dumps([1, {"x": 2}], indent=2), json.dumps({"b": 1, "a": 2}, sort_keys=True, separators=(",", ":")), json.dumps("é", ensure_ascii=False))  # expect: {"a": [1, 2.5, null, true, "\u00e9\n"], "b": {}} [
# expect:   1,
# expect:   {
# expect:     "x": 2
# expect:   }
# expect: ] {"a":2,"b":1} "é"
print(json.loads('{"a": [1, 2.5, null, true, "\\u00e9"], "b": {}}'), json.loads("1e3"), json.loads(' "x" '), json.loads("[]"))  # expect: {'a': [1, 2.5, None, True, 'é'], 'b': {}} 1000.0 x []
class P:
    def __init__(self, x): self.x = x
print(json.dumps(P(1), default=lambda o: o.__dict__), json.loads('{"x": 1}', object_hook=lambda d: list(d.items())), json.dumps({1: "a", None: "b", True: "c", 1.5: "d"}))  # expect: {"x": 1} [('x', 1)] {"1": "c", "null": "b", "1.5": "d"}
# ---
import json
json.loads("{'a': 1}")  # raises: json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# ---
import json
json.loads("")  # raises: json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)
# ---
import json
json.loads("[1,]")  # raises: json.decoder.JSONDecodeError: Illegal trailing comma before end of array: line 1 column 3 (char 2)
# ---
import json
json.loads('{"a" 1}')  # raises: json.decoder.JSONDecodeError: Expecting ':' delimiter: line 1 column 6 (char 5)
# ---
import json
json.dumps({1, 2})  # raises: TypeError: Object of type set is not JSON serializable
# ---
import json
json.dumps({(1, 2): 3})  # raises: TypeError: keys must be str, int, float, bool or None, not tuple
# ---
import json
a = []; a.append(a)
json.dumps(a)  # raises: ValueError: Circular reference detected
# ---
import json
json.loads(5)  # raises: TypeError: the JSON object must be str, bytes or bytearray, not int
# --- csv
import csv, io
rows = list(csv.reader(io.StringIO('a,b\n1,"x, y"\n2,"q""q"\n')))
print(rows)  # expect: [['a', 'b'], ['1', 'x, y'], ['2', 'q"q']]
print(list(csv.DictReader(io.StringIO("n,v\na,1\nb,2\n"))))  # expect: [{'n': 'a', 'v': '1'}, {'n': 'b', 'v': '2'}]
out = io.StringIO()
w = csv.writer(out)
w.writerow([1, "a,b", 'say "hi"', None])
w.writerows([[2], ["x\ny"]])
print(repr(out.getvalue()))  # expect: '1,"a,b","say ""hi""",\r\n2\r\n"x\ny"\r\n'
# ---
import csv, io
list(csv.reader(io.StringIO('a,"b'), strict=True))  # raises: _csv.Error: unexpected end of data
# --- io.StringIO
import io
f = io.StringIO("line1\nline2\nrest")
print(f.readline(), f.read(3), f.tell(), [l for l in f], f.read(), f.seek(0), f.readlines())  # expect: line1
# expect:  lin 9 ['e2\n', 'rest']  0 ['line1\n', 'line2\n', 'rest']
f = io.StringIO()
print(f.write("abc"), f.getvalue(), f.closed)  # expect: 3 abc False
with f: f.write("d")
f.write("x")  # raises: ValueError: I/O operation on closed file
# --- BytesIO
import io
b = io.BytesIO(b"ab\ncd")
print(b.read(1), b.readline(), b.read(), b.getvalue())  # expect: b'a' b'b\n' b'cd' b'ab\ncd'
