# itertools.cycle keeps what it saw.
# ends: memory
import itertools
for _ in itertools.cycle(itertools.count()):
    pass
