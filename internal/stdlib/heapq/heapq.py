"""Priority queues: heaps in ordinary lists.

In a heap, heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2] for all k, as far
as those items exist; so heap[0] is the smallest. In a max-heap it is the largest.
"""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest",
           "nsmallest", "heappushpop", "heappush_max", "heappop_max", "heapify_max",
           "heapreplace_max", "heappushpop_max"]


def _want_list(heap, name):
    if not isinstance(heap, list):
        kind = "None" if heap is None else type(heap).__name__
        raise TypeError(f"{name} must be list, not {kind}")


def _siftdown(heap, startpos, pos):
    """Move the item at pos towards startpos, past parents larger than it."""
    item = heap[pos]
    while pos > startpos:
        above = (pos - 1) >> 1
        parent = heap[above]
        if not item < parent:
            break
        heap[pos] = parent
        pos = above
    heap[pos] = item


def _siftdown_max(heap, startpos, pos):
    """Move the item at pos towards startpos, past parents smaller than it."""
    item = heap[pos]
    while pos > startpos:
        above = (pos - 1) >> 1
        parent = heap[above]
        if not parent < item:
            break
        heap[pos] = parent
        pos = above
    heap[pos] = item


# The two below first fill the hole at pos all the way down with the better
# child, then move the item up from the leaf. The item mostly comes from the end
# of the heap and belongs near a leaf again: one comparison a level, not two.

def _siftup(heap, pos):
    """Make the part of the heap below pos a heap; its two halves are heaps."""
    end = len(heap)
    start = pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _siftdown(heap, start, pos)


def _siftup_max(heap, pos):
    """Make the part of the heap below pos a max-heap; its two halves are max-heaps."""
    end = len(heap)
    start = pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _siftdown_max(heap, start, pos)


def heapify(heap, /):
    """Make a list a heap, in place, in linear time."""
    _want_list(heap, "heapify() argument")
    for pos in range(len(heap) // 2 - 1, -1, -1):
        _siftup(heap, pos)


def heapify_max(heap, /):
    """Make a list a max-heap, in place, in linear time."""
    _want_list(heap, "heapify_max() argument")
    for pos in range(len(heap) // 2 - 1, -1, -1):
        _siftup_max(heap, pos)


def heappush(heap, item, /):
    """Add item to a heap."""
    _want_list(heap, "heappush() argument 1")
    heap.append(item)
    _siftdown(heap, 0, len(heap) - 1)


def heappush_max(heap, item, /):
    """Add item to a max-heap."""
    _want_list(heap, "heappush_max() argument 1")
    heap.append(item)
    _siftdown_max(heap, 0, len(heap) - 1)


def heappop(heap, /):
    """Remove and return the smallest item of a heap."""
    _want_list(heap, "heappop() argument")
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    first = heap[0]
    heap[0] = last
    _siftup(heap, 0)
    return first


def heappop_max(heap, /):
    """Remove and return the largest item of a max-heap."""
    _want_list(heap, "heappop_max() argument")
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    first = heap[0]
    heap[0] = last
    _siftup_max(heap, 0)
    return first


def heapreplace(heap, item, /):
    """Remove and return the smallest item of a heap, then add item."""
    _want_list(heap, "heapreplace() argument 1")
    if not heap:
        raise IndexError("index out of range")
    first = heap[0]
    heap[0] = item
    _siftup(heap, 0)
    return first


def heapreplace_max(heap, item, /):
    """Remove and return the largest item of a max-heap, then add item."""
    _want_list(heap, "heapreplace_max() argument 1")
    if not heap:
        raise IndexError("index out of range")
    first = heap[0]
    heap[0] = item
    _siftup_max(heap, 0)
    return first


def heappushpop(heap, item, /):
    """Add item to a heap, then remove and return the smallest."""
    _want_list(heap, "heappushpop() argument 1")
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _siftup(heap, 0)
    return item


def heappushpop_max(heap, item, /):
    """Add item to a max-heap, then remove and return the largest."""
    _want_list(heap, "heappushpop_max() argument 1")
    if heap and item < heap[0]:
        item, heap[0] = heap[0], item
        _siftup_max(heap, 0)
    return item


try:
    from _heapq import *  # native forms of all the above, where there are some
except ImportError:
    pass

_heapify_max = heapify_max
_heappop_max = heappop_max
_heappush_max = heappush_max
_heappushpop_max = heappushpop_max
_heapreplace_max = heapreplace_max


def merge(*iterables, key=None, reverse=False):
    """Merge sorted iterables into one sorted iterator.

    key and reverse are those that the iterables were sorted with. Equal items
    come in the order of the iterables.

    >>> list(merge([1, 3, 5, 7], [0, 2, 4, 8], [5, 10], []))
    [0, 1, 2, 3, 4, 5, 5, 7, 8, 10]
    """
    if reverse:
        make, pop, replace, step = heapify_max, heappop_max, heapreplace_max, -1
    else:
        make, pop, replace, step = heapify, heappop, heapreplace, 1
    # One entry for each iterable: [key, its number, next item, iterator]. The
    # numbers differ, so comparing entries never gets to the items.
    heap = []
    for number, it in enumerate(map(iter, iterables)):
        for value in it:
            heap.append([value if key is None else key(value), number * step, value, it])
            break
    make(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            entry[0] = value if key is None else key(value)
            entry[2] = value
            replace(heap, entry)
            break
        else:
            pop(heap)
    if heap:
        _, _, value, it = heap[0]
        yield value
        yield from it


_nothing = object()


def nsmallest(n, iterable, key=None):
    """Return the n smallest items, the smallest first: sorted(iterable, key=key)[:n]."""
    if n == 1:
        found = min(iter(iterable), default=_nothing, key=key)
        return [] if found is _nothing else [found]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key)[:n]
    # A max-heap of the n smallest so far. Entries are (key, number, item); a
    # later item has a higher number, so of equal ones the first stays.
    it = iter(iterable)
    if key is None:
        best = [(item, i) for i, item in zip(range(n), it)]
    else:
        best = [(key(item), i, item) for i, item in zip(range(n), it)]
    if not best:
        return best
    heapify_max(best)
    worst = best[0][0]
    number = n
    for item in it:
        if key is None:
            if item < worst:
                heapreplace_max(best, (item, number))
                worst = best[0][0]
                number += 1
        else:
            k = key(item)
            if k < worst:
                heapreplace_max(best, (k, number, item))
                worst = best[0][0]
                number += 1
    best.sort()
    return [entry[0 if key is None else 2] for entry in best]


def nlargest(n, iterable, key=None):
    """Return the n largest items, the largest first.

    The same as sorted(iterable, key=key, reverse=True)[:n].
    """
    if n == 1:
        found = max(iter(iterable), default=_nothing, key=key)
        return [] if found is _nothing else [found]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=True)[:n]
    it = iter(iterable)
    if key is None:
        best = [(item, -i) for i, item in zip(range(n), it)]
    else:
        best = [(key(item), -i, item) for i, item in zip(range(n), it)]
    if not best:
        return best
    heapify(best)
    worst = best[0][0]
    number = -n
    for item in it:
        if key is None:
            if worst < item:
                heapreplace(best, (item, number))
                worst = best[0][0]
                number -= 1
        else:
            k = key(item)
            if worst < k:
                heapreplace(best, (k, number, item))
                worst = best[0][0]
                number -= 1
    best.sort(reverse=True)
    return [entry[0 if key is None else 2] for entry in best]
