# sys: the numbers of the implementation, and functions without an effect.
# cpython: same
import sys
f = sys.float_info
print(f.max, f.max_exp, f.max_10_exp, f.min, f.min_exp, f.min_10_exp, f.dig, f.mant_dig, f.epsilon, f.radix, f.rounds)  # expect: 1.7976931348623157e+308 1024 308 2.2250738585072014e-308 -1021 -307 15 53 2.220446049250313e-16 2 1
print(f)  # expect: sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
v = sys.version_info
print(v.major, v.minor, type(v.micro).__name__, v.releaselevel, v.serial, v[:2], v > (3, 13), repr(v).startswith("sys.version_info(major=3, minor=14, micro="))  # expect: 3 14 int final 0 (3, 14) True True
h = sys.hash_info
print(h.width, h.modulus, h.inf, h.nan, h.imag, h.hash_bits, type(h.algorithm).__name__, type(h.seed_bits).__name__, h.cutoff, repr(h).startswith("sys.hash_info(width="))  # expect: 64 2305843009213693951 314159 0 1000003 64 str int 0 True
i = sys.int_info
print(i.default_max_str_digits, i.str_digits_check_threshold, type(i.bits_per_digit).__name__, type(i.sizeof_digit).__name__, repr(i).startswith("sys.int_info(bits_per_digit="))  # expect: 4300 640 int int True
g = sys.flags
for n in ("debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose",
          "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits"):
    print(n, type(getattr(g, n)).__name__, end=" ")
print(repr(g).startswith("sys.flags(debug="))  # expect: debug int inspect int interactive int optimize int dont_write_bytecode int no_user_site int no_site int ignore_environment int verbose int bytes_warning int quiet int hash_randomization int isolated int dev_mode bool utf8_mode int warn_default_encoding int safe_path bool int_max_str_digits int True
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.gettrace(), sys.is_finalizing(), type(sys.getsizeof(1)).__name__,
      sys.getsizeof([]) >= 0, sys.getsizeof(3, "default") is not None)  # expect: utf-8 utf-8 surrogateescape None False int True True
class S:
    def __sizeof__(self): return 100
class T:
    def __sizeof__(self): return "x"
class U:
    def __sizeof__(self): return -1
print(sys.getsizeof(S()) >= 100, sys.getsizeof(T(), "default"))  # expect: True default
for x in (T(), U()):
    try:
        print(sys.getsizeof(x))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError an integer is required
# expect: ValueError __sizeof__() should return >= 0
sys.displayhook(None)
sys.displayhook([1, "a"])  # expect: [1, 'a']
class R:
    def __repr__(self): return "R\u20ac"
sys.displayhook(R())  # expect: R€
for args in ((), (1, 2)):
    try:
        sys.displayhook(*args)
    except TypeError as e:
        print(e)
# expect: sys.displayhook() takes exactly one argument (0 given)
# expect: sys.displayhook() takes exactly one argument (2 given)

# --- hooks and switches without an effect
import sys
print(sys.getprofile(), sys.gettrace(), sys.setprofile(None), sys.settrace(None), type(sys.getswitchinterval()).__name__, sys.setswitchinterval(0.01), sys._is_gil_enabled(),
      sys.get_coroutine_origin_tracking_depth(), sys.set_coroutine_origin_tracking_depth(0), sys._clear_internal_caches(), sys._clear_type_cache())  # expect: None None None None float None True 0 None None None
h = sys.get_asyncgen_hooks()
print(h, h.firstiter, h.finalizer, h == (None, None))  # expect: asyncgen_hooks(firstiter=None, finalizer=None) None None True
def first(gen): pass
print(sys.set_asyncgen_hooks(firstiter=first), sys.get_asyncgen_hooks().firstiter is first, sys.set_asyncgen_hooks(None, None), sys.get_asyncgen_hooks())  # expect: None True None asyncgen_hooks(firstiter=None, finalizer=None)
try:
    sys.set_asyncgen_hooks(3)
