# _random.Random: the Mersenne Twister.
import _random
r = _random.Random(42)
print([r.random() for _ in range(5)])  # expect: [0.6394267984578837, 0.025010755222666936, 0.27502931836911926, 0.22321073814882275, 0.7364712141640124]
print([r.getrandbits(k) for k in (1, 5, 31, 32, 33, 64, 65, 100, 200, 1000)])  # expect: [1, 23, 1915941032, 2342331444, 4668366722, 586287033698423193, 1728372192399379054, 47696837769247781517542795800, 675070538813511379442517479990483333592803823502473858761126, 4927672692637026625979640044332654997016425390536096539980744757504578294297208263897288169357695237941228961069558452974033260273608884753683647127921925813081268535566740122658291667503019409815281455509279190260430883380215892769305502772289586398116941944027813998151087773859793064899794611129312]
r.seed(0)
print(r.random())  # expect: 0.8444218515250481
r.seed(5)
a = r.random()
r.seed(-5)
print(a == r.random())  # expect: True
for n in (2**32 - 1, 2**32, 2**64, 2**100, 10**50, 3**2000):
    r.seed(n)
    print(r.random(), r.getrandbits(40))
# expect: 0.6353574441341173 237095938369
# expect: 0.11299430095636409 1028291745030
# expect: 0.9776462743838505 100378155691
# expect: 0.7586581712996778 91163343951
# expect: 0.8266205292084633 836409331583
# expect: 0.22128479800435985 904639881699
r.seed(1.5)
print(r.random())  # expect: 0.551763726942059
r.seed(True)
print(r.random())  # expect: 0.13436424411240122

# --- a long run passes several refills
import _random
r = _random.Random(1)
t = 0
for i in range(3000):
    t ^= r.getrandbits(64)
print(t, r.random())  # expect: 2357171086274429897 0.6668684738845743

# --- states
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import _random
r = _random.Random(7)
s = r.getstate()
print(type(s), len(s), s[:3], s[-1])  # expect: <class 'tuple'> 625 (2147483648, 2261207994, 869397079) 624
a = [r.random() for _ in range(700)]
r.setstate(s)
print(a == [r.random() for _ in range(700)], r.getstate()[-1])  # expect: True 152
q = _random.Random(9)
q.setstate(r.getstate())
print(q.random() == r.random())  # expect: True
for st in (1, (), (1,), (1,) * 624, (1,) * 624 + (700,), (1,) * 624 + (-1,), (-1,) * 624 + (1,), ("x",) * 625, (1.0,) * 625, [1] * 625, (1,) * 624 + (10**30,)):
    err(r.setstate, st)
# expect: TypeError: state vector must be a tuple
# expect: ValueError: state vector is the wrong size
# expect: ValueError: state vector is the wrong size
# expect: ValueError: state vector is the wrong size
# expect: ValueError: invalid state
# expect: ValueError: invalid state
# expect: OverflowError: can't convert negative value to unsigned int
# expect: TypeError: an integer is required
# expect: TypeError: an integer is required
# expect: TypeError: state vector must be a tuple
# expect: OverflowError: Python int too large to convert to C long
r.setstate((2**40 + 1,) * 624 + (3,))
print(r.random())  # expect: 0.0009765923095985674

# --- arguments
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import _random
r = _random.Random(1)
print(r.getrandbits(0))  # expect: 0
for k in (-1, -10**30, 10**30, "x", 1.5, None):
    err(r.getrandbits, k)
# expect: ValueError: Cannot convert negative int
# expect: ValueError: Cannot convert negative int
# expect: OverflowError: Python int too large for C uint64_t
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'NoneType' object cannot be interpreted as an integer
err(r.seed, [])  # expect: TypeError: unhashable type: 'list'
err(r.seed, 1, 2)  # expect: TypeError: seed expected at most 1 argument, got 2
err(r.random, 1)  # expect: TypeError: Random.random() takes no arguments (1 given)
err(_random.Random, 1, 2)  # expect: TypeError: Random expected at most 1 argument, got 2
err(lambda: _random.Random(x=1))  # expect: TypeError: Random() takes no keyword arguments
err(_random.Random, {})  # expect: TypeError: unhashable type: 'dict'
print(_random.Random, _random.Random.__module__, _random.Random.__name__)  # expect: <class '_random.Random'> _random Random

# --- subclasses
import _random
class S(_random.Random):
    def __new__(cls, x=None):
        return super().__new__(cls, x)
class S2(_random.Random):
    def __init__(self, x):
        self.seed(x)
        self.x = x
a, b = S(5), S2(5)
print(a.random() == b.random(), b.x, a.getrandbits(7) == b.getrandbits(7))  # expect: True 5 True

# --- cpython: skip (entropy is granted, not ambient)
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import _random
err(_random.Random)
err(_random.Random(5).seed)
err(_random._entropy, 8)
# expect: CapabilityError: random.Random() needs entropy, which was not granted: add it with --grant rnd=random
# expect: CapabilityError: random.Random() needs entropy, which was not granted: add it with --grant rnd=random
# expect: CapabilityError: random.Random() needs entropy, which was not granted: add it with --grant rnd=random
