# pickle: Pickler and Unpickler and what they let one override.
import copyreg, io, pickle, functools


class C:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return type(o) is C and o.x == self.x
    def __repr__(self): return f"C({self.x!r})"
    __hash__ = None


class Db:
    def __init__(self, name): self.name = name


class P(pickle.Pickler):
    def persistent_id(self, obj):
        return ("db", obj.name) if isinstance(obj, Db) else None


class U(pickle.Unpickler):
    def persistent_load(self, pid):
        print("load", pid)
        return Db(pid[1] if type(pid) is tuple else pid)

    def find_class(self, module, name):
        print("find", module, name)
        if name == "eval":
            raise pickle.UnpicklingError("forbidden")
        return super().find_class(module, name)


def both(obj, proto, P=P, U=U):
    f = io.BytesIO()
    P(f, proto).dump(obj)
    print(f.getvalue())
    f.seek(0)
    return U(f).load()


for proto in range(1, 6):
    r = both([Db("a"), C(1), Db("a")], proto)
    print([type(x).__name__ for x in r], r[0].name, r[1])
# expect: b']q\x00((X\x02\x00\x00\x00dbq\x01X\x01\x00\x00\x00aq\x02tq\x03Qccopy_reg\n_reconstructor\nq\x04(c__main__\nC\nq\x05c__builtin__\nobject\nq\x06Ntq\x07Rq\x08}q\tX\x01\x00\x00\x00xq\nK\x01sb(h\x01h\x02tq\x0bQe.'
# expect: load ('db', 'a')
# expect: find copy_reg _reconstructor
# expect: find __main__ C
# expect: find __builtin__ object
# expect: load ('db', 'a')
# expect: ['Db', 'C', 'Db'] a C(1)
# expect: b'\x80\x02]q\x00(X\x02\x00\x00\x00dbq\x01X\x01\x00\x00\x00aq\x02\x86q\x03Qc__main__\nC\nq\x04)\x81q\x05}q\x06X\x01\x00\x00\x00xq\x07K\x01sbh\x01h\x02\x86q\x08Qe.'
# expect: load ('db', 'a')
# expect: find __main__ C
# expect: load ('db', 'a')
# expect: ['Db', 'C', 'Db'] a C(1)
# expect: b'\x80\x03]q\x00(X\x02\x00\x00\x00dbq\x01X\x01\x00\x00\x00aq\x02\x86q\x03Qc__main__\nC\nq\x04)\x81q\x05}q\x06X\x01\x00\x00\x00xq\x07K\x01sbh\x01h\x02\x86q\x08Qe.'
# expect: load ('db', 'a')
# expect: find __main__ C
# expect: load ('db', 'a')
# expect: ['Db', 'C', 'Db'] a C(1)
# expect: b'\x80\x04\x956\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x02db\x94\x8c\x01a\x94\x86\x94Q\x8c\x08__main__\x94\x8c\x01C\x94\x93\x94)\x81\x94}\x94\x8c\x01x\x94K\x01sbh\x01h\x02\x86\x94Qe.'
# expect: load ('db', 'a')
# expect: find __main__ C
# expect: load ('db', 'a')
# expect: ['Db', 'C', 'Db'] a C(1)
# expect: b'\x80\x05\x956\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x02db\x94\x8c\x01a\x94\x86\x94Q\x8c\x08__main__\x94\x8c\x01C\x94\x93\x94)\x81\x94}\x94\x8c\x01x\x94K\x01sbh\x01h\x02\x86\x94Qe.'
# expect: load ('db', 'a')
# expect: find __main__ C
# expect: load ('db', 'a')
# expect: ['Db', 'C', 'Db'] a C(1)


class P0(pickle.Pickler):
    def persistent_id(self, obj):
        return obj.name if isinstance(obj, Db) else None


print(both([Db("zero")], 0, P0)[0].name)  # expect: b'(lp0\nPzero\na.'
# expect: load zero
# expect: zero
try:
    both([Db("\xe9")], 0, P0)
