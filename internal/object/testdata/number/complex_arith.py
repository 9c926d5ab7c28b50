# complex arithmetic: signs of zero, infinities, real operands.
vals = (1 + 2j, -0.5j, 3 - 0j, complex(-0.0, 1), 2, 1.5, True)
for a in vals:
    print([a + b for b in vals], [a - b for b in vals])
    print([a * b for b in vals], [a / b for b in vals])
# expect: [(2+4j), (1+1.5j), (4+2j), (1+3j), (3+2j), (2.5+2j), (2+2j)] [0j, (1+2.5j), (-2+2j), (1+1j), (-1+2j), (-0.5+2j), 2j]
# expect: [(-3+4j), (1-0.5j), (3+6j), (-2+1j), (2+4j), (1.5+3j), (1+2j)] [(1+0j), (-4+2j), (0.3333333333333333+0.6666666666666666j), (2-1j), (0.5+1j), (0.6666666666666666+1.3333333333333333j), (1+2j)]
# expect: [(1+1.5j), (-0-1j), (3-0.5j), (-0+0.5j), (2-0.5j), (1.5-0.5j), (1-0.5j)] [(-1-2.5j), 0j, (-3-0.5j), -1.5j, (-2-0.5j), (-1.5-0.5j), (-1-0.5j)]
# expect: [(1-0.5j), (-0.25+0j), (-0-1.5j), (0.5+0j), (-0-1j), (-0-0.75j), (-0-0.5j)] [(-0.2-0.1j), (1-0j), -0.16666666666666666j, (-0.5+0j), (-0-0.25j), (-0-0.3333333333333333j), (-0-0.5j)]
# expect: [(4+2j), (3-0.5j), (6-0j), (3+1j), (5-0j), (4.5-0j), (4-0j)] [(2-2j), (3+0.5j), 0j, (3-1j), (1-0j), (1.5-0j), (2-0j)]
# expect: [(3+6j), (-0-1.5j), (9-0j), 3j, (6-0j), (4.5-0j), (3-0j)] [(0.6-1.2j), (-0+6j), (1+0j), (-0-3j), (1.5-0j), (2-0j), (3-0j)]
# expect: [(1+3j), (-0+0.5j), (3+1j), (-0+2j), (2+1j), (1.5+1j), (1+1j)] [(-1-1j), 1.5j, (-3+1j), 0j, (-2+1j), (-1.5+1j), (-1+1j)]
# expect: [(-2+1j), (0.5+0j), 3j, (-1-0j), (-0+2j), (-0+1.5j), (-0+1j)] [(0.4+0.2j), (-2-0j), (-0+0.3333333333333333j), (1+0j), (-0+0.5j), (-0+0.6666666666666666j), (-0+1j)]
# expect: [(3+2j), (2-0.5j), (5-0j), (2+1j), 4, 3.5, 3] [(1-2j), (2+0.5j), (-1+0j), (2-1j), 0, 0.5, 1]
# expect: [(2+4j), (-0-1j), (6-0j), (-0+2j), 4, 3.0, 2] [(0.4-0.8j), (-0+4j), (0.6666666666666666+0j), (-0-2j), 1.0, 1.3333333333333333, 2.0]
# expect: [(2.5+2j), (1.5-0.5j), (4.5-0j), (1.5+1j), 3.5, 3.0, 2.5] [(0.5-2j), (1.5+0.5j), (-1.5+0j), (1.5-1j), -0.5, 0.0, 0.5]
# expect: [(1.5+3j), (-0-0.75j), (4.5-0j), (-0+1.5j), 3.0, 2.25, 1.5] [(0.3-0.6j), (-0+3j), (0.5+0j), (-0-1.5j), 0.75, 1.0, 1.5]
# expect: [(2+2j), (1-0.5j), (4-0j), (1+1j), 3, 2.5, 2] [-2j, (1+0.5j), (-2+0j), (1-1j), -1, -0.5, 0]
# expect: [(1+2j), (-0-0.5j), (3-0j), (-0+1j), 2, 1.5, 1] [(0.2-0.4j), (-0+2j), (0.3333333333333333+0j), (-0-1j), 0.5, 0.6666666666666666, 1.0]

