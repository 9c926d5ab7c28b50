# collections.UserDict, UserList, UserString.
from collections import UserDict
import copy
class Lower(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
d = Lower({"A": 1}, B=2)
print(d, d["a"], len(d), "A" in d, "a" in d, list(d), d.get("b"), d.get("zz", 0))  # expect: {'a': 1, 'b': 2} 1 2 False True ['a', 'b'] 2 0
d.update(C=3); print(d.data, d | {"Q": 1}, {"Z": 1} | d, type(d | d).__name__)  # expect: {'a': 1, 'b': 2, 'c': 3} {'a': 1, 'b': 2, 'c': 3, 'q': 1} {'z': 1, 'a': 1, 'b': 2, 'c': 3} Lower
d |= {"R": 5}; print(d)  # expect: {'a': 1, 'b': 2, 'c': 3, 'R': 5}
print(Lower.fromkeys("XY", 0), copy.copy(d) == d, d.copy().data is d.data, type(d.copy()).__name__)  # expect: {'x': 0, 'y': 0} True False Lower
class Miss(UserDict):
    def __missing__(self, k): return k * 2
print(Miss()["ab"], "ab" in Miss(), Miss().get("ab"))  # expect: abab False None
del d["a"]; print(d.pop("b"), d.popitem(), d)  # expect: 2 ('c', 3) {'R': 5}
print(UserDict(dict=1), UserDict([("a", 1)]), UserDict({"dict": 5}))  # expect: {'dict': 1} {'a': 1} {'dict': 5}

# ---
from collections import UserDict
UserDict()["gone"]  # raises: KeyError: 'gone'

# --- lists
from collections import UserList
import copy
u = UserList([3, 1, 2])
print(u, u[0], u[1:], type(u[1:]).__name__, u + [4], [0] + u, u * 2, 2 * u, u == [3, 1, 2], u < [4], u >= UserList([1]))  # expect: [3, 1, 2] 3 [1, 2] UserList [3, 1, 2, 4] [0, 3, 1, 2] [3, 1, 2, 3, 1, 2] [3, 1, 2, 3, 1, 2] True True True
u.append(5); u.insert(0, 9); u.extend(UserList([7])); u += (8,); u.sort(); print(u)  # expect: [1, 2, 3, 5, 7, 8, 9]
u.sort(key=lambda x: -x); print(u, u.index(9), u.count(7), u.pop(), u.pop(0))  # expect: [8, 7, 5, 3, 2] 0 1 1 9
u.remove(5); u.reverse(); u[0] = "x"; del u[1]; print(u, len(u), "x" in u)  # expect: ['x', 7, 8] 3 True
v = copy.copy(u); v.append(0); print(u, v, UserList(u).data is u.data, u.copy() == u)  # expect: ['x', 7, 8] ['x', 7, 8, 0] False True
u *= 2; print(u); u.clear(); print(u, bool(u), u + "ab")  # expect: ['x', 7, 8, 'x', 7, 8]
# expect: [] False ['a', 'b']
class Tagged(UserList): ...
print(type(Tagged([1]) + [2]).__name__, type(Tagged([1, 2])[:1]).__name__)  # expect: Tagged Tagged

# --- strings
from collections import UserString
s = UserString("Hello")
print(s, repr(s), s.upper(), type(s.upper()).__name__, s + "!", "<" + s, s * 2, s[1], s[1:3], len(s), "ell" in s, UserString("lo") in s)  # expect: Hello 'Hello' HELLO UserString Hello! <Hello HelloHello e el 5 True True
print(s == "Hello", s < UserString("Z"), hash(s) == hash("Hello"), int(UserString("12")), float(UserString("1.5")), s.replace("l", "L"))  # expect: True True True 12 1.5 HeLLo
print(s.find("l"), s.count(UserString("l")), s.split("l"), s.join("ab"), s.center(9, "*"), s.encode(), s.startswith("He"))  # expect: 2 2 ['He', '', 'o'] aHellob **Hello** b'Hello' True
print(UserString("%s-%d") % ("a", 1), "%s" % s, UserString("{}").format(1), s.partition("l"), s.zfill(8), s.isalpha())  # expect: a-1 Hello 1 ('He', 'l', 'lo') 000Hello True
print(UserString(5), s.strip("Ho"), s.removeprefix(UserString("He")), s.translate({101: "3"}), UserString("a b").title())  # expect: 5 ell llo H3llo A B
print(list(reversed(s)), s.index("o"), s.rindex("l"))  # expect: ['o', 'l', 'l', 'e', 'H'] 4 3

# --- MutableSequence takes deques in
from collections import deque, OrderedDict, defaultdict
from collections.abc import MutableSequence, MutableMapping, Sequence
print(issubclass(deque, MutableSequence), isinstance(deque(), Sequence), issubclass(OrderedDict, MutableMapping), isinstance(defaultdict(), MutableMapping))  # expect: True True True True