except pickle.PicklingError as e:
    print(e)  # expect: persistent IDs in protocol 0 must be ASCII strings
for data in (b"cbuiltins\neval\n.", b"\x80\x04\x8c\x08builtins\x8c\x04eval\x93."):
    try:
        U(io.BytesIO(data)).load()
    except pickle.UnpicklingError as e:
        print(e)
# expect: find builtins eval
# expect: forbidden
# expect: find builtins eval
# expect: forbidden

# --- dispatch tables and reducer_override
import copyreg, io, pickle


class C:
    def __init__(self, x): self.x = x


class D(C): pass


def reduce_c(c):
    print("reduce_c", c.x)
    return C, (c.x + 1,)


copyreg.pickle(C, reduce_c)
print(pickle.loads(pickle.dumps(C(1))).x, pickle.loads(pickle.dumps(D(1))).x)  # expect: reduce_c 1
# expect: 2 1
del copyreg.dispatch_table[C]


class P(pickle.Pickler):
    dispatch_table = copyreg.dispatch_table.copy()
    dispatch_table[C] = lambda c: (C, (c.x * 10,))


f = io.BytesIO()
P(f).dump([C(1), D(2)])
print([x.x for x in pickle.loads(f.getvalue())])  # expect: [10, 2]
f = io.BytesIO()
p = pickle.Pickler(f)
p.dispatch_table = {D: lambda d: (C, ("own",))}
p.dump([D(2), C(3)])
print([(type(x).__name__, x.x) for x in pickle.loads(f.getvalue())])  # expect: [('C', 'own'), ('C', 3)]


class R(pickle.Pickler):
    def reducer_override(self, obj):
        if isinstance(obj, type) and obj is C:
            return D, ("instead of the class",)
        if isinstance(obj, C):
            return D, (f"override {obj.x}",)
        if callable(obj) and getattr(obj, "__name__", "") == "<lambda>":
            return str, ("lambda",)
        return NotImplemented


f = io.BytesIO()
R(f, 4).dump([C(1), lambda: 0, C, 5, "x", [C(2)]])
for x in pickle.loads(f.getvalue()):
    print(x.x if isinstance(x, C) else x[0].x if isinstance(x, list) else x)
# expect: override 1
# expect: lambda
# expect: instead of the class
# expect: 5
# expect: x
# expect: override 2

# --- one pickler, several objects; the memo
import io, pickle
f = io.BytesIO()
p = pickle.Pickler(f, 2)
shared = ["shared"]
p.dump([shared, 1])
p.dump([shared, 2])
p.clear_memo()
p.dump(shared)
print(f.getvalue())  # expect: b'\x80\x02]q\x00(]q\x01X\x06\x00\x00\x00sharedq\x02aK\x01e.\x80\x02]q\x03(h\x01K\x02e.\x80\x02]q\x00X\x06\x00\x00\x00sharedq\x01a.'
f.seek(0)
u = pickle.Unpickler(f)
a, b, c = u.load(), u.load(), u.load()
print(a, b, c, a[0] is b[0], b[0] is c)  # expect: [['shared'], 1] [['shared'], 2] ['shared'] True False
try:
    u.load()
except EOFError as e:
    print(repr(e))  # expect: EOFError('Ran out of input')
f = io.BytesIO()
for i in range(3):
    pickle.dump({"i": i, "l": [i] * i}, f)
f.seek(0)
print([pickle.load(f) for _ in range(3)], f.read())  # expect: [{'i': 0, 'l': []}, {'i': 1, 'l': [1]}, {'i': 2, 'l': [2, 2]}] b''
p = pickle.Pickler(io.BytesIO())
print(p.bin, bool(p.fast), len(p.memo.copy()))  # expect: 1 False 0


class NoInit(pickle.Pickler):
    def __init__(self): pass


class NoInitU(pickle.Unpickler):
    def __init__(self): pass


for g in (lambda: NoInit().dump(1), lambda: NoInitU().load()):
    try:
        g()
    except pickle.PickleError as e:
        print(type(e).__name__, e)
