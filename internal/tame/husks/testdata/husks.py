# What imports cleanly and holds nothing.
import _locale
print(_locale.setlocale(_locale.LC_NUMERIC), _locale.localeconv()["decimal_point"], _locale.strcoll("a", "b"), _locale.strxfrm("abc"), _locale.getencoding())  # expect: C . -1 abc UTF-8
for c, l in [(_locale.LC_ALL, "xx_YY"), (99, None)]:
    try:
        _locale.setlocale(c, l)
    except _locale.Error as e:
        print(type(e).__name__, e)
# expect: Error unsupported locale setting
# expect: Error locale query failed
print(_locale.nl_langinfo(_locale.DAY_1), _locale.nl_langinfo(_locale.MON_12), _locale.nl_langinfo(_locale.RADIXCHAR), _locale.nl_langinfo(_locale.D_FMT))  # expect: Sunday December . %m/%d/%y
import _signal
print(_signal.SIGINT, _signal.SIGTERM, _signal.getsignal(15), _signal.signal(15, _signal.SIG_IGN), _signal.getsignal(15), _signal.strsignal(11), len(_signal.valid_signals()))  # expect: 2 15 0 0 1 Segmentation fault 62
seen = []
_signal.signal(10, lambda n, f: seen.append(n))
_signal.raise_signal(10)
print(seen)  # expect: [10]
try:
    _signal.raise_signal(2)
except KeyboardInterrupt:
    print("interrupted")  # expect: interrupted
for f in [lambda: _signal.signal(0, None), lambda: _signal.signal(10, 5), lambda: _signal.signal("a", 0), lambda: _signal.signal(9, _signal.SIG_IGN)]:
    try:
        f()
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
# expect: ValueError signal number out of range
# expect: TypeError signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: OSError [Errno 22] Invalid argument
import _opcode, _imp
print(_opcode.get_nb_ops()[0], _opcode.get_special_method_names(), _imp.is_frozen("nosuch"), _imp.lock_held(), _imp.is_builtin("sys"))  # expect: ('NB_ADD', '+') ['__enter__', '__exit__', '__aenter__', '__aexit__'] False False -1
# --- cpython: skip (there is nothing behind them here)
import select, _socket, _posixsubprocess, resource, faulthandler, _tracemalloc, _symtable
for f in [lambda: _socket.socket(), lambda: _socket.getaddrinfo("x", 1), lambda: _posixsubprocess.fork_exec(), lambda: select.select([0], [], []), lambda: _symtable.symtable("", "", "exec"), lambda: _tracemalloc.start()]:
    try:
        f()
    except (OSError, NotImplementedError, RuntimeError) as e:
        print(type(e).__name__, e)
# expect: CapabilityError socket() needs a network, which was not granted
# expect: CapabilityError getaddrinfo() needs a network, which was not granted
# expect: CapabilityError starting a process needs a capability, which was not granted
# expect: OSError [Errno 9] Bad file descriptor
# expect: NotImplementedError symbol tables are not shown
# expect: RuntimeError allocations are not traced here
import _testinternalcapi
def f(n):
    return _testinternalcapi.get_recursion_depth() if n == 0 else f(n - 1)
print(f(5) - f(0))  # expect: 5
