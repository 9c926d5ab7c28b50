# secrets: what is asked for, and errors. Numbers need granted entropy (testdata/granted/delegates.py).
# cpython: same
import secrets
print(sorted(secrets.__all__), secrets.DEFAULT_ENTROPY)  # expect: ['SystemRandom', 'choice', 'compare_digest', 'randbelow', 'randbits', 'token_bytes', 'token_hex', 'token_urlsafe'] 32
for what in (lambda: secrets.choice([]), lambda: secrets.randbelow(0), lambda: secrets.randbelow(-3), lambda: secrets.randbits(-1), lambda: secrets.randbelow(1.5),
             lambda: secrets.token_bytes(-1), lambda: secrets.token_bytes("a"), lambda: secrets.token_hex(1.5), lambda: secrets.compare_digest("é", "é")):
    try: print(what())
    except (IndexError, ValueError, TypeError, AttributeError) as e: print(type(e).__name__, e)
# expect: IndexError Cannot choose from an empty sequence
# expect: ValueError Upper bound must be positive.
# expect: ValueError Upper bound must be positive.
# expect: ValueError number of bits must be non-negative
# expect: AttributeError 'float' object has no attribute 'bit_length'
# expect: ValueError negative argument not allowed
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError comparing strings with non-ASCII characters is not supported
print(secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"))  # expect: True False
