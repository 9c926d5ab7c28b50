# A JSON parser by hand with positions, a printer, a pointer, a patch, a schema; compared with json.
import json
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache, reduce
from io import StringIO
from math import inf, nan
from operator import getitem
from string import hexdigits


class Bad(ValueError):
    def __init__(self, msg, text, pos):
        line = text.count("\n", 0, pos) + 1
        col = pos - text.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {line} column {col} (char {pos})")
        self.pos = pos


NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
STRING = re.compile(r'[^"\\\x00-\x1f]*')
SPACE = re.compile(r"[ \t\r\n]*")
ESC = dict(zip('"\\/bfnrt', '"\\/\b\f\n\r\t'))


def parse(text, *, number=None):
    def value(i):
        match text[i:i + 1]:
            case "{": return container(i, "}", member, dict)
            case "[": return container(i, "]", value, list)
            case '"': return string(i + 1)
            case "": raise Bad("end of text", text, i)
        for word, v in (("true", True), ("false", False), ("null", None)):
            if text.startswith(word, i):
                return v, i + len(word)
        if (m := NUMBER.match(text, i)) and m.end() > i:
            conv = number or (float if m[1] or m[2] else int)
            return conv(m[0]), m.end()
        raise Bad("no value", text, i)

    def member(i):
        if text[i:i + 1] != '"':
            raise Bad("a name should be here", text, i)
        k, i = string(i + 1)
        i = SPACE.match(text, i).end()
        if text[i:i + 1] != ":":
            raise Bad("no colon", text, i)
        v, i = value(SPACE.match(text, i + 1).end())
        return (k, v), i

    def container(i, close, item, make):
        out, i = [], SPACE.match(text, i + 1).end()
        if text[i:i + 1] == close:
            return make(out), i + 1
        while True:
            x, i = item(i)
            out.append(x)
            i = SPACE.match(text, i).end()
            match text[i:i + 1]:
                case ",":
                    i = SPACE.match(text, i + 1).end()
                case c if c == close:
                    return make(out), i + 1
                case _:
                    raise Bad(f"no , or {close}", text, i)

    def hex4(i):
        h = text[i:i + 4]
        if len(h) < 4 or not set(h) <= set(hexdigits):
            raise Bad("bad \\u", text, i)
        return int(h, 16)

    def string(i):
        parts = []
        while True:
            m = STRING.match(text, i)
            parts.append(m[0])
            i = m.end()
            c = text[i:i + 1]
            if c == '"':
                return "".join(parts), i + 1
            if c != "\\":
                raise Bad("open string" if not c else f"control {c!r}", text, i)
            e = text[i + 1:i + 2]
            if e in ESC and e:
                parts.append(ESC[e])
                i += 2
            elif e == "u":
                code, i = hex4(i + 2), i + 6
                if 0xD800 <= code < 0xDC00 and text[i:i + 2] == "\\u" and 0xDC00 <= (low := hex4(i + 2)) < 0xE000:
                    code, i = 0x10000 + (code - 0xD800 << 10 | low - 0xDC00), i + 6
                parts.append(chr(code))
            else:
                raise Bad(f"bad escape {e!r}", text, i)

    start = SPACE.match(text).end()
    v, i = value(start)
    if (i := SPACE.match(text, i).end()) != len(text):
        raise Bad("more text", text, i)
    return v


def pointer(doc, path):
    return reduce(lambda d, k: d[int(k) if isinstance(d, list) else k.replace("~1", "/").replace("~0", "~")], path.split("/")[1:], doc)


def patch(doc, ops):
    for op in ops:
        *head, last = op["path"].split("/")
        target = pointer(doc, "/".join(head))
        key = (len(target) if last == "-" else int(last)) if isinstance(target, list) else last
        match op:
            case {"op": "add", "value": v} if isinstance(target, list):
                target.insert(key, v)
            case {"op": "add" | "replace", "value": v}:
                target[key] = v
            case {"op": "remove"}:
                del target[key]
            case {"op": "test", "value": v}:
                assert target[key] == v, f"{op['path']} is {target[key]!r}, not {v!r}"
            case {"op": "move", "from": src}:
                *h, l = src.split("/")
                source = pointer(doc, "/".join(h))
                target[key] = source.pop(int(l) if isinstance(source, list) else l)
            case {"op": other}:
                raise NotImplementedError(other)
    return doc


