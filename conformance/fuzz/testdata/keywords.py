# Keywords that come twice, and that are no text.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def f(*a, **k): return a, k
t(lambda: f(**{'k':1}, **{None:1, 'k':2}))
t(lambda: f(**{'k':1}, **{'k':2, None:1}))
t(lambda: f(**{None:1}, **{'k':2}))
t(lambda: f(*1, **{None:1}))
t(lambda: f(*1, **{'k':1}, **{'k':1}))
t(lambda: f(*[1], **{None:1}, **1))
t(lambda: f(*[1], **1))
t(lambda: f(*1, **1))
t(lambda: dict(*1, **{1:1}))
t(lambda: dict(**{1:1}))
t(lambda: dict(**{1:1}, **{2:1}))
class M:
    def keys(self): return [1, 'k']
    def __getitem__(self, k): return 5
t(lambda: f(**{'k':1}, **M()))
t(lambda: f(**M()))
t(lambda: f(x=1, **M()))
t(lambda: print(**{1:2}))
t(lambda: len(**{1:2}))
t(lambda: len([], **{1:2}))
t(lambda: type(**{1:2}))
t(lambda: type(1,**{1:2}))
t(lambda: int(**{1:2}))
t(lambda: [].append(**{1:2}))
t(lambda: [].sort(**{1:2}))
class C:
    def __init__(self, **k): pass
t(lambda: C(**{1:2}))
t(lambda: C().x(**{1:2}))
