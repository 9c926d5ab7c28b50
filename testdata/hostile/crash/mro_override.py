# mro() that gives something else each time, and asks for itself.
# ends: prints "survived"
# cpython: held, it ends well
class M(type):
    def mro(cls):
        cls.__mro__
        return [cls, *type.mro(cls)[1:]] * 2
try:
    class C(metaclass=M): pass
    C().x
except (TypeError, AttributeError):
    pass
print("survived")
