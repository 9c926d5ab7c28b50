# chain.from_iterable of empty lists without end: next() never returns.
# ends: fuel
# cpython: time
import itertools
next(itertools.chain.from_iterable(itertools.repeat(())))
