# itertools.cycle keeps what it saw.
# ends: memory
# cpython: memory or time
import itertools
for _ in itertools.cycle(itertools.count()):
    pass
