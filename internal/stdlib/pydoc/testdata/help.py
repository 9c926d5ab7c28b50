# help() of what a program defines.
def plain(a, b=1, /, c=[1, 2], *args, d, e: int = 3, **kw) -> str:
    """Summary line.

    More text,
      indented.
    """
def bare(): pass
async def waits(x): "An async function."
async def agen():
    "An async generator."
    yield 1
def gen():
    "A generator."
    yield 1
def wide(first_long_parameter_name, second_long_parameter_name=None, third_long_parameter_name="default"): "Wide."
lam = lambda x, *y: x
for f in plain, bare, waits, agen, gen, wide, lam:
    help(f)
# expect: Help on function plain in module __main__:
# expect:
# expect: plain(a, b=1, /, c=[1, 2], *args, d, e: int = 3, **kw) -> str
# expect:     Summary line.
# expect:
# expect:     More text,
# expect:       indented.
# expect:
# expect: Help on function bare in module __main__:
# expect:
# expect: bare()
# expect:
# expect: Help on function waits in module __main__:
# expect:
# expect: async waits(x)
# expect:     An async function.
# expect:
# expect: Help on function agen in module __main__:
# expect:
# expect: async agen()
# expect:     An async generator.
# expect:
# expect: Help on function gen in module __main__:
# expect:
# expect: gen()
# expect:     A generator.
# expect:
# expect: Help on function wide in module __main__:
# expect:
# expect: wide(
# expect:     first_long_parameter_name,
# expect:     second_long_parameter_name=None,
# expect:     third_long_parameter_name='default'
# expect: )
# expect:     Wide.
# expect:
# expect: Help on function <lambda> in module __main__:
# expect:
# expect: <lambda> lambda x, *y
# expect:

# ---
class Base:
    """The base."""
    kind = "base"
    def __init__(self, x): "Make it."
    def inherited(self): "From the base."
    def over(self): "Base doc."
    @property
    def prop(self):
        "A property."
class Mixin:
    def mixed(self, *, key=None): pass
class C(Base, Mixin):
    """A class.

    With two lines.
    """
    __slots__ = ()
    attr = [1, 2, 3]
    other = attr
    text = "a" * 200
    def over(self): pass
    alias = over
    lam = lambda self: 1
    @classmethod
    def make(cls, n: int = 0) -> "C":
        "Make one."
    @staticmethod
    def util(a): "A tool."
    @property
    def rw(self): "Readable."
    @rw.setter
    def rw(self, v): pass
    @property
    def ro(self) -> int: "Only readable."
    class Inner:
        "Inside."
    def __eq__(self, other): "Equal?"
    def _hidden(self): "hidden"
    __hash__ = None
