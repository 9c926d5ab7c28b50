# Conditional expressions in all places.
def sign(n):
    return "neg" if n < 0 else "zero" if n == 0 else "pos"
print(sign(-1), sign(0), sign(1))  # expect: neg zero pos
x = [i if i % 2 else -i for i in range(5)]
print(x)  # expect: [0, 1, -2, 3, -4]
print({k: (v if v else "none") for k, v in {"a": 0, "b": 1}.items()})  # expect: {'a': 'none', 'b': 1}

# --- as target of calls and subscripts
print((max if True else min)(1, 2), ([1] if False else [2])[0])  # expect: 2 2

# --- an arm that raises is not reached
print("ok" if True else 1 / 0)  # expect: ok
print(1 / 0 if False else "ok")  # expect: ok

# --- no else
x = 1 if True  # raises: SyntaxError: expected 'else' after 'if' expression
# --- statement inside
x = 1 if True else pass  # raises: SyntaxError: expected expression after 'else', but statement is given
# --- assignment as condition
print(1 if x = 2 else 3)  # raises: SyntaxError: expected 'else' after 'if' expression
