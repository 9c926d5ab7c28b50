# for loops.
for c in "abc":
    print(c)
else:
    print("else", c)
# expect: a
# expect: b
# expect: c
# expect: else c
for i, (a, *b) in enumerate([(1, 2, 3), "xy"]):
    print(i, a, b)
# expect: 0 1 [2, 3]
# expect: 1 x ['y']

# --- the variable lives on; an empty loop leaves it alone
i = "before"
for i in []: pass
print(i)  # expect: before
for i in range(3): pass
print(i)  # expect: 2

# --- changing the loop variable does not change the loop
for i in range(3):
    i *= 10
    print(i)
# expect: 0
# expect: 10
# expect: 20

# --- the list may grow or shrink while looped over
a = [1, 2, 3]
for x in a:
    if x < 10:
        a.append(x * 10)
print(a)  # expect: [1, 2, 3, 10, 20, 30]
a = [1, 2, 3, 4]
for x in a:
    a.remove(x)
print(a)  # expect: [2, 4]

# --- a dict may not change size
d = {"a": 1}
for k in d:  # raises: RuntimeError: dictionary changed size during iteration
    d[k + "x"] = 1
# --- nor a set
s = {1, 2}
for x in s:  # raises: RuntimeError: Set changed size during iteration
    s.discard(x)
# --- but values may change
d = {"a": 1, "b": 2}
for k in d:
    d[k] += 1
print(d)  # expect: {'a': 2, 'b': 3}

# --- any target
class C: pass
c = C()
d = {}
for c.x in range(2): pass
for d["k"] in "ab": pass
print(c.x, d)  # expect: 1 {'k': 'b'}

# --- nested loops and break of the inner one only
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j)
    else:
        print("no break", i)
# expect: 1 0
# expect: 2 0
# expect: 2 1
# --- a tuple without parentheses
for x in 1, 2: print(x)
# expect: 1
# expect: 2
for x in *[1], 2: print(x)
# expect: 1
# expect: 2
# --- not iterable
for x in 5: pass  # raises: TypeError: 'int' object is not iterable
# --- an int is no sequence, None neither
for x in None: pass  # raises: TypeError: 'NoneType' object is not iterable
# --- wrong number of targets
for a, b in [(1, 2), (3,)]:  # raises: ValueError: not enough values to unpack (expected 2, got 1)
    print(a)  # expect: 1