help(C)  # expect: Help on class C in module __main__:
# expect:
# expect: class C(Base, Mixin)
# expect:  |  C(x)
# expect:  |
# expect:  |  A class.
# expect:  |
# expect:  |  With two lines.
# expect:  |
# expect:  |  Method resolution order:
# expect:  |      C
# expect:  |      Base
# expect:  |      Mixin
# expect:  |      builtins.object
# expect:  |
# expect:  |  Methods defined here:
# expect:  |
# expect:  |  __eq__(self, other)
# expect:  |      Equal?
# expect:  |
# expect:  |  alias = over(self)
# expect:  |
# expect:  |  lam lambda self
# expect:  |
# expect:  |  over(self)
# expect:  |      Base doc.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Class methods defined here:
# expect:  |
# expect:  |  make(n: int = 0) -> C
# expect:  |      Make one.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Static methods defined here:
# expect:  |
# expect:  |  util(a)
# expect:  |      A tool.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Readonly properties defined here:
# expect:  |
# expect:  |  ro
# expect:  |      Only readable.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  rw
# expect:  |      Readable.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data and other attributes defined here:
# expect:  |
# expect:  |  Inner = <class '__main__.C.Inner'>
# expect:  |      Inside.
# expect:  |
# expect:  |
# expect:  |  __hash__ = None
# expect:  |
# expect:  |  attr = [1, 2, 3]
# expect:  |
# expect:  |  other = [1, 2, 3]
# expect:  |
# expect:  |  text = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...aaaaaaaaaaa...
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Methods inherited from Base:
# expect:  |
# expect:  |  __init__(self, x)
# expect:  |      Make it.
# expect:  |
# expect:  |  inherited(self)
# expect:  |      From the base.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Readonly properties inherited from Base:
# expect:  |
# expect:  |  prop
# expect:  |      A property.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data descriptors inherited from Base:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data and other attributes inherited from Base:
# expect:  |
# expect:  |  kind = 'base'
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Methods inherited from Mixin:
# expect:  |
# expect:  |  mixed(self, *, key=None)
# expect:
help(C(1))  # expect: Help on C in module __main__ object:
# expect:
# expect: class C(Base, Mixin)
# expect:  |  C(x)
# expect:  |
# expect:  |  A class.
# expect:  |
# expect:  |  With two lines.
# expect:  |
# expect:  |  Method resolution order:
# expect:  |      C
# expect:  |      Base
# expect:  |      Mixin
# expect:  |      builtins.object
# expect:  |
# expect:  |  Methods defined here:
# expect:  |
# expect:  |  __eq__(self, other)
# expect:  |      Equal?
# expect:  |
# expect:  |  alias = over(self)
# expect:  |
# expect:  |  lam lambda self
# expect:  |
# expect:  |  over(self)
# expect:  |      Base doc.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Class methods defined here:
# expect:  |
# expect:  |  make(n: int = 0) -> C
# expect:  |      Make one.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Static methods defined here:
# expect:  |
# expect:  |  util(a)
# expect:  |      A tool.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Readonly properties defined here:
# expect:  |
# expect:  |  ro
# expect:  |      Only readable.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  rw
# expect:  |      Readable.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data and other attributes defined here:
# expect:  |
# expect:  |  Inner = <class '__main__.C.Inner'>
# expect:  |      Inside.
# expect:  |
# expect:  |
# expect:  |  __hash__ = None
# expect:  |
# expect:  |  attr = [1, 2, 3]
# expect:  |
# expect:  |  other = [1, 2, 3]
# expect:  |
# expect:  |  text = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...aaaaaaaaaaa...
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Methods inherited from Base:
# expect:  |
# expect:  |  __init__(self, x)
# expect:  |      Make it.
# expect:  |
# expect:  |  inherited(self)
# expect:  |      From the base.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Readonly properties inherited from Base:
# expect:  |
# expect:  |  prop
# expect:  |      A property.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data descriptors inherited from Base:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data and other attributes inherited from Base:
# expect:  |
# expect:  |  kind = 'base'
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Methods inherited from Mixin:
# expect:  |
# expect:  |  mixed(self, *, key=None)
# expect:
help(C.over)  # expect: Help on function over in module __main__:
# expect:
# expect: over(self)
# expect:     Base doc.
# expect:
help(C(1).over)  # expect: Help on method over in module __main__:
# expect:
# expect: over() method of __main__.C instance
# expect:     Base doc.
# expect:
help(C.make)  # expect: Help on method make in module __main__:
# expect:
# expect: make(n: int = 0) -> C class method of __main__.C
# expect:     Make one.
# expect:
help(C.util)  # expect: Help on function util in module __main__:
# expect:
# expect: util(a)
# expect:     A tool.
# expect:
help(C.rw)  # expect: Help on property:
# expect:
# expect: rw
# expect:     Readable.
# expect:
help(C.ro)  # expect: Help on property:
# expect:
# expect: ro
# expect:     Only readable.
# expect:
help(C.Inner)  # expect: Help on class Inner in module __main__:
# expect:
# expect: class Inner(builtins.object)
# expect:  |  Inside.
# expect:  |
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:
help(Base)  # expect: Help on class Base in module __main__:
# expect:
# expect: class Base(builtins.object)
# expect:  |  Base(x)
# expect:  |
# expect:  |  The base.
# expect:  |
# expect:  |  Methods defined here:
# expect:  |
# expect:  |  __init__(self, x)
# expect:  |      Make it.
# expect:  |
# expect:  |  inherited(self)
# expect:  |      From the base.
# expect:  |
# expect:  |  over(self)
# expect:  |      Base doc.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Readonly properties defined here:
# expect:  |
# expect:  |  prop
# expect:  |      A property.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data and other attributes defined here:
# expect:  |
# expect:  |  kind = 'base'
# expect:

