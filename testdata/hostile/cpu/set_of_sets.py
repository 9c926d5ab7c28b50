# Intersection with a giant iterator.
# ends: fuel
# cpython: held, it ends well
{1}.intersection(iter(range(10**18)))
