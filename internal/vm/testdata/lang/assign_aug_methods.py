# Augmented assignment through __iadd__ and what it falls back to.
class A:
    def __init__(self, v): self.v = v
    def __iadd__(self, o):
        print("iadd", o)
        return A(self.v + o)
    def __add__(self, o):
        print("add", o)
        return A(self.v * 100 + o)
a = b = A(1)
a += 2  # expect: iadd 2
print(a.v, b.v)  # expect: 3 1

# --- __iadd__ may return anything
class A:
    def __iadd__(self, o): return "what"
a = A()
a += 1
print(a)  # expect: what

# --- NotImplemented falls back to + and then to the reflected form
class A:
    def __iadd__(self, o):
        print("iadd")
        return NotImplemented
    def __add__(self, o):
        print("add")
        return NotImplemented
class B:
    def __radd__(self, o):
        print("radd")
        return "B"
a = A()
a += B()  # expect: iadd
# expect: add
# expect: radd
print(a)  # expect: B

# --- nothing works
class A:
    def __isub__(self, o): return NotImplemented
a = A()
a -= 1  # raises: TypeError: unsupported operand type(s) for -=: 'A' and 'int'

# --- messages by operator
for text in ["+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^=", "@="]:
    try:
        exec(f"x = None\nx {text} 1")
    except TypeError as e:
        print(e)
# expect: unsupported operand type(s) for +=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for -=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for *=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for /=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for //=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for %=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for **=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for <<=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for >>=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for &=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for |=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for ^=: 'NoneType' and 'int'
# expect: unsupported operand type(s) for @=: 'NoneType' and 'int'

# --- __imatmul__ and friends
class M:
    def __imatmul__(self, o): return ("imatmul", o)
    def __ipow__(self, o): return ("ipow", o)
    def __ilshift__(self, o): return ("ilshift", o)
    def __ixor__(self, o): return ("ixor", o)
m = M(); m @= 1; print(m)  # expect: ('imatmul', 1)
m = M(); m **= 2; print(m)  # expect: ('ipow', 2)
m = M(); m <<= 3; print(m)  # expect: ('ilshift', 3)
m = M(); m ^= 4; print(m)  # expect: ('ixor', 4)
