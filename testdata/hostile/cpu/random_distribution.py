# A distribution that never accepts.
# ends: fuel
# cpython: time
import random
class R(random.Random):
    def random(self): return 0.9999999
R(1).normalvariate(0, 1)
