"""Searching in sorted sequences, and inserting in sorted lists."""


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    """Return where to insert x in sorted a to keep it sorted, after any equal items.

    Only a[lo:hi] is looked at. key is applied to items of a, not to x.
    """
    if lo < 0:
        raise ValueError("lo must be non-negative")
    if hi is None:
        hi = len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        item = a[mid] if key is None else key(a[mid])
        if x < item:
            hi = mid
        else:
            lo = mid + 1
    return lo


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    """Return where to insert x in sorted a to keep it sorted, before any equal items.

    Only a[lo:hi] is looked at. key is applied to items of a, not to x.
    """
    if lo < 0:
        raise ValueError("lo must be non-negative")
    if hi is None:
        hi = len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        item = a[mid] if key is None else key(a[mid])
        if item < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


def insort_right(a, x, lo=0, hi=None, *, key=None):
    """Insert x in sorted a, after any equal items. key is applied to x too."""
    lo = bisect_right(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(lo, x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    """Insert x in sorted a, before any equal items. key is applied to x too."""
    lo = bisect_left(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(lo, x)


try:
    from _bisect import bisect_left, bisect_right, insort_left, insort_right  # native forms
except ImportError:
    pass

bisect = bisect_right
insort = insort_right
