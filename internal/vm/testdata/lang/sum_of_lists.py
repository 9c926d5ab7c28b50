# --- short displays and comprehensions in one list
def both(a, it):
    return [a] + [x * 2 for x in it]


def three(it, a):
    return [x for x in it if x] + [a, a] + [y for y in "ab"]


def rest(a, b):
    return [a] + [x for x in range(3)] + b + [y for y in range(2)]


print(both(1, range(5)), three([0, 1, 2], "z"), rest(1, [7]))  # expect: [1, 0, 2, 4, 6, 8] [1, 2, 'z', 'z', 'a', 'b'] [1, 0, 1, 2, 7, 0, 1]
print([1] + [2], [] + [x for x in ()], [x for x in (1,)] + [])  # expect: [1, 2] [] [1]

# --- each is a new list
def both(a, it):
    return [a] + [x * 2 for x in it]


made = [both(i, ()) for i in range(3)]
made[0].append(9)
print(made)  # expect: [[0, 9], [1], [2]]
a = [1]
b = [a] + [a for _ in range(2)]
b[0].append(2)
print(b, a)  # expect: [[1, 2], [1, 2], [1, 2]] [1, 2]

# --- the order of evaluation
def say(x):
    print("say", x)
    return x


print([say(1), say(2)] + [say(x) for x in say((3, 4))] + [say(5)])  # expect: say 1
# expect: say 2
# expect: say (3, 4)
# expect: say 3
# expect: say 4
# expect: say 5
# expect: [1, 2, 3, 4, 5]

# --- what raises on the way
def say(x):
    print("say", x)
    return x


def broken():
    try:
        return [say(1)] + [1 / x for x in (1, 0)]
    except ZeroDivisionError as e:
        return str(e)


print(broken())  # expect: say 1
# expect: division by zero
try:
    [1] + [x for x in 3]
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
try:
    [1] + [x for x in "ab"] + (1,)
except TypeError as e:
    print(e)  # expect: can only concatenate list (not "tuple") to list

# --- numbers, floats and others change what a list stores
print([1.5] + [x / 2 for x in range(6)], [1] + [None for _ in range(2)] + [2.5])  # expect: [1.5, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5] [1, None, None, 2.5]
print(["a"] + [x for x in range(40)][-3:])  # expect: ['a', 37, 38, 39]
print(len([0] + [x for x in range(1000)]), max([5] + [x for x in range(10)]))  # expect: 1001 9

# --- in a class body, in a lambda, with closures and walrus
class C:
    seq = [1, 2]
    more = [0] + [x for x in seq]
    both = [x for x in seq] + [x * 10 for x in seq]


print(C.more, C.both)  # expect: [0, 1, 2] [1, 2, 10, 20]
f = lambda n: [n] + [lambda: n + x for x in range(2)]
print(f(5)[0], f(5)[1](), f(5)[2]())  # expect: 5 6 6


def walrus(n):
    r = [n] + [(n := x) for x in range(3)] + [n]
    return r, n


print(walrus(7))  # expect: ([7, 0, 1, 2, 2], 2)

# --- stars and in-place sums are left as they are
x = [1]
y = x
x += [z for z in (2, 3)]
print(y, [*x] + [z for z in y], [z for z in y] + [*x, 4])  # expect: [1, 2, 3] [1, 2, 3, 1, 2, 3] [1, 2, 3, 1, 2, 3, 4]

# --- asynchronous comprehensions
async def items():
    for i in range(3):
        yield i


async def gather():
    return [0] + [i async for i in items()] + [9]


try:
    gather().send(None)
except StopIteration as e:
    print(e.value)  # expect: [0, 0, 1, 2, 9]

# --- __add__ is not asked, for the operands are lists
class L(list):
    def __radd__(self, other):
        return "radd"


print([1] + L([2]), [1] + [x for x in (1,)] + L([2]))  # expect: radd radd
