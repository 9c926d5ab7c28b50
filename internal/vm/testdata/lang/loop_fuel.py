# Loops whose fuel ends at each kind of jump back.
# ---
def equal(n, zero):
    flag = 0
    while flag == zero:
        n -= 1
        if n < 0:
            flag = 1
    return n, flag

print(equal(30, 0))  # expect: (-1, 1)
# ---
def greater(n, low):
    while n > low:
        n -= 1
    return n

print(greater(30, 0))  # expect: 0
# ---
def others(n, zero):
    a = b = c = 0
    while a != n:
        a += 1
    while b < n:
        b += 1
    while c <= n:
        c += 1
    while n >= zero:
        n -= 1
    return a, b, c, n

print(others(30, 0))  # expect: (30, 30, 31, -1)
