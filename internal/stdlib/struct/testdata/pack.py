# struct: packing, ranges, conversions, messages.
import struct
from struct import pack, pack_into, calcsize, Struct

def t(f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(repr(r))

for pre in "@<>":
    for c in "bBhHiIlLqQ":
        for v in (-2**63 - 1, 2**64, -1, 2**63, 2**31, 2**15, 2**7, True):
            t(pack, pre + c, v)
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: b'\xff'
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: b'\x01'
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: b'\x80'
# expect: b'\x01'
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: b'\xff\xff'
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: b'\x80\x00'
# expect: b'\x01\x00'
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: b'\x00\x80'
# expect: b'\x80\x00'
# expect: b'\x01\x00'
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: b'\xff\xff\xff\xff'
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: b'\x00\x80\x00\x00'
# expect: b'\x80\x00\x00\x00'
# expect: b'\x01\x00\x00\x00'
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: b'\x00\x00\x00\x80'
# expect: b'\x00\x80\x00\x00'
# expect: b'\x80\x00\x00\x00'
# expect: b'\x01\x00\x00\x00'
# expect: error 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: error 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: b'\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: error 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: b'\x00\x00\x00\x80\x00\x00\x00\x00'
# expect: b'\x00\x80\x00\x00\x00\x00\x00\x00'
# expect: b'\x80\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x01\x00\x00\x00\x00\x00\x00\x00'
# expect: error 'L' format requires 0 <= number <= 18446744073709551615
# expect: error 'L' format requires 0 <= number <= 18446744073709551615
# expect: error 'L' format requires 0 <= number <= 18446744073709551615
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x80'
# expect: b'\x00\x00\x00\x80\x00\x00\x00\x00'
# expect: b'\x00\x80\x00\x00\x00\x00\x00\x00'
# expect: b'\x80\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x01\x00\x00\x00\x00\x00\x00\x00'
# expect: error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: b'\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: b'\x00\x00\x00\x80\x00\x00\x00\x00'
# expect: b'\x00\x80\x00\x00\x00\x00\x00\x00'
# expect: b'\x80\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x01\x00\x00\x00\x00\x00\x00\x00'
# expect: error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x80'
# expect: b'\x00\x00\x00\x80\x00\x00\x00\x00'
# expect: b'\x00\x80\x00\x00\x00\x00\x00\x00'
# expect: b'\x80\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x01\x00\x00\x00\x00\x00\x00\x00'
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: b'\xff'
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: b'\x01'
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: b'\x80'
# expect: b'\x01'
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: b'\xff\xff'
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: b'\x80\x00'
# expect: b'\x01\x00'
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: b'\x00\x80'
# expect: b'\x80\x00'
# expect: b'\x01\x00'
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: b'\xff\xff\xff\xff'
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: b'\x00\x80\x00\x00'
# expect: b'\x80\x00\x00\x00'
# expect: b'\x01\x00\x00\x00'
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: b'\x00\x00\x00\x80'
# expect: b'\x00\x80\x00\x00'
# expect: b'\x80\x00\x00\x00'
# expect: b'\x01\x00\x00\x00'
# expect: error 'l' format requires -2147483648 <= number <= 2147483647
# expect: error 'l' format requires -2147483648 <= number <= 2147483647
# expect: b'\xff\xff\xff\xff'
# expect: error 'l' format requires -2147483648 <= number <= 2147483647
# expect: error 'l' format requires -2147483648 <= number <= 2147483647
# expect: b'\x00\x80\x00\x00'
# expect: b'\x80\x00\x00\x00'
# expect: b'\x01\x00\x00\x00'
# expect: error 'L' format requires 0 <= number <= 4294967295
# expect: error 'L' format requires 0 <= number <= 4294967295
# expect: error 'L' format requires 0 <= number <= 4294967295
# expect: error 'L' format requires 0 <= number <= 4294967295
# expect: b'\x00\x00\x00\x80'
# expect: b'\x00\x80\x00\x00'
# expect: b'\x80\x00\x00\x00'
# expect: b'\x01\x00\x00\x00'
# expect: error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: b'\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: b'\x00\x00\x00\x80\x00\x00\x00\x00'
# expect: b'\x00\x80\x00\x00\x00\x00\x00\x00'
# expect: b'\x80\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x01\x00\x00\x00\x00\x00\x00\x00'
# expect: error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x80'
# expect: b'\x00\x00\x00\x80\x00\x00\x00\x00'
# expect: b'\x00\x80\x00\x00\x00\x00\x00\x00'
# expect: b'\x80\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x01\x00\x00\x00\x00\x00\x00\x00'
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: b'\xff'
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: error 'b' format requires -128 <= number <= 127
# expect: b'\x01'
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: error 'B' format requires 0 <= number <= 255
# expect: b'\x80'
# expect: b'\x01'
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: b'\xff\xff'
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: error 'h' format requires -32768 <= number <= 32767
# expect: b'\x00\x80'
# expect: b'\x00\x01'
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: error 'H' format requires 0 <= number <= 65535
# expect: b'\x80\x00'
# expect: b'\x00\x80'
# expect: b'\x00\x01'
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: b'\xff\xff\xff\xff'
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: error 'i' format requires -2147483648 <= number <= 2147483647
# expect: b'\x00\x00\x80\x00'
# expect: b'\x00\x00\x00\x80'
# expect: b'\x00\x00\x00\x01'
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: error 'I' format requires 0 <= number <= 4294967295
# expect: b'\x80\x00\x00\x00'
# expect: b'\x00\x00\x80\x00'
# expect: b'\x00\x00\x00\x80'
# expect: b'\x00\x00\x00\x01'
# expect: error 'l' format requires -2147483648 <= number <= 2147483647
# expect: error 'l' format requires -2147483648 <= number <= 2147483647
# expect: b'\xff\xff\xff\xff'
# expect: error 'l' format requires -2147483648 <= number <= 2147483647
# expect: error 'l' format requires -2147483648 <= number <= 2147483647
# expect: b'\x00\x00\x80\x00'
# expect: b'\x00\x00\x00\x80'
# expect: b'\x00\x00\x00\x01'
# expect: error 'L' format requires 0 <= number <= 4294967295
# expect: error 'L' format requires 0 <= number <= 4294967295
# expect: error 'L' format requires 0 <= number <= 4294967295
# expect: error 'L' format requires 0 <= number <= 4294967295
# expect: b'\x80\x00\x00\x00'
# expect: b'\x00\x00\x80\x00'
# expect: b'\x00\x00\x00\x80'
# expect: b'\x00\x00\x00\x01'
# expect: error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: b'\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: b'\x00\x00\x00\x00\x80\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\x80\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x80'
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x01'
# expect: error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: b'\x80\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x80\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\x80\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x80'
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x01'
for c in "nNP":
    for v in (-2**63 - 1, -2**63, -1, 7, 2**63, 2**64, "x"):
        t(pack, c, v)
# expect: error 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x80'
# expect: b'\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: b'\x07\x00\x00\x00\x00\x00\x00\x00'
# expect: error 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: error 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: error required argument is not an integer
# expect: error 'N' format requires 0 <= number <= 18446744073709551615
# expect: error 'N' format requires 0 <= number <= 18446744073709551615
# expect: error 'N' format requires 0 <= number <= 18446744073709551615
# expect: b'\x07\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x80'
# expect: error 'N' format requires 0 <= number <= 18446744073709551615
# expect: error required argument is not an integer
# expect: error int too large to convert
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x80'
# expect: b'\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: b'\x07\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x80'
# expect: error int too large to convert
# expect: error required argument is not an integer
t(pack, "=n", 1)  # expect: error bad char in struct format

# --- text and floats
import struct
from struct import pack, unpack
def t(f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(repr(r))
for c in "cspedfFD?":
    for v in ("x", 1, 1.5, b"a", b"ab", bytearray(b"x"), 10**400, 1e300, 70000.0, 1j, None, 65519.9, 65520.0, float("nan"), -float("inf"), 5e-8, 1e-40, -0.0):
        t(pack, c, v)
        t(pack, ">" + c, v)
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: b'a'
# expect: b'a'
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: b'a'
# expect: b'a'
# expect: b'a'
# expect: b'a'
# expect: b'x'
# expect: b'x'
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: b'\x00'
# expect: b'\x00'
# expect: b'\x00'
# expect: b'\x00'
# expect: b'\x00'
# expect: b'\x00'
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: b'\x00<'
# expect: b'<\x00'
# expect: b'\x00>'
# expect: b'>\x00'
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: OverflowError float too large to pack with e format
# expect: OverflowError float too large to pack with e format
# expect: OverflowError float too large to pack with e format
# expect: OverflowError float too large to pack with e format
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: b'\xff{'
# expect: b'{\xff'
# expect: OverflowError float too large to pack with e format
# expect: OverflowError float too large to pack with e format
# expect: b'\x00~'
# expect: b'~\x00'
# expect: b'\x00\xfc'
# expect: b'\xfc\x00'
# expect: b'\x01\x00'
# expect: b'\x00\x01'
# expect: b'\x00\x00'
# expect: b'\x00\x00'
# expect: b'\x00\x80'
# expect: b'\x80\x00'
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: b'\x00\x00\x00\x00\x00\x00\xf0?'
# expect: b'?\xf0\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\xf8?'
# expect: b'?\xf8\x00\x00\x00\x00\x00\x00'
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: b'\x9cu\x00\x88<\xe47~'
# expect: b'~7\xe4<\x88\x00u\x9c'
# expect: b'\x00\x00\x00\x00\x00\x17\xf1@'
# expect: b'@\xf1\x17\x00\x00\x00\x00\x00'
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: b'\xcd\xcc\xcc\xcc\xfc\xfd\xef@'
# expect: b'@\xef\xfd\xfc\xcc\xcc\xcc\xcd'
# expect: b'\x00\x00\x00\x00\x00\xfe\xef@'
# expect: b'@\xef\xfe\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\xf8\x7f'
# expect: b'\x7f\xf8\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\xf0\xff'
# expect: b'\xff\xf0\x00\x00\x00\x00\x00\x00'
# expect: b'H\xaf\xbc\x9a\xf2\xd7j>'
# expect: b'>j\xd7\xf2\x9a\xbc\xafH'
# expect: b"\x9cWw'&l\xa17"
# expect: b"7\xa1l&'wW\x9c"
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x80'
# expect: b'\x80\x00\x00\x00\x00\x00\x00\x00'
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: b'\x00\x00\x80?'
# expect: b'?\x80\x00\x00'
# expect: b'\x00\x00\xc0?'
# expect: b'?\xc0\x00\x00'
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: OverflowError float too large to pack with f format
# expect: OverflowError float too large to pack with f format
# expect: b'\x00\xb8\x88G'
# expect: b'G\x88\xb8\x00'
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: error required argument is not a float
# expect: b'\xe6\xef\x7fG'
# expect: b'G\x7f\xef\xe6'
# expect: b'\x00\xf0\x7fG'
# expect: b'G\x7f\xf0\x00'
# expect: b'\x00\x00\xc0\x7f'
# expect: b'\x7f\xc0\x00\x00'
# expect: b'\x00\x00\x80\xff'
# expect: b'\xff\x80\x00\x00'
# expect: b'\x95\xbfV3'
# expect: b'3V\xbf\x95'
# expect: b'\xc2\x16\x01\x00'
# expect: b'\x00\x01\x16\xc2'
# expect: b'\x00\x00\x00\x80'
# expect: b'\x80\x00\x00\x00'
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: b'\x00\x00\x80?\x00\x00\x00\x00'
# expect: b'?\x80\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\xc0?\x00\x00\x00\x00'
# expect: b'?\xc0\x00\x00\x00\x00\x00\x00'
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: b'\x00\x00\x80\x7f\x00\x00\x00\x00'
# expect: OverflowError float too large to pack with f format
# expect: b'\x00\xb8\x88G\x00\x00\x00\x00'
# expect: b'G\x88\xb8\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\x80?'
# expect: b'\x00\x00\x00\x00?\x80\x00\x00'
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: b'\xe6\xef\x7fG\x00\x00\x00\x00'
# expect: b'G\x7f\xef\xe6\x00\x00\x00\x00'
# expect: b'\x00\xf0\x7fG\x00\x00\x00\x00'
# expect: b'G\x7f\xf0\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\xc0\x7f\x00\x00\x00\x00'
# expect: b'\x7f\xc0\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x80\xff\x00\x00\x00\x00'
# expect: b'\xff\x80\x00\x00\x00\x00\x00\x00'
# expect: b'\x95\xbfV3\x00\x00\x00\x00'
# expect: b'3V\xbf\x95\x00\x00\x00\x00'
# expect: b'\xc2\x16\x01\x00\x00\x00\x00\x00'
# expect: b'\x00\x01\x16\xc2\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x80\x00\x00\x00\x00'
# expect: b'\x80\x00\x00\x00\x00\x00\x00\x00'
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: b'\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'?\xf0\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\xf8?\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'?\xf8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: b'\x9cu\x00\x88<\xe47~\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'~7\xe4<\x88\x00u\x9c\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x17\xf1@\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'@\xf1\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?'
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x00?\xf0\x00\x00\x00\x00\x00\x00'
# expect: error required argument is not a complex
# expect: error required argument is not a complex
# expect: b'\xcd\xcc\xcc\xcc\xfc\xfd\xef@\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'@\xef\xfd\xfc\xcc\xcc\xcc\xcd\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\xfe\xef@\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'@\xef\xfe\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\xf8\x7f\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x7f\xf8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x00\x00\x00\x00\x00\x00\xf0\xff\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\xff\xf0\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'H\xaf\xbc\x9a\xf2\xd7j>\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'>j\xd7\xf2\x9a\xbc\xafH\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b"\x9cWw'&l\xa17\x00\x00\x00\x00\x00\x00\x00\x00"
# expect: b"7\xa1l&'wW\x9c\x00\x00\x00\x00\x00\x00\x00\x00"
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x80\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x00'
# expect: b'\x00'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x01'
# expect: b'\x00'
# expect: b'\x00'
t(pack, "0p", b"a")  # expect: b''
t(pack, "5p", b"abcdefg")  # expect: b'\x04abcd'
t(pack, "5s", b"abc")  # expect: b'abc\x00\x00'
t(pack, "3x", b"abc")  # expect: error pack expected 0 items for packing (got 1)
print(pack("300p", b"a" * 299)[:3])  # expect: b'\xffaa'
for bits in (0x7ff8000000000001, 0x7ff0000020000000, 0x7ff4000000000000, 0xfff8123456789abc):
    x = unpack("<d", bits.to_bytes(8, "little"))[0]
    print(pack("<d", x), pack("<f", x), pack("<e", x))
# expect: b'\x01\x00\x00\x00\x00\x00\xf8\x7f' b'\x00\x00\xc0\x7f' b'\x00~'
# expect: b'\x00\x00\x00 \x00\x00\xf0\x7f' b'\x01\x00\x80\x7f' b'\x00~'
# expect: b'\x00\x00\x00\x00\x00\x00\xf4\x7f' b'\x00\x00\xa0\x7f' b'\x00}'
# expect: b'\xbc\x9axV4\x12\xf8\xff' b'\xa2\x91\xc0\xff' b'\x04\xfe'
for bits in (0x7fc00001, 0x7f800001, 0xffa12345):
    x = unpack("<f", bits.to_bytes(4, "little"))[0]
    print(x, pack("<f", x), pack("<d", x))
# expect: nan b'\x01\x00\xc0\x7f' b'\x00\x00\x00 \x00\x00\xf8\x7f'
# expect: nan b'\x01\x00\x80\x7f' b'\x00\x00\x00 \x00\x00\xf0\x7f'
# expect: nan b'E#\xa1\xff' b'\x00\x00\x00\xa0h$\xf4\xff'
for bits in (0x7e01, 0x7c01, 0xfd23, 0x0001, 0x83ff, 0x7bff):
    x = unpack("<e", bits.to_bytes(2, "little"))[0]
    print(x, pack("<e", x), pack("<d", x))
# expect: nan b'\x01~' b'\x00\x00\x00\x00\x00\x04\xf8\x7f'
# expect: nan b'\x01|' b'\x00\x00\x00\x00\x00\x04\xf0\x7f'
# expect: nan b'#\xfd' b'\x00\x00\x00\x00\x00\x8c\xf4\xff'
# expect: 5.960464477539063e-08 b'\x01\x00' b'\x00\x00\x00\x00\x00\x00p>'
# expect: -6.097555160522461e-05 b'\xff\x83' b'\x00\x00\x00\x00\x00\xf8\x0f\xbf'
# expect: 65504.0 b'\xff{' b'\x00\x00\x00\x00\x00\xfc\xef@'

# --- conversions
from struct import pack
def t(f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))
    else:
        print(repr(r))
class I:
    def __index__(self):
        print("index")
        return 5
class F:
    def __float__(self):
        print("float")
        return 5.5
class C:
    def __complex__(self):
        return 1 + 2j
class Bad:
    def __index__(self):
        raise ZeroDivisionError("no")
    __float__ = __complex__ = __bool__ = __index__
class Wrong:
    def __index__(self):
        return "x"
    __float__ = __complex__ = __bool__ = __index__
class T:
    def __bool__(self):
        return False
t(pack, "ifd?", I(), F(), I(), T())  # expect: index
# expect: float
# expect: index
# expect: b'\x05\x00\x00\x00\x00\x00\xb0@\x00\x00\x00\x00\x00\x00\x14@\x00'
t(pack, "FD", C(), C())  # expect: b'\x00\x00\x80?\x00\x00\x00@\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00@'
t(pack, "F", I())  # expect: index
# expect: b'\x00\x00\xa0@\x00\x00\x00\x00'
t(pack, "2i", I(), "x")  # expect: index
# expect: error required argument is not an integer None
t(pack, "2i", "x", I())  # expect: error required argument is not an integer None
for c in "ifF?P":
    t(pack, c, Bad())
    t(pack, c, Wrong())
# expect: ZeroDivisionError no None
# expect: TypeError __index__ returned non-int (type str) None
# expect: error required argument is not a float None
# expect: error required argument is not a float None
# expect: error required argument is not a complex None
# expect: error required argument is not a complex None
# expect: ZeroDivisionError no None
# expect: TypeError __bool__ should return bool, returned str None
# expect: ZeroDivisionError no None
# expect: TypeError __index__ returned non-int (type str) None
class N(int):
    def __index__(self):
        return 7
class G(float):
    def __float__(self):
        return 9.0
t(pack, "if", N(3), G(2))  # expect: b'\x03\x00\x00\x00\x00\x00\x00@'
t(pack, "s", I())  # expect: error argument for 's' must be a bytes object None
t(pack, "c", I())  # expect: error char format requires a bytes object of length 1 None

# --- calcsize
from struct import calcsize
def t(f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(repr(r))
for f in ("", "i", "3", "3 i", "é", b"i", "<3x i", "q q", "@bq", "i0q", "bi", "ci0q", "10s", "0s", "3p", "z", "<n",
          "99999999999999999999i", "9223372036854775807q", "3i 2 c", "1 ", "\0i", "i\0", 5, None, "<<i", "  <i", "300p",
          "9223372036854775807s9223372036854775807s", "?e", "@eh", "F", "D", "bF", "bD", "5F", "<F2D", "!h", "=iq", "@iq", "\ti\n"):
    t(calcsize, f)
# expect: 0
# expect: 4
# expect: error repeat count given without format specifier
# expect: error bad char in struct format
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: 4
# expect: 7
# expect: 16
# expect: 16
# expect: 8
# expect: 8
# expect: 8
# expect: 10
# expect: 0
# expect: 3
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error total struct size too long
# expect: error total struct size too long
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error embedded null character
# expect: error embedded null character
# expect: TypeError Struct() argument 1 must be a str or bytes object, not int
# expect: TypeError Struct() argument 1 must be a str or bytes object, not NoneType
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: 300
# expect: error total struct size too long
# expect: 4
# expect: 4
# expect: 8
# expect: 16
# expect: 12
# expect: 24
# expect: 40
# expect: 40
# expect: 2
# expect: 12
# expect: 16
# expect: 4

# --- pack_into
from struct import pack_into, pack
def t(f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(repr(r))
b = bytearray(8)
for a in ((6, 1), (-3, 1), (-9, 1), (4, 1), (-8, 258), (0,), (0, 1, 2), (0, "x"), ("x", "x"), (2**70, 1), (2**63 - 1, 1)):
    t(pack_into, "i", b, *a)
    print(b)
# expect: error pack_into requires a buffer of at least 10 bytes for packing 4 bytes at offset 6 (actual buffer size is 8)
# expect: bytearray(b'\x00\x00\x00\x00\x00\x00\x00\x00')
# expect: error no space to pack 4 bytes at offset -3
# expect: bytearray(b'\x00\x00\x00\x00\x00\x00\x00\x00')
# expect: error offset -9 out of range for 8-byte buffer
# expect: bytearray(b'\x00\x00\x00\x00\x00\x00\x00\x00')
# expect: None
# expect: bytearray(b'\x00\x00\x00\x00\x01\x00\x00\x00')
# expect: None
# expect: bytearray(b'\x02\x01\x00\x00\x01\x00\x00\x00')
# expect: error pack_into expected 1 items for packing (got 0)
# expect: bytearray(b'\x02\x01\x00\x00\x01\x00\x00\x00')
# expect: error pack_into expected 1 items for packing (got 2)
# expect: bytearray(b'\x02\x01\x00\x00\x01\x00\x00\x00')
# expect: error required argument is not an integer
# expect: bytearray(b'\x00\x00\x00\x00\x01\x00\x00\x00')
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: bytearray(b'\x00\x00\x00\x00\x01\x00\x00\x00')
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: bytearray(b'\x00\x00\x00\x00\x01\x00\x00\x00')
# expect: error pack_into requires a buffer of at least 9223372036854775811 bytes for packing 4 bytes at offset 9223372036854775807 (actual buffer size is 8)
# expect: bytearray(b'\x00\x00\x00\x00\x01\x00\x00\x00')
t(pack_into)  # expect: TypeError missing format argument
t(pack_into, "i")  # expect: error pack_into expected buffer argument
t(pack_into, "i", b)  # expect: error pack_into expected offset argument
t(pack_into, "i", b"1234", 0, 1)  # expect: TypeError argument must be read-write bytes-like object, not bytes
t(pack_into, "i", memoryview(b"1234"), 0, 1)  # expect: TypeError argument must be read-write bytes-like object, not memoryview
t(pack_into, "i", 5, 0, 1)  # expect: TypeError argument must be read-write bytes-like object, not int
t(pack)  # expect: TypeError missing format argument
t(pack, "ii", 1)  # expect: error pack expected 2 items for packing (got 1)
t(pack, "x", 1)  # expect: error pack expected 0 items for packing (got 1)
t(pack, 5, 1)  # expect: TypeError Struct() argument 1 must be a str or bytes object, not int
m = memoryview(bytearray(10))
t(pack_into, "<h", m, 3, 513)  # expect: None
print(bytes(m))  # expect: b'\x00\x00\x00\x01\x02\x00\x00\x00\x00\x00'
t(pack_into, "<h", m[::2], 3, 513)  # expect: TypeError argument must be read-write bytes-like object, not memoryview
b = bytearray(b"........")
try:
    pack_into("hhh", b, 1, 257, "x", 3)
except Exception as e:
    print(e, b)  # expect: required argument is not an integer bytearray(b'.\x01\x01\x00\x00\x00\x00.')
class I:
    def __index__(self):
        return 2
pack_into("b", b, I(), I())
print(b)  # expect: bytearray(b'.\x01\x02\x00\x00\x00\x00.')

# --- many values
from struct import pack, unpack, Struct
n = 20000
data = pack("%di" % n, *range(n))
print(len(data), data[-4:], sum(unpack("%di" % n, data)))  # expect: 80000 b'\x1fN\x00\x00' 199990000
s = Struct(">%dH" % n)
print(s.unpack(s.pack(*range(n)))[12345])  # expect: 12345
class I:
    def __index__(self):
        return 1
print(len(pack("%dB" % n, *[I()] * n)))  # expect: 20000
