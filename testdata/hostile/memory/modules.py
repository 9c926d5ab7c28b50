# Modules made by hand and kept in sys.modules.
# ends: memory
# cpython: memory or time
import sys, types
i = 0
while True:
    i += 1
    m = types.ModuleType(f"m{i}")
    m.x = [0] * 1000
    sys.modules[m.__name__] = m
