# +, *, comparison, hash, repr of bytes and bytearray.
def err(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class B:
    def __buffer__(self, flags):
        return memoryview(b"bc")
print(b"a" + b"b", b"a" + bytearray(b"b"), bytearray(b"a") + b"b", b"a" + memoryview(b"b"), bytearray(b"a") + memoryview(b"b"), b"a" + B(), b"" + b"x", b"x" + b"")  # expect: b'ab' b'ab' bytearray(b'ab') b'ab' bytearray(b'ab') b'abc' b'x' b'x'
err(lambda: b"a" + "a")  # expect: TypeError: can't concat str to bytes
err(lambda: b"a" + 1)  # expect: TypeError: can't concat int to bytes
err(lambda: bytearray(b"a") + "a")  # expect: TypeError: can't concat str to bytearray
err(lambda: "a" + b"a")  # expect: TypeError: can only concatenate str (not "bytes") to str
err(lambda: b"a" + None)  # expect: TypeError: can't concat NoneType to bytes
print(b"ab" * 3, 2 * b"ab", b"ab" * 0, b"ab" * -1, bytearray(b"ab") * 2, b"a" * True)  # expect: b'ababab' b'abab' b'' b'' bytearray(b'abab') b'a'
err(lambda: b"a" * "b")  # expect: TypeError: can't multiply sequence by non-int of type 'str'
err(lambda: b"a" * 1.5)  # expect: TypeError: can't multiply sequence by non-int of type 'float'
err(lambda: b"a" * 10**30)  # expect: OverflowError: cannot fit 'int' into an index-sized integer
err(lambda: b"a" * (1 << 62))  # expect-repr: 'MemoryError: '
err(lambda: bytearray(b"a") * None)  # expect: TypeError: can't multiply sequence by non-int of type 'NoneType'
x = b"abc"
print(x + b"" is x, x * 1 is x, x[:] is x, x.strip() is x)  # expect: True True True True
# --- comparison
v = [b"", b"a", b"b", b"ab", b"\xff", bytearray(b"a"), bytearray(b"ab")]
for a in v:
    print([a == b for b in v], [a < b for b in v], [a >= b for b in v])
# expect: [True, False, False, False, False, False, False] [False, True, True, True, True, True, True] [True, False, False, False, False, False, False]
# expect: [False, True, False, False, False, True, False] [False, False, True, True, True, False, True] [True, True, False, False, False, True, False]
# expect: [False, False, True, False, False, False, False] [False, False, False, False, True, False, False] [True, True, True, True, False, True, True]
# expect: [False, False, False, True, False, False, True] [False, False, True, False, True, False, False] [True, True, False, True, False, True, True]
# expect: [False, False, False, False, True, False, False] [False, False, False, False, False, False, False] [True, True, True, True, True, True, True]
# expect: [False, True, False, False, False, True, False] [False, False, True, True, True, False, True] [True, True, False, False, False, True, False]
# expect: [False, False, False, True, False, False, True] [False, False, True, False, True, False, False] [True, True, False, True, False, True, True]
print(b"a" == "a", b"a" != "a", b"a" == 97, b"a" == [97], bytearray(b"a") == "a", b"abc" == memoryview(b"abc"), bytearray(b"abc") == memoryview(b"abc"), memoryview(b"abc") == b"abc")  # expect: False True False False False True True True
def err(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: b"a" < "a")  # expect: TypeError: '<' not supported between instances of 'bytes' and 'str'
err(lambda: b"a" < 1)  # expect: TypeError: '<' not supported between instances of 'bytes' and 'int'
err(lambda: bytearray(b"a") >= "a")  # expect: TypeError: '>=' not supported between instances of 'bytearray' and 'str'
err(lambda: b"a" < memoryview(b"b"))  # expect: TypeError: '<' not supported between instances of 'bytes' and 'memoryview'
err(lambda: bytearray(b"a") < memoryview(b"b"))  # expect: True
err(lambda: hash(bytearray()))  # expect: TypeError: unhashable type: 'bytearray'
print(hash(b"a") == hash(b"a"), hash(b"") == hash(b""), {b"k": 1}[b"k"], b"a".__eq__(1), b"a".__lt__("a"))  # expect: True True 1 NotImplemented NotImplemented
# --- repr
for b in (b"", b"a", b"it's", b'"', b"both ' and \"", b"\\", b"\n\r\t\x00\x1f\x7f\x80\xff", b"\xc3\xa9", b"\x0b\x0c"):
    print(repr(b), str(b), repr(bytearray(b)), ascii(b), f"{b}", "%s" % b, eval(repr(b)) == b)
# expect: b'' b'' bytearray(b'') b'' b'' b'' True
# expect: b'a' b'a' bytearray(b'a') b'a' b'a' b'a' True
# expect: b"it's" b"it's" bytearray(b"it\'s") b"it's" b"it's" b"it's" True
# expect: b'"' b'"' bytearray(b'"') b'"' b'"' b'"' True
# expect: b'both \' and "' b'both \' and "' bytearray(b'both \' and "') b'both \' and "' b'both \' and "' b'both \' and "' True
# expect: b'\\' b'\\' bytearray(b'\\') b'\\' b'\\' b'\\' True
# expect: b'\n\r\t\x00\x1f\x7f\x80\xff' b'\n\r\t\x00\x1f\x7f\x80\xff' bytearray(b'\n\r\t\x00\x1f\x7f\x80\xff') b'\n\r\t\x00\x1f\x7f\x80\xff' b'\n\r\t\x00\x1f\x7f\x80\xff' b'\n\r\t\x00\x1f\x7f\x80\xff' True
# expect: b'\xc3\xa9' b'\xc3\xa9' bytearray(b'\xc3\xa9') b'\xc3\xa9' b'\xc3\xa9' b'\xc3\xa9' True
# expect: b'\x0b\x0c' b'\x0b\x0c' bytearray(b'\x0b\x0c') b'\x0b\x0c' b'\x0b\x0c' b'\x0b\x0c' True
class BA(bytearray):
    pass
class BS(bytes):
    pass
print(BA(b"x"), BS(b"x"), [bytearray(b"'")], repr(bytes(1000))[-8:], len(repr(bytes(300000))))  # expect: BA(b'x') b'x' [bytearray(b"\'")] x00\x00' 1200003