# --- classes with special parts
from collections import namedtuple
class Slots:
    __slots__ = ("a", "b")
class SlotDocs:
    __slots__ = {"a": "doc of a", "b": None}
class Meta(type):
    "A metaclass."
    def meta_method(cls): "Of the metaclass."
    @property
    def meta_prop(cls): "x"
class WithMeta(metaclass=Meta):
    pass
class Error(ValueError): "An error."
class Desc:
    def __get__(self, i, o=None): return 5
    def __set__(self, i, v): pass
class HasDesc:
    d = Desc()
class Abstract:
    def f(self): raise NotImplementedError
help(Slots)  # expect: Help on class Slots in module __main__:
# expect:
# expect: class Slots(builtins.object)
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  a
# expect:  |
# expect:  |  b
# expect:
help(SlotDocs)  # expect: Help on class SlotDocs in module __main__:
# expect:
# expect: class SlotDocs(builtins.object)
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  a
# expect:  |      doc of a
# expect:  |
# expect:  |  b
# expect:
help(SlotDocs.a)  # expect: Help on member descriptor __main__.SlotDocs.a:
# expect:
# expect: a
# expect:     doc of a
# expect:
help(WithMeta)  # expect: Help on class WithMeta in module __main__:
# expect:
# expect: class WithMeta(builtins.object)
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:
help(HasDesc)  # expect: Help on class HasDesc in module __main__:
# expect:
# expect: class HasDesc(builtins.object)
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data and other attributes defined here:
# expect:  |
# expect:  |  d = 5
# expect:
pass  # the comments just above a function without a docstring are its text
def deco(f):
    def wrapper(*args, **kw):
        "wrapper doc"
    return wrapper
class Deco:
    @deco
    def decorated(self): "not seen"
    def __call__(self): "call it"
help(Deco)  # expect: Help on class Deco in module __main__:
# expect:
# expect: class Deco(builtins.object)
# expect:  |  Methods defined here:
# expect:  |
# expect:  |  __call__(self)
# expect:  |      call it
# expect:  |
# expect:  |  decorated = wrapper(*args, **kw) from __main__.deco.<locals>
# expect:  |      wrapper doc
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:
help(Deco().decorated)  # expect: Help on method wrapper in module __main__:
# expect:
# expect: wrapper(*args, **kw) method of __main__.Deco instance
# expect:     wrapper doc
# expect:
help(deco)  # expect: Help on function deco in module __main__:
# expect:
# expect: deco(f)
# expect:

# --- values and names
class V:
    "Has a doc."
class W: pass
help(V())  # expect: Help on V in module __main__ object:
# expect:
# expect: class V(builtins.object)
# expect:  |  Has a doc.
# expect:  |
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:
help(W())  # expect: Help on W in module __main__ object:
# expect:
# expect: class W(builtins.object)
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:
w = W()
w.__doc__ = "of its own"
help(w)  # expect: Help on W in module __main__:
# expect:
# expect: <__main__.W object>
# expect:     of its own
# expect:
x = 3
help("nothing.of.the.kind")  # expect: No Python documentation found for 'nothing.of.the.kind'.
# expect: Use help() to get the interactive help utility.
# expect: Use help(str) for help on the str class.
# expect:
help("__main__.V")  # expect: Help on class V in __main__:
# expect:
# expect: __main__.V = class V(builtins.object)
# expect:  |  Has a doc.
# expect:  |
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:

