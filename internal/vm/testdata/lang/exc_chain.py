# Chaining: __context__, __cause__, __suppress_context__.
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second")
except ValueError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)  # expect: ZeroDivisionError('division by zero') None False

# --- from
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("second") from z
except ValueError as e:
    print(repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)  # expect: ZeroDivisionError('division by zero') True True

# --- from None
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second") from None
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)  # expect: None ZeroDivisionError('division by zero') True

# --- from a class makes an instance
try:
    raise ValueError from KeyError
except ValueError as e:
    print(repr(e.__cause__))  # expect: KeyError()

# --- three deep
try:
    try:
        try:
            {}["a"]
        except KeyError:
            [][0]
    except IndexError:
        None.x
except AttributeError as e:
    while e is not None:
        print(type(e).__name__)
        e = e.__context__
# expect: AttributeError
# expect: IndexError
# expect: KeyError

# --- no cycle is made
try:
    try:
        raise ValueError("v") 
    except ValueError as v:
        raise v
except ValueError as e:
    print(e.__context__)  # expect: None
a = ValueError("a")
b = ValueError("b")
try:
    try:
        raise a
    except ValueError:
        try:
            raise b
        except ValueError:
            raise a
except ValueError as e:
    print(e, e.__context__)  # expect: a b
print(b.__context__)  # expect: None

# --- setting them
e = ValueError()
e.__cause__ = KeyError("k")
print(e.__suppress_context__, repr(e.__cause__))  # expect: True KeyError('k')
e.__context__ = None
e.__cause__ = None
print(e.__suppress_context__)  # expect: True
# --- only exceptions
ValueError().__cause__ = 5  # raises: TypeError: exception cause must be None or derive from BaseException
# ---
ValueError().__context__ = "x"  # raises: TypeError: exception context must be None or derive from BaseException
# --- context in finally
try:
    try:
        raise KeyError("a")
    finally:
        try:
            raise ValueError("b")
        except ValueError as e:
            print(repr(e.__context__))  # expect: KeyError('a')
except KeyError as e:
    print(repr(e), e.__context__)  # expect: KeyError('a') None
