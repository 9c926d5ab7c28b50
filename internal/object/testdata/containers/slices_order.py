# Orders of checks.
class I:
    def __init__(self, n): self.n = n
    def __index__(self):
        print("index", self.n)
        return self.n
def t(f, *a):
    try: print(repr(f(*a)))
    except Exception as e: print(type(e).__name__, e)
for seq in (1, 2, 3), [1, 2, 3], "abc", b"abc", bytearray(b"abc"), memoryview(b"abc"), range(3):
    for s in (slice(-1, KeyError(), False), slice("a", None, 0), slice("a", None, "b"), slice(I(0), "a", I(0)),
              slice(I(1), "a", I(2)), slice(KeyError(), 1, I(1)), slice(I(0), I(2), I(1))):
        t(lambda: seq[s] if type(seq) is not memoryview else bytes(seq[s]))
    t(lambda: slice(I(3), "a", I(0)).indices(I(4)))
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: index 2
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: index 0
# expect: index 2
# expect: (1, 2)
# expect: index 4
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: index 2
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: index 0
# expect: index 2
# expect: [1, 2]
# expect: index 4
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: index 2
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: index 0
# expect: index 2
# expect: 'ab'
# expect: index 4
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: index 2
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: index 0
# expect: index 2
# expect: b'ab'
# expect: index 4
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: index 2
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: index 0
# expect: index 2
# expect: bytearray(b'ab')
# expect: index 4
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: index 2
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: index 0
# expect: index 2
# expect: b'ab'
# expect: index 4
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 0
# expect: ValueError slice step cannot be zero
# expect: index 2
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: index 1
# expect: index 0
# expect: index 2
# expect: range(0, 2)
# expect: index 4
# expect: index 0
# expect: ValueError slice step cannot be zero

# --- three arguments of pow
def t(*a):
    try: print(pow(*a))
    except Exception as e: print(type(e).__name__, e)
t(type, slice(1), 1j); t(1j, 2, 3); t(1, 2, 3j); t("a", 2, 3j); t(1j, "a", 3); t(2.0, True, 1j); t("a", 2, 3.0); t(1, 10**400, 2j)  # expect: TypeError unsupported operand type(s) for ** or pow(): 'type', 'slice', 'complex'
# expect: ValueError complex modulo
# expect: ValueError complex modulo
# expect: TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'complex'
# expect: TypeError unsupported operand type(s) for ** or pow(): 'complex', 'str', 'int'
# expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: OverflowError int too large to convert to float

# --- iterators of texts
class S(str): pass
print(type(iter("ab")).__name__, type(iter(S("ab"))).__name__, type(iter("\xfcb")).__name__, list(S("ab")), [*map(str, S("xyz"))])  # expect: str_ascii_iterator str_iterator str_iterator ['a', 'b'] ['x', 'y', 'z']