def check(schema, doc, at="$"):
    match schema:
        case type() as t:
            if not isinstance(doc, t) or isinstance(doc, bool) and t is not bool:
                yield f"{at}: {doc!r} is no {t.__name__}"
        case [item]:
            for i, x in enumerate(doc):
                yield from check(item, x, f"{at}[{i}]")
        case {**props}:
            for k, s in props.items():
                if k.endswith("?") and (k := k[:-1]) not in doc:
                    continue
                if k not in doc:
                    yield f"{at}: no {k}"
                else:
                    yield from check(s, doc[k], f"{at}.{k}")
        case set() as options:
            if doc not in options:
                yield f"{at}: {doc!r} is none of {sorted(options)}"
        case f if callable(f):
            if not f(doc):
                yield f"{at}: {doc!r} refused"


GOOD = ['{"a": [1, 2.5, -0, 1e3, {"b": null}], "c": "x\\ny\\u00e9\\ud83d\\ude00"}', ' [ ] ', '"\\ud800"', "-0.0", "123456789012345678901234567890",
        '{"k":1,"k":2}', '[true,false,null,"\\/"]', '1E-7', '{"":{"":[[]]}}']
for text in GOOD:
    mine, theirs = parse(text), json.loads(text)
    print(ascii(mine), mine == theirs, type(mine).__name__, json.dumps(mine, ensure_ascii=True) == json.dumps(theirs))
# expect: {'a': [1, 2.5, 0, 1000.0, {'b': None}], 'c': 'x\ny\xe9\U0001f600'} True dict True
# expect: [] True list True
# expect: '\ud800' True str True
# expect: -0.0 True float True
# expect: 123456789012345678901234567890 True int True
# expect: {'k': 2} True dict True
# expect: [True, False, None, '/'] True list True
# expect: 1e-07 True float True
# expect: {'': {'': [[]]}} True dict True
BAD = ["", "[1,]", '{"a" 1}', '{"a":1,}', '"abc', '"a\nb"', "01", "[1 2]", "nul", '"\\x"', '"\\u12g4"', "{1:2}", "[\n1,\n 2,\n\t?]", "1 2", "-", "'a'"]
for text in BAD:
    try:
        mine = parse(text)
    except Bad as e:
        mine = e
    try:
        theirs = json.loads(text)
    except json.JSONDecodeError as e:
        theirs = e
    print(f"{text!r:22} {mine} | {theirs}")
# expect: ''                     end of text: line 1 column 1 (char 0) | Expecting value: line 1 column 1 (char 0)
# expect: '[1,]'                 no value: line 1 column 4 (char 3) | Illegal trailing comma before end of array: line 1 column 3 (char 2)
# expect: '{"a" 1}'              no colon: line 1 column 6 (char 5) | Expecting ':' delimiter: line 1 column 6 (char 5)
# expect: '{"a":1,}'             a name should be here: line 1 column 8 (char 7) | Illegal trailing comma before end of object: line 1 column 7 (char 6)
# expect: '"abc'                 open string: line 1 column 5 (char 4) | Unterminated string starting at: line 1 column 1 (char 0)
# expect: '"a\nb"'               control '\n': line 1 column 3 (char 2) | Invalid control character at: line 1 column 3 (char 2)
# expect: '01'                   more text: line 1 column 2 (char 1) | Extra data: line 1 column 2 (char 1)
# expect: '[1 2]'                no , or ]: line 1 column 4 (char 3) | Expecting ',' delimiter: line 1 column 4 (char 3)
# expect: 'nul'                  no value: line 1 column 1 (char 0) | Expecting value: line 1 column 1 (char 0)
# expect: '"\\x"'                bad escape 'x': line 1 column 2 (char 1) | Invalid \escape: line 1 column 2 (char 1)
# expect: '"\\u12g4"'            bad \u: line 1 column 4 (char 3) | Invalid \uXXXX escape: line 1 column 3 (char 2)
# expect: '{1:2}'                a name should be here: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# expect: '[\n1,\n 2,\n\t?]'     no value: line 4 column 2 (char 10) | Expecting value: line 4 column 2 (char 10)
# expect: '1 2'                  more text: line 1 column 3 (char 2) | Extra data: line 1 column 3 (char 2)
# expect: '-'                    no value: line 1 column 1 (char 0) | Expecting value: line 1 column 1 (char 0)
# expect: "'a'"                  no value: line 1 column 1 (char 0) | Expecting value: line 1 column 1 (char 0)
doc = parse('{"users": [{"name": "ann", "tags": ["x"]}, {"name": "bo"}], "a/b": {"~t": 1}}')
print(pointer(doc, "/users/0/tags/0"), pointer(doc, "/a~1b/~0t"), pointer(doc, ""))  # expect: x 1 {'users': [{'name': 'ann', 'tags': ['x']}, {'name': 'bo'}], 'a/b': {'~t': 1}}
print(json.dumps(patch(doc, [{"op": "add", "path": "/users/-", "value": {"name": "cy"}}, {"op": "replace", "path": "/users/1/name", "value": "BO"},
                             {"op": "move", "from": "/users/0/tags", "path": "/tags"}, {"op": "test", "path": "/tags", "value": ["x"]},
                             {"op": "remove", "path": "/a~1b" if "a~1b" in doc else "/users/0"}]), indent=1, sort_keys=True))  # expect: {
