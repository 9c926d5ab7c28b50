# What JMESPath refuses: text, types, arities; the lexer's tokens and the parser's cache.
# adder: --grant rnd=random
import jmespath
from jmespath import exceptions, lexer, parser

BAD = ["", "foo.", ".foo", "foo[", "foo]", "foo[abc]", "foo.1", "foo[1", "foo[*", "foo[?", "foo[?a", "foo[?a==]", "foo..bar", "foo bar", "{",
       "{a}", "{a: }", "{a: b", "[a, b", "a || ", "&& a", "a ==", "a = b", "`[1, 2`", "`{bad json}`", "'open", '"open', "foo[::0]",
       "foo[1:2:3:4]", "@(a)", "foo(", "foo(a,)", "-", "foo.-1", "foo[a.b]", "!", "a.&b", "&", "$", "#", "a\n.b", "foo[-]", "\"\\z\"", "\\", "*.[", "[*", "foo{}"]
for text in BAD:
    try:
        print(repr(text), "ok", jmespath.compile(text).parsed)
    except exceptions.JMESPathError as e:
        print(repr(text), type(e).__name__, repr(str(e)), [b.__name__ for b in type(e).__mro__[1:3]])
for text, data in [("abs('x')", {}), ("abs(`1`, `2`)", {}), ("abs()", {}), ("nope(@)", {}), ("length(`5`)", {}), ("sort(@)", [1, "a"]),
                   ("sort_by(@, &a)", [{"a": 1}, {"a": "x"}]), ("max_by(@, &a)", [{"a": {}}]), ("join('x', @)", [1]), ("sum(@)", ["x"]),
                   ("not_null()", {}), ("map(@, @)", []), ("avg(@)", {"a": 1}), ("to_number(@, @)", 1), ("merge(@, `1`)", {}), ("foo[::0]", {"foo": [1]}),
                   ("contains(`1`, `2`)", {}), ("keys(@)", []), ("a < b", {"a": "x", "b": 1}), ("a.b.c", {"a": 5}), ("reverse(@)", {}), ("values(@)", "s")]:
    try:
        print(text, "=>", jmespath.search(text, data))
    except Exception as e:
        print(text, type(e).__name__, str(e))
print([(t["type"], t["value"], t["start"], t["end"]) for t in lexer.Lexer().tokenize("foo.\"b r\"[-1] | `{\"a\": 1}` && 'x' >= &@ != [?*]")])
for text in ("foo#", "a = b", "'x"):
    try:
        list(lexer.Lexer().tokenize(text))
    except exceptions.LexerError as e:
        print(e, "|", e.lexer_position, e.lexer_value, e.message, repr(e.token_value if hasattr(e, "token_value") else None))
p = parser.Parser()
for i in range(300):
    p.parse(f"a{i}.b[{i}]")
print(len(p._CACHE) <= 300)
p.purge()
print(len(p._CACHE), p.parse("a.b") == p.parse("a.b"), p.parse("a.b").search({"a": {"b": 2}}))
deep = "a" + ".a" * 60
doc = {}
for _ in range(61):
    doc = {"a": doc}
print(jmespath.search(deep, doc), jmespath.search("[" * 20 + "@" + "]" * 20, 1))
jmespath.compile("foo.bar[?x == `1`")
