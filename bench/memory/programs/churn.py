# A cache whose entries come and go: ten times as much is made as stays.
kept = {}
for i in range(300000):
    kept[i] = bytes(200)
    if i >= 30000:
        del kept[i - 30000]
