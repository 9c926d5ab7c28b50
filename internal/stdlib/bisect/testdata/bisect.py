# bisect.
from bisect import bisect, bisect_left, bisect_right, insort, insort_left, insort_right
a = [1, 2, 2, 2, 5]
print(bisect_left(a, 2), bisect_right(a, 2), bisect(a, 0), bisect(a, 9), bisect_left(a, 2, 2), bisect_right(a, 2, 0, 2), bisect([], 1), bisect_left("ace", "b"), bisect(a, 2, hi=3), bisect is bisect_right, insort is insort_right)  # expect: 1 4 0 5 2 2 0 1 3 True True
insort(a, 3); insort_left(a, 2); insort(a, 0, lo=0, hi=1); print(a)  # expect: [0, 1, 2, 2, 2, 2, 3, 5]
w = ["a", "bb", "dddd"]
insort(w, "ccc", key=len); print(w, bisect_left(w, 3, key=len), bisect_right(w, 3, key=len))  # expect: ['a', 'bb', 'ccc', 'dddd'] 2 3
insort_left(w, "xx", key=len); print(w)  # expect: ['a', 'xx', 'bb', 'ccc', 'dddd']
class Log(list):
    def insert(self, i, x):
        print("insert", i, x)
        super().insert(i, x)
insort(Log([1, 3]), 2)  # expect: insert 1 2

# ---
from bisect import bisect
bisect([1], 1, -1)  # raises: ValueError: lo must be non-negative

# ---
from bisect import bisect_left
bisect_left([1, 2], "a")  # raises: TypeError: '<' not supported between instances of 'int' and 'str'

# ---
from bisect import bisect
bisect(5, 1)  # raises: TypeError: object of type 'int' has no len()
