# Exceptions inside handlers, nested try, cleanup order.
log = []
def run(kind):
    log.clear()
    try:
        try:
            log.append("try")
            if kind == "body": raise ValueError("body")
        except ValueError:
            log.append("except")
            raise KeyError("in except")
        else:
            log.append("else")
            if kind == "else": raise TypeError("in else")
        finally:
            log.append("finally")
            if kind == "finally": raise OSError("in finally")
    except Exception as e:
        log.append(repr(e))
        log.append(repr(e.__context__))
    return log
for k in ("none", "body", "else", "finally"): print(k, run(k))
# expect: none ['try', 'else', 'finally']
# expect: body ['try', 'except', 'finally', "KeyError('in except')", "ValueError('body')"]
# expect: else ['try', 'else', 'finally', "TypeError('in else')", 'None']
# expect: finally ['try', 'else', 'finally', "OSError('in finally')", 'None']

# --- deep nesting
def f(n):
    try:
        if n == 0: raise ValueError("bottom")
        f(n - 1)
    except ValueError as e:
        raise ValueError(f"{n}: {e}") from None
    finally:
        if n % 2: print("finally", n)
try: f(4)
except ValueError as e: print(e)
# expect: finally 1
# expect: finally 3
# expect: 4: 3: 2: 1: 0: bottom
# --- the handler variable is gone, the outer is kept
try: raise ValueError(1)
except ValueError as e:
    try: raise KeyError(2)
    except KeyError as e: print(repr(e))  # expect: KeyError(2)
    print("e" in globals())  # expect: False
# --- sys.exception in each place
import sys
print(sys.exception())  # expect: None
try:
    try: raise ValueError("a")
    except ValueError:
        print(repr(sys.exception()))  # expect: ValueError('a')
        try: raise KeyError("b")
        except KeyError: print(repr(sys.exception()))  # expect: KeyError('b')
        print(repr(sys.exception()))  # expect: ValueError('a')
        raise
    finally:
        print(repr(sys.exception()))  # expect: ValueError('a')
except ValueError: print(repr(sys.exception()), sys.exc_info()[0].__name__)  # expect: ValueError('a') ValueError
print(sys.exception())  # expect: None
# --- a function called by a handler sees it
import sys
def who(): return repr(sys.exception())
try: 1 / 0
except ZeroDivisionError: print(who())  # expect: ZeroDivisionError('division by zero')
# --- except clauses evaluated in order; expression errors replace
def bad(): raise TypeError("in except clause")
try:
    try: raise ValueError("v")
    except bad(): pass
except TypeError as e: print(e, repr(e.__context__))  # expect: in except clause ValueError('v')
# --- loops with retries
attempts = []
def flaky():
    attempts.append(1)
    if len(attempts) < 3: raise ConnectionError(f"try {len(attempts)}")
    return "ok"
for i in range(5):
    try: result = flaky()
    except ConnectionError as e: print(e)
    else: print(result); break
else: print("never")  # unreachable
# expect: try 1
# expect: try 2
# expect: ok
# --- cleanup that fails is chained
class R:
    def __init__(self, n): self.n = n
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        if self.n == "bad": raise RuntimeError("exit failed")
try:
    with R("ok"), R("bad"):
        raise ValueError("body")
except RuntimeError as e: print(repr(e), repr(e.__context__))  # expect: RuntimeError('exit failed') ValueError('body')
# --- exceptions are objects: stored, compared, raised again
saved = None
try: raise ValueError("saved")
except ValueError as e: saved = e
try: raise saved
except ValueError as e: print(e is saved, e.__context__)  # expect: True None
def lines(e):
    out, tb = [], e.__traceback__
    while tb: out.append(tb.tb_lineno); tb = tb.tb_next
    return out
print(len(lines(saved)))  # expect: 2
# --- SystemExit and KeyboardInterrupt pass except Exception
for cls in (SystemExit, KeyboardInterrupt, GeneratorExit):
    try:
        try: raise cls("x")
        except Exception: print("never")  # unreachable
    except BaseException as e: print(type(e).__name__)
# expect: SystemExit
# expect: KeyboardInterrupt
# expect: GeneratorExit
# --- leaving by SystemExit
raise SystemExit(3)  # raises: SystemExit: 3
# ---
import sys
sys.exit("bye")  # raises: SystemExit: bye
