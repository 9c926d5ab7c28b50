# Assignment expressions.
if (n := 10) > 5:
    print(n)  # expect: 10
print((a := 1, b := 2), a, b)  # expect: (1, 2) 1 2
while (n := n - 4) > 0:
    print(n)
# expect: 6
# expect: 2

# --- in a comprehension it binds outside
data = [y for x in range(5) if (y := x * x) > 3]
print(data, y)  # expect: [4, 9, 16] 16
total = 0
print([total := total + v for v in range(4)], total)  # expect: [0, 1, 3, 6] 6

# --- in a function's comprehension
def f():
    r = [last := i for i in range(3)]
    return r, last
print(f())  # expect: ([0, 1, 2], 2)
print("last" in globals())  # expect: False

# --- precedence
x = (y := 2) + 1
print(x, y)  # expect: 3 2
print(f"{(z := 5)}", z)  # expect: 5 5
lst = [v := 1, v ** 2]
print(lst)  # expect: [1, 1]
print({(k := "a"): (w := 3)}, k, w)  # expect: {'a': 3} a 3

# --- lambda and default
f = lambda: (m := 3) + m
print(f())  # expect: 6
def g(a=(q := 4)): return a
print(g(), q)  # expect: 4 4

# --- in a class body a comprehension may not
class C:
    r = [j := i for i in range(3)]  # raises: SyntaxError: assignment expression within a comprehension cannot be used in a class body
# --- at the top of a statement
x := 1  # raises: SyntaxError: invalid syntax
# --- the iteration variable
[i := 0 for i in range(3)]  # raises: SyntaxError: assignment expression cannot rebind comprehension iteration variable 'i'
# --- in the iterable
[x for x in (y := [1])]  # raises: SyntaxError: assignment expression cannot be used in a comprehension iterable expression
# --- attribute
(a.b := 1)  # raises: SyntaxError: cannot use assignment expressions with attribute
# --- in a call as keyword
f(a = b := 1)  # raises: SyntaxError: invalid syntax
