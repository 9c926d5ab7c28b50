# String literals: prefixes, escapes, joining, long and odd ones.
print("a" 'b' """c""" '''d''', ("x"
      "y"), "\
joined", '\'', "\"", "\\", r"\'", r"a\\b", "\0" == "\x00", "\1\12\123" == "\x01\x0a\x53", "\400" == "\u0100")  # expect: abcd xy joined ' " \ \' a\\b True True True
print(b"\x41\101\n" == b"AA\n", b'a' b"b", rb"\n", Rb"\n", bR'\n', br"""\n""", b"'" b'"')  # expect: True b'ab' b'\\n' b'\\n' b'\\n' b'\\n' b'\'"'
print(u"unicode", U"U", R"raw\q", f"{1}" F"{2}", fr"{3}\n", Rf"{4}", rF"\{5}")  # expect: unicode U raw\q 12 3\n 4 \5
print("""a
b""" == "a\nb", """ "quotes" '' """, '''''' == "", """\"""" == '"', "a" "" "b")  # expect: True  "quotes" ''  True True ab
print("tab\tnew\\n", "\u00e9\U000000e9\xe9", "\N{LATIN SMALL LETTER E WITH ACUTE}\N{em dash}", len("\U0001F600"), "é" == "\xe9")  # expect-repr: 'tab\tnew\\n ééé é— 1 True'
print("\q\8" == "\\q\\8", "\%", b"\q" == b"\\q")  # expect: True \% True

# --- docstring joining and implicit concatenation in calls and containers
print(["a" "b", "c"], ("a" "b"), {"k" "1": "v" "2"}, "%s" "-%s" % (1, 2), "x" "y" * 2)  # expect: ['ab', 'c'] ab {'k1': 'v2'} 1-2 xyxy
# --- no space needed
print("a"if 1else"b", [1]if[]else[2], 1if 0else 2)  # expect: a [2] 2
# --- line endings inside
print("a\r\nb".splitlines(), len("""
"""))  # expect: ['a', 'b'] 1
# --- too long escapes
x = "\u12"  # raises: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
# ---
x = "\U0011FFFF"  # raises: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
# ---
x = "\N"  # raises: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape
# ---
x = "\N{"  # raises: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
# ---
x = b"\x"  # raises: SyntaxError: (value error) invalid \x escape at position 0
# ---
x = b"\u0041" == b"\\u0041"
print(x, b"\N{DASH}" == b"\\N{DASH}")  # expect: True True
# --- mixing bytes and str
x = "a" b"b"  # raises: SyntaxError: cannot mix bytes and nonbytes literals
# --- bytes with non-ascii
x = b"\xe9"
y = b"é"  # raises: SyntaxError: bytes can only contain ASCII literal characters
# --- unterminated
x = "abc  # raises: SyntaxError: unterminated string literal (detected at line 38)
# ---
x = '''abc  # raises: SyntaxError: unterminated triple-quoted string literal (detected at line 40)
# ---
x = f"abc  # raises: SyntaxError: unterminated f-string literal (detected at line 42)
# ---
x = "abc\  # raises: SyntaxError: unterminated string literal (detected at line 44)
# --- raw ending in a backslash
x = r"abc\"  # raises: SyntaxError: unterminated string literal (detected at line 46); perhaps you escaped the end quote?
# --- wrong prefix
x = bu"x"  # raises: SyntaxError: 'u' and 'b' prefixes are incompatible
# ---
x = fb"x"  # raises: SyntaxError: 'b' and 'f' prefixes are incompatible
# ---
x = xr"y"  # raises: SyntaxError: invalid syntax
