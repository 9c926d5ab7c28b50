# Messages of missing and read-only attributes.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
class S: __slots__ = ("a",)
class S2:
    __slots__ = ()
    y = 1
c, s = C(), S()
tr(lambda: c.x)  # expect: AttributeError | 'C' object has no attribute 'x'
tr(lambda: C.x)  # expect: AttributeError | type object 'C' has no attribute 'x'
tr(lambda: s.a)  # expect: AttributeError | 'S' object has no attribute 'a'
tr(lambda: setattr(s, "b", 1))  # expect: AttributeError | 'S' object has no attribute 'b' and no __dict__ for setting new attributes
tr(lambda: delattr(s, "a"))  # expect: AttributeError | a
tr(lambda: delattr(s, "b"))  # expect: AttributeError | 'S' object has no attribute 'b' and no __dict__ for setting new attributes
tr(lambda: delattr(c, "x"))  # expect: AttributeError | 'C' object has no attribute 'x'
tr(lambda: delattr(C, "x"))  # expect: AttributeError | type object 'C' has no attribute 'x'
tr(lambda: setattr(S2(), "x", 1))  # expect: AttributeError | 'S2' object has no attribute 'x' and no __dict__ for setting new attributes
tr(lambda: setattr(S2(), "y", 1))  # expect: AttributeError | 'S2' object attribute 'y' is read-only
tr(lambda: delattr(S2(), "y"))  # expect: AttributeError | 'S2' object attribute 'y' is read-only
tr(lambda: delattr(S2(), "x"))  # expect: AttributeError | 'S2' object has no attribute 'x' and no __dict__ for setting new attributes
tr(lambda: setattr(1, "x", 1))  # expect: AttributeError | 'int' object has no attribute 'x' and no __dict__ for setting new attributes
tr(lambda: setattr(1, "real", 1))  # expect: AttributeError | attribute 'real' of 'int' objects is not writable
tr(lambda: setattr([], "append", 1))  # expect: AttributeError | 'list' object attribute 'append' is read-only
tr(lambda: delattr([], "append"))  # expect: AttributeError | 'list' object attribute 'append' is read-only
tr(lambda: None.foo)  # expect: AttributeError | 'NoneType' object has no attribute 'foo'
tr(lambda: setattr(None, "foo", 1))  # expect: AttributeError | 'NoneType' object has no attribute 'foo' and no __dict__ for setting new attributes
tr(lambda: (lambda: 0).x)  # expect: AttributeError | 'function' object has no attribute 'x'
tr(lambda: setattr(len, "x", 1))  # expect: AttributeError | 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
tr(lambda: len.x)  # expect: AttributeError | 'builtin_function_or_method' object has no attribute 'x'
tr(lambda: setattr(c.__init__, "x", 1))  # expect: AttributeError | 'method-wrapper' object has no attribute 'x' and no __dict__ for setting new attributes
tr(lambda: super(C, c).foo)  # expect: AttributeError | 'super' object has no attribute 'foo'
tr(lambda: setattr(super(C, c), "x", 1))  # expect: AttributeError | 'super' object has no attribute 'x' and no __dict__ for setting new attributes

# --- built-in types cannot be changed
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
tr(lambda: setattr(int, "x", 1))  # expect: TypeError | cannot set 'x' attribute of immutable type 'int'
tr(lambda: delattr(int, "x"))  # expect: TypeError | cannot set 'x' attribute of immutable type 'int'
tr(lambda: delattr(int, "real"))  # expect: TypeError | cannot set 'real' attribute of immutable type 'int'
tr(lambda: setattr(list, "append", 1))  # expect: TypeError | cannot set 'append' attribute of immutable type 'list'
tr(lambda: setattr(type, "x", 1))  # expect: TypeError | cannot set 'x' attribute of immutable type 'type'
tr(lambda: setattr(object, "x", 1))  # expect: TypeError | cannot set 'x' attribute of immutable type 'object'
tr(lambda: setattr(int, "__name__", 1))  # expect: TypeError | cannot set '__name__' attribute of immutable type 'int'
tr(lambda: setattr(int, "__doc__", 1))  # expect: TypeError | cannot set '__doc__' attribute of immutable type 'int'
tr(lambda: setattr(int, "__bases__", ()))  # expect: TypeError | cannot set '__bases__' attribute of immutable type 'int'
tr(lambda: setattr(Exception, "x", 1))  # expect: TypeError | cannot set 'x' attribute of immutable type 'Exception'

# --- names must be str
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
c = C()
class Sub(str): pass
tr(lambda: setattr(c, 1, 2))  # expect: TypeError | attribute name must be string, not 'int'
tr(lambda: getattr(c, 1))  # expect: TypeError | attribute name must be string, not 'int'
tr(lambda: object.__getattribute__(c, 1))  # expect: TypeError | attribute name must be string, not 'int'
tr(lambda: object.__setattr__(c, 1, 1))  # expect: TypeError | attribute name must be string, not 'int'
tr(lambda: object.__delattr__(c, 1))  # expect: TypeError | attribute name must be string, not 'int'
tr(lambda: type.__getattribute__(C, 1))  # expect: TypeError | attribute name must be string, not 'int'

# --- the gate's own methods
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
c = C()
tr(lambda: object.__setattr__(C, "x", 1))  # expect: TypeError | can't apply this __setattr__ to type object
tr(lambda: object.__delattr__(C, "x"))  # expect: TypeError | can't apply this __delattr__ to type object
tr(lambda: type.__setattr__(c, "x", 1))  # expect: TypeError | descriptor '__setattr__' requires a 'type' object but received a 'C'
tr(lambda: object.__setattr__(c, "x", 1))  # expect: None
tr(lambda: c.x)  # expect: 1
tr(lambda: object.__getattribute__(c, "x"))  # expect: 1
tr(lambda: type.__setattr__(C, "y", 2))  # expect: None
tr(lambda: C.y)  # expect: 2
tr(lambda: type.__getattribute__(C, "y"))  # expect: 2
tr(lambda: type.__delattr__(C, "y"))  # expect: None
tr(lambda: C.y)  # expect: AttributeError | type object 'C' has no attribute 'y'
tr(lambda: object.__delattr__(c, "x"))  # expect: None
tr(lambda: c.__dict__)  # expect: {}

# --- the error knows its object
class C: pass
c = C()
try:
    c.missing
except AttributeError as e:
    print(e.name, e.obj is c)  # expect: missing True
try:
    C.missing
except AttributeError as e:
    print(e.name, e.obj is C)  # expect: missing True
try:
    del c.missing
except AttributeError as e:
    print(e.name, e.obj)  # expect: None None
class G:
    def __getattr__(self, n): raise AttributeError("custom")
try:
    G().zork
except AttributeError as e:
    print(e.name, type(e.obj).__name__, e)  # expect: zork G custom
