# Module-level state and small programs with globals.
counter = 0
history = []
def step(n=1):
    global counter
    counter += n
    history.append(counter)
    return counter
for i in range(3): step(i)
print(counter, history, step(), globals()["counter"])  # expect: 3 [0, 1, 3, 4] 4 4

# --- a module-level cache and reset
cache = {}
def slow(n):
    if n not in cache:
        cache[n] = n * n
        print("computed", n)
    return cache[n]
def reset():
    global cache
    cache = {}
print(slow(2), slow(2))  # expect: computed 2
# expect: 4 4
reset()
print(slow(2), len(cache))  # expect: computed 2
# expect: 4 1
# --- configuration by star arguments and defaults
defaults = {"host": "localhost", "port": 80}
def connect(**options):
    cfg = defaults | options
    unknown = cfg.keys() - defaults.keys()
    if unknown: raise TypeError(f"unknown options: {', '.join(sorted(unknown))}")  # raises: TypeError: unknown options: hots
    return "{host}:{port}".format(**cfg)
print(connect(), connect(port=8080))  # expect: localhost:80 localhost:8080
connect(hots="x")
# --- functions replaced at run time
def greet(): return "hello"
def call(): return greet()
print(call())  # expect: hello
def greet(): return "bye"
print(call())  # expect: bye
greet = lambda: "lambda"
print(call())  # expect: lambda
del greet
try: call()
except NameError as e: print(e)  # expect: name 'greet' is not defined
# --- __name__ and main guard
def main(argv):
    print("main", argv)
    return 0
if __name__ == "__main__":
    code = main(["x"])  # expect: main ['x']
print(code, __name__)  # expect: 0 __main__
# --- module attributes
print(__doc__, "__builtins__" in globals(), sorted(k for k in globals() if not k.startswith("__")))  # expect: None True []
# --- conditional definitions
import sys
if sys.version_info >= (3, 14):
    def feature(): return "new"
else:
    def feature(): return "old"
print(feature())  # expect: new
try: import no_such_fast_module as fast
except ImportError: fast = None
print(fast)  # expect: None
# --- swapping implementations through a table of modules
import math, string
for m, n in ((math, "pi"), (string, "digits")): print(m.__name__, getattr(m, n))
# expect: math 3.141592653589793
# expect: string 0123456789
# --- recursion with global accumulators
moves = []
def hanoi(n, a, b, c):
    if n:
        hanoi(n - 1, a, c, b)
        moves.append(a + b)
        hanoi(n - 1, c, b, a)
hanoi(4, "A", "B", "C")
print(len(moves), moves[:5])  # expect: 15 ['AC', 'AB', 'CB', 'AC', 'BA']
