# Attribute reading and its errors.
class C:
    x = 1
    def m(self): return self
c = C()
print(c.x, C.x, c.m() is c)  # expect: 1 1 True
c.x = 2
print(c.x, C.x, c.__dict__, vars(c))  # expect: 2 1 {'x': 2} {'x': 2}
del c.x
print(c.x, c.__dict__)  # expect: 1 {}
print(getattr(c, "x"), getattr(c, "y", "default"), hasattr(c, "y"))  # expect: 1 default False
setattr(c, "z", 5)
print(c.z)  # expect: 5
delattr(c, "z")
print(hasattr(c, "z"))  # expect: False

# --- numbers need a space or parentheses
print(1 .real, (1).imag, 1.5.real, 1..is_integer())  # expect: 1 0 1.5 True

# --- missing
class C: pass
C().missing  # raises: AttributeError: 'C' object has no attribute 'missing'
# --- on a class
class C: pass
C.missing  # raises: AttributeError: type object 'C' has no attribute 'missing'
# --- suggestions
class C:
    colour = 1
C().color  # raises: AttributeError: 'C' object has no attribute 'color'. Did you mean: 'colour'?
# --- on a builtin
[].appendx(1)  # raises: AttributeError: 'list' object has no attribute 'appendx'. Did you mean: 'append'?
# --- on a builtin, near
[].apend(1)  # raises: AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'?
# --- None
None.foo  # raises: AttributeError: 'NoneType' object has no attribute 'foo'
# --- assigning to a builtin instance
(5).x = 1  # raises: AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# --- deleting a class attribute by the instance
class C:
    x = 1
del C().x  # raises: AttributeError: 'C' object has no attribute 'x'
# --- on a built-in type
int.x = 1  # raises: TypeError: cannot set 'x' attribute of immutable type 'int'
# --- on a function it works
def f(): pass
f.x = 1
print(f.x, f.__dict__)  # expect: 1 {'x': 1}
