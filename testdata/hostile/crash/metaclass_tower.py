# A metaclass of a metaclass …, a thousand deep, by calling each.
# ends: prints "M999"
# cpython: held, it ends well
M = type
for i in range(1_000):
    M = type(f"M{i}", (type,), {}) if i % 2 else M(f"M{i}", (type,), {})
print(M.__name__)
