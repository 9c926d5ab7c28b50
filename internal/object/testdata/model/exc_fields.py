# Fields of StopIteration, SystemExit, KeyError, NameError, AttributeError, ImportError.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
tr(lambda: StopIteration().value)  # expect: None
tr(lambda: StopIteration(1, 2).value)  # expect: 1
tr(lambda: StopIteration(1).args)  # expect: (1,)
tr(lambda: StopIteration(x=1))  # expect: TypeError | StopIteration() takes no keyword arguments
s = StopIteration(1)
s.value = 5
tr(lambda: (s.value, s.args))  # expect: (5, (1,))
tr(lambda: delattr(s, "value"))  # expect: None
tr(lambda: s.value)  # expect: None
tr(lambda: SystemExit().code)  # expect: None
tr(lambda: SystemExit(1).code)  # expect: 1
tr(lambda: SystemExit(1, 2).code)  # expect: (1, 2)
tr(lambda: str(KeyError("a")))  # expect: 'a'
tr(lambda: repr(str(KeyError())))  # expect: ''
tr(lambda: str(KeyError(1, 2)))  # expect: (1, 2)
tr(lambda: repr(KeyError("a")))  # expect: KeyError('a')
class K(KeyError): pass
tr(lambda: str(K("q")))  # expect: 'q'

# --- the value of a generator
def g():
    x = yield 1
    return "result", x
it = g()
next(it)
try: it.send(5)
except StopIteration as e: print(e.value, e.args)  # expect: ('result', 5) (('result', 5),)
try: next(it)
except StopIteration as e: print(e.value, e.args)  # expect: None ()

# --- NameError
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
tr(lambda: NameError("x", name="n").name)  # expect: n
tr(lambda: NameError("x").name)  # expect: None
tr(lambda: NameError(name=1, foo=2))  # expect: TypeError | NameError() takes at most 1 keyword argument (2 given)
tr(lambda: NameError("x", foo=2))  # expect: TypeError | NameError() got an unexpected keyword argument 'foo'
tr(lambda: NameError(1, 2, name="x").args)  # expect: (1, 2)
tr(lambda: NameError("x", name="n").__reduce__())  # expect: (<class 'NameError'>, ('x',))
try: undefined_thing
except NameError as e: print(e.name, e, e.args)  # expect: undefined_thing name 'undefined_thing' is not defined ("name 'undefined_thing' is not defined",)
def f():
    print(later)
    later = 1
try: f()
except UnboundLocalError as e: print(e.name, e)  # expect: None cannot access local variable 'later' where it is not associated with a value

# --- AttributeError
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
a = AttributeError("x", name="n", obj=5)
tr(lambda: (a.name, a.obj, a.args))  # expect: ('n', 5, ('x',))
tr(lambda: a.__reduce__())  # expect: (<class 'AttributeError'>, ('x',), {'name': 'n', 'args': ('x',)})
tr(lambda: a.__getstate__())  # expect: {'name': 'n', 'args': ('x',)}
tr(lambda: AttributeError("x", zork=1))  # expect: TypeError | AttributeError() got an unexpected keyword argument 'zork'
tr(lambda: AttributeError("x", name=1, obj=2, z=3))  # expect: TypeError | AttributeError() takes at most 2 keyword arguments (3 given)
tr(lambda: AttributeError().obj)  # expect: None
tr(lambda: AttributeError("x").__reduce__())  # expect: (<class 'AttributeError'>, ('x',), {'args': ('x',)})
tr(lambda: AttributeError("x").__getstate__())  # expect: {'args': ('x',)}
try: (5).nope
except AttributeError as e: print(e.name, e.obj, e)  # expect: nope 5 'int' object has no attribute 'nope'

# --- ImportError
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
i = ImportError("m", name="n", path="p", name_from="f")
tr(lambda: (i.msg, i.name, i.path, i.name_from, i.args, str(i)))  # expect: ('m', 'n', 'p', 'f', ('m',), 'm')
tr(lambda: ImportError().msg)  # expect: None
tr(lambda: ImportError(1, 2).msg)  # expect: None
tr(lambda: str(ImportError(1, 2)))  # expect: (1, 2)
tr(lambda: ImportError("x", zork=1))  # expect: TypeError | ImportError() got an unexpected keyword argument 'zork'
tr(lambda: i.__reduce__())  # expect: (<class 'ImportError'>, ('m',), {'name': 'n', 'path': 'p', 'name_from': 'f'})
tr(lambda: ImportError("x").__reduce__())  # expect: (<class 'ImportError'>, ('x',))
tr(lambda: repr(i))  # expect: ImportError('m')
tr(lambda: str(ImportError(5)))  # expect: 5
tr(lambda: ModuleNotFoundError("x", name="y").name)  # expect: y
i.extra = 1
tr(lambda: i.__reduce__())  # expect: (<class 'ImportError'>, ('m',), {'extra': 1, 'name': 'n', 'path': 'p', 'name_from': 'f'})
i.msg = "other"
tr(lambda: str(i))  # expect: other
i.msg = 5
tr(lambda: str(i))  # expect: m
try: import no_such_module_here
except ImportError as e: print(type(e).__name__, e.name, e)  # expect: ModuleNotFoundError no_such_module_here No module named 'no_such_module_here'
