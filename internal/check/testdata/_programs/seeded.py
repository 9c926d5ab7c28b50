# random, once it is seeded.
import random

random.shuffle([])  # needs: random
random.seed(7)
random.shuffle([])
random.SystemRandom()  # needs: random
random.Random()  # needs: random
