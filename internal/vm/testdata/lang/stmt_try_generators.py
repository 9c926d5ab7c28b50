# try and finally in generators.
def g():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")
for x in g():
    print(x)
# expect: 1
# expect: 2
# expect: cleanup

# --- close runs finally
it = None
def g():
    try:
        yield 1
    finally:
        print("cleanup")
it = g()
next(it)
it.close()  # expect: cleanup
print("closed")  # expect: closed

# --- return in a generator's try
def g():
    try:
        yield 1
        return "value"
    finally:
        print("finally")
it = g()
next(it)
try:
    next(it)  # expect: finally
except StopIteration as e:
    print(e.value)  # expect: value

# --- yield in except and finally
def g():
    try:
        1 / 0
    except ZeroDivisionError as e:
        yield str(e)
    finally:
        yield "finally"
print(list(g()))  # expect: ['division by zero', 'finally']

# --- the exception handled in a generator does not show outside while it is suspended
import sys
def g():
    try:
        raise ValueError("inside")
    except ValueError:
        yield sys.exception()
        yield sys.exception()
it = g()
print(repr(next(it)), sys.exception())  # expect: ValueError('inside') None
try:
    raise KeyError("outside")
except KeyError:
    print(repr(next(it)), repr(sys.exception()))  # expect: ValueError('inside') KeyError('outside')
print(sys.exception())  # expect: None

# --- an exception handled outside is the context inside
def g():
    yield 1
    raise ValueError("in g")
it = g()
next(it)
try:
    raise KeyError("outer")
except KeyError:
    try:
        next(it)
    except ValueError as e:
        print(repr(e.__context__))  # expect: KeyError('outer')