# expect: PicklingError Pickler.__init__() was not called by NoInit.__init__()
# expect: UnpicklingError Unpickler.__init__() was not called by NoInitU.__init__()
p = pickle.Pickler(f := io.BytesIO(), 3)
p.fast = True
p.dump([shared, shared])
print(f.getvalue(), pickle.loads(f.getvalue()))  # expect: b'\x80\x03](]X\x06\x00\x00\x00shareda]X\x06\x00\x00\x00sharedae.' [['shared'], ['shared']]

# --- a file with little to offer
import pickle


class Source:
    def __init__(self, data): self.data, self.log = data, []
    def read(self, n):
        r, self.data = self.data[:n], self.data[n:]
        return r
    def readline(self):
        i = self.data.find(b"\n") + 1 or len(self.data)
        r, self.data = self.data[:i], self.data[i:]
        return r


class Sink:
    def __init__(self): self.parts = []
    def write(self, b): self.parts.append(bytes(b))


obj = {"text": "x" * 100, "list": list(range(300)), "nested": [{"a": (1, 2, 3)}] * 3, "big": b"b" * 70000, "after": "end"}
for proto in range(6):
    s = Sink()
    pickle.dump(obj, s, proto)
    data = b"".join(s.parts)
    print(len(data), sum(data), pickle.load(Source(data)) == obj, data == pickle.dumps(obj, proto))
# expect: 71958 6978967 True True
# expect: 70905 6938260 True True
# expect: 70905 6938347 True True
# expect: 70868 6935456 True True
# expect: 70848 6936628 True True
# expect: 70848 6936629 True True
many = [str(i) * 50 for i in range(2000)]
data = pickle.dumps(many)
print(len(data), data.count(b"\x95"), pickle.loads(data) == many, pickle.load(Source(data)) == many)  # expect: 350563 6 True True

# --- buffers beside the pickle
import pickle
b = bytearray(b"x" * 10)
bufs = []
data = pickle.dumps([pickle.PickleBuffer(b), pickle.PickleBuffer(b"ro"), b"in"], 5, buffer_callback=bufs.append)
print(data, [bytes(x.raw()) for x in bufs])  # expect: b'\x80\x05\x95\r\x00\x00\x00\x00\x00\x00\x00]\x94(\x97\x97\x98C\x02in\x94e.' [b'xxxxxxxxxx', b'ro']
r = pickle.loads(data, buffers=bufs)
print([bytes(x) for x in r])  # expect: [b'xxxxxxxxxx', b'ro', b'in']
for bad in ([], None, bufs[:1]):
    try:
        pickle.loads(data, buffers=bad)
    except pickle.UnpicklingError as e:
        print(e)
# expect: not enough out-of-band buffers
# expect: pickle stream refers to out-of-band data but no *buffers* argument was given
# expect: not enough out-of-band buffers
print(pickle.loads(pickle.dumps([pickle.PickleBuffer(b), pickle.PickleBuffer(b"ro")], 5)))  # expect: [bytearray(b'xxxxxxxxxx'), b'ro']
print(pickle.dumps(pickle.PickleBuffer(b), 5, buffer_callback=lambda x: True))  # expect: b'\x80\x05\x95\x15\x00\x00\x00\x00\x00\x00\x00\x96\n\x00\x00\x00\x00\x00\x00\x00xxxxxxxxxx\x94.'
p = pickle.PickleBuffer(b)
p.release()
try:
    p.raw()
except ValueError as e:
    print(e)  # expect: operation forbidden on released PickleBuffer object

# --- extension codes, and pickles of Python 2
import copyreg, pickle, collections, io
copyreg.add_extension("collections", "OrderedDict", 0xF0)
copyreg.add_extension("collections", "Counter", 0xF0F0)
copyreg.add_extension("collections", "deque", 0xF0F0F0)
for t in collections.OrderedDict, collections.Counter, collections.deque:
    for proto in 1, 2, 4:
        print(pickle.dumps(t, proto), pickle.loads(pickle.dumps(t, proto)) is t)
