# warnings: filters, registries, catch_warnings, showwarning and formatwarning.
# cpython: same
import warnings
def show(message, category, filename, lineno, file=None, line=None):
    print(category.__name__, "|", message, "|", lineno, file, line)
warnings.showwarning = show
def f(level):
    warnings.warn("a", stacklevel=level)
def g(level): f(level)
for i in (-1, 0, 1, 2, 3): g(i)
# expect: UserWarning | a | 8 None None
# expect: UserWarning | a | 9 None None
# expect: UserWarning | a | 10 None None
for i in range(3): warnings.warn("loop")  # expect: UserWarning | loop | 14 None None
for i in range(2): warnings.warn("dep", DeprecationWarning)  # expect: DeprecationWarning | dep | 15 None None
warnings.warn("pend", PendingDeprecationWarning)
warnings.warn(UserWarning("inst"))  # expect: UserWarning | inst | 17 None None
warnings.warn(RuntimeWarning("inst"), DeprecationWarning)  # expect: RuntimeWarning | inst | 18 None None
warnings.warn(5)  # expect: UserWarning | 5 | 19 None None
print(__warningregistry__)  # expect: {'version': 0, ('a', <class 'UserWarning'>, 8): True, ('a', <class 'UserWarning'>, 9): True, ('a', <class 'UserWarning'>, 10): True, ('loop', <class 'UserWarning'>, 14): True, ('dep', <class 'DeprecationWarning'>, 15): True, ('inst', <class 'UserWarning'>, 17): True, ('inst', <class 'RuntimeWarning'>, 18): True, (5, <class 'UserWarning'>, 19): True}
# --- arguments
import warnings
for bad in (lambda: warnings.warn("x", int), lambda: warnings.warn("x", 5), lambda: warnings.warn("x", stacklevel="a"),
            lambda: warnings.warn("x", skip_file_prefixes=[]), lambda: warnings.warn("x", skip_file_prefixes=(1,)),
            lambda: warnings.warn_explicit("m", UserWarning, 5, 3), lambda: warnings.warn_explicit("m", UserWarning, "f", "x"),
            lambda: warnings.warn_explicit("m", UserWarning, "f", 1, registry=5), lambda: warnings.warn_explicit("m", UserWarning, "f", 1, module_globals=5),
            lambda: warnings.simplefilter("foo"), lambda: warnings.simplefilter("error", lineno="x"), lambda: warnings.simplefilter("error", lineno=-1),
            lambda: warnings.filterwarnings("error", 5), lambda: warnings.filterwarnings("error", "", int), lambda: warnings.filterwarnings("error", "", Warning, 5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError category must be a Warning subclass, not 'type'
# expect: TypeError category must be a Warning subclass, not 'int'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError warn() argument 'skip_file_prefixes' must be tuple, not list
# expect: TypeError Found non-str 'int' in skip_file_prefixes.
# expect: TypeError warn_explicit() argument 'filename' must be str, not int
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'registry' must be a dict or None
# expect: TypeError module_globals must be a dict, not 'int'
# expect: ValueError invalid action: 'foo'
# expect: TypeError lineno must be an int
# expect: ValueError lineno must be an int >= 0
# expect: TypeError message must be a string
# expect: TypeError category must be a Warning subclass
# expect: TypeError module must be a string
# --- recording
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("one"); warnings.warn("two", FutureWarning)
    print(len(w), w[0].message, w[0].category, w[0].lineno, w[0].line, w[0].source, w[0].file)  # expect: 2 one <class 'UserWarning'> 52 None None None
    print(str(w[1]).partition("filename")[0])  # expect-repr: '{message : FutureWarning(\'two\'), category : \'FutureWarning\', '
print(warnings.catch_warnings(), warnings.catch_warnings(record=True))  # expect: catch_warnings() catch_warnings(record=True)
with warnings.catch_warnings(action="error"):
    try:
        warnings.warn("boo", RuntimeWarning)
    except RuntimeWarning as e:
        print(repr(e))  # expect: RuntimeWarning('boo')
c = warnings.catch_warnings()
with c:
    try:
        with c: pass
    except RuntimeError as e:
        print(e)  # expect: Cannot enter catch_warnings() twice
try:
    warnings.catch_warnings().__exit__()
except RuntimeError as e:
    print(e)  # expect: Cannot exit catch_warnings() without entering first
# --- explicit places
import warnings
warnings.showwarning = lambda *a: print("show", a)
warnings.warn_explicit("m", UserWarning, "foo.py", 3)  # expect: show (UserWarning('m'), <class 'UserWarning'>, 'foo.py', 3, None, None)
warnings.warn_explicit("m", UserWarning, "foo.py", 3)  # expect: show (UserWarning('m'), <class 'UserWarning'>, 'foo.py', 3, None, None)
reg = {}
for i in range(2): warnings.warn_explicit("m", UserWarning, "foo.py", 3, registry=reg)  # expect: show (UserWarning('m'), <class 'UserWarning'>, 'foo.py', 3, None, None)
print(reg)  # expect: {'version': 0, ('m', <class 'UserWarning'>, 3): True}
warnings.warn_explicit("m", UserWarning, "foo.py", 3, None)
warnings.warn_explicit("d", DeprecationWarning, "foo.py", 3, "__main__")  # expect: show (DeprecationWarning('d'), <class 'DeprecationWarning'>, 'foo.py', 3, None, None)
warnings.warn_explicit("d", DeprecationWarning, "__main__.py", 3)  # expect: show (DeprecationWarning('d'), <class 'DeprecationWarning'>, '__main__.py', 3, None, None)
warnings.warn_explicit("d", DeprecationWarning, "foo.py", 3)
warnings.showwarning = 5
warnings.warn("y")  # raises: TypeError: warnings.showwarning() must be set to a function or method
# --- formatting
import warnings, sys
sys.stderr = sys.stdout
print(warnings.formatwarning("msg", UserWarning, "nofile.py", 3), end="")  # expect: nofile.py:3: UserWarning: msg
print(warnings.formatwarning("msg", UserWarning, "nofile.py", 3, "  the line "), end="")  # expect: nofile.py:3: UserWarning: msg
# expect:   the line
warnings.showwarning("msg", UserWarning, "nofile.py", 4)  # expect: nofile.py:4: UserWarning: msg
warnings.formatwarning = lambda m, c, f, n, line=None: f"FMT {m} {c} {n} {line}\n"
warnings.warn("z")  # expect: FMT z <class 'UserWarning'> 93 None
sys.stderr = None
warnings.warn("lost")
# --- filters that make no sense
import warnings
warnings.filters.insert(0, ("zzz", None, Warning, None, 0))
try: warnings.warn("q")
except RuntimeError as e: print(e)
# expect: Unrecognized action ('zzz') in warnings.filters:
# expect:  ('zzz', None, <class 'Warning'>, None, 0)
warnings.filters[0] = (1, 2)
try: warnings.warn("q")
except ValueError as e: print(e)  # expect: warnings.filters item 0 isn't a 5-tuple
warnings.filters = ()
try: warnings.warn("q")
except ValueError as e: print(e)  # expect: _warnings.filters must be a list
# --- once, module, order
import warnings
warnings.showwarning = lambda m, c, f, n, *a: print(m, n)
warnings.simplefilter("once")
for i in range(2):
    warnings.warn("o1")  # expect: o1 114
    warnings.warn("o1")
warnings.simplefilter("module")
for i in range(2):
    warnings.warn("m1")  # expect: m1 118
    warnings.warn("m1")
print(warnings.filters)  # expect: [('module', None, <class 'Warning'>, None, 0), ('once', None, <class 'Warning'>, None, 0), ('default', None, <class 'DeprecationWarning'>, '__main__', 0), ('ignore', None, <class 'DeprecationWarning'>, None, 0), ('ignore', None, <class 'PendingDeprecationWarning'>, None, 0), ('ignore', None, <class 'ImportWarning'>, None, 0), ('ignore', None, <class 'ResourceWarning'>, None, 0)]
warnings.resetwarnings()
print(warnings.filters)  # expect: []
warnings.simplefilter("ignore", append=True); warnings.simplefilter("ignore", append=True)
warnings.simplefilter("error", UserWarning, 3)
warnings.simplefilter("ignore", lineno=18)
print(warnings.filters)  # expect: [('ignore', None, <class 'Warning'>, None, 18), ('error', None, <class 'UserWarning'>, None, 3), ('ignore', None, <class 'Warning'>, None, 0)]
warnings.warn("ignored")
# --- deprecated
import warnings
warnings.showwarning = lambda m, c, f, n, *a: print(c.__name__, m, n)
@warnings.deprecated("no f")
def f(a): return a
@warnings.deprecated("no C", category=RuntimeWarning)
class C:
    def __init__(self, a=0): self.a = a
@warnings.deprecated("no D", category=None)
class D: pass
class E:
    def __init_subclass__(cls, x=1): print("sub", cls, x)
E = warnings.deprecated("no E")(E)
print(f(3), C(4).a, f.__deprecated__, C.__deprecated__, D.__deprecated__, f.__name__)  # expect: DeprecationWarning no f 141
# expect: RuntimeWarning no C 141
# expect: 3 4 no f no C no D f
class S(C): pass  # expect: RuntimeWarning no C 144
S()
class S2(E, x=5): pass
# expect: DeprecationWarning no E 146
# expect: sub <class '__main__.S2'> 5
try: D(1)
except TypeError as e: print(e)  # expect: D() takes no arguments
for bad in (lambda: warnings.deprecated(5), lambda: warnings.deprecated("x")(5)):
    try: bad()
    except TypeError as e: print(e)
# expect: Expected an object of type str for 'message', not 'int'
# expect: @deprecated decorator with non-None category must be applied to a class or callable, not 5
# --- a class of warnings with a text of its own
import warnings
class W(UserWarning):
    def __str__(self): return "custom text"
warnings.showwarning = lambda m, c, f, n, *a: print(m, c, n)
warnings.warn(W("a"))  # expect: custom text <class '__main__.W'> 161
warnings.warn("t", W)  # expect: custom text <class '__main__.W'> 162
exec("import warnings\nwarnings.warn('from exec')")  # expect: from exec <class 'UserWarning'> 2
exec("import warnings\nwarnings.warn('from exec2')", {})  # expect: from exec2 <class 'UserWarning'> 2
exec("import warnings\nwarnings.warn('from exec2')", {"__name__": 5})  # expect: from exec2 <class 'UserWarning'> 2
exec("import warnings\nwarnings.warn('from exec2')", {"__name__": None})
warnings.simplefilter("error")
warnings.warn("end")  # raises: UserWarning: end