except TypeError as e:
    print(e)  # expect: callable firstiter expected, got int
t = sys.thread_info
print(type(t.name).__name__, type(t.lock).__name__ in ("str", "NoneType"), type(t.version).__name__ in ("str", "NoneType"), repr(t).startswith("sys.thread_info(name="), len(t))  # expect: str True True True 3
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as e:
    print(e)  # expect: depth must be >= 0
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.excepthook(type(e), e, e.__traceback__))  # expect: None

# --- cpython: skip (there only the interpreter makes the argument)
import sys
class U: pass
u = U()
try:
    1 / 0
except ZeroDivisionError as e:
    u.exc_type, u.exc_value, u.exc_traceback, u.err_msg, u.object = type(e), e, e.__traceback__, None, None
print(sys.unraisablehook(u))  # expect: None

# --- where a calling frame is
import sys
def here(): return sys._getframe()
def above(): return sys._getframe(1)
def outer(): return above()
print(here().f_code.co_name, outer().f_code.co_name, above().f_code.co_name, sys._getframe(0).f_lineno, sys._getframe().f_globals["__name__"])  # expect: here outer <module> 85 __main__
class I:
    def __index__(self): return 0
print(sys._getframe(I()).f_lineno)  # expect: 88
try:
    sys._getframe(100)
except ValueError as e:
    print(e)  # expect: call stack is not deep enough
print(sys._getframe(-5).f_code.co_name)  # expect: <module>
# --- making struct sequences: the number of items is checked, for their attributes rely on it
# cpython: same
import os, sys
def attempt(cls, *args, how=None):
    try:
        x = (how or cls)(*args)
        return x
    except TypeError as e:
        return e
class Iterates:
    def __iter__(self): return iter("ab")
size = os.terminal_size
print(attempt(size, [1, 2]), attempt(size, Iterates()), attempt(size, (1, 2), {}))  # expect: os.terminal_size(columns=1, lines=2) os.terminal_size(columns='a', lines='b') os.terminal_size(columns=1, lines=2)
print(attempt(size, ()), "|", attempt(size, range(3)), "|", attempt(size, 5))  # expect: os.terminal_size() takes a 2-sequence (0-sequence given) | os.terminal_size() takes a 2-sequence (3-sequence given) | constructor requires a sequence
print(attempt(size, (1, 2), 3), "|", attempt(size, (1, 2), {"columns": 3}))  # expect: os.terminal_size() takes a dict as second arg, if any | os.terminal_size() got duplicate or unexpected field name(s)
print(size(sequence=[3, 4]).lines, attempt(size, size, (), how=tuple.__new__))  # expect: 4 tuple.__new__(os.terminal_size) is not safe, use os.terminal_size.__new__()
print(attempt(os.stat_result, ()), "|", os.stat_result(range(10)).st_mtime_ns, os.stat_result(range(10), {"st_mtime_ns": 7}).st_mtime_ns)  # expect: os.stat_result() takes an at least 10-sequence (0-sequence given) | None 7
print(attempt(type(sys.float_info), ()), "|", attempt(type(sys.hash_info), range(9)).cutoff)  # expect: sys.float_info() takes a 11-sequence (0-sequence given) | 8
print(type(sys.int_info)(range(4)).default_max_str_digits, type(sys.thread_info)("abc").version, type(sys.get_asyncgen_hooks())("xy").finalizer)  # expect: 2 c y
print([type(one)(list(one)) == one for one in (sys.int_info, sys.thread_info, sys.get_asyncgen_hooks(), sys.hash_info, sys.float_info)])  # expect: [True, True, True, True, True]
for cls in (type(sys.flags), type(sys.version_info)):
    print(attempt(cls, ()), "|", attempt(cls, cls, (), how=tuple.__new__))  # expect: cannot create 'sys.flags' instances | cannot create 'sys.flags' instances
    # expect: cannot create 'sys.version_info' instances | cannot create 'sys.version_info' instances
try:
    object.__new__(type(sys.flags))
except TypeError as e:
    print("refused")  # expect: refused
