# JSON by simplejson without its C part: options, kinds of objects, errors.
import sys
sys.modules["simplejson._speedups"]=None
import simplejson as json, decimal, io, collections
print(json.__version__, json.encoder.c_make_encoder, json.scanner.c_make_scanner)
obj = {"a": [1, 2.5, None, True, "é\u2028</script>", {"b": []}], "d": decimal.Decimal("1.10"), "i": 10**20, "t": (1,2), 3: 4, None: 5, True: 6, 1.5: 7, "nan": 1e308}
for kw in ({}, {"indent": 2}, {"indent": "\t"}, {"separators": (",", ":")}, {"sort_keys": False, "ensure_ascii": False}, {"use_decimal": False, "default": str}, {"item_sort_key": lambda kv: str(kv[0])}, {"skipkeys": True}, {"bigint_as_string": True}, {"int_as_string_bitcount": 5}, {"for_json": True}, {"tuple_as_array": False, "default": repr}, {"encoding": "utf-8"}):
    try: print(kw if "default" not in kw and "item_sort_key" not in kw else sorted(kw), json.dumps(obj, **kw))
    except Exception as e: print(kw, type(e).__name__, e)
P = collections.namedtuple("P", "x y")
class F:
    def for_json(self): return {"f": 1}
class G:
    def _asdict(self): return {"g": 1}
print(json.dumps([P(1,2), G()]), json.dumps(P(1,2), namedtuple_as_object=False), json.dumps(F(), for_json=True), json.dumps(json.RawJSON("[raw]")), json.dumps(iter([1]), iterable_as_array=True), json.dumps(b"x"), json.dumps(float("inf"), ignore_nan=True), json.dumps(float("nan"), allow_nan=True))
for bad in (float("nan"), object, {(): 1}, b"\xff", {1: {2}}):
    try: print(json.dumps(bad))
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
l = []
l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
for s in ('{"a": [1, 2.0, -0, 1e5, "\\u00e9\\n\\ud83d\\ude00", null, true]}', '', '[', '[1,]', '{"a"}', '{"a":1,}', '{a:1}', '"\\x"', '"abc', '[1 2]', 'nul', 'NaN', '-Infinity', '01', '1.', '"\t"', '\ufeff1', '[1] x', '"\\ud800"', '{"a":1,"a":2}', b'["x"]'):
    try: print(repr(s), json.loads(s, allow_nan=True) if s in ("NaN", "-Infinity") else json.loads(s))
    except json.JSONDecodeError as e: print(repr(s), e, e.msg, e.pos, e.end, e.lineno, e.colno)
    except Exception as e: print(repr(s), type(e).__name__, e)
print(json.loads("[1.1, 2]", use_decimal=True), json.loads("[1.5]", parse_float=str), json.loads("[15]", parse_int=float), json.loads('{"b":1,"a":2}', object_pairs_hook=list), json.loads('{"b":1}', object_hook=lambda d: sorted(d)), json.loads("[1, NaN]", parse_constant=str, allow_nan=True) if 0 else 0)
o = io.StringIO()
json.dump({"x": 1}, o, iterable_as_array=True)
print(o.getvalue(), json.load(io.StringIO("[1]")), list(json.JSONEncoder(indent=1).iterencode([1, {"a": 2}])), json.JSONDecoder().raw_decode("[1] rest"), json.JSONEncoderForHTML().encode("<&>"), json.simple_first(("a", 1)))
json.loads('{"a": [1, 2}')
