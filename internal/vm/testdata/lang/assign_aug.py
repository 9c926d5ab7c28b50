# Augmented assignment: all operators, one evaluation of the target.
x = 7
x += 3; print(x)  # expect: 10
x -= 4; print(x)  # expect: 6
x *= 5; print(x)  # expect: 30
x /= 4; print(x)  # expect: 7.5
x //= 2; print(x)  # expect: 3.0
x **= 3; print(x)  # expect: 27.0
x %= 10; print(x)  # expect: 7.0
x = 6
x <<= 2; print(x)  # expect: 24
x >>= 1; print(x)  # expect: 12
x &= 10; print(x)  # expect: 8
x |= 5; print(x)  # expect: 13
x ^= 15; print(x)  # expect: 2

# --- the target is evaluated once
def get(n):
    print("get", n)
    return n
a = [[1, 2], [3, 4]]
a[get(0)][get(1)] += get(5)  # expect: get 0
# expect: get 1
# expect: get 5
print(a)  # expect: [[1, 7], [3, 4]]

# --- in place or not
a = b = [1]
a += (2,)
print(b)  # expect: [1, 2]
a = b = (1,)
a += (2,)
print(a, b)  # expect: (1, 2) (1,)
s = t = "x"
s += "y"
print(s, t)  # expect: xy x

# --- the classic: the tuple refuses, the list has changed
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e)  # expect: 'tuple' object does not support item assignment
print(t)  # expect: ([1, 2],)

# --- order: read target, then value, then write
class Box:
    def __getattr__(self, name):
        print("read", name)
        return 1
    def __setattr__(self, name, value):
        print("write", name, value)
def value():
    print("value")
    return 2
box = Box()
box.x += value()  # expect: read x
# expect: value
# expect: write x 3

# --- no value yet
undefined_name += 1  # raises: NameError: name 'undefined_name' is not defined
# --- unbound local
def f():
    n += 1  # raises: UnboundLocalError: cannot access local variable 'n' where it is not associated with a value
n = 1
f()
# --- unpacking is no target
(a, b) += 1, 2  # raises: SyntaxError: 'tuple' is an illegal expression for augmented assignment
# --- list
[a, b] += 1  # raises: SyntaxError: 'list' is an illegal expression for augmented assignment
# --- a call
f() += 1  # raises: SyntaxError: 'function call' is an illegal expression for augmented assignment
