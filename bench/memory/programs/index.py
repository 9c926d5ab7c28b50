# An index of words: a dict of sets.
kept = {}
for i in range(60000):
    word = "w" + str(i * 7919 % 5003)
    kept.setdefault(word, set()).add(i)
