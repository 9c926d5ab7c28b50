# return, break and continue through finally.
def f():
    try:
        return "try"
    finally:
        print("finally")
print(f())  # expect: finally
# expect: try

# --- finally's return wins
def f():
    try:
        return "try"
    finally:
        return "finally"
print(f())  # expect: finally

# --- and swallows the exception
def f():
    try:
        raise ValueError("lost")
    finally:
        return "finally"
print(f())  # expect: finally

# --- the value is fixed before finally
def f():
    x = 1
    try:
        return x
    finally:
        x = 2
print(f())  # expect: 1
def g():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
print(g())  # expect: [1, 2]

# --- break and continue in the body
for i in range(4):
    try:
        if i == 1: continue
        if i == 3: break
        print("body", i)
    finally:
        print("finally", i)
# expect: body 0
# expect: finally 0
# expect: finally 1
# expect: body 2
# expect: finally 2
# expect: finally 3

# --- break and continue in finally swallow
for i in range(3):
    try:
        raise ValueError(i)
    finally:
        print("finally", i)
        continue
# expect: finally 0
# expect: finally 1
# expect: finally 2
while True:
    try:
        1 / 0
    finally:
        break
print("alive")  # expect: alive

# --- return in except, with finally
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        return "except"
    else:
        return "else"
    finally:
        print("finally")
print(f())  # expect: finally
# expect: except

# --- return in else
def f():
    try: pass
    except: return "except"
    else: return "else"
    finally: print("finally")
print(f())  # expect: finally
# expect: else

# --- nested finally blocks run from the inside out
def f():
    for i in range(2):
        try:
            try:
                return i
            finally:
                print("inner")
        finally:
            print("outer")
print(f())  # expect: inner
# expect: outer
# expect: 0

# --- nested returns: the outermost finally decides
def f():
    try:
        try:
            return 1
        finally:
            return 2
    finally:
        return 3
print(f())  # expect: 3

# --- continue in a nested finally inside an except
def f():
    out = []
    for i in range(3):
        try:
            try:
                if i == 1: raise KeyError(i)
                out.append(i)
            finally:
                out.append("f")
        except KeyError:
            out.append("k")
            continue
        out.append("end")
    return out
print(f())  # expect: [0, 'f', 'end', 'f', 'k', 2, 'f', 'end']

# --- an exception in finally replaces the one under way
try:
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")
except KeyError as e:
    print(repr(e), repr(e.__context__))  # expect: KeyError('second') ValueError('first')
