# _codecs: handlers of errors registered and forgotten.
# cpython: same
import codecs, _codecs
def handler(e): return ("?", e.end)
codecs.register_error("mine.rows", handler)
print("a\u20ac".encode("ascii", "mine.rows"), codecs.lookup_error("mine.rows") is handler, _codecs._unregister_error("mine.rows"), _codecs._unregister_error("mine.rows"))  # expect: b'a?' True True False
for f in (lambda: codecs.lookup_error("mine.rows"), lambda: "\u20ac".encode("ascii", "mine.rows"), lambda: _codecs._unregister_error("strict"), lambda: codecs.register_error("x", 3)):
    try:
        print(f())
    except (LookupError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: LookupError unknown error handler name 'mine.rows'
# expect: LookupError unknown error handler name 'mine.rows'
# expect: ValueError cannot un-register built-in error handler 'strict'
# expect: TypeError handler must be callable
