# collections.namedtuple: messages.
from collections import namedtuple
def attempt(*args, **kw):
    try:
        print(namedtuple(*args, **kw)._fields)
    except Exception as e:
        print(type(e).__name__, e)
attempt("class", "a")  # expect: ValueError Type names and field names cannot be a keyword: 'class'
attempt("9x", "a")  # expect: ValueError Type names and field names must be valid identifiers: '9x'
attempt("T", "a%b")  # expect: ValueError Type names and field names must be valid identifiers: 'a%b'
attempt("T", "a def")  # expect: ValueError Type names and field names cannot be a keyword: 'def'
attempt("T", "_a")  # expect: ValueError Field names cannot start with an underscore: '_a'
attempt("T", "a b a")  # expect: ValueError Encountered duplicate field name: 'a'
attempt("T", "a b", defaults=(1, 2, 3))  # expect: TypeError Got more default values than field names
attempt("T", [1])  # expect: ValueError Type names and field names must be valid identifiers: '1'
attempt("T", "a", defaults=5)  # expect: TypeError 'int' object is not iterable
attempt("T", None)  # expect: TypeError 'NoneType' object is not iterable
attempt("T", "abc efg%hij", rename=True)  # expect: ('abc', '_1')

# --- calls
from collections import namedtuple
P = namedtuple("P", "x y")
P(1)  # raises: TypeError: P.__new__() missing 1 required positional argument: 'y'

# ---
from collections import namedtuple
P = namedtuple("P", "x y")
P(1, 2, z=3)  # raises: TypeError: P.__new__() got an unexpected keyword argument 'z'

# ---
from collections import namedtuple
P = namedtuple("P", "x y")
P._make([1])  # raises: TypeError: Expected 2 arguments, got 1

# ---
from collections import namedtuple
P = namedtuple("P", "x y")
P(1, 2)._replace(z=1, w=2)  # raises: TypeError: Got unexpected field names: ['z', 'w']

# ---
from collections import namedtuple
P = namedtuple("P", "x y")
P(1, 2).x = 5  # raises: AttributeError: can't set attribute

# ---
from collections import namedtuple
P = namedtuple("P", "x y")
P(1, 2).z  # raises: AttributeError: 'P' object has no attribute 'z'
