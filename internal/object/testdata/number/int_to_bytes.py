# int.to_bytes: length, order, sign, errors.
for n in (0, 1, 255, 256, 65535, 2**63, 2**64 - 1, 10**20):
    print([hex(b) for b in n.to_bytes(9)], [hex(b) for b in n.to_bytes(9, "little")])
# expect: ['0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0'] ['0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0']
# expect: ['0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x1'] ['0x1', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0']
# expect: ['0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0xff'] ['0xff', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0']
# expect: ['0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x1', '0x0'] ['0x0', '0x1', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0']
# expect: ['0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0xff', '0xff'] ['0xff', '0xff', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0']
# expect: ['0x0', '0x80', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0'] ['0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x0', '0x80', '0x0']
# expect: ['0x0', '0xff', '0xff', '0xff', '0xff', '0xff', '0xff', '0xff', '0xff'] ['0xff', '0xff', '0xff', '0xff', '0xff', '0xff', '0xff', '0xff', '0x0']
# expect: ['0x5', '0x6b', '0xc7', '0x5e', '0x2d', '0x63', '0x10', '0x0', '0x0'] ['0x0', '0x0', '0x10', '0x63', '0x2d', '0x5e', '0xc7', '0x6b', '0x5']
print((65).to_bytes(), (1024).to_bytes(2, byteorder="little"), (0).to_bytes(0), (5).to_bytes(length=3, byteorder="big", signed=True))  # expect: b'A' b'\x00\x04' b'' b'\x00\x00\x05'

# --- signed
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for n in (-1, -128, -129, 127, 128, -2**63, 2**63 - 1, -10**20):
    for size in (1, 2, 8, 9):
        err(lambda: list(n.to_bytes(size, "big", signed=True)))
# expect: [255]
# expect: [255, 255]
# expect: [255, 255, 255, 255, 255, 255, 255, 255]
# expect: [255, 255, 255, 255, 255, 255, 255, 255, 255]
# expect: [128]
# expect: [255, 128]
# expect: [255, 255, 255, 255, 255, 255, 255, 128]
# expect: [255, 255, 255, 255, 255, 255, 255, 255, 128]
# expect: OverflowError: int too big to convert
# expect: [255, 127]
# expect: [255, 255, 255, 255, 255, 255, 255, 127]
# expect: [255, 255, 255, 255, 255, 255, 255, 255, 127]
# expect: [127]
# expect: [0, 127]
# expect: [0, 0, 0, 0, 0, 0, 0, 127]
# expect: [0, 0, 0, 0, 0, 0, 0, 0, 127]
# expect: OverflowError: int too big to convert
# expect: [0, 128]
# expect: [0, 0, 0, 0, 0, 0, 0, 128]
# expect: [0, 0, 0, 0, 0, 0, 0, 0, 128]
# expect: OverflowError: int too big to convert
# expect: OverflowError: int too big to convert
# expect: [128, 0, 0, 0, 0, 0, 0, 0]
# expect: [255, 128, 0, 0, 0, 0, 0, 0, 0]
# expect: OverflowError: int too big to convert
# expect: OverflowError: int too big to convert
# expect: [127, 255, 255, 255, 255, 255, 255, 255]
# expect: [0, 127, 255, 255, 255, 255, 255, 255, 255]
# expect: OverflowError: int too big to convert
# expect: OverflowError: int too big to convert
# expect: OverflowError: int too big to convert
# expect: [250, 148, 56, 161, 210, 156, 240, 0, 0]

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: (256).to_bytes(1))  # expect: OverflowError: int too big to convert
err(lambda: (1).to_bytes(0))  # expect: OverflowError: int too big to convert
err(lambda: (-1).to_bytes(1))  # expect: OverflowError: can't convert negative int to unsigned
err(lambda: (-1).to_bytes(0, signed=True))  # expect: OverflowError: int too big to convert
err(lambda: (1).to_bytes(-1))  # expect: ValueError: length argument must be non-negative
err(lambda: (1).to_bytes(1, "x"))  # expect: ValueError: byteorder must be either 'little' or 'big'
err(lambda: (1).to_bytes(1, 1))  # expect: TypeError: to_bytes() argument 'byteorder' must be str, not int
err(lambda: (1).to_bytes("x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(lambda: (1).to_bytes(1, "big", True))  # expect: TypeError: to_bytes() takes at most 2 positional arguments (3 given)
err(lambda: (1).to_bytes(10**30))  # expect: OverflowError: Python int too large to convert to C ssize_t

# --- to and from
print(all(int.from_bytes(n.to_bytes(20, o, signed=True), o, signed=True) == n for o in ("big", "little") for n in (0, 1, -1, 2**63, -2**63, 10**40, -10**40, 2**158, -2**159)))  # expect: True
