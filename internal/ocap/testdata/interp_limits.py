# Limits of interpreters: what a child may spend, and who pays.
# cpython: skip (adder is our own module)
import sys
from adder import Interp, Limits, LimitError
print(Limits(), Limits(fuel=5, depth=100), Limits(memory=1 << 20).memory, Limits().fuel)  # expect: Limits() Limits(fuel=5, depth=100) 1048576 None
print(Limits(output=5).output, Limits(depth=70).depth)  # expect: 5 70
import copy, pickle
for x in Limits(), Interp(), Interp().namespace:
    for f in copy.copy, pickle.dumps, lambda x: x.__reduce__(), lambda x: x.__reduce_ex__(2):
        try:
            print("!!", f(x))
        except TypeError as e:
            if "cannot copy or pickle" not in str(e):
                print(e)
for bad in lambda: Limits(fuel=0), lambda: Limits(memory=-1), lambda: Limits(fuel="x"), lambda: Limits(1), lambda: Limits(output=1 << 80):
    try:
        bad()
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__)
# expect: ValueError
# expect: ValueError
# expect: TypeError
# expect: TypeError
# expect: OverflowError
# nothing in the child sees its end
i = Interp(Limits(fuel=20_000), grants={"stdout": sys.stdout})
i.exec("def f(x): return x + 1\nlog = []")
f = i.eval("f")
try:
    i.exec('''
def g():
    try:
        yield 1
    finally:
        log.append("generator")
it = g(); next(it)
try:
    try:
        while True: pass
    except BaseException:
        log.append("except")
    finally:
        log.append("finally")
except:
    log.append("outer")
''')
except LimitError as e:
    print(e, isinstance(e, Exception))  # expect: fuel is used up: refill() lets the interpreter go on with something else True
print(i.broken, i.fuel_left, i.fuel_used)  # expect: fuel 0 20000
for use in lambda: f(1), lambda: i.eval("1"), lambda: i.namespace, lambda: f == 1, lambda: i.import_module("math"), lambda: dir(f):
    try:
        print("!!", use())
    except LimitError as e:
        print(type(e).__name__)
# expect: LimitError
# expect: LimitError
# expect: LimitError
# expect: LimitError
# expect: LimitError
# expect: LimitError
i.refill(Limits(fuel=1000))
print(f(1), i.eval("log"), i.broken, i.fuel_left < 1000)  # expect: 2 [] None True

# --- memory and output
import sys
from adder import Interp, Limits, LimitError
i = Interp(Limits(memory=1 << 20), grants={"stdout": sys.stdout})
try:
    i.exec("x = []\nwhile True: x.append(bytes(1000))")
except LimitError as e:
    print(e)  # expect: memory is used up: refill() lets the interpreter go on with something else
i.refill(Limits(memory=4 << 20))
print(900 < i.eval("len(x)") < 1100, i.memory_used > 900_000)  # expect: True True
i.exec('''
x = None
try:
    'a' * 10 ** 12
except MemoryError:
    print("one impossible request can be caught")
''')  # expect: one impossible request can be caught
i = Interp(Limits(output=20), grants={"stdout": sys.stdout})
try:
    i.exec("for n in range(100): print('123456')")
except LimitError as e:
    print(e)
# expect: 123456
# expect: 123456
# expect: output is used up: refill() lets the interpreter go on with something else
i = Interp(Limits(depth=60))
print(i.eval("(lambda f: f(f, 0))(lambda f, n: n if n == 40 else f(f, n + 1))"))  # expect: 40
try:
    i.eval("(lambda f: f(f, 0))(lambda f, n: f(f, n + 1))")
except RecursionError as e:
    print(e)  # expect: maximum recursion depth exceeded

# --- callbacks are charged to both; one that began is ended
from adder import Interp, Limits, LimitError
def busy(n):
    for _ in range(n):
        pass
    done.append(n)
done = []
i = Interp(Limits(fuel=5000))
i.namespace["busy"] = busy
try:
    i.exec("while True: busy(1000)")
