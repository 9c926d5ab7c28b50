# random: distributions, to the last digit.
# cpython: same
from random import Random
r = Random(2024)
print([r.normalvariate(), r.normalvariate(3, 2), r.lognormvariate(0, 1)])  # expect: [-0.18882392519787947, 1.9114089205257967, 0.5864971190856234]
print([r.gauss(), r.gauss(1, 3), r.gauss()], r.gauss_next is not None)  # expect: [0.4500281261101077, -2.2546696929943026, -1.3929534824401602] True
print([r.expovariate(), r.expovariate(2.5), r.paretovariate(3), r.weibullvariate(1, 2)])  # expect: [3.303607468400461, 0.14815264486680452, 1.5006013641644635, 0.8559307382379343]
print([r.gammavariate(0.5, 2), r.gammavariate(1.0, 2), r.gammavariate(7, 2)])  # expect: [0.11940763797871805, 1.2642291610220777, 17.923154615229222]
print([r.betavariate(1, 3), r.betavariate(0.2, 0.3)])  # expect: [0.08771150354319544, 1.275074119628849e-05]
print([r.vonmisesvariate(0.1, 4), r.vonmisesvariate(0, 1e-7)])  # expect: [6.035643539617735, 2.681706655907096]
print([r.binomialvariate(), r.binomialvariate(10, 0.3), r.binomialvariate(1000, 0.3), r.binomialvariate(1000, 0.9), r.binomialvariate(10**6, 1e-9)])  # expect: [1, 2, 263, 889, 0]
print(r.binomialvariate(5, 0), r.binomialvariate(5, 1), r.triangular(5, 5, 5))  # expect: 0 5 5
print(sum([r.gauss(10, 2) for _ in range(200)]), sum([r.gammavariate(2, 1) for _ in range(200)]))  # expect: 2019.9898410939247 416.1735866984123
