# The functions of more_itertools.more, each with ordinary and odd arguments.
import operator
from itertools import count, islice

import more_itertools as mi


def plain(value, n, depth):
    """Iterators as lists, also in lists and tuples."""
    if hasattr(value, "__next__") and depth < 3:
        return [plain(item, n, depth + 1) for item in islice(value, n)]
    if type(value) in (list, tuple):
        return type(value)(plain(item, n, depth + 1) for item in value)
    return value


def show(name, *args, n=12, **kwargs):
    try:
        result = getattr(mi, name)(*args, **kwargs)
        result = plain(result, n, 0)
        print(name, "=>", result)
    except Exception as e:
        print(name, "!!", type(e).__name__, e)


odd = lambda x: x % 2
show("chunked", "ABCDEFG", 3); show("chunked", range(4), None); show("chunked", [1, 2, 3], 2, strict=True)
show("ichunked", range(7), 3); show("sliced", "ABCDEFG", 3); show("sliced", [1, 2, 3], 2, strict=True)
show("distribute", 3, range(7)); show("divide", 3, range(7)); show("divide", 0, [])
show("first", [1]); show("first", []); show("first", [], None); show("last", range(3)); show("last", []); show("nth_or_last", range(3), 9)
show("one", [1]); show("one", []); show("one", [1, 2]); show("one", [1, 2], too_long=KeyError("many")); show("only", []); show("only", [1, 2]); show("strictly_n", "ab", 2)
show("strictly_n", "abc", 2); show("strictly_n", "a", 2); show("spy", "abcdef", 2); show("windowed", range(6), 3, step=2); show("windowed", [1], 3, fillvalue=0); show("windowed", [1], -1)
show("stagger", range(4)); show("stagger", range(4), offsets=(0, 2), longest=True); show("substrings", "abc"); show("substrings_indexes", "abc", reverse=True)
b = mi.bucket(["a1", "b1", "a2", "c1"], key=lambda s: s[0], validator=lambda k: k != "c")
print("a" in b, sorted(b), list(b["a"]), list(b["z"]), "c" in b)
show("split_at", "abcdcba", lambda c: c == "b"); show("split_at", "abcdcba", lambda c: c == "b", maxsplit=1, keep_separator=True); show("split_before", "OneTwo", str.isupper)
show("split_after", "one1two2", str.isdigit, maxsplit=1); show("split_when", [1, 2, 3, 3, 2, 5], lambda x, y: y < x); show("split_into", range(6), [1, 2, None]); show("split_into", range(3), [2, 5])
show("padded", [1, 2], "x", 4); show("padded", [1, 2, 3], n=2, next_multiple=True); show("padded", [1], n=0); show("repeat_each", "ab", 2); show("repeat_last", [1, 2], n=4)
show("collapse", [1, [2, [3, "ab"]], {4: 5}]); show("collapse", [[1, [2]], (3,)], levels=1); show("collapse", [(1, 2), [3]], base_type=tuple)
show("interleave", [1, 2], [3, 4, 5]); show("interleave_longest", [1, 2], [3, 4, 5]); show("interleave_evenly", [range(5), "ab"]); show("interleave_evenly", [iter("a")]); show("intersperse", "!", [1, 2, 3]); show("intersperse", None, range(5), n=2)
show("unique_to_each", "Aabb", "bcc"); show("adjacent", lambda x: x == 3, range(6)); show("adjacent", odd, range(4), distance=0); show("groupby_transform", "aAbB", str.lower, str.upper, "".join)
show("numeric_range", 1.0, 3, 0.5); show("numeric_range", 0); show("always_iterable", "ab"); show("always_iterable", {"a": 1}, base_type=dict); show("always_iterable", None); show("map_if", range(5), odd, str, func_else=lambda x: -x)
r = mi.numeric_range(10, 0, -3)
print(r, len(r), r[1], r[-1], r[1:3], list(reversed(r)), 7 in r, 6 in r, r.index(4), r.count(4), r == mi.numeric_range(10, 0, -3), hash(r) == hash(mi.numeric_range(10, 0, -3)))
show("numeric_range", 1, 2, 0); show("count_cycle", "ab", 2); show("mark_ends", "abc"); show("locate", [0, 1, 1, 0, 1]); show("locate", [1, 2, 1, 2], lambda *w: w == (1, 2), window_size=2)
show("rstrip", [1, 0, 2, 0], lambda x: not x); show("lstrip", [0, 1, 0], lambda x: not x); show("strip", [0, 1, 0, 2, 0], lambda x: not x); show("islice_extended", range(10), -4, -1); show("islice_extended", count(), 2, 8, 3)
print(list(mi.islice_extended(iter("abcdefgh"))[-1:2:-2])); show("islice_extended", [1], 0, 1, 0); show("consecutive_groups", [1, 2, 4, 5, 9]); show("difference", [0, 1, 3, 6]); show("difference", [1, 2, 6, 24], operator.truediv, initial=10)
show("replace", [1, 1, 0, 1], lambda x: x == 1, "xy"); show("replace", [0, 1, 2, 5, 0, 1], lambda *a: a == (0, 1), [9], count=1, window_size=2); show("partitions", "abc"); show("set_partitions", "abcd", 2); show("set_partitions", [1, 2, 3])
show("rlocate", [0, 1, 0, 1]); show("rlocate", iter([1, 2, 1, 2]), lambda a, b: (a, b) == (1, 2), window_size=2); show("ilen", range(5)); show("side_effect", print, [1, 2]); show("side_effect", print, range(4), chunk_size=3, before=lambda: print("B"), after=lambda: print("A"))
show("seekable", "abc"); s = mi.seekable(str(i) for i in count()); print(next(s), next(s), s.seek(0), next(s), s.peek(), s.elements(), bool(s), s.seek(10), next(s))
q = mi.peekable([1, 2, 3]); print(q.peek(), q.peek("d"), bool(q), q[0], q[1:], q[-1]); q.prepend(8, 9); print(list(q), q.peek("end"), bool(q))
show("run_length", "x"); print(list(mi.run_length.encode("aabccc")), list(mi.run_length.decode([("a", 2), ("b", 1)])), mi.exactly_n([1, 0, 1], 2)); show("circular_shifts", range(3)); show("distinct_permutations", [1, 0, 1]); show("distinct_permutations", "abb", r=2)
show("make_decorator", 1) if False else print([f(2) for f in [mi.make_decorator(lambda it, n: [i * n for i in it])(3)(lambda k: range(k))]])
show("consumer", lambda: None) if False else None; show("all_equal", [1, 1]); show("zip_equal", [1, 2], [3, 4]); show("zip_equal", [1, 2], iter([3])); show("zip_offset", [0, 1, 2], "abc", offsets=(0, 1)); show("zip_offset", [0], "ab", offsets=(0,))
show("zip_broadcast", 1, [2, 3], "ab"); show("zip_broadcast", 1, 2); show("zip_broadcast", [1], [2, 3], strict=True); show("unzip", [("a", 1), ("b", 2)]); show("sort_together", [(4, 3, 2), "abc"]); show("sort_together", [(1, 2, 1), "xyz"], key_list=(0, 1), reverse=True); show("sort_together", [[3, 1], "ab"], key=lambda x: -x)
show("map_reduce", "aabbc", str.upper, lambda x: 1, sum); show("filter_except", int, ["1", "x", "3"], ValueError, TypeError); show("map_except", int, ["1", "x"], ValueError); show("with_iter", open) if False else None
show("nth_permutation", "abcd", 2, 5); show("nth_product", 7, "ab", "cd", "ef"); show("nth_combination_with_replacement", "abc", 2, 3) if hasattr(mi, "nth_combination_with_replacement") else None; show("permutation_index", "dca", "abcd"); show("combination_index", "af", "abcdef"); show("product_index", [3, 1], range(4), range(2)); show("permutation_index", "zz", "ab")
show("is_sorted", [1, 2, 2]); show("is_sorted", [1, 2, 2], strict=True); show("is_sorted", [3, 1], key=lambda x: -x, reverse=False); show("minmax", [3, 1, 2]); show("minmax", []); show("minmax", [], default=None); show("minmax", "b", "aa", key=len); show("chunked_even", range(7), 3); show("chunked_even", iter(range(10)), 4)
show("windowed_complete", range(5), 3); show("windowed_complete", range(2), 5); show("all_unique", "abca"); show("all_unique", [[1], [2]]); show("value_chain", 1, [2, 3], "ab"); show("powerset", [1, 2, 3]); show("time_limited", 100, range(3)) if False else None
c = mi.countable("abc"); print(next(c), c.items_seen, list(c), c.items_seen); t = mi.callback_iter(lambda cb: [cb(1), cb(2)]) if False else None
show("lstrip", [], bool); show("random_product", [1]) if False else None; show("duplicates_everseen", "abca") if hasattr(mi, "duplicates_everseen") else None; show("chunked", 3, 2); show("windowed", 5, 1); show("nope")
mi.one("abc")
