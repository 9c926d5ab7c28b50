# update and | of big dicts, and comparisons of views.
# ends: fuel
# cpython: time
a = dict.fromkeys(range(100_000))
b = dict.fromkeys(range(50_000, 150_000))
while True:
    a | b; a.keys() & b.keys(); a.items() == b.items(); a.keys() ^ b.keys(); a.keys().isdisjoint(b)
