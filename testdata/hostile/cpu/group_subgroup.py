# A group that holds each other one twice, asked for its parts by a function that does next to nothing.
# limits: fuel=300000
# ends: fuel
# cpython: time
g = ValueError()
for _ in range(60):
    g = ExceptionGroup("g", [g, g])
g.subgroup(lambda e: False)
