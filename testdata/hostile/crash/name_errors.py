# Suggestions for a misspelt name among 100,000 others, each time.
# limits: fuel=100000
# ends: fuel
# cpython: time
g = {"abcdefgh%05d" % i: 1 for i in range(20_000)}
while True:
    try:
        exec("abcdefgh0000", g)
    except NameError as e:
        str(e)
