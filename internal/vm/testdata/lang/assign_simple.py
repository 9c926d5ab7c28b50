# Assignment: names, chains, order of targets.
a = 1
b = a
a = 2
print(a, b)  # expect: 2 1
x = y = z = [0]
x.append(1)
print(y, z, x is y is z)  # expect: [0, 1] [0, 1] True

# --- the value comes first, targets from left to right
def show(n):
    print("value", n)
    return n
class Log:
    def __setattr__(self, name, value):
        print("set", name, value)
    def __setitem__(self, key, value):
        print("item", key, value)
log = Log()
log.a = log[show(1)] = log.b = show(2)  # expect: value 2
# expect: set a 2
# expect: value 1
# expect: item 1 2
# expect: set b 2

# --- a later target sees an earlier one
i = 0
a = [10, 20, 30]
i = a[i] = 2
print(i, a)  # expect: 2 [10, 20, 2]

# --- the same name twice
a, a = 1, 2
print(a)  # expect: 2

# --- targets that are not
1 = x  # raises: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
# ---
f() = 1  # raises: SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
# ---
x + 1 = 2  # raises: SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
# ---
None = 1  # raises: SyntaxError: cannot assign to None
# ---
a, b + 1 = 1, 2  # raises: SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
# ---
(a, b): int = 1, 2  # raises: SyntaxError: only single target (not tuple) can be annotated
