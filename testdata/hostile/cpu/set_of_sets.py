# Intersection with a giant iterator.
# ends: fuel
{1}.intersection(iter(range(10**18)))
