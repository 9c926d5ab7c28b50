# A list that grows for ever.
# ends: memory
a = []
while True:
    a.append(None)