# expect: b'ccollections\nOrderedDict\nq\x00.' True
# expect: b'\x80\x02\x82\xf0.' True
# expect: b'\x80\x04\x82\xf0.' True
# expect: b'ccollections\nCounter\nq\x00.' True
# expect: b'\x80\x02\x83\xf0\xf0.' True
# expect: b'\x80\x04\x95\x04\x00\x00\x00\x00\x00\x00\x00\x83\xf0\xf0.' True
# expect: b'ccollections\ndeque\nq\x00.' True
# expect: b'\x80\x02\x84\xf0\xf0\xf0\x00.' True
# expect: b'\x80\x04\x95\x06\x00\x00\x00\x00\x00\x00\x00\x84\xf0\xf0\xf0\x00.' True
for n, c in (("OrderedDict", 0xF0), ("Counter", 0xF0F0), ("deque", 0xF0F0F0)):
    copyreg.remove_extension("collections", n, c)
old = b"(dp0\nS'a'\np1\nI1\nsS'b\\xe9'\np2\nc__builtin__\nxrange\np3\n(I1\nI5\nI1\ntp4\nRp5\ns."
for kw in ({"encoding": "latin-1"}, {"encoding": "bytes"}, {}, {"encoding": "ascii", "errors": "replace"}):
    try:
        print(pickle.loads(old, **kw))
    except UnicodeDecodeError as e:
        print(e)
# expect: {'a': 1, 'bé': range(1, 5)}
# expect: {b'a': 1, b'b\xe9': range(1, 5)}
# expect: 'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)
# expect: {'a': 1, 'b�': range(1, 5)}
for data in (b"c__builtin__\nunicode\n.", b"ccopy_reg\n_reconstructor\n.", b"cexceptions\nStandardError\n.", b"cUserDict\nUserDict\n."):
    print(pickle.loads(data).__name__)
    try:
        print(pickle.loads(data, fix_imports=False))
    except ModuleNotFoundError as e:
        print(e)
# expect: str
# expect: No module named '__builtin__'
# expect: _reconstructor
# expect: No module named 'copy_reg'
# expect: Exception
# expect: No module named 'exceptions'
# expect: UserDict
# expect: No module named 'UserDict'
print(pickle.dumps([range, ValueError, ConnectionError, collections.UserDict], 2))  # expect: b'\x80\x02]q\x00(c__builtin__\nxrange\nq\x01cexceptions\nValueError\nq\x02cexceptions\nOSError\nq\x03cUserDict\nIterableUserDict\nq\x04e.'
print(pickle.dumps([range, ValueError, ConnectionError, collections.UserDict], 2, fix_imports=False))  # expect: b'\x80\x02]q\x00(cbuiltins\nrange\nq\x01cbuiltins\nValueError\nq\x02cbuiltins\nConnectionError\nq\x03ccollections\nUserDict\nq\x04e.'

# --- nested deeply, and many times the same
import pickle
x = []
for i in range(400):
    x = [x]
for proto in 0, 2, 5:
    y = pickle.loads(pickle.dumps(x, proto))
    n = 0
    while y:
        y, n = y[0], n + 1
    print(n)
# expect: 400
# expect: 400
# expect: 400


class Node:
    def __init__(self, v, next=None): self.v, self.next = v, next


head = None
for i in range(60):
    head = Node(i, head)
h = pickle.loads(pickle.dumps(head))
print(h.v, h.next.next.v)  # expect: 59 57
loop = Node("a")
loop.next = Node("b", loop)
l = pickle.loads(pickle.dumps(loop))
print(l.next.next is l, l.v, l.next.v)  # expect: True a b

# --- in the class: state, slots, new arguments, state setter
import pickle


class Slots:
    __slots__ = ("a", "b", "__dict__")
    def __init__(self): self.a, self.c = 1, 3


class Both(Slots):
    __slots__ = ("d",)
    def __getstate__(self):
        print("getstate")
        return object.__getstate__(self)


