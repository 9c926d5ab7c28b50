# Go functions and objects: `add(int, int) int`, `store` with Get(key) and Put(key, value).
# cpython: skip (there is no host)
print(add(2, 3), add.__call__(4, 5), add.__name__, add.__qualname__, repr(add), callable(add))
print(store.put("k", 1), store.get("k"), [n for n in dir(store) if n[0] != "_"], repr(store))
for f in (lambda: add(1), lambda: add("x", 1), lambda: add(a=1), lambda: store.get(), lambda: store.nope, lambda: setattr(store, "x", 1), lambda: add.x, lambda: type(add)(),
          lambda: type(store)()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(type(add).__name__, type(store).__name__, add == add, hash(add) == hash(add), store == store, list(map(add, [1, 2], [3, 4])))
# expect: 5 9 add add <host function add> True
# expect: None 1 ['get', 'put'] <Shelf of the host>
# expect: TypeError add() missing 1 of 2 arguments
# expect: TypeError add() argument 1: Python str does not convert to Go int
# expect: TypeError wrapper __call__() takes no keyword arguments
# expect: TypeError get() missing 1 of 1 arguments
# expect: AttributeError 'adder.HostObject' object has no attribute 'nope'
# expect: AttributeError 'adder.HostObject' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError 'adder.HostFunction' object has no attribute 'x'
# expect: TypeError cannot create 'adder.HostFunction' instances
# expect: TypeError cannot create 'adder.HostObject' instances
# expect: HostFunction HostObject True True True [4, 6]

# --- the clock stands at 2026-01-02 03:04:05.25 UTC
import time
print(time.time(), time.time_ns(), time.gmtime()[:6], time.strftime("%Y-%m-%d %H:%M:%S"), time.monotonic() >= 0, time.perf_counter_ns() >= 0, time.sleep(0))
print(time.localtime(0)[:6], time.ctime(), time.clock_gettime(0) if hasattr(time, "CLOCK_REALTIME") else None)
# expect: 1767323045.25 1767323045250000000 (2026, 1, 2, 3, 4, 5) 2026-01-02 03:04:05 True True None
# expect: (1970, 1, 1, 0, 0, 0) Fri Jan  2 03:04:05 2026 1767323045.25
