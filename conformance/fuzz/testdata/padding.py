# Widths far below zero; unknown encodings of nothing.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
n = -2**63
for m in ("ljust","rjust","center","zfill"):
    for v in ("abc", b"abc", bytearray(b"abc")):
        t(lambda: getattr(v, m)(n)); t(lambda: getattr(v, m)(-5)); t(lambda: getattr(v, m)(-2**63-1))
t(lambda: str(b'', ' a b '))
t(lambda: b''.decode(' a b '))
t(lambda: b''.decode('nope', 'nope'))
t(lambda: bytearray().decode('nope'))
t(lambda: memoryview(b'').tobytes().decode('nope'))
t(lambda: ''.encode('nope'))
t(lambda: b'a'.decode('nope'))
t(lambda: str(b'', 'utf-8', 'nope'))