# --- pydoc
import pydoc
print(pydoc.__all__)  # expect: ['help']
def f(a, b=2): "doc of f"
class K:
    "doc of K"
    def m(self): pass
print(repr(pydoc.render_doc(f)))  # expect: 'Python Library Documentation: function f in module __main__\n\nf\x08f(a, b=2)\n    doc of f\n'
print(pydoc.plain(pydoc.render_doc(f)))  # expect: Python Library Documentation: function f in module __main__
# expect:
# expect: f(a, b=2)
# expect:     doc of f
# expect:
print(pydoc.render_doc(K, renderer=pydoc.plaintext, title="About %s"))  # expect: About class K in module __main__
# expect:
# expect: class K(builtins.object)
# expect:  |  doc of K
# expect:  |
# expect:  |  Methods defined here:
# expect:  |
# expect:  |  m(self)
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:
print(pydoc.getdoc(f), repr(pydoc.getdoc(K.m)), pydoc.splitdoc("a\n\nb\nc"), pydoc.splitdoc("a"), pydoc.splitdoc("a\nb"))  # expect: doc of f '' ('a', 'b\nc') ('a', '') ('', 'a\nb')
print(pydoc.describe(f), pydoc.describe(K), pydoc.describe(K.m), pydoc.describe(K().m), pydoc.describe(len), pydoc.describe(3), pydoc.describe(int.__add__), pydoc.describe((1).__add__), pydoc.describe(str.join))  # expect: function f class K function m method m built-in function len int method descriptor __add__ method wrapper __add__ method descriptor join
print(pydoc.cram("abcdefghij", 7), pydoc.cram("abc", 7), pydoc.stripid("<a at 0x7f0000000000>"), pydoc.replace("abc", "a", "x", "c", "y"))  # expect: ab...ij abc <a> xby
print(pydoc.classname(K, "__main__"), pydoc.classname(K, "other"), pydoc.isdata(3), pydoc.isdata(f))  # expect: K __main__.K True False
print(pydoc.visiblename("x"), pydoc.visiblename("_x"), pydoc.visiblename("__doc__"), pydoc.visiblename("__add__"), pydoc.visiblename("x", ["y"]))  # expect: True False 0 1 False
print(sorted(pydoc.allmethods(K))[-1], pydoc.locate("pydoc.help") is pydoc.help, pydoc.locate("no.such"), pydoc.locate("int"), pydoc.resolve("pydoc.cram")[1])  # expect: m True None <class 'int'> pydoc.cram
print(pydoc.text.bold("ab") == "a\ba" "b\bb", pydoc.plaintext.indent("a\n\nb", "> "), pydoc.plaintext.section("T", "x\ny"))  # expect: True > a
# expect: >
# expect: > b T
# expect:     x
# expect:     y
# expect:
# expect:
import io
out = io.StringIO()
pydoc.doc(f, output=out)
print(repr(out.getvalue()))  # expect: 'Python Library Documentation: function f in module __main__\n\nf(a, b=2)\n    doc of f\n'
out = io.StringIO()
pydoc.Helper(output=out).help(f)
print(repr(out.getvalue()))  # expect: 'Help on function f in module __main__:\n\nf(a, b=2)\n    doc of f\n\n'
out = io.StringIO()
pydoc.Helper(output=out)("no.such.thing")
print(out.getvalue())  # expect: No Python documentation found for 'no.such.thing'.
# expect: Use help() to get the interactive help utility.
# expect: Use help(str) for help on the str class.
# expect:

