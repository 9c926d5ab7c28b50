# Closures over each other.
# ends: memory
# cpython: memory or time
keep = []
def make(x):
    def f(): return x, y
    y = [x]
    return f
f = None
while True:
    f = make(f)
