# Messages for too many or wrong arguments.
def f0(): pass
def f1(a): pass
def f2(a, b=1): pass
def f3(a, *, k): pass
def f4(*, k=1): pass
def f5(a, /): pass
for f, args, kw in [(f0, (1,), {}), (f1, (1, 2), {}), (f2, (1, 2, 3), {}), (f3, (1, 2), {"k": 1}),
                    (f4, (1,), {}), (f4, (1,), {"k": 1}), (f2, (1, 2, 3), {"b": 1}), (f5, (1, 2), {})]:
    try:
        f(*args, **kw)
    except TypeError as e:
        print(e)
# expect: f0() takes 0 positional arguments but 1 was given
# expect: f1() takes 1 positional argument but 2 were given
# expect: f2() takes from 1 to 2 positional arguments but 3 were given
# expect: f3() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# expect: f4() takes 0 positional arguments but 1 was given
# expect: f4() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
# expect: f2() got multiple values for argument 'b'
# expect: f5() takes 1 positional argument but 2 were given

# --- unexpected keyword
def f(a): pass
f(1, b=2)  # raises: TypeError: f() got an unexpected keyword argument 'b'
# --- a near keyword
def f(value, key=None): pass
f(1, ky=2)  # raises: TypeError: f() got an unexpected keyword argument 'ky'. Did you mean 'key'?
# --- given twice
def f(a, b): pass
f(1, a=2)  # raises: TypeError: f() got multiple values for argument 'a'
# --- positional-only by keyword
def f(a, b, /): pass
f(a=1, b=2)  # raises: TypeError: f() got some positional-only arguments passed as keyword arguments: 'a, b'
# --- one positional-only by keyword
def f(a, b=1, /, c=2): pass
f(1, b=2)  # raises: TypeError: f() got some positional-only arguments passed as keyword arguments: 'b'
# --- methods
class C:
    def m(self): pass
C().m(1)  # raises: TypeError: C.m() takes 1 positional argument but 2 were given
# --- keywords to a class without __init__
class C: pass
C(x=1)  # raises: TypeError: C() takes no arguments
# --- positional to one
class C: pass
C(1)  # raises: TypeError: C() takes no arguments
# --- keyword-only needed and too many
def f(*, a): pass
f(1)  # raises: TypeError: f() takes 0 positional arguments but 1 was given
# --- several keyword-only given
def f(x, *, a, b): pass
f(1, 2, a=1, b=2)  # raises: TypeError: f() takes 1 positional argument but 2 positional arguments (and 2 keyword-only arguments) were given
