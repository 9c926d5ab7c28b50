# The base of a class with 3,000 subclasses changes back and forth.
# limits: fuel=100000
# ends: fuel
# cpython: time
class X: pass
class Y: pass
class Z(X): pass
keep = [type("S", (Z,), {"m": lambda self: 1}) for _ in range(3_000)]
while True:
    Z.__bases__ = (Y,)
    Z.__bases__ = (X,)
