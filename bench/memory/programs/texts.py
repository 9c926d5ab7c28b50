# Long texts, each made of many parts.
kept = []
for i in range(400):
    s = ""
    for j in range(400):
        s += f"{j:08d} line {i}\n"
    kept.append(s.upper())
