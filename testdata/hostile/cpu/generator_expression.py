# Generators that feed each other, 50 deep.
# ends: fuel
# cpython: time
def numbers():
    i = 0
    while True:
        yield i
        i += 1
x = numbers()
for _ in range(50):
    x = (y + 1 for y in x)
sum(x)
