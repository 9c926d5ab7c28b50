# attrgetter and itemgetter with 50,000 names.
# limits: fuel=3000
# ends: fuel
# cpython: time
import operator
g = operator.attrgetter(*["real.real.real"] * 20_000)
i = operator.itemgetter(*[0] * 20_000)
while True:
    g(1); i([1])
