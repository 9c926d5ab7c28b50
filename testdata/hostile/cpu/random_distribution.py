# A distribution that never accepts.
# ends: adder.CapabilityError: random.Random() needs entropy, which was not granted: add it with --grant rnd=random
import random
class R(random.Random):
    def random(self): return 0.9999999
R().normalvariate(0, 1)
