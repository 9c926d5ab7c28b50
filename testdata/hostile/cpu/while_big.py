# Loops in which no instruction is a quick one: the test and the work are those of long ints.
# ends: fuel
# cpython: time
x = 1 << 200
while x:
    x += 1
