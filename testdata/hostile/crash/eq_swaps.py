# An __eq__ that asks its operands the other way round.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
class E:
    def __eq__(self, other):
        return other == self
print(E() == E())
