# __index__ and __float__ where numbers are wanted.
class Ix:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        return self.n
print([10, 20, 30][Ix(1)], "abc"[Ix(-1)], list(range(Ix(3))), "ab" * Ix(2), (5).to_bytes(Ix(2)), round(15, Ix(-1)), hex(Ix(255)), chr(Ix(65)), bin(Ix(5)), oct(Ix(8)), int("11", Ix(2)))  # expect: 20 c [0, 1, 2] abab b'\x00\x05' 20 0xff A 0b101 0o10 3

# --- what is not allowed
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Bad:
    def __index__(self):
        return 1.0
class Raises:
    def __index__(self):
        raise ZeroDivisionError("mine")
for x in (Bad(), Raises()):
    err(lambda: [1][x])
    err(lambda: range(x))
    err(hex, x)
    err(int, x)
    err(float, x)
    err(lambda: "a" * x)
# expect: TypeError: __index__ returned non-int (type float)
# expect: TypeError: __index__ returned non-int (type float)
# expect: TypeError: __index__ returned non-int (type float)
# expect: TypeError: __index__ returned non-int (type float)
# expect: TypeError: __index__ returned non-int (type float)
# expect: TypeError: __index__ returned non-int (type float)
# expect: ZeroDivisionError: mine
# expect: ZeroDivisionError: mine
# expect: ZeroDivisionError: mine
# expect: ZeroDivisionError: mine
# expect: ZeroDivisionError: mine
# expect: ZeroDivisionError: mine

# --- a subclass of int is used as it is
class I(int):
    def __index__(self):
        return 99
print([10, 20][I(1)], hex(I(5)), int(I(5)), range(I(2)), "x" * I(3))  # expect: 20 0x5 5 range(0, 2) xxx
