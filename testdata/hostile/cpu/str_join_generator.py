# join waits for the generator's end.
# ends: fuel
import itertools
"".join("" for _ in itertools.count())
