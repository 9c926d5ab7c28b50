# A list that grows for ever.
# ends: memory
# cpython: memory or time
a = []
while True:
    a.append(None)
