# break, continue and else in nested shapes.
def find(rows, x):
    for i, row in enumerate(rows):
        for j, v in enumerate(row):
            if v == x: break
        else:
            continue
        break
    else:
        return None
    return i, j
print(find([[1, 2], [3, 4]], 3), find([[1]], 9), find([], 1))  # expect: (1, 0) None None

# --- while else with inner for
n = 10
while n > 1:
    for d in range(2, n):
        if n % d == 0: break
    else:
        print(n, "prime")
    n -= 1
else:
    print("end")
# expect: 7 prime
# expect: 5 prime
# expect: 3 prime
# expect: 2 prime
# expect: end
# --- continue in try, with, match inside loops
import contextlib
out = []
for i in range(6):
    with contextlib.nullcontext():
        try:
            match i:
                case 0: continue
                case 1: pass
                case 4: break
                case _ if i % 2: out.append("odd")
                case _: continue
        finally:
            out.append(i)
    out.append("end")
else:
    out.append("never")
print(out)  # expect: [0, 1, 'end', 2, 'odd', 3, 'end', 4]
# --- loop variables after break
for i in range(10):
    if i == 3: break
print(i)  # expect: 3
for i, c in enumerate("abc"):
    for j in range(i): pass
print(i, c, j)  # expect: 2 c 1
# --- breaking from an infinite generator closes nothing by itself
def g():
    i = 0
    while True:
        yield i
        i += 1
it = g()
for x in it:
    if x == 2: break
print(next(it))  # expect: 3
# --- deep nesting
total = 0
for a in range(3):
    for b in range(3):
        if b == a: continue
        for c in range(3):
            if c == b: break
            for d in range(3):
                if d == c: continue
                total += a * 27 + b * 9 + c * 3 + d
print(total)  # expect: 424
# --- return from nested loops with finally
log = []
def f():
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if i * j == 2: return i, j
                finally:
                    log.append((i, j))
        finally:
            log.append(i)
print(f(), log)  # expect: (1, 2) [(0, 0), (0, 1), (0, 2), 0, (1, 0), (1, 1), (1, 2), 1]
# --- else belongs to the loop
for i in range(2):
    if i: break
else: print("never")  # unreachable
for i in range(2):
    if i > 5: break
else: print("ran through")  # expect: ran through
# --- changing the iterable name inside
x = [1, 2, 3]
for i in x:
    x = "rebound"
    print(i, end=" ")
print(x)  # expect: 1 2 3 rebound
