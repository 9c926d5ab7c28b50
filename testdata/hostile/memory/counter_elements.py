# Counter.elements and multiset arithmetic.
# ends: memory
# cpython: memory or time
from collections import Counter
list(Counter(a=10**15).elements())
