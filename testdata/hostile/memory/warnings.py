# Warnings that are remembered: each text once.
# ends: prints "done"
# cpython: held, it ends well
import warnings
warnings.simplefilter("ignore")
for i in range(30_000):
    warnings.warn("x" * 100 + str(i))
    warnings.warn_explicit("y" * 100 + str(i), UserWarning, f"f{i}", i)
print("done")
