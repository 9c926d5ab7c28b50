# str: indexing, methods of search and split.
s = "hello world"
print(s[0], s[-1], s[2:5], s[::-1], len(s), "lo w" in s, s + "!", "ab" * 3, s * 0 == "", 2 * "x")  # expect: h d llo dlrow olleh 11 True hello world! ababab True xx
print(s.find("o"), s.find("o", 5), s.rfind("o"), s.find("zz"), s.index("w"), s.count("l"), s.count(""), s.startswith("he"), s.endswith(("x", "ld")), s.startswith("wor", 6))  # expect: 4 7 7 -1 6 3 12 True True True
print("a,b,,c".split(","), "a b  c ".split(), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "".split(), "".split(","), "a\nb\r\nc\n".splitlines(), "a\nb".splitlines(True))  # expect: ['a', 'b', '', 'c'] ['a', 'b', 'c'] ['a', 'b,c'] ['a,b', 'c'] [] [''] ['a', 'b', 'c'] ['a\n', 'b']
print("a=b=c".partition("="), "abc".partition("-"), "a=b=c".rpartition("="), "-".join(["a", "b"]), "".join([]), ", ".join("xyz"))  # expect: ('a', '=', 'b=c') ('abc', '', '') ('a=b', '=', 'c') a-b  x, y, z
print("aXbX".replace("X", "--"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "  x ".strip() + "|", "xxaxx".strip("x"), "  x ".lstrip() + "|", "  x ".rstrip() + "|", "prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"))  # expect: a--b-- bba -a-b-c- x| a x |   x| x x
# ---
"abc".index("z")  # raises: ValueError: substring not found
# ---
"a".split("")  # raises: ValueError: empty separator
# ---
"-".join([1])  # raises: TypeError: sequence item 0: expected str instance, int found
# ---
"-".join(5)  # raises: TypeError: can only join an iterable
# ---
"abc".partition("")  # raises: ValueError: empty separator
# ---
"abc"[5]  # raises: IndexError: string index out of range
# ---
"a" in 5  # raises: TypeError: argument of type 'int' is not a container or iterable
# ---
5 in "a"  # raises: TypeError: 'in <string>' requires string as left operand, not int
# ---
"a" + b"b"  # raises: TypeError: can only concatenate str (not "bytes") to str
# ---
"abc".startswith(5)  # raises: TypeError: startswith first arg must be str or a tuple of str, not int
# ---
"abc".replace("a")  # raises: TypeError: replace() takes at least 2 positional arguments (1 given)
# ---
"abc".count()  # raises: TypeError: count expected at least 1 argument, got 0
# ---
str.upper(5)  # raises: TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# --- comparison and ordering
print("a" < "b", "a" < "A", "abc" < "abd", "" < "a", max("hello"), sorted("banana"), "ß" > "z")  # expect: True False True True o ['a', 'a', 'a', 'b', 'n', 'n'] True

# --- characters of a text wider than they are
s = "\U0001f3f3\ufe0f\u200dé!"
print([c in "\u200d\ufe0f" for c in s], [c == t for c, t in zip(s, ["\U0001f3f3", "\ufe0f", "\u200d", "é", "!"])])  # expect: [False, True, True, False, False] [True, True, True, True, True]
print({c: i for i, c in enumerate(s)}["\ufe0f"], hash(s[1]) == hash("\ufe0f"), {s[2]} == {"\u200d"}, list(s).index("\ufe0f"), s[-4] == "\ufe0f")  # expect: 1 True True 1 True
