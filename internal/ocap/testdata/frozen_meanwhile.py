# What is frozen by the guest code that a mutator calls is not changed by that mutator afterwards.
# cpython: skip (freeze is ours)
import array, collections, functools, types
from adder import freeze

target = frozen = None
class Trap:
    "Freezes the target when it is asked anything, once there is one."
    def fire(self):
        global target, frozen
        if target is not None:
            it, target = target, None
            frozen = repr(freeze(it))
    def __index__(self): self.fire(); return 0
    def __hash__(self): self.fire(); return 1
    def __eq__(self, other): self.fire(); return True
    def __lt__(self, other): self.fire(); return True
    def __iter__(self): self.fire(); return iter([(5, 6)])
    def keys(self): self.fire(); return ["kk"]
    def __getitem__(self, k): self.fire(); return 1
    def __call__(self, *a): self.fire(); return 0
    def __len__(self): self.fire(); return 1
    def __bool__(self): self.fire(); return True
    def __set_name__(self, *a): self.fire()
trap = Trap()
def late(items=((7, 8), (9, 10))):
    trap.fire()
    yield from items

def attempt(title, it, change):
    global target, frozen
    target, frozen = it, None
    try:
        change(it)
        said = None
    except Exception as e:
        said = e
    target = None
    if frozen is None:
        print(title, "never fired", said)
    elif repr(it) != frozen:
        print(title, "changed", frozen, "to", repr(it), said)

def iadd(x, y): x += y
def ior(x, y): x |= y
def imul(x, y): x *= y
def put(x, k, v): x[k] = v
def drop(x, k): del x[k]
class Key(Trap):
    def __repr__(self): return "Key"
plain = Key()
trap.__class__ = Key
attempts = [
    ("extend", lambda: [1], lambda l: l.extend(late())), ("iadd", lambda: [1], lambda l: iadd(l, late())),
    ("insert", lambda: [1], lambda l: l.insert(trap, 2)), ("setitem", lambda: [1], lambda l: put(l, trap, 2)),
    ("delitem", lambda: [1], lambda l: drop(l, trap)), ("pop", lambda: [1], lambda l: l.pop(trap)),
    ("slice", lambda: [1], lambda l: put(l, slice(0, 1), late())), ("slice index", lambda: [1], lambda l: put(l, slice(trap, 1), [5])),
    ("del slice", lambda: [1], lambda l: drop(l, slice(trap, 1))), ("remove", lambda: [1], lambda l: l.remove(plain)),
    ("init", lambda: [1], lambda l: l.__init__(late())),
    ("imul", lambda: [1, 2], lambda l: imul(l, trap)),
    ("list of floats", lambda: [1.5], lambda l: l.extend(late([2.5]))),
    ("update", lambda: {1: 2}, lambda d: d.update(late())), ("update mapping", lambda: {1: 2}, lambda d: d.update(trap)),
    ("dict setitem", lambda: {1: 2}, lambda d: put(d, plain, 3)), ("dict del", lambda: {1: 2}, lambda d: drop(d, plain)),
    ("dict pop", lambda: {1: 2}, lambda d: d.pop(plain)), ("setdefault", lambda: {2: 2}, lambda d: d.setdefault(plain, 3)),
    ("dict ior", lambda: {1: 2}, lambda d: ior(d, late())), ("dict init", lambda: {1: 2}, lambda d: d.__init__(late())),
    ("set add", lambda: {5}, lambda s: s.add(plain)), ("set remove", lambda: {1}, lambda s: s.remove(plain)),
    ("set discard", lambda: {1}, lambda s: s.discard(plain)), ("set update", lambda: {5}, lambda s: s.update(late())),
    ("set ior", lambda: {5}, lambda s: s.difference_update(late([5]))), ("intersection_update", lambda: {5}, lambda s: s.intersection_update(late())),
    ("symmetric", lambda: {5}, lambda s: s.symmetric_difference_update(late())), ("set init", lambda: {5}, lambda s: s.__init__(late())),
    ("bytearray extend", lambda: bytearray(b"a"), lambda b: b.extend(late([1]))), ("bytearray set", lambda: bytearray(b"a"), lambda b: put(b, trap, 5)),
    ("bytearray value", lambda: bytearray(b"a"), lambda b: put(b, 0, trap)), ("bytearray append", lambda: bytearray(b"a"), lambda b: b.append(trap)),
    ("bytearray insert", lambda: bytearray(b"a"), lambda b: b.insert(trap, 5)), ("bytearray pop", lambda: bytearray(b"a"), lambda b: b.pop(trap)),
    ("bytearray slice", lambda: bytearray(b"a"), lambda b: put(b, slice(trap, 1), b"zz")), ("bytearray remove", lambda: bytearray(b"\0"), lambda b: b.remove(trap)),
    ("deque extend", lambda: collections.deque([1]), lambda d: d.extend(late())), ("deque left", lambda: collections.deque([1]), lambda d: d.extendleft(late())),
    ("deque insert", lambda: collections.deque([1]), lambda d: d.insert(trap, 2)), ("deque remove", lambda: collections.deque([1]), lambda d: d.remove(plain)),
    ("deque set", lambda: collections.deque([1]), lambda d: put(d, trap, 2)), ("deque rotate", lambda: collections.deque([1, 2]), lambda d: d.rotate(trap)),
    ("array extend", lambda: array.array("i", [1]), lambda a: a.extend(late([1]))), ("array set", lambda: array.array("i", [1]), lambda a: put(a, 0, trap)),
    ("array append", lambda: array.array("i", [1]), lambda a: a.append(trap)), ("array insert", lambda: array.array("i", [1]), lambda a: a.insert(trap, 2)),
    ("namespace", lambda: types.SimpleNamespace(a=1), lambda n: n.__init__(trap)),
    ("ordered", lambda: collections.OrderedDict(a=1), lambda d: d.update(late())), ("ordered set", lambda: collections.OrderedDict(a=1), lambda d: put(d, plain, 3)),
    ("ordered pop", lambda: collections.OrderedDict({1: 1}), lambda d: d.pop(plain)), ("move", lambda: collections.OrderedDict({1: 1, 2: 2}), lambda d: d.move_to_end(plain)),
    ("default", lambda: collections.defaultdict(trap), lambda d: d[1]), ("default init", lambda: collections.defaultdict(list), lambda d: d.__init__(None, late())),
]
for title, make, change in attempts:
    attempt(title, make(), change)
print("done", len(attempts))  # expect: done 54
