# functools.total_ordering: every operator from each one.
from functools import total_ordering
import operator
def make(op):
    class N:
        def __init__(self, v): self.v = v
        def __eq__(self, o): return self.v == o.v if isinstance(o, N) else NotImplemented
    def method(self, o):
        return getattr(operator, op)(self.v, o.v) if isinstance(o, N) else NotImplemented
    setattr(N, f"__{op}__", method)
    return total_ordering(N)
for op in ("lt", "le", "gt", "ge"):
    N = make(op)
    print(op, [[getattr(operator, o)(N(a), N(b)) for o in ("lt", "le", "gt", "ge")] for a, b in ((1, 2), (2, 2), (3, 2))])
    print(N.__lt__.__name__, N.__ge__.__name__)
    try:
        N(1) < 5
    except TypeError as e:
        print(e)
# expect: lt [[True, True, False, False], [False, True, False, True], [False, False, True, True]]
# expect: method __ge__
# expect: '<' not supported between instances of 'N' and 'int'
# expect: le [[True, True, False, False], [False, True, False, True], [False, False, True, True]]
# expect: __lt__ __ge__
# expect: '<' not supported between instances of 'N' and 'int'
# expect: gt [[True, True, False, False], [False, True, False, True], [False, False, True, True]]
# expect: __lt__ __ge__
# expect: '<' not supported between instances of 'N' and 'int'
# expect: ge [[True, True, False, False], [False, True, False, True], [False, False, True, True]]
# expect: __lt__ method
# expect: '<' not supported between instances of 'N' and 'int'

# --- what is defined stays
from functools import total_ordering
@total_ordering
class A:
    def __lt__(self, o): return "lt"
    def __ge__(self, o): return "ge"
    def __eq__(self, o): return True
print(A() < A(), A() >= A(), A() <= A(), A() > A())  # expect: lt ge lt False

# --- nothing to start from
import functools
@functools.total_ordering  # raises: ValueError: must define at least one ordering operation: < > <= >=
class A: ...