# --- modules
import sys, types
m = types.ModuleType("shop", """Things to sell.

They have prices.""")
source = '''
__version__ = "1.2"
__author__ = "somebody"
LIMIT = 10
names = ["a", "b"]
class Thing:
    "A thing."
    def price(self, n=1): "What n cost."
class Other(Thing): pass
def sell(thing): "Sell it."
def _hidden(): pass
'''
exec(source, m.__dict__)
sys.modules["shop"] = m
import pydoc
print(pydoc.render_doc(m, renderer=pydoc.plaintext))  # expect: Python Library Documentation: module shop
# expect:
# expect: NAME
# expect:     shop - Things to sell.
# expect:
# expect: DESCRIPTION
# expect:     They have prices.
# expect:
# expect: CLASSES
# expect:     builtins.object
# expect:         Thing
# expect:             Other
# expect:
# expect:     class Other(Thing)
# expect:      |  Method resolution order:
# expect:      |      Other
# expect:      |      Thing
# expect:      |      builtins.object
# expect:      |
# expect:      |  Methods inherited from Thing:
# expect:      |
# expect:      |  price(self, n=1)
# expect:      |      What n cost.
# expect:      |
# expect:      |  ----------------------------------------------------------------------
# expect:      |  Data descriptors inherited from Thing:
# expect:      |
# expect:      |  __dict__
# expect:      |      dictionary for instance variables
# expect:      |
# expect:      |  __weakref__
# expect:      |      list of weak references to the object
# expect:
# expect:     class Thing(builtins.object)
# expect:      |  A thing.
# expect:      |
# expect:      |  Methods defined here:
# expect:      |
# expect:      |  price(self, n=1)
# expect:      |      What n cost.
# expect:      |
# expect:      |  ----------------------------------------------------------------------
# expect:      |  Data descriptors defined here:
# expect:      |
# expect:      |  __dict__
# expect:      |      dictionary for instance variables
# expect:      |
# expect:      |  __weakref__
# expect:      |      list of weak references to the object
# expect:
# expect: FUNCTIONS
# expect:     sell(thing)
# expect:         Sell it.
# expect:
# expect: DATA
# expect:     LIMIT = 10
# expect:     names = ['a', 'b']
# expect:
# expect: VERSION
# expect:     1.2
# expect:
# expect: AUTHOR
# expect:     somebody
# expect:
# expect: FILE
# expect:     (built-in)
# expect:
# expect:
m.__all__ = ["sell", "LIMIT"]
print(pydoc.render_doc("shop", renderer=pydoc.plaintext))  # expect: Python Library Documentation: module shop
# expect:
# expect: NAME
# expect:     shop - Things to sell.
# expect:
# expect: DESCRIPTION
# expect:     They have prices.
# expect:
# expect: FUNCTIONS
# expect:     sell(thing)
# expect:         Sell it.
# expect:
# expect: DATA
# expect:     LIMIT = 10
# expect:     __all__ = ['sell', 'LIMIT']
# expect:
# expect: VERSION
# expect:     1.2
# expect:
# expect: AUTHOR
# expect:     somebody
# expect:
# expect: FILE
# expect:     (built-in)
# expect:
# expect:
print(pydoc.render_doc("shop.Thing", renderer=pydoc.plaintext))  # expect: Python Library Documentation: class Thing in shop
# expect:
# expect: shop.Thing = class Thing(builtins.object)
# expect:  |  A thing.
# expect:  |
# expect:  |  Methods defined here:
# expect:  |
# expect:  |  price(self, n=1)
# expect:  |      What n cost.
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data descriptors defined here:
# expect:  |
# expect:  |  __dict__
# expect:  |      dictionary for instance variables
# expect:  |
# expect:  |  __weakref__
# expect:  |      list of weak references to the object
# expect:

# --- builtins: what is not docstrings
import pydoc
def heads(x):
    text = pydoc.render_doc(x, renderer=pydoc.plaintext)
    return text.split("\n")[:3:2]