except LimitError as e:
    print(e.args[0][:15], done)  # expect: fuel is used up [1000, 1000, 1000, 1000, 1000]
i.refill(Limits(fuel=2000))
try:
    i.exec("busy(10000)\nbusy(1)")
except LimitError as e:
    print(done[5:], i.broken)  # expect: [10000] fuel

# --- the breach of a child in a callback ends all that it had under way
from adder import Interp, Limits, LimitError
def again():
    try:
        i.exec("while True: pass")
    except LimitError:
        print("inner")
    return 5
i = Interp(Limits(fuel=5000))
i.namespace["again"] = again
try:
    i.exec("x = again()\nwhile True: pass")
except LimitError:
    print("outer", i.broken)
# expect: inner
# expect: outer fuel

# --- a grandchild spends of its parent's, too
import sys
from adder import Interp, Limits, LimitError
i = Interp(Limits(fuel=50_000), grants={"stdout": sys.stdout})
i.exec('''
from adder import Interp, Limits, LimitError
j = Interp(Limits(fuel=10_000))
try:
    j.exec("while True: pass")
except LimitError as e:
    print("grandchild:", j.fuel_used)
''')  # expect: grandchild: 10000
try:
    i.exec('''
j = Interp(Limits(fuel=10**9))
try:
    j.exec("while True: pass")
finally:
    print("never")
''')
except LimitError as e:
    print("child:", i.fuel_used)  # expect: child: 50000
deep = Interp(name="0")
deep.exec('''
from adder import Interp
def nest(n):
    try:
        i = Interp(name=str(n))
    except RuntimeError as e:
        return n, str(e)
    i.namespace["n"] = n
    i.exec("from adder import Interp")
    i.exec(source)
    i.namespace["source"] = source
    return i.eval("nest")(n + 1)
''')
import re
source = '''
def nest(n):
    from adder import Interp
    try:
        i = Interp(name=str(n))
    except RuntimeError as e:
        return n, str(e)
    i.namespace["source"] = source
    i.exec(source)
    return i.eval("nest")(n + 1)
'''
deep.namespace["source"] = source
deep.exec(source)
print(deep.eval("nest")(1))  # expect: (16, 'interpreters stand 16 deep within each other')

# --- threads of the parent
import threading
from adder import Interp
i = Interp()
i.exec("def spin(n):\n  for _ in range(n): pass\n  return n\ndef call(f): return f()")
spin = i.eval("spin")
out = []
def work(what):
    try:
        out.append(what(20_000))
    except RuntimeError as e:
        out.append(str(e))
def run(*whats):
    out.clear()
    ts = [threading.Thread(target=work, args=(w,)) for w in whats]
    for t in ts: t.start()
    for t in ts: t.join()
    return out
print(run(spin, spin))  # expect: [20000, 20000]
def spin_here():
    for _ in range(20_000): pass
    return "called back"
call = i.eval("call")
print(run(lambda n: call(spin_here), spin))  # expect: ['another thread is at work in the interpreter', 'called back']
# a thread of the child's goes on when somebody is in there
i.exec('''
import threading
seen = []
def slow():
    for n in range(3):
        for _ in range(1000): pass
        seen.append(n)
t = threading.Thread(target=slow)
t.start()
''')
i.exec("t.join()")
print(i.eval("seen"))  # expect: [0, 1, 2]

# --- interpreters that are dropped, and proxies that outlive the name
import gc, weakref
from adder import Interp
class Thing: pass
def make():
    t = Thing()
    i = Interp(grants={"thing": t})
    i.exec("def get(): return thing")
    return i.eval("get"), weakref.ref(t)
get, ref = make()
gc.collect()
print(get() is ref(), ref() is None)  # expect: True False
del get
gc.collect()
gc.collect()
print(ref())  # expect: None
i = Interp()
i.namespace["t"] = Thing()
i.exec("t = None\nimport gc; gc.collect()")
t = Thing()
ref = weakref.ref(t)
i.namespace["t"] = t
del t
gc.collect()
print(ref() is None)  # expect: False
i.exec("del t\ngc.collect()")
gc.collect()
print(ref() is None)  # expect: True