# expect:  "a/b": {
# expect:   "~t": 1
# expect:  },
# expect:  "tags": [
# expect:   "x"
# expect:  ],
# expect:  "users": [
# expect:   {
# expect:    "name": "BO"
# expect:   },
# expect:   {
# expect:    "name": "cy"
# expect:   }
# expect:  ]
# expect: }
for bad in ({"op": "test", "path": "/tags", "value": 1}, {"op": "copy", "path": "/tags"}, {"op": "remove", "path": "/nope"}, {"op": "add", "path": "/users/x", "value": 0}):
    try:
        patch(doc, [bad])
    except (AssertionError, LookupError, ValueError, NotImplementedError) as e:
        print(type(e).__name__, e)
# expect: AssertionError /tags is ['x'], not 1
# expect: NotImplementedError copy
# expect: KeyError 'nope'
# expect: ValueError invalid literal for int() with base 10: 'x'
SCHEMA = {"users": [{"name": str, "age?": lambda a: a > 0, "role": {"admin", "user"}}], "n": int}
print(*check(SCHEMA, {"users": [{"name": 3, "role": "user"}, {"name": "x", "age": -1, "role": "root"}, {}], "n": True}), sep="\n")  # expect: $.users[0].name: 3 is no str
# expect: $.users[1].age: -1 refused
# expect: $.users[1].role: 'root' is none of ['admin', 'user']
# expect: $.users[2]: no name
# expect: $.users[2]: no role
# expect: $.n: True is no int
print(parse("[1.10, 2]", number=Decimal), json.loads("[1.10]", parse_float=Decimal), json.loads('{"b":1}', object_pairs_hook=tuple))  # expect: [Decimal('1.10'), Decimal('2')] [Decimal('1.10')] (('b', 1),)
out = StringIO()
json.dump({"x": (1, nan, inf), 2: None, True: {"é": "\x7f\u2028"}}, out, separators=(",", ":"))
print(out.getvalue())  # expect: {"x":[1,NaN,Infinity],"2":null,"true":{"\u00e9":"\u007f\u2028"}}
class Enc(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, (set, range)) else super().default(o)
print(json.dumps({"s": {3, 1, 2}, "r": range(2)}, cls=Enc, indent="--"))  # expect: {
# expect: --"s": [
# expect: ----1,
# expect: ----2,
# expect: ----3
# expect: --],
# expect: --"r": [
# expect: ----0,
# expect: ----1
# expect: --]
# expect: }
try:
    json.dumps({"deep": [1, {"x": object}]}, cls=Enc)
except TypeError as e:
    print(e, e.__notes__)  # expect: Object of type type is not JSON serializable ["when serializing dict item 'x'", 'when serializing list item 1', "when serializing dict item 'deep'"]
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)  # expect: Circular reference detected
