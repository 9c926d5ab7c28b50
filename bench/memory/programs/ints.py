# Lists of ints, and the garbage of making them.
kept = []
for i in range(60):
    squares = [x * x for x in range(20000)]
    kept.append([x for x in squares if x % 3])
