# Subclasses of list.
class L(list):
    def __init__(self, *args, extra=None):
        super().__init__(*args)
        self.extra = extra
a = L([1, 2], extra="e")
print(a, a.extra, len(a), a == [1, 2], [1, 2] == a, isinstance(a, list), type(a).__name__)  # expect: [1, 2] e 2 True True True L
a.append(3)
a.other = 5
print(a, a.other, a[0], a[1:], a.index(2))  # expect: [1, 2, 3] 5 1 [2, 3] 1
b = L()
print(b, b.extra)  # expect: [] None
# --- overriding
class L(list):
    def append(self, x):
        super().append(x * 2)
    def __getitem__(self, i):
        return "item"
    def __len__(self):
        return 42
    def __contains__(self, x):
        return "yes"
    def __eq__(self, o):
        return "eq"
    __hash__ = None
a = L()
a.append(4)
print(a, a[0], len(a), 7 in a, a == 1, list(a), bool(a))  # expect: [8] item 42 True eq [8] True
# --- without super().__init__
class L(list):
    def __init__(self, x):
        pass
print(L([1, 2, 3]))  # expect: []
# --- __new__ of its own
class L(list):
    def __new__(cls, n):
        self = super().__new__(cls)
        self.n = n
        return self
    def __init__(self, n):
        super().__init__(range(n))
print(L(3), L(3).n)  # expect: [0, 1, 2] 3
# --- slots
class L(list):
    __slots__ = ("x",)
a = L("ab")
a.x = 1
print(a, a.x)  # expect: ['a', 'b'] 1
a.y = 2  # raises: AttributeError: 'L' object has no attribute 'y' and no __dict__ for setting new attributes
# --- unhashable
hash([])  # raises: TypeError: unhashable type: 'list'
# --- comparison prefers the subclass
class L(list):
    def __gt__(self, o):
        return "gt of L"
print([1] < L([2]), L([1]) > [2])  # expect: gt of L gt of L
# --- class_getitem
print(list[int], list[int, str], list[int]([1]))  # expect: list[int] list[int, str] [1]
# --- attributes of a plain list
a = []
a.x = 1  # raises: AttributeError: 'list' object has no attribute 'x' and no __dict__ for setting new attributes
