# import in all forms, over the library.
import math
import math as m, string
from math import sqrt, pi as PI
from collections import (OrderedDict, deque,)
import collections.abc
print(math is m, sqrt(16), round(PI, 2), string.digits, deque([1]), collections.abc.Sequence.__name__)  # expect: True 4.0 3.14 0123456789 deque([1]) Sequence

# --- import a.b binds a
import collections.abc
print(collections.__name__, collections.abc.__name__)  # expect: collections collections.abc
import collections.abc as abc
print(abc.__name__)  # expect: collections.abc
# --- in functions
def f():
    import json
    from json import dumps as d
    return json.loads("[1]"), d({"a": None})
print(f(), "json" in globals())  # expect: ([1], '{"a": null}') False
# --- star
from math import *
print(floor(2.7), e > 2.7, "sqrt" in globals(), "__name__" in globals() and __name__)  # expect: 2 True True __main__
# --- star in a function
def f():
    from math import *  # raises: SyntaxError: import * only allowed at module level
# --- star follows __all__
from string import *
print(ascii_lowercase[:3], "Template" in globals(), "_re" in globals())  # expect: abc True False
# --- missing module
import no_such_module_here  # raises: ModuleNotFoundError: No module named 'no_such_module_here'
# --- missing submodule
import math.nope  # raises: ModuleNotFoundError: No module named 'math.nope'; 'math' is not a package
# --- missing submodule of a package
import collections.nope  # raises: ModuleNotFoundError: No module named 'collections.nope'
# --- missing name
from math import nope  # raises: ImportError: cannot import name 'nope' from 'math' (unknown location)
# --- near name
from math import sqr  # raises: ImportError: cannot import name 'sqr' from 'math' (unknown location). Did you mean: 'sqrt'?
# --- relative without package
from . import x  # raises: ImportError: attempted relative import with no known parent package
# --- relative beyond
from ..a import b  # raises: ImportError: attempted relative import with no known parent package
# --- __import__
print(__import__("math").floor(1.5), __import__("collections.abc").__name__, __import__("collections.abc", fromlist=["Set"]).__name__)  # expect: 1 collections collections.abc
# --- sys.modules
import sys, json
print(sys.modules["json"] is json, "json" in sys.modules, __name__ in sys.modules)  # expect: True True True
# --- a None entry blocks
import sys
sys.modules["blocked"] = None
import blocked  # raises: ModuleNotFoundError: import of blocked halted; None in sys.modules
# --- future must be first
x = 1
from __future__ import annotations  # raises: SyntaxError: from __future__ imports must occur at the beginning of the file
# --- unknown future
from __future__ import nope  # raises: SyntaxError: future feature nope is not defined
# --- braces
from __future__ import braces  # raises: SyntaxError: not a chance
# --- no name
import  # raises: SyntaxError: Expected one or more names after 'import'
# --- trailing comma without parentheses
from math import sqrt,  # raises: SyntaxError: trailing comma not allowed without surrounding parentheses
# --- expression
import 5  # raises: SyntaxError: invalid syntax
