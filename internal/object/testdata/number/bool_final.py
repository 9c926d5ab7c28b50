# bool has int's methods and no subclasses.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(True.bit_length(), True.to_bytes(2), True.real, True.imag, True.numerator, True.conjugate(), True.as_integer_ratio(), bool.from_bytes(b"a"))  # expect: 1 b'\x00\x01' 1 0 1 1 (1, 1) True
print(type(True.real), type(True.conjugate()), type(int(True)), type(True.__index__()), type(round(True)), type(+True), type(abs(True)))  # expect: <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'>
print(isinstance(True, int), issubclass(bool, int), bool.__bases__, True.__class__)  # expect: True True (<class 'int'>,) <class 'bool'>
err(bool.__new__, int)  # expect: TypeError: bool.__new__(int): int is not a subtype of bool
err(bool.__new__, 5)  # expect: TypeError: bool.__new__(X): X is not a type object (int)
err(lambda: setattr(True, "x", 1))  # expect: AttributeError: 'bool' object has no attribute 'x' and no __dict__ for setting new attributes

# --- order
print(sorted([True, 0, 2, False, 1.5]), max(True, 0.5), min(False, -1), True > False, True >= 1)  # expect: [0, False, True, 1.5, 2] True -1 True True
