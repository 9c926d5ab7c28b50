# eval of eval of …: 900 deep, again and again.
# limits: fuel=50000
# ends: fuel
# cpython: time
def f(n):
    return eval("f(n - 1)", globals(), {"n": n}) if n else 0
while True:
    f(100)
