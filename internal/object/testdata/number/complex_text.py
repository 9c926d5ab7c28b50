# repr and format of complex numbers.
inf, nan = float("inf"), float("nan")
for re in (0.0, -0.0, 1.0, -1.5, inf, nan):
    print([complex(re, im) for im in (0.0, -0.0, 2.0, -0.25, inf, -inf, nan)])
# expect: [0j, -0j, 2j, -0.25j, infj, -infj, nanj]
# expect: [(-0+0j), (-0-0j), (-0+2j), (-0-0.25j), (-0+infj), (-0-infj), (-0+nanj)]
# expect: [(1+0j), (1-0j), (1+2j), (1-0.25j), (1+infj), (1-infj), (1+nanj)]
# expect: [(-1.5+0j), (-1.5-0j), (-1.5+2j), (-1.5-0.25j), (-1.5+infj), (-1.5-infj), (-1.5+nanj)]
# expect: [(inf+0j), (inf-0j), (inf+2j), (inf-0.25j), (inf+infj), (inf-infj), (inf+nanj)]
# expect: [(nan+0j), (nan-0j), (nan+2j), (nan-0.25j), (nan+infj), (nan-infj), (nan+nanj)]
print(str(1e16 + 1e-5j), repr(1e22j), str(123456789.123 - 1e300j))  # expect: (1e+16+1e-05j) 1e+22j (123456789.123-1e+300j)

# --- format
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for spec in ("", ".2f", ">20", "<20", "^20", "+.1f", "e", "g", ".3", ",.1f", "*^15", "n", " .1f"):
    print(spec, [format(z, spec) for z in (1 + 2j, -0.5j, 1234.5 - 1e10j)])
# expect:  ['(1+2j)', '(-0-0.5j)', '(1234.5-10000000000j)']
# expect: .2f ['1.00+2.00j', '-0.00-0.50j', '1234.50-10000000000.00j']
# expect: >20 ['              (1+2j)', '           (-0-0.5j)', '(1234.5-10000000000j)']
# expect: <20 ['(1+2j)              ', '(-0-0.5j)           ', '(1234.5-10000000000j)']
# expect: ^20 ['       (1+2j)       ', '     (-0-0.5j)      ', '(1234.5-10000000000j)']
# expect: +.1f ['+1.0+2.0j', '-0.0-0.5j', '+1234.5-10000000000.0j']
# expect: e ['1.000000e+00+2.000000e+00j', '-0.000000e+00-5.000000e-01j', '1.234500e+03-1.000000e+10j']
# expect: g ['1+2j', '-0-0.5j', '1234.5-1e+10j']
# expect: .3 ['(1+2j)', '(-0-0.5j)', '(1.23e+03-1e+10j)']
# expect: ,.1f ['1.0+2.0j', '-0.0-0.5j', '1,234.5-10,000,000,000.0j']
# expect: *^15 ['****(1+2j)*****', '***(-0-0.5j)***', '(1234.5-10000000000j)']
# expect: n ['1+2j', '-0-0.5j', '1234.5-1e+10j']
# expect:  .1f [' 1.0+2.0j', '-0.0-0.5j', ' 1234.5-10000000000.0j']
for spec in ("d", "=20", "020", "%", "s", "x", "z.1q"):
    err(format, 1j, spec)
# expect: ValueError: Unknown format code 'd' for object of type 'complex'
# expect: ValueError: '=' alignment flag is not allowed in complex format specifier
# expect: ValueError: Zero padding is not allowed in complex format specifier
# expect: ValueError: Unknown format code '%' for object of type 'complex'
# expect: ValueError: Unknown format code 's' for object of type 'complex'
# expect: ValueError: Unknown format code 'x' for object of type 'complex'
# expect: ValueError: Unknown format code 'q' for object of type 'complex'

# --- attributes and hashes
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
z = 3 - 4j
print(z.real, z.imag, z.conjugate(), abs(z), z.__complex__(), z.__getnewargs__(), bool(z), bool(0j), z == 3 - 4j, z != 3, 3 + 0j == 3, 2.5 == 2.5 + 0j, 1j == "x", (1 + 0j) == 10**400)  # expect: 3.0 -4.0 (3+4j) 5.0 (3-4j) (3.0, -4.0) True False True True True True False False
print(hash(1 + 0j), hash(1j), hash(1.5j), hash(0j), hash(3 - 4j), hash(2**70 + 0j) == hash(2**70))  # expect: 1 1000003 3458764513821540931 0 -4000009 True
err(lambda: setattr(z, "real", 1))  # expect: AttributeError: readonly attribute
err(lambda: z.foo)  # expect: AttributeError: 'complex' object has no attribute 'foo'
err(int, z)  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
err(float, z)  # expect: TypeError: float() argument must be a string or a real number, not 'complex'
err(round, z)  # expect: TypeError: type complex doesn't define __round__ method
print(z.__eq__(1), z.__eq__("x"), z.__ne__(z), {1j: "a"}[1j], (1 + 0j) in {1})  # expect: False NotImplemented False a True
