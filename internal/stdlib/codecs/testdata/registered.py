# Encodings of programs, through str.encode and bytes.decode.
import codecs
def enc(s, errors='strict'): return s.upper().encode(), len(s)
def dec(b, errors='strict'): return bytes(b).decode().lower(), len(b)
codecs.register(lambda n: codecs.CodecInfo(enc, dec, name=n) if n=='shout' else (codecs.CodecInfo(lambda s,e='strict': (1,1), lambda s,e='strict': (b'x',1), name=n) if n=='bad' else (codecs.CodecInfo(lambda s,e='strict': 1/0, dec, name=n) if n=='boom' else None)))
print("abc".encode("shout"), b"ABC".decode("Shout"), str(b"XY","shout"), bytes("q","shout"), ("ab"*5000).encode("shout")[:4], (b"AB"*5000).decode("shout")[:4])  # expect: b'ABC' abc xy b'Q' b'ABAB' abab
for f in [lambda: "a".encode("bad"), lambda: b"a".decode("bad"), lambda: "a".encode("nope"), lambda: "a".encode("rot13"), lambda: "a".encode("boom"), lambda: codecs.encode("a","boom")]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e,'__notes__',None))
# expect: TypeError 'bad' encoder returned 'int' instead of 'bytes'; use codecs.encode() to encode to arbitrary types None
# expect: TypeError 'bad' decoder returned 'bytes' instead of 'str'; use codecs.decode() to decode to arbitrary types None
# expect: LookupError unknown encoding: nope None
# expect: LookupError 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs None
# expect: ZeroDivisionError division by zero ["encoding with 'boom' codec failed"]
# expect: ZeroDivisionError division by zero ["encoding with 'boom' codec failed"]
