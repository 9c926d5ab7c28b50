# The abstract classes know the built-in containers.
from collections.abc import (Callable, Collection, Container, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, ValuesView)
names = "Container Hashable Iterable Iterator Reversible Sized Collection Sequence MutableSequence Set MutableSet Mapping MutableMapping KeysView ItemsView ValuesView Callable".split()
g = globals()
for v in ([], (), {}, set(), frozenset(), range(3), slice(1), {}.keys(), {}.values(), {}.items(), iter([]), reversed([]), enumerate([]), zip(), map(str, []), filter(None, []), iter({}), "a", len):
    print(type(v).__name__, [n for n in names if isinstance(v, g[n])])
# expect: list ['Container', 'Iterable', 'Reversible', 'Sized', 'Collection', 'Sequence', 'MutableSequence']
# expect: tuple ['Container', 'Hashable', 'Iterable', 'Reversible', 'Sized', 'Collection', 'Sequence']
# expect: dict ['Container', 'Iterable', 'Reversible', 'Sized', 'Collection', 'Mapping', 'MutableMapping']
# expect: set ['Container', 'Iterable', 'Sized', 'Collection', 'Set', 'MutableSet']
# expect: frozenset ['Container', 'Hashable', 'Iterable', 'Sized', 'Collection', 'Set']
# expect: range ['Container', 'Hashable', 'Iterable', 'Reversible', 'Sized', 'Collection', 'Sequence']
# expect: slice ['Hashable']
# expect: dict_keys ['Container', 'Iterable', 'Reversible', 'Sized', 'Collection', 'Set', 'KeysView']
# expect: dict_values ['Container', 'Hashable', 'Iterable', 'Reversible', 'Sized', 'Collection', 'ValuesView']
# expect: dict_items ['Container', 'Iterable', 'Reversible', 'Sized', 'Collection', 'Set', 'ItemsView']
# expect: list_iterator ['Hashable', 'Iterable', 'Iterator']
# expect: list_reverseiterator ['Hashable', 'Iterable', 'Iterator']
# expect: enumerate ['Hashable', 'Iterable', 'Iterator']
# expect: zip ['Hashable', 'Iterable', 'Iterator']
# expect: map ['Hashable', 'Iterable', 'Iterator']
# expect: filter ['Hashable', 'Iterable', 'Iterator']
# expect: dict_keyiterator ['Hashable', 'Iterable', 'Iterator']
# expect: str ['Container', 'Hashable', 'Iterable', 'Reversible', 'Sized', 'Collection', 'Sequence']
# expect: builtin_function_or_method ['Hashable', 'Callable']
