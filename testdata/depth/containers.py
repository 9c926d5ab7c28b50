# Containers within each other. hash and the comparison of sets take a frame a level here; CPython
# does them in C, as deep as its stack is.
# feeds: internal/object.eqExact internal/object.orderExact internal/object.orderTuples (*internal/object.Thread).hashExact (*internal/object.Thread).hashItems
# feeds: (*internal/object.Walker) (*internal/object.Compartment).Refs (*internal/object.Natives).Refs (*internal/object.State).Refs (interface).Refs
import copy, gc
for make in lambda x: [x], lambda x: (x,), lambda x: {0: x}:
    x, y = nested(make), nested(make)
    way(lambda: x == y)  # RecursionError x3 | True x3
    way(lambda: x < y)  # RecursionError x2, TypeError | False x2, TypeError
    way(lambda: hash(x))  # TypeError, RecursionError, TypeError | TypeError, int, TypeError; CPython: TypeError, int, TypeError
    way(lambda: x in [y])  # RecursionError x3 | True x3
    way(lambda: max(x, y))  # RecursionError x2, TypeError | list, tuple, TypeError
    way(lambda: {x: 1}[y])  # TypeError, RecursionError, TypeError | TypeError, 1, TypeError
    way(lambda: copy.deepcopy(x))  # RecursionError x3 | list, tuple, dict
    way(lambda: gc.collect())  # 0 x3
class T(tuple): pass
x, y = nested(lambda x: T((x,))), nested(lambda x: T((x,)))
way(lambda: x == y)  # RecursionError | True
way(lambda: hash(x))  # RecursionError | int; CPython: int
way(lambda: {x: 1}[y])  # RecursionError | 1
x, y = nested(lambda x: frozenset([x]), n=N // 10), nested(lambda x: frozenset([x]), n=N // 10)  # each is hashed as it is made
way(lambda: x == y)  # RecursionError | True; CPython: True
way(lambda: x <= y)  # RecursionError | True; CPython: True
way(lambda: hash(x) == hash(y))  # True
