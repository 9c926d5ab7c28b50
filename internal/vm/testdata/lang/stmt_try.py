# try, except, else, finally in all shapes.
def f(x):
    try:
        r = 10 // x
    except ZeroDivisionError:
        print("except")
    except TypeError as e:
        print("type", e)
    else:
        print("else", r)
    finally:
        print("finally")
f(5); f(0); f("a")  # expect: else 2
# expect: finally
# expect: except
# expect: finally
# expect: type unsupported operand type(s) for //: 'int' and 'str'
# expect: finally

# --- only finally
try:
    print("body")  # expect: body
finally:
    print("finally")  # expect: finally

# --- nothing matches: finally runs, the exception goes on
try:
    try:
        {}["k"]
    except ValueError:
        print("never")  # unreachable
    finally:
        print("finally")  # expect: finally
except KeyError as e:
    print("outer", e)  # expect: outer 'k'

# --- else's exceptions are not caught here
try:
    try:
        pass
    except ValueError:
        print("never")  # unreachable
    else:
        raise ValueError("from else")
except ValueError as e:
    print(e)  # expect: from else

# --- tuples, no parentheses, bare except
for exc in (KeyError("k"), ValueError("v"), OSError("o"), SystemExit(3)):
    try:
        raise exc
    except (KeyError, IndexError):
        print("lookup")  # expect: lookup
    except ValueError, TypeError:
        print("value")  # expect: value
    except Exception as e:
        print("exception", e)  # expect: exception o
    except:
        print("bare")  # expect: bare

# --- the classes are evaluated only when needed, in order
def cls(c):
    print("eval", c.__name__)
    return c
try:
    raise KeyError(1)
except cls(ValueError):
    pass
except cls(LookupError):
    print("caught")
except cls(Exception):
    pass
# expect: eval ValueError
# expect: eval LookupError
# expect: caught

# --- the first that matches wins
try:
    raise IndexError("i")
except Exception:
    print("Exception")  # expect: Exception
except IndexError:
    print("never")  # unreachable
# --- what is no exception class
try:
    raise ValueError("v")
except 5:  # raises: TypeError: catching classes that do not inherit from BaseException is not allowed
    pass
# --- not looked at without an exception
try:
    pass
except undefined_name:
    pass
print("ok")  # expect: ok
# --- a tuple with something wrong in it
try:
    raise ValueError("v")
except (KeyError, "x"):  # raises: TypeError: catching classes that do not inherit from BaseException is not allowed
    pass
# --- bare except must be last
try:
    pass
except:  # raises: SyntaxError: default 'except:' must be last
    pass
except ValueError:
    pass
# --- try alone
try:
    pass
x = 1  # raises: SyntaxError: expected 'except' or 'finally' block
# --- as without parentheses
try:
    pass
except A, B as e:  # raises: SyntaxError: multiple exception types must be parenthesized when using 'as'
    pass
