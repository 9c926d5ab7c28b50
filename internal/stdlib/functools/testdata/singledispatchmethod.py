# functools.singledispatchmethod.
from functools import singledispatchmethod
class N:
    @singledispatchmethod
    def neg(self, x):
        """doc of neg"""
        raise NotImplementedError("no")  # raises: NotImplementedError: no
    @neg.register
    def _(self, x: int): return -x
    @neg.register(str)
    def _(self, x): return x[::-1]
    @singledispatchmethod
    @classmethod
    def c(cls, x): return cls.__name__, "any"
    @c.register
    @classmethod
    def _(cls, x: int): return cls.__name__, "int"
    @singledispatchmethod
    @staticmethod
    def s(x): return "any"
    s.register(float, staticmethod(lambda x: "float"))
n = N()
print(n.neg(5), n.neg("abc"), N.neg(n, 3) if False else n.neg(True))  # expect: -5 cba -1
print(N.c(1), n.c("x"), N.s(1.5), n.s(1))  # expect: ('N', 'int') ('N', 'any') float any
print(n.neg.__name__, n.neg.__doc__, n.neg.__module__, N.neg.__wrapped__.__name__, n.neg.__isabstractmethod__ if hasattr(n.neg, "__isabstractmethod__") else None)  # expect: neg doc of neg __main__ neg None
print(N.__dict__["neg"], N.neg)  # expect: <single dispatch method descriptor N.neg> <single dispatch method N.neg>
print(str(n.neg).split(" of ")[0])  # expect: <bound single dispatch method N.neg
n.neg.register(list, lambda self, x: "list")
print(N().neg([]))  # expect: list
n.neg(1.5)

# ---
from functools import singledispatchmethod
class A:
    @singledispatchmethod
    def f(self, x): ...
A().f()  # raises: TypeError: f requires at least 1 positional argument

# ---
from functools import singledispatchmethod
singledispatchmethod(5)  # raises: TypeError: 5 is not callable or a descriptor

# ---
from functools import singledispatchmethod
class A:
    @singledispatchmethod
    def f(self, x): ...
A().f.nothing  # raises: AttributeError