class NewArgs(int):
    def __new__(cls, v, *, tag="?"):
        self = super().__new__(cls, v)
        self.tag = tag
        return self
    def __getnewargs_ex__(self): return (int(self),), {"tag": self.tag}


class Setter:
    def __init__(self, x): self.x = x
    def __reduce__(self): return Setter, (0,), {"x": self.x}, None, None, set_state


def set_state(obj, state):
    print("set_state", state)
    obj.__dict__.update(state, by="setter")


class Items:
    def __init__(self): self.l, self.d = [], {}
    def append(self, x): self.l.append(x)
    def __setitem__(self, k, v): self.d[k] = v
    def __reduce__(self): return Items, (), None, iter([1, 2, 3]), iter([("a", 1), ("b", 2)])


for o in (Slots(), Both(), NewArgs(5, tag="t"), Setter(9), Items()):
    for proto in (0, 2, 3, 4, 5):
        try:
            d = pickle.dumps(o, proto)
        except TypeError as e:
            print(proto, e)
            continue
        x = pickle.loads(d)
        print(proto, d)
        print(type(x).__name__, [(k, getattr(x, k)) for k in ("a", "b", "c", "d", "tag", "x", "by", "l") if hasattr(x, k)])
# expect: 0 a class that defines __slots__ without defining __getstate__ cannot be pickled
# expect: 2 b'\x80\x02c__main__\nSlots\nq\x00)\x81q\x01}q\x02X\x01\x00\x00\x00cq\x03K\x03s}q\x04X\x01\x00\x00\x00aq\x05K\x01s\x86q\x06b.'
# expect: Slots [('a', 1), ('c', 3)]
# expect: 3 b'\x80\x03c__main__\nSlots\nq\x00)\x81q\x01}q\x02X\x01\x00\x00\x00cq\x03K\x03s}q\x04X\x01\x00\x00\x00aq\x05K\x01s\x86q\x06b.'
# expect: Slots [('a', 1), ('c', 3)]
# expect: 4 b'\x80\x04\x95.\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Slots\x94\x93\x94)\x81\x94}\x94\x8c\x01c\x94K\x03s}\x94\x8c\x01a\x94K\x01s\x86\x94b.'
# expect: Slots [('a', 1), ('c', 3)]
# expect: 5 b'\x80\x05\x95.\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Slots\x94\x93\x94)\x81\x94}\x94\x8c\x01c\x94K\x03s}\x94\x8c\x01a\x94K\x01s\x86\x94b.'
# expect: Slots [('a', 1), ('c', 3)]
# expect: getstate
# expect: 0 b'ccopy_reg\n_reconstructor\np0\n(c__main__\nBoth\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n((dp5\nVc\np6\nI3\ns(dp7\nVa\np8\nI1\nstp9\nb.'
# expect: Both [('a', 1), ('c', 3)]
# expect: getstate
# expect: 2 b'\x80\x02c__main__\nBoth\nq\x00)\x81q\x01}q\x02X\x01\x00\x00\x00cq\x03K\x03s}q\x04X\x01\x00\x00\x00aq\x05K\x01s\x86q\x06b.'
# expect: Both [('a', 1), ('c', 3)]
# expect: getstate
# expect: 3 b'\x80\x03c__main__\nBoth\nq\x00)\x81q\x01}q\x02X\x01\x00\x00\x00cq\x03K\x03s}q\x04X\x01\x00\x00\x00aq\x05K\x01s\x86q\x06b.'
# expect: Both [('a', 1), ('c', 3)]
# expect: getstate
# expect: 4 b'\x80\x04\x95-\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x04Both\x94\x93\x94)\x81\x94}\x94\x8c\x01c\x94K\x03s}\x94\x8c\x01a\x94K\x01s\x86\x94b.'
# expect: Both [('a', 1), ('c', 3)]
# expect: getstate
# expect: 5 b'\x80\x05\x95-\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x04Both\x94\x93\x94)\x81\x94}\x94\x8c\x01c\x94K\x03s}\x94\x8c\x01a\x94K\x01s\x86\x94b.'
# expect: Both [('a', 1), ('c', 3)]
# expect: 0 b'ccopy_reg\n_reconstructor\np0\n(c__main__\nNewArgs\np1\nc__builtin__\nlong\np2\nI5\ntp3\nRp4\n(dp5\nVtag\np6\nVt\np7\nsb.'
# expect: NewArgs [('tag', 't')]
# expect: 2 b'\x80\x02cfunctools\npartial\nq\x00c__builtin__\ngetattr\nq\x01c__main__\nNewArgs\nX\x07\x00\x00\x00__new__q\x02\x86Rq\x03\x85q\x04Rq\x05(h\x03c__main__\nNewArgs\nq\x06K\x05\x86q\x07}q\x08X\x03\x00\x00\x00tagq\tX\x01\x00\x00\x00tq\nsNtq\x0bb)Rq\x0c}q\rh\th\nsb.'
# expect: NewArgs [('tag', 't')]
# expect: 3 b'\x80\x03cfunctools\npartial\nq\x00cbuiltins\ngetattr\nq\x01c__main__\nNewArgs\nX\x07\x00\x00\x00__new__q\x02\x86Rq\x03\x85q\x04Rq\x05(h\x03c__main__\nNewArgs\nq\x06K\x05\x86q\x07}q\x08X\x03\x00\x00\x00tagq\tX\x01\x00\x00\x00tq\nsNtq\x0bb)Rq\x0c}q\rh\th\nsb.'
# expect: NewArgs [('tag', 't')]
# expect: 4 b'\x80\x04\x953\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x07NewArgs\x94\x93\x94K\x05\x85\x94}\x94\x8c\x03tag\x94\x8c\x01t\x94s\x92\x94}\x94h\x05h\x06sb.'
# expect: NewArgs [('tag', 't')]
# expect: 5 b'\x80\x05\x953\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x07NewArgs\x94\x93\x94K\x05\x85\x94}\x94\x8c\x03tag\x94\x8c\x01t\x94s\x92\x94}\x94h\x05h\x06sb.'
# expect: NewArgs [('tag', 't')]
# expect: set_state {'x': 9}
# expect: 0 b'c__main__\nSetter\np0\n(I0\ntp1\nRp2\nc__main__\nset_state\np3\ng2\n(dp4\nVx\np5\nI9\ns\x86R0.'
# expect: Setter [('x', 9), ('by', 'setter')]
# expect: set_state {'x': 9}
# expect: 2 b'\x80\x02c__main__\nSetter\nq\x00K\x00\x85q\x01Rq\x02c__main__\nset_state\nq\x03h\x02}q\x04X\x01\x00\x00\x00xq\x05K\ts\x86R0.'
# expect: Setter [('x', 9), ('by', 'setter')]
# expect: set_state {'x': 9}
# expect: 3 b'\x80\x03c__main__\nSetter\nq\x00K\x00\x85q\x01Rq\x02c__main__\nset_state\nq\x03h\x02}q\x04X\x01\x00\x00\x00xq\x05K\ts\x86R0.'
# expect: Setter [('x', 9), ('by', 'setter')]
# expect: set_state {'x': 9}
# expect: 4 b'\x80\x04\x95;\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x06Setter\x94\x93\x94K\x00\x85\x94R\x94h\x00\x8c\tset_state\x94\x93\x94h\x04}\x94\x8c\x01x\x94K\ts\x86R0.'
# expect: Setter [('x', 9), ('by', 'setter')]
# expect: set_state {'x': 9}
# expect: 5 b'\x80\x05\x95;\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x06Setter\x94\x93\x94K\x00\x85\x94R\x94h\x00\x8c\tset_state\x94\x93\x94h\x04}\x94\x8c\x01x\x94K\ts\x86R0.'
# expect: Setter [('x', 9), ('by', 'setter')]
# expect: 0 b'c__main__\nItems\np0\n(tRp1\nI1\naI2\naI3\naVa\np2\nI1\nsVb\np3\nI2\ns.'
# expect: Items [('d', {'a': 1, 'b': 2}), ('l', [1, 2, 3])]
# expect: 2 b'\x80\x02c__main__\nItems\nq\x00)Rq\x01(K\x01K\x02K\x03e(X\x01\x00\x00\x00aq\x02K\x01X\x01\x00\x00\x00bq\x03K\x02u.'
# expect: Items [('d', {'a': 1, 'b': 2}), ('l', [1, 2, 3])]
# expect: 3 b'\x80\x03c__main__\nItems\nq\x00)Rq\x01(K\x01K\x02K\x03e(X\x01\x00\x00\x00aq\x02K\x01X\x01\x00\x00\x00bq\x03K\x02u.'
# expect: Items [('d', {'a': 1, 'b': 2}), ('l', [1, 2, 3])]
# expect: 4 b'\x80\x04\x95/\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Items\x94\x93\x94)R\x94(K\x01K\x02K\x03e(\x8c\x01a\x94K\x01\x8c\x01b\x94K\x02u.'
# expect: Items [('d', {'a': 1, 'b': 2}), ('l', [1, 2, 3])]
# expect: 5 b'\x80\x05\x95/\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Items\x94\x93\x94)R\x94(K\x01K\x02K\x03e(\x8c\x01a\x94K\x01\x8c\x01b\x94K\x02u.'
# expect: Items [('d', {'a': 1, 'b': 2}), ('l', [1, 2, 3])]

