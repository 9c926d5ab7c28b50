# lambda.
f = lambda: 1
g = lambda x, /, y=2, *a, z, **k: (x, y, a, z, k)
print(f(), g(1, z=3), g(1, 4, 5, z=6, w=7))  # expect: 1 (1, 2, (), 3, {}) (1, 4, (5,), 6, {'w': 7})
print((lambda x: lambda y: x - y)(5)(3))  # expect: 2
print(f.__name__, f.__qualname__)  # expect: <lambda> <lambda>
print(sorted("banana", key=lambda c: -ord(c)))  # expect: ['n', 'n', 'b', 'a', 'a', 'a']

# --- late binding of loop variables
fs = [lambda: i for i in range(3)]
print([f() for f in fs])  # expect: [2, 2, 2]
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])  # expect: [0, 1, 2]

# --- a lambda with yield is a generator
g = lambda: (yield 1)
print(list(g()))  # expect: [1]

# --- conditional and tuple bodies
print((lambda: 1, 2)[1], (lambda x: (x, x))(1), (lambda *a: a)(1, 2))  # expect: 2 (1, 1) (1, 2)

# --- statements are no body
f = lambda: return 1  # raises: SyntaxError: invalid syntax
# --- no annotations
f = lambda x: int: 1  # raises: SyntaxError: invalid syntax
# --- wrong call
(lambda x: x)()  # raises: TypeError: <lambda>() missing 1 required positional argument: 'x'
# --- qualname inside
def outer():
    return lambda: 0
print(outer().__qualname__)  # expect: outer.<locals>.<lambda>
