# Calls: the plain recursive Fibonacci function.
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


total = 0
for i in range(4):
    total += fib(29 + i)
print(total)  # expect: 4870847
