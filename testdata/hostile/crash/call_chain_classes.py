# 100,000 classes: the __call__ of each is an instance of the one before.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: held, it ends well
x = len
for _ in range(100_000 // 50):
    x = type("C", (), {"__call__": x})()
x(())
