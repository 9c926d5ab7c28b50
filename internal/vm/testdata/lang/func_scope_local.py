# What is local, and unbound locals.
x = "global"
def f():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = "local"
    print(x)
f()  # expect: cannot access local variable 'x' where it is not associated with a value
# expect: local

# --- every binding form makes a local
def f(which):
    try:
        match which:
            case 0: a
            case 1: b
            case 2: c
            case 3: d
            case 4: e
            case 5: g
            case 6: h
            case 7: i
    except UnboundLocalError as err:
        print(err)
    return
    for a in (): pass
    with None as b: pass
    import c
    def d(): pass
    class e: pass
    (g := 1)
    del h
    match 0:
        case [i, *_]: pass
for n in range(8):
    f(n)
# expect: cannot access local variable 'a' where it is not associated with a value
# expect: cannot access local variable 'b' where it is not associated with a value
# expect: cannot access local variable 'c' where it is not associated with a value
# expect: cannot access local variable 'd' where it is not associated with a value
# expect: cannot access local variable 'e' where it is not associated with a value
# expect: cannot access local variable 'g' where it is not associated with a value
# expect: cannot access local variable 'h' where it is not associated with a value
# expect: cannot access local variable 'i' where it is not associated with a value

# --- an except name is deleted after its block
def f():
    e = "before"
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    print(e)  # raises: UnboundLocalError: cannot access local variable 'e' where it is not associated with a value
f()
# --- at module level too
e = 1
try:
    1 / 0
except ZeroDivisionError as e:
    e = "changed"
print(e)  # raises: NameError: name 'e' is not defined

# --- a loop that does not run binds nothing
def f():
    for i in []:
        pass
    return i  # raises: UnboundLocalError: cannot access local variable 'i' where it is not associated with a value
f()
# --- conditionally bound
def f(flag):
    if flag:
        v = 1
    return v  # raises: UnboundLocalError: cannot access local variable 'v' where it is not associated with a value
print(f(True))  # expect: 1
f(False)
