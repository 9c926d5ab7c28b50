# except*.
try:
    raise ExceptionGroup("eg", [ValueError(1), TypeError("t"), ValueError(2), KeyError("k")])
except* ValueError as e:
    print("values", repr(e))  # expect: values ExceptionGroup('eg', [ValueError(1), ValueError(2)])
except* (TypeError, KeyError) as e:
    print("others", repr(e))  # expect: others ExceptionGroup('eg', [TypeError('t'), KeyError('k')])

# --- what is left goes on
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), OSError("o")])
    except* ValueError:
        print("value")  # expect: value
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('eg', [OSError('o')])

# --- nested groups keep their shape
eg = ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [TypeError(2), ValueError(3)]), ExceptionGroup("c", [KeyError(4)])])
try:
    try:
        raise eg
    except* ValueError as e:
        print(repr(e))  # expect: ExceptionGroup('a', [ValueError(1), ExceptionGroup('b', [ValueError(3)])])
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('a', [ExceptionGroup('b', [TypeError(2)]), ExceptionGroup('c', [KeyError(4)])])

# --- a plain exception is wrapped
try:
    raise ValueError("plain")
except* ValueError as e:
    print(repr(e), e.exceptions)  # expect: ExceptionGroup('', (ValueError('plain'),)) (ValueError('plain'),)

# --- and not when it does not match
try:
    try:
        raise KeyError("plain")
    except* ValueError:
        pass
except KeyError as e:
    print(repr(e))  # expect: KeyError('plain')

# --- else and finally
try:
    pass
except* ValueError:
    pass
else:
    print("else")  # expect: else
finally:
    print("finally")  # expect: finally

# --- raising in a handler groups with the rest
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyError("new")
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('', [KeyError('new'), ExceptionGroup('eg', [TypeError(2)])])
    print([repr(x.__context__) for x in e.exceptions])  # expect: ["ExceptionGroup('eg', [ValueError(1)])", 'None']

# --- bare raise in a handler puts the part back
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('eg', [ValueError(1), TypeError(2)])

# --- several handlers may raise
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise LookupError(1)
    except* TypeError:
        raise LookupError(2)
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('', [LookupError(1), LookupError(2), ExceptionGroup('eg', [OSError(3)])])

# --- the name is deleted after
try:
    raise ValueError
except* ValueError as e:
    pass
print("e" in globals())  # expect: False
# --- groups cannot be caught so
try:
    raise ExceptionGroup("eg", [ValueError(1)])
except* ExceptionGroup:  # raises: TypeError: catching ExceptionGroup with except* is not allowed. Use except instead.
    pass
# --- no return inside
def f():
    try: pass
    except* ValueError:
        return  # raises: SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
# --- no break out
for i in range(2):
    try: pass
    except* ValueError:
        break  # raises: SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
# --- both kinds
try: pass
except ValueError: pass
except* TypeError: pass  # raises: SyntaxError: cannot have both 'except' and 'except*' on the same 'try'
# --- bare
try: pass
except*: pass  # raises: SyntaxError: expected one or more exception types

# --- a naked exception is wrapped where the clause matches
import traceback, sys
def shown():
    try:
        int("x")
    except* ValueError as g:
        kept = g
    return kept
g = shown()
print([(e.name, e.lineno) for e in traceback.extract_tb(g.__traceback__)])  # expect: [('shown', 117)]
traceback.print_exception(g, file=sys.stdout)  # expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "exc_star.py", line 117, in shown
# expect:   |     except* ValueError as g:
# expect:   |         kept = g
# expect:   | ExceptionGroup:  (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |   File "exc_star.py", line 116, in shown
# expect:     |     int("x")
# expect:     |     ~~~^^^^^
# expect:     | ValueError: invalid literal for int() with base 10: 'x'
# expect:     +------------------------------------
