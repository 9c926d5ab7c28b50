# A class is made its own base, directly and through others.
# ends: prints "3"
# cpython: held, it ends well
class A: pass
class B(A): pass
class C(B): pass
refused = 0
for cls, bases in (A, (C,)), (A, (A,)), (B, (C,)):
    try:
        cls.__bases__ = bases
    except TypeError:
        refused += 1
print(refused)