# --- real parts stay alone
inf = float("inf")
print(1j * inf, inf * 1j, 1 - 1j, 1j - 1, -0.0 - 0j, -0.0 + 0j, complex(-0.0, -0.0) + 0, 0 - complex(0.0, 0.0), 2 / 1j, 1j / 2, (1 + 2j) * 3, 3 * (1 + 2j), -1j, -(0j))  # expect: (nan+infj) (nan+infj) (1-1j) (-1+1j) (-0-0j) 0j -0j -0j -2j 0.5j (3+6j) (3+6j) (-0-1j) (-0-0j)

# --- infinities and NaN
inf, nan = float("inf"), float("nan")
vals = (complex(inf, 0), complex(inf, nan), complex(0, -inf), complex(nan, 1), 1 + 1j, 0j)
for a in vals:
    print([a * b for b in vals])
    for b in vals[:5]:
        print(a / b)
# expect: [(inf+nanj), (inf+nanj), (nan-infj), (nan+infj), (inf+infj), (nan+nanj)]
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (inf-infj)
# expect: [(inf+nanj), (inf+nanj), (nan-infj), (nan+infj), (inf+infj), (nan+nanj)]
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (inf-infj)
# expect: [(nan-infj), (nan-infj), (-inf+nanj), (inf+nanj), (inf-infj), (nan+nanj)]
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (-inf-infj)
# expect: [(nan+infj), (nan+infj), (inf+nanj), (nan+nanj), (nan+nanj), (nan+nanj)]
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: (nan+nanj)
# expect: [(inf+infj), (inf+infj), (inf-infj), (nan+nanj), 2j, 0j]
# expect: 0j
# expect: 0j
# expect: (-0+0j)
# expect: (nan+nanj)
# expect: (1+0j)
# expect: [(nan+nanj), (nan+nanj), (nan+nanj), (nan+nanj), 0j, 0j]
# expect: 0j
# expect: 0j
# expect: (-0+0j)
# expect: (nan+nanj)
# expect: 0j

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for x in (0, 0.0, 0j, -0.0):
    err(lambda: 1j / x)
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
# expect: ZeroDivisionError: division by zero
err(lambda: 5 / 0j)  # expect: ZeroDivisionError: division by zero
err(lambda: 1j // 2)  # expect: TypeError: unsupported operand type(s) for //: 'complex' and 'int'
err(lambda: 1j % 2)  # expect: TypeError: unsupported operand type(s) for %: 'complex' and 'int'
err(lambda: divmod(1j, 2))  # expect: TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
err(lambda: 1j + "x")  # expect: TypeError: unsupported operand type(s) for +: 'complex' and 'str'
err(lambda: 10**400 + 1j)  # expect: OverflowError: int too large to convert to float
err(lambda: 1j < 2)  # expect: TypeError: '<' not supported between instances of 'complex' and 'int'
err(lambda: 1j >= 1j)  # expect: TypeError: '>=' not supported between instances of 'complex' and 'complex'
err(lambda: ~1j)  # expect: TypeError: bad operand type for unary ~: 'complex'
print((1j).__add__("x"), (1j).__lt__(1), (1j).__sub__(1), (1j).__rsub__(1), (1j).__truediv__(2), (1j).__rtruediv__(2), (1j).__mul__([]))  # expect: NotImplemented NotImplemented (-1+1j) (1-1j) 0.5j -2j NotImplemented

# --- unary
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(+(1 + 2j), -(1 + 2j), (1 + 2j).conjugate(), abs(3 + 4j), abs(complex(inf := float("inf"), float("nan"))), abs(1e300 + 1e300j), abs(-5e-324j))  # expect: (1+2j) (-1-2j) (1-2j) 5.0 inf 1.4142135623730952e+300 5e-324
err(abs, 1.7e308 + 1.7e308j)  # expect: OverflowError: absolute value too large
