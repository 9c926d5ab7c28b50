# A place in the source meets a class and its instances, in either order.
def items(x):
    return x.items
def call(x):
    return x.items()
for first in (dict, {1: 2}), ({1: 2}, dict):
    for x in first:
        for i in range(3):
            try:
                items(x)
                print(items(x).__name__, call(x))
            except TypeError as e:
                print(e)
# expect: unbound method dict.items() needs an argument
# expect: unbound method dict.items() needs an argument
# expect: unbound method dict.items() needs an argument
# expect: items dict_items([(1, 2)])
# expect: items dict_items([(1, 2)])
# expect: items dict_items([(1, 2)])
# expect: items dict_items([(1, 2)])
# expect: items dict_items([(1, 2)])
# expect: items dict_items([(1, 2)])
# expect: unbound method dict.items() needs an argument
# expect: unbound method dict.items() needs an argument
# expect: unbound method dict.items() needs an argument
class M(type):
    @classmethod
    def cm(cls): return cls.__name__
    def m(cls): return cls.__name__
class C(metaclass=M):
    @classmethod
    def c(cls): return cls.__name__
def cm(o): return o.cm()
def c(o): return o.c()
def m(o, *a): return o.m(*a)
for i in range(3):
    print(cm(M), cm(C), c(C), c(C()), m(C), m(M, C))
# expect: M M C C C C
# expect: M M C C C C
# expect: M M C C C C
