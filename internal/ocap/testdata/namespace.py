# Namespace and Attr: objects whose state is what their functions close over.
# cpython: skip (adder is our own module)
from adder import Namespace, makeBrandPair

# tav's mint, as published but for `nonlocal`, `raise` and the name of the purse's repr
def Mint(name):
    sealer, unsealer = makeBrandPair(name)
    def __repr__():
        return "<mint %s>" % name
    def purse(balance):
        if type(balance) is not int or balance < 0:
            raise ValueError("a balance is a positive int")
        def __repr__():
            return "<purse with %s of %s>" % (balance, name)
        def getBalance():
            return balance
        def sprout():
            return purse(0)
        def _decr(amount):
            nonlocal balance
            if type(amount) is not int or not 0 <= amount <= balance:
                raise ValueError("no such amount")
            balance -= amount
        def getDecr():
            return sealer.seal(_decr)
        def deposit(amount, source):
            nonlocal balance
            unsealer.unseal(source.getDecr())(amount)
            balance += amount
        return Namespace()
    return Namespace()

mint = Mint("pounds")
print(mint, dir(mint))  # expect: <mint pounds> ['__repr__', 'purse']
alice, bob = mint.purse(1000), mint.purse(0)
bob.deposit(300, alice)
print(alice, bob, alice.sprout(), dir(bob))  # expect: <purse with 700 of pounds> <purse with 300 of pounds> <purse with 0 of pounds> ['__repr__', 'deposit', 'getBalance', 'getDecr', 'sprout']
def refused(f, *a):
    try:
        print("!!", f(*a))
    except Exception as e:
        print(type(e).__name__, e)
refused(bob.deposit, 1000, alice)  # expect: ValueError no such amount
refused(bob.deposit, -1000, alice)  # expect: ValueError no such amount
refused(bob.deposit, 5, Mint("pounds").purse(5))  # expect: TypeError the box was sealed by another sealer
refused(lambda: alice.balance)  # expect: AttributeError 'Namespace' object has no attribute 'balance'
refused(lambda: alice._decr)  # expect: AttributeError 'Namespace' object has no attribute '_decr'
refused(setattr, alice, "getDecr", lambda: 0)  # expect: AttributeError 'Namespace' object has no attribute 'getDecr' and no __dict__ for setting new attributes
refused(setattr, type(alice), "getDecr", 1)  # expect: TypeError cannot set 'getDecr' attribute of immutable type 'Namespace'
refused(object.__setattr__, alice, "__class__", type(mint))  # expect: TypeError cannot set attribute '__class__' of a frozen 'Namespace' object
refused(type, "X", (type(alice),), {})  # expect: TypeError type 'Namespace' is not an acceptable base type
refused(type, "X", (type(alice).__base__,), {"a": 1})  # expect: !! <class '__main__.X'>
refused(type("X", (Namespace,), {}))  # expect: TypeError Namespace cannot be derived from
refused(type(alice))  # expect: TypeError cannot create 'Namespace' instances
refused(vars, alice)  # expect: TypeError vars() argument must have __dict__ attribute
print(alice.getBalance() + bob.getBalance())  # expect: 1000

# --- tav's file reader
import io
from adder import Namespace
def FileReader(open_file, filename):
    fileobj = open_file(filename)
    def __repr__():
        return '<FileReader: %r>' % filename
    def seek(offset, whence=0):
        fileobj.seek(offset, whence)
    def tell():
        return fileobj.tell()
    def read(bufsize=None):
        return fileobj.read() if bufsize is None else fileobj.read(bufsize)
    def close():
        fileobj.close()
    return Namespace()
r = FileReader(lambda name: io.StringIO("text of " + name), "a.txt")
print(r, r.read(4), r.tell(), r.read())  # expect: <FileReader: 'a.txt'> text 4  of a.txt
r.fileobj  # raises: AttributeError: 'Namespace' object has no attribute 'fileobj'

