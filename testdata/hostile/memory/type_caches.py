# Unions, generic aliases, TypeVars and ABC registrations of classes that die.
# limits: fuel=500000
# ends: fuel
# cpython: held, it ends well
import abc, collections.abc, typing
for i in range(3_000):
    C = type("C", (), {})
    list[C] | dict[C, C]
    typing.Optional[C]
    collections.abc.Sized.register(C)
    isinstance(C(), collections.abc.Sequence)
print("done")