for x in len, print, int.from_bytes, [].append, "".join, str.join, (1).__add__, int.__add__, dict.fromkeys, int.real, True:
    print(heads(x))
# expect: ['Python Library Documentation: built-in function len in module builtins', 'len(obj, /)']
# expect: ['Python Library Documentation: built-in function print in module builtins', "print(*args, sep=' ', end='\\n', file=None, flush=False)"]
# expect: ['Python Library Documentation: built-in function from_bytes', "from_bytes(bytes, byteorder='big', *, signed=False) class method of builtins.int"]
# expect: ['Python Library Documentation: built-in function append', 'append(object, /) method of builtins.list instance']
# expect: ['Python Library Documentation: built-in function join', 'join(iterable, /) method of builtins.str instance']
# expect: ['Python Library Documentation: method descriptor join', 'join(self, iterable, /) unbound builtins.str method']
# expect: ['Python Library Documentation: method wrapper __add__', '__add__(value, /) unbound builtins.int method']
# expect: ['Python Library Documentation: method descriptor __add__', '__add__(self, value, /) unbound builtins.int method']
# expect: ['Python Library Documentation: built-in function fromkeys', 'fromkeys(iterable, value=None, /) class method of builtins.dict']
# expect: ['Python Library Documentation: getset descriptor builtins.int.real', 'real']
# expect: ['Python Library Documentation: bool object', 'class bool(int)']
for x in bool, Exception, ValueError, int:
    text = pydoc.render_doc(x, renderer=pydoc.plaintext)
    print([line for line in text.split("\n") if line.startswith(("class ", " |  Method res", " |  Built")) or line[2:].strip() in ("bool", "int", "object", "Exception") and not line.endswith(".")][:6])
# expect: ['class bool(int)', ' |  Method resolution order:', ' |      bool', ' |      int', ' |      object']
# expect: ['class Exception(BaseException)', ' |  Method resolution order:', ' |      Exception', ' |      object', ' |  Built-in subclasses:']
# expect: ['class ValueError(Exception)', ' |  Method resolution order:', ' |      Exception', ' |      object', ' |  Built-in subclasses:']
# expect: ['class int(object)', ' |  Built-in subclasses:', ' |      bool']

# --- exit and quit
for f in exit, quit:
    try:
        f(3)
    except SystemExit as e:
        print(e.code)
    try:
        f()
    except SystemExit as e:
        print(e.code)
# expect: 3
# expect: None
# expect: 3
# expect: None
try:
    exit(1, 2)
except TypeError as e:
    print(type(e).__name__)  # expect: TypeError

# --- cpython: skip (the help of keywords is ours)
import io, pydoc
def said(request):
    out = io.StringIO()
    pydoc.Helper(output=out).help(request)
    return out.getvalue()
print(said("if").split("\n")[0])  # expect: if condition: ...
print(said("**=") == said("+="), said("OPERATORS").split("\n")[0])  # expect: True From those that bind most loosely to those that bind most tightly:
import keyword
print([k for k in keyword.kwlist if len(said(k)) < 40])  # expect: []
print([len(said(k)) > 40 for k in ("symbols", "keywords", "topics", "modules")])  # expect: [True, True, True, True]
out = io.StringIO()
pydoc.Helper(io.StringIO("pass\n'len'\nno.such\nhelp\nquit\nnever\n"), out)()
for line in out.getvalue().split("\n"):
    if "help>" in line:
        print(line + ";")
# expect: help> pass;
# expect: help> Help on built-in function len in module builtins:;
# expect: help> No Python documentation found for 'no.such'.;
# expect: help> This is the help of Adder, a Python 3.14.;
# expect: help> ;
print(help, repr(exit), quit)  # expect: Type help() for interactive help, or help(object) for help about object. Use exit() or Ctrl-D (i.e. EOF) to exit Use quit() or Ctrl-D (i.e. EOF) to exit
