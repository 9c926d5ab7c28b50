# What the native encoder and scanner tell of their settings.
# cpython: same
import json, _json
from json.encoder import JSONEncoder
from json.decoder import JSONDecoder
def default(o): return str(o)
e = _json.make_encoder({}, default, _json.encode_basestring, "  ", ": ", ", ", True, False, True)
print(e.markers, e.default is default, e.encoder is _json.encode_basestring, e.indent, e.key_separator, e.item_separator, e.sort_keys, e.skipkeys)  # expect: {} True True    :  ,  True False
def hook(o): return o
d = JSONDecoder(object_hook=hook, parse_int=int, parse_constant=hook, object_pairs_hook=hook)
s = _json.make_scanner(d)
print(s.strict, s.object_hook is hook, s.object_pairs_hook is hook, s.parse_int is int, s.parse_float is float, s.parse_constant is hook)  # expect: True True True True True True
for n in ("strict", "object_hook"):
    try:
        setattr(s, n, 1)
    except AttributeError as x:
        print(x)
# expect: readonly attribute
# expect: readonly attribute
