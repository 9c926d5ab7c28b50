# except* over a group that doubles: 2 ** 60 leaves in 60 groups.
# limits: fuel=100000
# ends: fuel
# cpython: memory or time
g = ValueError()
for _ in range(60):
    g = ExceptionGroup("g", [g, g])
try:
    raise g
except* KeyError:
    pass