# --- methods of classes
import pickle


class C:
    def __init__(self, x): self.x = x
    @classmethod
    def make(cls, x): return cls(x)
    @staticmethod
    def static(x): return x
    def plain(self): return self.x


class D(C):
    def __reduce__(self): return type(self).make, (self.x,)


d = pickle.loads(pickle.dumps(D(5)))
print(type(d).__name__, d.x)  # expect: D 5
for o in C.make, D.make, C.static, C.plain, str.upper, int.__add__, dict.fromkeys, str.maketrans, len:
    for proto in 0, 2, 4, 5:
        data = pickle.dumps(o, proto)
        print(data, pickle.loads(data) == o)
# expect: b'c__builtin__\ngetattr\np0\n(c__main__\nC\np1\nVmake\np2\ntp3\nRp4\n.' True
# expect: b'\x80\x02c__builtin__\ngetattr\nq\x00c__main__\nC\nq\x01X\x04\x00\x00\x00makeq\x02\x86q\x03Rq\x04.' True
# expect: b'\x80\x04\x954\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08__main__\x94\x8c\x01C\x94\x93\x94\x8c\x04make\x94\x86\x94R\x94.' True
# expect: b'\x80\x05\x954\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08__main__\x94\x8c\x01C\x94\x93\x94\x8c\x04make\x94\x86\x94R\x94.' True
# expect: b'c__builtin__\ngetattr\np0\n(c__main__\nD\np1\nVmake\np2\ntp3\nRp4\n.' True
# expect: b'\x80\x02c__builtin__\ngetattr\nq\x00c__main__\nD\nq\x01X\x04\x00\x00\x00makeq\x02\x86q\x03Rq\x04.' True
# expect: b'\x80\x04\x954\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08__main__\x94\x8c\x01D\x94\x93\x94\x8c\x04make\x94\x86\x94R\x94.' True
# expect: b'\x80\x05\x954\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08__main__\x94\x8c\x01D\x94\x93\x94\x8c\x04make\x94\x86\x94R\x94.' True
# expect: b'c__builtin__\ngetattr\np0\n(c__main__\nC\nVstatic\np1\ntRp2\n.' True
# expect: b'\x80\x02c__builtin__\ngetattr\nq\x00c__main__\nC\nX\x06\x00\x00\x00staticq\x01\x86Rq\x02.' True
# expect: b'\x80\x04\x95\x19\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x08C.static\x94\x93\x94.' True
# expect: b'\x80\x05\x95\x19\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x08C.static\x94\x93\x94.' True
# expect: b'c__builtin__\ngetattr\np0\n(c__main__\nC\nVplain\np1\ntRp2\n.' True
# expect: b'\x80\x02c__builtin__\ngetattr\nq\x00c__main__\nC\nX\x05\x00\x00\x00plainq\x01\x86Rq\x02.' True
# expect: b'\x80\x04\x95\x18\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x07C.plain\x94\x93\x94.' True
# expect: b'\x80\x05\x95\x18\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x07C.plain\x94\x93\x94.' True
# expect: b'c__builtin__\ngetattr\np0\n(c__builtin__\nunicode\np1\nVupper\np2\ntp3\nRp4\n.' True
# expect: b'\x80\x02c__builtin__\ngetattr\nq\x00c__builtin__\nunicode\nq\x01X\x05\x00\x00\x00upperq\x02\x86q\x03Rq\x04.' True
# expect: b'\x80\x04\x957\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08builtins\x94\x8c\x03str\x94\x93\x94\x8c\x05upper\x94\x86\x94R\x94.' True
# expect: b'\x80\x05\x957\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08builtins\x94\x8c\x03str\x94\x93\x94\x8c\x05upper\x94\x86\x94R\x94.' True
# expect: b'c__builtin__\ngetattr\np0\n(c__builtin__\nlong\np1\nV__add__\np2\ntp3\nRp4\n.' True
# expect: b'\x80\x02c__builtin__\ngetattr\nq\x00c__builtin__\nlong\nq\x01X\x07\x00\x00\x00__add__q\x02\x86q\x03Rq\x04.' True
# expect: b'\x80\x04\x959\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08builtins\x94\x8c\x03int\x94\x93\x94\x8c\x07__add__\x94\x86\x94R\x94.' True
# expect: b'\x80\x05\x959\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08builtins\x94\x8c\x03int\x94\x93\x94\x8c\x07__add__\x94\x86\x94R\x94.' True
# expect: b'c__builtin__\ngetattr\np0\n(c__builtin__\ndict\np1\nVfromkeys\np2\ntp3\nRp4\n.' True
# expect: b'\x80\x02c__builtin__\ngetattr\nq\x00c__builtin__\ndict\nq\x01X\x08\x00\x00\x00fromkeysq\x02\x86q\x03Rq\x04.' True
# expect: b'\x80\x04\x95;\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08builtins\x94\x8c\x04dict\x94\x93\x94\x8c\x08fromkeys\x94\x86\x94R\x94.' True
# expect: b'\x80\x05\x95;\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08builtins\x94\x8c\x04dict\x94\x93\x94\x8c\x08fromkeys\x94\x86\x94R\x94.' True
# expect: b'c__builtin__\ngetattr\np0\n(c__builtin__\nunicode\np1\nVmaketrans\np2\ntp3\nRp4\n.' True
# expect: b'\x80\x02c__builtin__\ngetattr\nq\x00c__builtin__\nunicode\nq\x01X\t\x00\x00\x00maketransq\x02\x86q\x03Rq\x04.' True
# expect: b'\x80\x04\x95;\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08builtins\x94\x8c\x03str\x94\x93\x94\x8c\tmaketrans\x94\x86\x94R\x94.' True
# expect: b'\x80\x05\x95;\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\x08builtins\x94\x8c\x03str\x94\x93\x94\x8c\tmaketrans\x94\x86\x94R\x94.' True
# expect: b'c__builtin__\nlen\np0\n.' True
# expect: b'\x80\x02c__builtin__\nlen\nq\x00.' True
# expect: b'\x80\x04\x95\x14\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x03len\x94\x93\x94.' True
# expect: b'\x80\x05\x95\x14\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x03len\x94\x93\x94.' True

# --- cpython: skip (a bound method hides its object)
import pickle


class C:
    def m(self): pass


for o in C().m, [].append:
    try:
        pickle.dumps(o)
    except TypeError as e:
        print(e)
# expect: cannot pickle 'method' object
# expect: cannot pickle 'builtin_function_or_method' object
