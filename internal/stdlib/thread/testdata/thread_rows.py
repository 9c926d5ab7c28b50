# Locks, as the thread that has them sees them.
# cpython: same
import _thread
def refuse(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)
l = _thread.allocate_lock()
print(type(l).__name__, l.locked(), l.acquire(), l.locked(), l.acquire(False), l.acquire(blocking=False), l.release(), l.locked())  # expect: lock False True True False False None False
print(repr(l).startswith("<unlocked _thread.lock object at 0x"), l.acquire(timeout=5), repr(l).startswith("<locked _thread.lock"), l.acquire(True, 0), l.release())  # expect: True True True False None
refuse(l.release)  # expect: RuntimeError release unlocked lock
refuse(l.acquire, False, 1)  # expect: ValueError can't specify a timeout for a non-blocking call
refuse(l.acquire, True, -2)  # expect: ValueError timeout value must be a non-negative number
refuse(l.acquire, True, "y", 3)  # expect: TypeError acquire() takes at most 2 arguments (3 given)
with l as x:
    print(x, l.locked())  # expect: True True
print(l.locked(), l.__enter__(), l.__exit__(None, None, None), l.__exit__ is not None)  # expect: False True None True
print(l.acquire_lock(), l.locked_lock(), l.release_lock(), _thread.allocate().locked(), _thread.lock().locked(), _thread.LockType is _thread.lock)  # expect: True True None False False True
l.acquire()
l._at_fork_reinit()
print(l.locked())  # expect: False
r = _thread.RLock()
print(r.acquire(), r.acquire(), r._is_owned(), r._recursion_count(), r.locked(), repr(r).startswith("<locked _thread.RLock object owner="))  # expect: True True True 2 True True
print(r.release(), r.release(), r._is_owned(), r._recursion_count(), r.locked(), repr(r).split(" at ")[0].split(" owner")[0])  # expect: None None False 0 False <unlocked _thread.RLock object
refuse(r.release)  # expect: RuntimeError cannot release un-acquired lock
refuse(r._release_save)  # expect: RuntimeError cannot release un-acquired lock
with r as x, r:
    print(x, r._recursion_count())  # expect: True 2
    state = r._release_save()
    print(type(state).__name__, len(state), state[0], r._recursion_count())  # expect: tuple 2 2 0
    r._acquire_restore(state)
    print(r._recursion_count())  # expect: 2
print(r.__enter__(), r.__exit__(None, None, None))  # expect: True None
r.acquire()
r._at_fork_reinit()
print(r._recursion_count())  # expect: 0
print(type(_thread.get_ident()).__name__, _thread._get_main_thread_ident() == _thread.get_ident(), type(_thread.get_native_id()).__name__,
      _thread.stack_size(), _thread._is_main_interpreter())  # expect: int True int 0 True


# --- thread-local data
import _thread
x = _thread._local()
x.a = 1
print(x.a, x.__dict__)  # expect: 1 {'a': 1}
class L(_thread._local):
    def __init__(self, n): self.n = n
print(L(5).n, L(6).__dict__)  # expect: 5 {'n': 6}
for f in (lambda: _thread._local(1), lambda: setattr(x, "__dict__", {}), lambda: delattr(x, "__dict__"), lambda: x.b):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: TypeError Initialization arguments are not supported
# expect: AttributeError '_thread._local' object attribute '__dict__' is read-only
# expect: AttributeError '_thread._local' object attribute '__dict__' is read-only
# expect: AttributeError '_thread._local' object has no attribute 'b'
try:
    _thread.exit()
except SystemExit as e:
    print("SystemExit", e.args)  # expect: SystemExit ()

# --- old names
import _thread
print(_thread._shutdown(), _thread.set_name("x"))  # expect: None None
try:
    _thread.exit_thread()
except SystemExit as e:
    print("SystemExit", e.args)  # expect: SystemExit ()
