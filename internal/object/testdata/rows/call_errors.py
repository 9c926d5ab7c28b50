# What wrong calls of natives raise. conformance/calls compares 88,000 more.
def err(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__ + ":", e)

# keywords are no receiver
err(int.__abs__, key=5)  # expect: TypeError: descriptor '__abs__' of 'int' object needs an argument
err(int.__ceil__, key=5)  # expect: TypeError: unbound method int.__ceil__() needs an argument
err(str.upper, self="a")  # expect: TypeError: unbound method str.upper() needs an argument
err(dict.fromkeys, iterable=[])  # expect: TypeError: dict.fromkeys() takes no keyword arguments
err(list.append, object=1)  # expect: TypeError: unbound method list.append() needs an argument
err(object.__init__, nosuch=1)  # expect: TypeError: descriptor '__init__' of 'object' object needs an argument
# bound natives speak of the class of their object
err(b"".__format__)  # expect: TypeError: bytes.__format__() takes exactly one argument (0 given)
err(b"".__format__, nosuch=1)  # expect: TypeError: bytes.__format__() takes no keyword arguments
err(True.__ceil__, 1)  # expect: TypeError: bool.__ceil__() takes no arguments (1 given)
from collections import OrderedDict
err(OrderedDict().clear, 1)  # expect: TypeError: OrderedDict.clear() takes no arguments (1 given)
err(OrderedDict.__class_getitem__)  # expect: TypeError: OrderedDict.__class_getitem__() takes exactly one argument (0 given)
class S(str): pass
err(S("a").upper, 1)  # expect: TypeError: S.upper() takes no arguments (1 given)
err(S("a").title, x=1)  # expect: TypeError: S.title() takes no keyword arguments
err(PermissionError().__setstate__)  # expect: TypeError: PermissionError.__setstate__() takes exactly one argument (0 given)
# the order in which things are checked
err(pow, 1, base=3)  # expect: TypeError: pow() missing required argument 'exp' (pos 2)
err(sorted, nosuch=1)  # expect: TypeError: sorted expected 1 argument, got 0
err(sorted, 1, nosuch=1)  # expect: TypeError: 'int' object is not iterable
err(sorted, [], nosuch=1)  # expect: TypeError: sort() got an unexpected keyword argument 'nosuch'
err(sorted, [], [])  # expect: TypeError: sorted expected 1 argument, got 2
err(max, nosuch=1)  # expect: TypeError: max expected at least 1 argument, got 0
err(max, 1, nosuch=1)  # expect: TypeError: max() got an unexpected keyword argument 'nosuch'
err(enumerate, nosuch=1)  # expect: TypeError: 'nosuch' is an invalid keyword argument for enumerate()
err(enumerate, [], nosuch=1)  # expect: TypeError: 'nosuch' is an invalid keyword argument for enumerate()
err(type, 1, nosuch=1)  # expect: TypeError: type() takes no keyword arguments
err(type, 1, 2)  # expect: TypeError: type() takes 1 or 3 arguments
err(float, x=1)  # expect: TypeError: float() takes no keyword arguments
err(float, 1, 2)  # expect: TypeError: float expected at most 1 argument, got 2
err(list, x=1)  # expect: TypeError: list() takes no keyword arguments
err(list, 1, 2)  # expect: TypeError: list expected at most 1 argument, got 2
err(tuple, iterable=())  # expect: TypeError: tuple() takes no keyword arguments
err(str, 1, 2, 3, 4)  # expect: TypeError: str expected at most 3 arguments, got 4
err(int, 1, nosuch=2)  # expect: TypeError: int() got an unexpected keyword argument 'nosuch'
err(int, 1, base=3)  # expect: TypeError: int() can't convert non-string with explicit base
err(bool, x=1)  # expect: TypeError: bool() takes no keyword arguments
err(len, obj=1)  # expect: TypeError: len() takes no keyword arguments
err(print, nosuch=1)  # expect: TypeError: print() got an unexpected keyword argument 'nosuch'
# None is called None
err("a".removeprefix, None)  # expect: TypeError: removeprefix() argument must be str, not None
err((1).__format__, None)  # expect: TypeError: __format__() argument must be str, not None
err(BaseException().add_note, None)  # expect: TypeError: add_note() argument must be str, not None
# functions that CPython gives a tuple
import io, re, time
err(re.match("a", "a").group, x=1)  # expect: TypeError: group() takes no keyword arguments
err(io.StringIO().fileno, 1)  # expect: TypeError: fileno() takes no arguments
err(io.StringIO().fileno, x=1)  # expect: TypeError: fileno() takes no arguments
err(io.StringIO().__exit__, x=1)  # expect: TypeError: __exit__() takes no keyword arguments
err(io.BytesIO().getbuffer, 1)  # expect: TypeError: getbuffer() takes no arguments
err(time.clock_getres)  # expect: TypeError: clock_getres() takes exactly 1 argument (0 given)
err(time.gmtime, 1, 2)  # expect: TypeError: gmtime() takes at most 1 argument (2 given)
err(time.gmtime, x=1)  # expect: TypeError: gmtime() takes no keyword arguments
err(memoryview(b"").__exit__, x=1)  # expect: TypeError: __exit__() takes no keyword arguments
err(b"".__buffer__)  # expect: TypeError: __buffer__ expected 1 argument, got 0
# sizes
err(io.StringIO().read, 2**70)  # expect: OverflowError: cannot fit 'int' into an index-sized integer
err("a".expandtabs, 2**40)  # expect: OverflowError: Python int too large to convert to C int
err("a".ljust, 2**70)  # expect: OverflowError: Python int too large to convert to C ssize_t
# types that cannot be called
err(iter([]).__init__, 1)  # expect: None
err(re.compile("a").__init__, 1)  # expect: None
err((i for i in ()).__init__, 1)  # expect: None
from functools import partial
err(partial(len).__get__, None, None)  # expect: TypeError: __get__(None, None) is invalid
