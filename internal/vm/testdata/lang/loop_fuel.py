# Loops of so many rounds that the fuel of a slice ends at each kind of jump back.
# ---
def equal(n):
    flag = 0
    while flag == 0:
        n -= 1
        if n < 0:
            flag = 1
    return n, flag

print(equal(30000))  # expect: (-1, 1)
# ---
def greater(n):
    while n > 0:
        n -= 1
    return n

print(greater(30000))  # expect: 0
# ---
def others(n):
    a = b = c = d = 0
    while a != n:
        a += 1
    while b < n:
        b += 1
    while c <= n:
        c += 1
    while n >= 0:
        n -= 1
    return a, b, c, n

print(others(30000))  # expect: (30000, 30000, 30001, -1)
