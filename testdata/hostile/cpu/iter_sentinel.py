# iter(callable, sentinel) that never comes.
# ends: fuel
# cpython: time
list(x for x in iter(int, 1) if x)
