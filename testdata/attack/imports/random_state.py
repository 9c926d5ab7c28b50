# The guest seeds the module-wide generator of random that the supervisor has seeded.
import random

from arena import Guest, verdict

random.seed(7)
first = random.random()
random.seed(7)
Guest("""
import random
def attack():
    random.seed(1)
""").call("attack")
verdict(random.random() != first)
