# The int loop: ten million turns of a while loop over small ints.
def loop(n):
    i = 0
    total = 0
    while i < n:
        total = (total + i * 3) % 1000003
        i += 1
    return total


print(loop(10_000_000))  # expect: 1395