# --- special methods are without self
from adder import Namespace
def vector(*items):
    def __len__(): return len(items)
    def __iter__(): return iter(items)
    def __getitem__(i): return items[i]
    def __call__(x, *, y=0): return x + y
    def __eq__(other): return len(other) == len(items)
    def __hash__(): return 7
    def __contains__(x): return x in items
    def __add__(other): return vector(*items, *other)
    def __enter__(): return "in"
    def __exit__(*a): return True
    def __bool__(): return False
    return Namespace()
v = vector(1, 2)
print(len(v), list(v), v[1], v(1, y=2), v == vector(3, 4), hash(v), 2 in v, list(v + v), bool(v))  # expect: 2 [1, 2] 2 3 True 7 True [1, 2, 1, 2] False
with v as x:
    print(x, 1 / 0)  # __exit__ says that is all right
print(callable(v), callable(Namespace(a=1)), v.__len__())  # expect: True False 2
try:
    len(Namespace(a=1))
except TypeError as e:
    print(e)  # expect: object of type 'Namespace' has no len()

# --- what is captured: the functions that the calling function defines itself
import adder, functools
from adder import Namespace
def outer(given, helper=len):
    def one(): pass
    @functools.lru_cache
    def two(): return 2
    three = lambda: 3
    def _four(): pass
    def __five(): pass
    async def six(): pass
    def seven(): yield
    def eight(): pass
    eight = 8
    class Nine: pass
    other = print
    return adder.Namespace()
print(dir(outer(print)))  # expect: ['one', 'seven', 'six', 'two']
def local():
    from adder import Namespace
    def a(): pass
    def inner():
        def b(): pass
        return Namespace()
    return inner()
print(dir(local()))  # expect: ['b']
def generator():
    def a(): pass
    yield Namespace()
print(dir(next(generator())))  # expect: ['a']

# --- with members nothing is captured, and nothing is captured by other names or by others' calls
import adder
from adder import Namespace
def f():
    def secret(): pass
    def shown(): pass
    return Namespace(shown, x=1)
print(dir(f()), f().x)  # expect: ['shown', 'x'] 1
N = Namespace
def aliased():
    def secret(): pass
    return N()
def starred():
    def secret(): pass
    return Namespace(*[])
def applied(f):
    def secret(): pass
    return list(map(lambda _: f(), [1]))
def mapped(f):
    def secret(): pass
    return next(iter(f, 0))
for g in aliased, starred, lambda: applied(Namespace), lambda: mapped(Namespace):
    try:
        print("!!", dir(g()))
    except TypeError as e:
        print(e)  # expect: Namespace() without members must be called in a function, by the name Namespace
                  # expect: Namespace() without members must be called in a function, by the name Namespace
                  # expect: Namespace() without members must be called in a function, by the name Namespace
                  # expect: Namespace() without members must be called in a function, by the name Namespace
Namespace()  # raises: TypeError: Namespace() without members must be called in a function, by the name Namespace

# --- the class of a class body is no function
from adder import Namespace
class C:
    def f(self): pass
    x = Namespace()
# raises: TypeError: Namespace() without members must be called in a function, by the name Namespace

# --- refusals
from adder import Namespace, Attr
def refused(f):
    try:
        print("!!", f())
    except TypeError as e:
        print(e)
def g():
    def __getattr__(name): pass
    return Namespace()
refused(g)  # expect: Namespace() cannot have a member '__getattr__'
refused(lambda: Namespace(5))  # expect: Namespace() takes functions, not 'int': name other members with keywords
refused(lambda: Namespace(_x=5))  # expect: Namespace() cannot have a member '_x': names with an underscore are private
refused(lambda: Attr(__class__=5))  # expect: Attr() cannot have a member '__class__'
refused(lambda: Attr(_x=1))  # expect: Attr() cannot have a member '_x': names with an underscore are private
refused(lambda: Namespace(g, g=1))  # expect: Namespace() got two members 'g'
a = Attr(x=1, __len__=lambda: 5)
print(a.x, len(a), dir(a), dir(Attr()))  # expect: 1 5 ['__len__', 'x'] []

# --- freeze goes into the members
from adder import Attr, freeze
a = Attr(l=[1])
a.l.append(2)
freeze(a).l.append(3)  # raises: TypeError: cannot append to a frozen list
