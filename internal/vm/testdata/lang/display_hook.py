# Interactive statements: their values go to sys.displayhook, which writes to sys.stdout.
# cpython: same
import io, sys
def single(text):
    exec(compile(text, "<input>", "single"), globals())
single("1 + 1")  # expect: 2
single("None")
single("x = 5")
old, sys.stdout = sys.stdout, io.StringIO()
single("'to a stream'; x")
got, sys.stdout = sys.stdout.getvalue(), old
print(repr(got))  # expect: "'to a stream'\n5\n"
sys.displayhook = lambda v: print("hook", v)
single("None; 7")
# expect: hook None
# expect: hook 7
sys.displayhook = sys.__displayhook__
single("'back'")  # expect: 'back'
del sys.displayhook
try:
    single("1")
except RuntimeError as e:
    print(e)  # expect: lost sys.displayhook

# --- names of callables in messages about what is unpacked
def h(*args, **kw):
    pass
for call in ("h(1, *h)", "h(*[1], *h)", "h(*h)", "None(*h)", "None(**h)", "None(*[1], *h)", "None(**{'a': 1}, **h)", "None(**{'a': 1}, **{'a': 1})"):
    try:
        eval(call)
    except TypeError as e:
        print(e)
# expect: Value after * must be an iterable, not function
# expect: Value after * must be an iterable, not function
# expect: __main__.h() argument after * must be an iterable, not function
# expect: None argument after * must be an iterable, not function
# expect: None argument after ** must be a mapping, not function
# expect: Value after * must be an iterable, not function
# expect: None argument after ** must be a mapping, not function
# expect: None got multiple values for keyword argument 'a'

# --- a module whose parts in C are blocked
import sys
for name in ("_collections", "_heapq", "_bisect", "_typing"):
    for top in (name, name[1:]):
        sys.modules.pop(top, None)
sys.modules["_heapq"] = sys.modules["_bisect"] = sys.modules["_collections"] = None
import heapq, bisect, collections
print(heapq.heappop([1, 2]), bisect.bisect([1, 2], 1), collections.OrderedDict(a=1))  # expect: 1 1 OrderedDict({'a': 1})
