# What an exception that is thrown into a generator has as its context: what the generator itself handles.
def chain(e):
    out = []
    while e: out.append(e.args[0]); e = e.__context__
    return out
E = [Exception(i) for i in range(20)]
def plain():
    yield 1
    yield 2
def inside():
    try: raise E[10]
    except Exception: yield 1
def run(name, gen, ctx, outer):
    x = Exception("x")
    x.__context__ = ctx
    g = gen(); next(g)
    try:
        if outer:
            try: raise outer
            except Exception: g.throw(x)
        else: g.throw(x)
    except Exception as e: print(name, chain(e))
run("no ctx, no outer", plain, None, None)  # expect: no ctx, no outer ['x']
run("no ctx, outer", plain, None, Exception("o"))  # expect: no ctx, outer ['x']
run("ctx, outer", plain, Exception("c"), Exception("o"))  # expect: ctx, outer ['x', 'c']
run("ctx, no outer", plain, Exception("c"), None)  # expect: ctx, no outer ['x', 'c']
run("inside no ctx", inside, None, None)  # expect: inside no ctx ['x', 10]
run("inside ctx", inside, Exception("c"), None)  # expect: inside ctx ['x', 10]
run("inside ctx outer", inside, Exception("c"), Exception("o"))  # expect: inside ctx outer ['x', 10]
run("inside no ctx outer", inside, None, Exception("o"))  # expect: inside no ctx outer ['x', 10]
def catcher():
    try: yield
    except Exception as e: print("  in", chain(e))
    yield
def deleg(): yield from plain()
run("deleg ctx outer", deleg, Exception("c"), Exception("o"))  # expect: deleg ctx outer ['x', 'c']
run("deleg no ctx outer", deleg, None, Exception("o"))  # expect: deleg no ctx outer ['x']
def fresh(): yield 1
def unstarted(ctx, outer):
    x = Exception("x"); x.__context__ = ctx
    try:
        try: raise outer
        except Exception: fresh().throw(x)
    except Exception as e: print("unstarted", chain(e))
unstarted(None, Exception("o")); unstarted(Exception("c"), Exception("o"))  # expect: unstarted ['x']
# expect: unstarted ['x', 'c']
for ctx in (None, Exception("c")):
    x = Exception("x"); x.__context__ = ctx
    g = catcher(); next(g)
    try: raise Exception("o")
    except Exception: g.throw(x)
# expect:   in ['x']
# expect:   in ['x', 'c']
for ctx in (None, Exception("c")):
    x = Exception("x"); x.__context__ = ctx
    g = catcher(); next(g)
    try: raise Exception("o")
    except Exception:
        try: raise x
        except Exception as y: print("raise", chain(y))
# expect: raise ['x', 'o']
# expect: raise ['x', 'o']
async def co():
    import types
    @types.coroutine
    def t(): yield
    await t()
for ctx in (None, Exception("c")):
    x = Exception("x"); x.__context__ = ctx
    c = co(); c.send(None)
    try:
        try: raise Exception("o")
        except Exception: c.throw(x)
    except Exception as e: print("coro", chain(e))
# expect: coro ['x']
# expect: coro ['x', 'c']
