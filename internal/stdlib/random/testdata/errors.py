# random: refusals.
# cpython: same
from random import Random
Random([1])  # raises-repr: 'TypeError: The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.'
# ---
from random import Random
Random(1).randrange(0)  # raises: ValueError: empty range for randrange()
# ---
from random import Random
Random(1).randrange(5, 5)  # raises: ValueError: empty range in randrange(5, 5)
# ---
from random import Random
Random(1).randrange(1, 5, -1)  # raises: ValueError: empty range in randrange(1, 5, -1)
# ---
from random import Random
Random(1).randrange(1, 5, 0)  # raises: ValueError: zero step for randrange()
# ---
from random import Random
Random(1).randrange(1.5)  # raises: TypeError: 'float' object cannot be interpreted as an integer
# ---
from random import Random
Random(1).randrange(5, step=2)  # raises: TypeError: Missing a non-None stop argument
# ---
from random import Random
Random(1).randint(5, 1)  # raises: ValueError: empty range in randint(5, 1)
# ---
from random import Random
Random(1).choice([])  # raises: IndexError: Cannot choose from an empty sequence
# ---
from random import Random
Random(1).sample({1, 2}, 1)  # raises: TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
# ---
from random import Random
Random(1).sample([1, 2], 3)  # raises: ValueError: Sample larger than population or is negative
# ---
from random import Random
Random(1).sample([1, 2], 1, counts=[1])  # raises: ValueError: The number of counts does not match the population
# ---
from random import Random
Random(1).choices([1, 2], 2)  # raises: TypeError: The number of choices must be a keyword argument: k=2
# ---
from random import Random
Random(1).choices([1, 2], [0, 0])  # raises: ValueError: Total of weights must be greater than zero
# ---
from random import Random
Random(1).choices([1, 2], [1, 2], cum_weights=[1, 2])  # raises: TypeError: Cannot specify both weights and cumulative weights
# ---
from random import Random
Random(1).gammavariate(0, 1)  # raises: ValueError: gammavariate: alpha and beta must be > 0.0
# ---
from random import Random
Random(1).binomialvariate(5, 2)  # raises: ValueError: p must be in the range 0.0 <= p <= 1.0
# ---
from random import Random
Random(1).getrandbits(-1)  # raises: ValueError: Cannot convert negative int
# ---
from random import Random
Random(1).setstate((4, 5, 6))  # raises: ValueError: state with version 4 passed to Random.setstate() of version 3
# ---
from random import Random
Random(1).shuffle((1, 2))  # raises: TypeError: 'tuple' object does not support item assignment
# ---
from random import SystemRandom
SystemRandom().getstate()  # raises: NotImplementedError: System entropy source does not have state.
