# Special methods called by name.
a = [1, 2, 3]
print(a.__len__(), a.__contains__(2), a.__getitem__(0), a.__getitem__(slice(1, 3)), a.__add__([4]), a.__mul__(2), a.__rmul__(2), a.__eq__([1, 2, 3]), a.__ne__([1]), a.__lt__([2]), a.__le__([1, 2, 3]), a.__gt__([0]), a.__ge__([9]))  # expect: 3 True 1 [2, 3] [1, 2, 3, 4] [1, 2, 3, 1, 2, 3] [1, 2, 3, 1, 2, 3] True True True True True False
print(a.__setitem__(0, 9), a.__delitem__(1), a, a.__iadd__([5]), a.__imul__(2), list(a.__iter__()), list(a.__reversed__()), a.__repr__(), a.__str__(), a.__hash__)  # expect: None None [9, 3, 5, 9, 3, 5] [9, 3, 5, 9, 3, 5] [9, 3, 5, 9, 3, 5] [9, 3, 5, 9, 3, 5] [5, 3, 9, 5, 3, 9] [9, 3, 5, 9, 3, 5] [9, 3, 5, 9, 3, 5] None
print(a.__eq__((1,)), a.__lt__((1,)), [].__init__([1]), a.__class__, a.__doc__ is None)  # expect: NotImplemented NotImplemented None <class 'list'> False
# ---
t = (1, 2)
print(t.__len__(), t.__contains__(1), t.__getitem__(-1), t.__add__((3,)), t.__mul__(2), t.__rmul__(0), t.__eq__((1, 2)), t.__lt__((1, 3)), t.__hash__() == hash(t), list(t.__iter__()), t.__repr__(), t.__getnewargs__(), t.__eq__([1, 2]))  # expect: 2 True 2 (1, 2, 3) (1, 2, 1, 2) () True True True [1, 2] (1, 2) ((1, 2),) NotImplemented
# ---
d = {1: 2}
print(d.__len__(), d.__contains__(1), d.__getitem__(1), d.__setitem__(3, 4), d.__delitem__(1), d, d.__eq__({3: 4}), d.__ne__({}), d.__lt__({}), list(d.__iter__()), list(d.__reversed__()), d.__or__({5: 6}), d.__ror__({5: 6}), d.__ior__({7: 8}), d.__repr__(), d.__hash__)  # expect: 1 True 2 None None {3: 4, 7: 8} True True NotImplemented [3] [3] {3: 4, 5: 6} {5: 6, 3: 4} {3: 4, 7: 8} {3: 4, 7: 8} None
# ---
s = {1}
f = frozenset([1])
print(s.__len__(), s.__contains__(1), s.__eq__({1}), s.__le__({1, 2}), s.__lt__({1}), s.__and__({1, 2}), s.__or__({2}), s.__sub__({1}), s.__xor__({2}), s.__rand__({1}), s.__ror__({1}), s.__rsub__({1, 2}), s.__rxor__({1}), s.__iand__({1}), s.__ior__({5}), s.__isub__({5}), s.__ixor__({6}), s.__hash__)  # expect: 1 True True True False {1} {1, 2} set() {1, 2} {1} {1} {2} set() {1, 6} {1, 6} {1, 6} {1, 6} None
print(f.__hash__() == hash(f), f.__and__({1}), type({1}.__rand__(f)).__name__, f.__rsub__({1, 2}), list(f.__iter__()), f.__repr__())  # expect: True frozenset({1}) frozenset {2} [1] frozenset({1})
# ---
r = range(5)
print(r.__len__(), r.__contains__(2), r.__getitem__(1), r.__eq__(range(5)), r.__ne__(range(4)), r.__lt__(range(9)), r.__bool__(), range(0).__bool__(), list(r.__iter__()), list(r.__reversed__()), r.__hash__() == hash(r), r.__repr__())  # expect: 5 True 1 True True NotImplemented True False [0, 1, 2, 3, 4] [4, 3, 2, 1, 0] True range(0, 5)
# --- by the type, and unbound
print(list.__len__([1]), list.__getitem__([5], 0), dict.__contains__({1: 2}, 1), tuple.__add__((1,), (2,)), set.__or__({1}, {2}), list.__eq__([1], [1]), list.__repr__([1]), dict.__repr__({}), range.__len__(range(3)))  # expect: 1 5 True (1, 2) {1, 2} True [1] {} 3
# --- subclasses reach the base's
class L(list):
    def __getitem__(self, i):
        return ("L", super().__getitem__(i))
    def __len__(self):
        return super().__len__() * 10
    def __iter__(self):
        for x in super().__iter__():
            yield -x
    def __repr__(self):
        return "L" + super().__repr__()
    def __eq__(self, o):
        return super().__eq__(o)
    def __contains__(self, x):
        return super().__contains__(-x)
a = L([1, 2])
print(a, a[0], len(a), list(a), a == [1, 2], -1 in a, [*a], max(a), sum(a))  # expect: L[1, 2] ('L', 1) 20 [-1, -2] True True [-1, -2] -1 -3
class D(dict):
    def __getitem__(self, k):
        return ("D", super().__getitem__(k))
    def __setitem__(self, k, v):
        super().__setitem__(k, v + 1)
    def __delitem__(self, k):
        print("del", k)
        super().__delitem__(k)
    def __contains__(self, k):
        return not super().__contains__(k)
d = D(a=1)
d["b"] = 5
print(d["b"], "a" in d, d)  # expect: ('D', 6) False {'a': 1, 'b': 6}
del d["a"]  # expect: del a
print(d.pop("b"), d)  # expect: 6 {}
