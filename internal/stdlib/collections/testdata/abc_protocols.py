# collections.abc: which classes have which protocols.
import collections.abc as ca
samples = {"int": 1, "str": "a", "bytes": b"", "list": [], "tuple": (), "dict": {}, "set": set(),
           "frozenset": frozenset(), "range": range(3), "keys": {}.keys(), "items": {}.items(),
           "values": {}.values(), "iter": iter([]), "gen": (i for i in ()), "type": int,
           "function": lambda: 0, "bytearray": bytearray(), "memoryview": memoryview(b""),
           "mappingproxy": type.__dict__, "zip": zip(), "reversed": reversed([])}
names = ["Hashable", "Iterable", "Iterator", "Reversible", "Generator", "Sized", "Container",
         "Collection", "Callable", "Set", "MutableSet", "Mapping", "MutableMapping", "Sequence",
         "MutableSequence", "MappingView", "KeysView", "ItemsView", "ValuesView", "Buffer"]
for label, value in samples.items():
    print(label, *[n for n in names if isinstance(value, getattr(ca, n))])
# expect: int Hashable
# expect: str Hashable Iterable Reversible Sized Container Collection Sequence
# expect: bytes Hashable Iterable Reversible Sized Container Collection Sequence Buffer
# expect: list Iterable Reversible Sized Container Collection Sequence MutableSequence
# expect: tuple Hashable Iterable Reversible Sized Container Collection Sequence
# expect: dict Iterable Reversible Sized Container Collection Mapping MutableMapping
# expect: set Iterable Sized Container Collection Set MutableSet
# expect: frozenset Hashable Iterable Sized Container Collection Set
# expect: range Hashable Iterable Reversible Sized Container Collection Sequence
# expect: keys Iterable Reversible Sized Container Collection Set MappingView KeysView
# expect: items Iterable Reversible Sized Container Collection Set MappingView ItemsView
# expect: values Hashable Iterable Reversible Sized Container Collection MappingView ValuesView
# expect: iter Hashable Iterable Iterator
# expect: gen Hashable Iterable Iterator Generator
# expect: type Hashable Callable
# expect: function Hashable Callable
# expect: bytearray Iterable Reversible Sized Container Collection Sequence MutableSequence Buffer
# expect: memoryview Hashable Iterable Reversible Sized Container Collection Sequence Buffer
# expect: mappingproxy Hashable Iterable Reversible Sized Container Collection Mapping
# expect: zip Hashable Iterable Iterator
# expect: reversed Hashable Iterable Iterator

# --- structural ones look at methods
import collections.abc as ca
class Box:
    def __len__(self): return 0
    def __iter__(self): return iter(())
    def __contains__(self, x): return False
print(issubclass(Box, ca.Collection), issubclass(Box, ca.Sized), issubclass(Box, ca.Sequence))  # expect: True True False
class NoIter(Box):
    __iter__ = None
print(issubclass(NoIter, ca.Iterable), issubclass(NoIter, ca.Collection), issubclass(NoIter, ca.Sized))  # expect: False False True
class NoHash:
    __hash__ = None
print(issubclass(NoHash, ca.Hashable), isinstance(NoHash(), ca.Hashable))  # expect: False False
class Getter:
    def __getitem__(self, i): raise IndexError
print(isinstance(Getter(), ca.Iterable), list(Getter()))  # expect: False []

# --- coroutines and async generators
import collections.abc as ca
async def co(): ...
async def agen():
    yield
c = co()
print(isinstance(c, ca.Coroutine), isinstance(c, ca.Awaitable), isinstance(c, ca.Generator))  # expect: True True False
c.close()
g = agen()
print(isinstance(g, ca.AsyncGenerator), isinstance(g, ca.AsyncIterator), isinstance(g, ca.Iterator))  # expect: True True False

# --- names and modules
import collections.abc as ca, _collections_abc
print(ca.Mapping, ca.Mapping.__module__, ca.Mapping.__name__)  # expect: <class 'collections.abc.Mapping'> collections.abc Mapping
print(_collections_abc.Mapping is ca.Mapping)  # expect: True
print(sorted(ca.__all__))  # expect: ['AsyncGenerator', 'AsyncIterable', 'AsyncIterator', 'Awaitable', 'Buffer', 'ByteString', 'Callable', 'Collection', 'Container', 'Coroutine', 'Generator', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Reversible', 'Sequence', 'Set', 'Sized', 'ValuesView']
print(sorted(ca.Sequence.__abstractmethods__), sorted(ca.MutableMapping.__abstractmethods__))  # expect: ['__getitem__', '__len__'] ['__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__']

# --- cannot be made
import collections.abc
collections.abc.Sequence()  # raises: TypeError: Can't instantiate abstract class Sequence without an implementation for abstract methods '__getitem__', '__len__'

# --- what is missing in a subclass
from collections.abc import MutableMapping
class M(MutableMapping):
    def __getitem__(self, k): ...
    def __len__(self): ...
M()  # raises: TypeError: Can't instantiate abstract class M without an implementation for abstract methods '__delitem__', '__iter__', '__setitem__'

# --- ByteString is on its way out
import warnings, collections.abc as ca
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(isinstance(b"", ca.ByteString), issubclass(bytearray, ca.ByteString))  # expect: True True
print([(w.category.__name__, str(w.message)) for w in log])  # expect: [('DeprecationWarning', "'collections.abc.ByteString' is deprecated and slated for removal in Python 3.17")]
