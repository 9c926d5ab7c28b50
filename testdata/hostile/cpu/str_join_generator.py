# join waits for the generator's end.
# ends: fuel
# cpython: memory or time
import itertools
"".join("" for _ in itertools.count())
