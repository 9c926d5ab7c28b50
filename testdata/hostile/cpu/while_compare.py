# The same with a comparison that decides.
# ends: fuel
# cpython: time
x = 1 << 200
while x > 5:
    x += 1
