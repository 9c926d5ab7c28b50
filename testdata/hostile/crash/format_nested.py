# Fields within fields of a format, of str.format, f-strings and string.Formatter.
# ends: prints "survived"
# cpython: held, it ends well
import string
n = 0
for way in (lambda: ("{:" * 100_000 + "}" * 100_000).format(1), lambda: string.Formatter().format("{0:{0:{0:{0}}}}", 1), lambda: eval("f'" + "{1:" * 100_000 + "}" * 100_000 + "'"),
            lambda: ("{0" + "[0]" * 300_000 + "}").format([]), lambda: ("{0" + ".real" * 300_000 + "}").format(1), lambda: ("{" * 1_000_001).format(), lambda: "%" * 999_999 % (), lambda: ("%(" * 200_000 + ")" * 200_000) % {}):
    try:
        way()
    except (RecursionError, ValueError, SyntaxError, IndexError, KeyError, TypeError, AttributeError) as e:
        n += 1
print("survived")
