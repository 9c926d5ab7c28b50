# __class__ assigned among a million instances of two classes.
# limits: fuel=1000000
# ends: fuel
# cpython: time
class A: pass
class B: pass
x = A()
while True:
    x.__class__ = B
    x.__class__ = A
