# del: names, attributes, subscripts, slices, nested targets.
a = b = c = 1
del a
print("a" in globals())  # expect: False
del (b, c)
print("b" in globals())  # expect: False
x = [0, 1, 2, 3, 4, 5]
del x[0], x[-1]
print(x)  # expect: [1, 2, 3, 4]
del x[1:3]
print(x)  # expect: [1, 4]
d = {"a": 1, "b": 2}
del d["a"]
print(d)  # expect: {'b': 2}

# --- order and protocol
class C:
    def __delattr__(self, n): print("delattr", n)
    def __delitem__(self, k): print("delitem", k)
c = C()
del c.x, c[1], [c.y, (c[2:3], c["k"])]  # expect: delattr x
# expect: delitem 1
# expect: delattr y
# expect: delitem slice(2, 3, None)
# expect: delitem k

# --- a deleted name
a = 1
del a
a  # raises: NameError: name 'a' is not defined
# --- deleting what is not there
del nothing  # raises: NameError: name 'nothing' is not defined
# --- a local deleted twice
def f():
    v = 1
    del v
    del v  # raises: UnboundLocalError: cannot access local variable 'v' where it is not associated with a value
f()
# --- a missing key
del {}["k"]  # raises: KeyError: 'k'
# --- a missing attribute
class C: pass
del C().x  # raises: AttributeError: 'C' object has no attribute 'x'
# --- out of range
del [][0]  # raises: IndexError: list assignment index out of range
# --- immutable
del (1, 2)[0]  # raises: TypeError: 'tuple' object doesn't support item deletion
# --- str
s = "abc"
del s[0]  # raises: TypeError: 'str' object doesn't support item deletion
# --- a literal
del 1  # raises: SyntaxError: cannot delete literal
# --- a call
del f()  # raises: SyntaxError: cannot delete function call
