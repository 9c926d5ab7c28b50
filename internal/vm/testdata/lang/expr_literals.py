# Literals.
print(0x1F, 0o17, 0b101, 1_000_000, 0xFF_FF, 00)  # expect: 31 15 5 1000000 65535 0
print(1e3, 1.5, .5, 5., 1e-3, 1_0.0_1, 1E5, 0.1)  # expect: 1000.0 1.5 0.5 5.0 0.001 10.01 100000.0 0.1
print(1j, 2.5J, 1e2j, 3 + 4j)  # expect: 1j 2.5j 100j (3+4j)
print(True, False, None, ..., Ellipsis is ...)  # expect: True False None Ellipsis True
print(10**30, -1, 2**100)  # expect: 1000000000000000000000000000000 -1 1267650600228229401496703205376

# --- strings
print('a' "b" 'c')  # expect: abc
print("tab\there", 'q\'s', "\x41\u00e9\U0001F600\N{BULLET}", "\101", "\a\b\f\v" == "\x07\x08\x0c\x0b")  # expect-repr: 'tab\there q\'s Aé😀• A True'
print(r"raw\n", R'\d', "a\
b")  # expect: raw\n \d ab
print("""triple
"quoted" 'text'""")  # expect: triple
# expect: "quoted" 'text'
print(b"bytes\x00\xff", rb"\x", Rb'a' b'b', b"\101")  # expect: b'bytes\x00\xff' b'\\x' b'ab' b'A'

# --- displays
print([], [1], [1, 2,], (), (1,), (1, 2), {}, {1}, {1: 2}, {"a": 1, **{"b": 2}})  # expect: [] [1] [1, 2] () (1,) (1, 2) {} {1} {1: 2} {'a': 1, 'b': 2}
print([*"ab", *[1]], (*"ab",), {*()}, {*[1], 1}, {**{}, "z": 0})  # expect: ['a', 'b', 1] ('a', 'b') set() {1} {'z': 0}
print([[]] * 2, () + (1,))  # expect: [[], []] (1,)

# --- int literals that are not
x = 0777  # raises: SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# ---
x = 1__0  # raises: SyntaxError: invalid decimal literal
# ---
x = 0b12  # raises: SyntaxError: invalid digit '2' in binary literal
# ---
x = 0xg  # raises: SyntaxError: invalid hexadecimal literal
# ---
x = 1a  # raises: SyntaxError: invalid decimal literal
# ---
x = "\x1"  # raises: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
# ---
x = "\N{NO SUCH NAME}"  # raises: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name
# ---
x = b"é"  # raises: SyntaxError: bytes can only contain ASCII literal characters
# ---
x = 'abc  # raises: SyntaxError: unterminated string literal (detected at line 40)
