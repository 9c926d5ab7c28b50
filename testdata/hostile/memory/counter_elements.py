# Counter.elements and multiset arithmetic.
# ends: memory
from collections import Counter
list(Counter(a=10**15).elements())
