# Brand pairs: a box opens for its own unsealer alone and shows nothing.
# cpython: skip (adder is our own module)
from adder import make_brand_pair, makeBrandPair
sealer, unsealer = make_brand_pair("mint")
box = sealer.seal([1, 2])
print(sealer, unsealer, box)  # expect: <sealer mint> <unsealer mint> <sealed box>
print(unsealer.unseal(box))  # expect: [1, 2]
print(unsealer.unseal(box) is unsealer.unseal(box), box == box, box == sealer.seal(box))  # expect: True True False
print({box: 1}[box], makeBrandPair("x")[0])  # expect: 1 <sealer x>
own = lambda x: [n for n in dir(x) if n not in dir(object) and n != "__module__"]
print(own(box), own(sealer), own(unsealer))  # expect: [] ['seal'] ['unseal']

# --- another pair of the same name is another brand
from adder import make_brand_pair
a, b = make_brand_pair("x"), make_brand_pair("x")
b[1].unseal(a[0].seal(1))  # raises: TypeError: the box was sealed by another sealer

# --- what is no box is not touched
from adder import make_brand_pair
class Trick:
    __class__ = property(lambda self: print("asked"))
    def __getattr__(self, name): print(name)
make_brand_pair("x")[1].unseal(Trick())  # raises: TypeError: unseal() takes a sealed box, not 'Trick'

# --- names are exact text
from adder import make_brand_pair
class S(str):
    def __str__(self): return "forged"
make_brand_pair(S("x"))  # raises: TypeError: the name of a brand pair must be str, not 'S'

# --- no copier, pickler or constructor takes a box, a sealer or an unsealer apart
import copy, pickle, copyreg
from adder import make_brand_pair, Box, Sealer, Unsealer
s, u = make_brand_pair("x")
b = s.seal("secret")
def refused(f, *a):
    try:
        print("!!", f(*a))
    except Exception as e:
        print(type(e).__name__, e)
refused(copy.copy, b)  # expect: TypeError cannot copy or pickle a 'Box' object
refused(copy.deepcopy, b)  # expect: TypeError cannot copy or pickle a 'Box' object
refused(pickle.dumps, b)  # expect: TypeError cannot copy or pickle a 'Box' object
refused(pickle.dumps, u)  # expect: TypeError cannot copy or pickle a 'Unsealer' object
refused(copy.copy, s)  # expect: TypeError cannot copy or pickle a 'Sealer' object
refused(object.__reduce_ex__, b, 2)  # expect: TypeError cannot copy or pickle a 'Box' object
refused(object.__reduce_ex__, b, 0)  # expect: TypeError cannot copy or pickle a 'Box' object
refused(Box)  # expect: TypeError cannot create 'Box' instances
refused(object.__new__, Box)  # expect: TypeError object.__new__(Box) is not safe, use Box.__new__()
refused(type, "B", (Box,), {})  # expect: TypeError type 'Box' is not an acceptable base type
refused(vars, b)  # expect: TypeError vars() argument must have __dict__ attribute
refused(setattr, b, "inside", 1)  # expect: AttributeError 'Box' object has no attribute 'inside' and no __dict__ for setting new attributes
print(f"{b} {b!r}")  # expect: <sealed box> <sealed box>
