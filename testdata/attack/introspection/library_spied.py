# A guest replaces every function of the library's modules by one that looks at its arguments and results, and has the library describe, copy and call what it was handed.
from arena import Guest, verdict

SECRET = "gold"


class Vault:
    made = 0

    def __init__(self):
        Vault.made += 1

    def check(self, guess):
        return guess == SECRET

    def call(self, f, *args):
        return f(*args)


g = Guest("""
import copy, dataclasses, functools, inspect, logging, pickle, pydoc, sys, traceback, types, typing, warnings

found = set()

def look(x, depth=2):
    if type(x) is dict:
        if "SECRET" in x:
            found.add("namespace")
    elif type(x) in (tuple, list) and depth:
        for y in x:
            look(y, depth - 1)
    elif getattr(x, "__name__", "") == "Vault":
        try:
            x()
        except TypeError:
            pass

def spy(f):
    def called(*args, **kwargs):
        look(args)
        result = f(*args, **kwargs)
        look(result)
        return result
    return called

uses = (copy.deepcopy, copy.copy, functools.partial, functools.singledispatch, inspect.getdoc, inspect.getmembers, inspect.getmodule, inspect.getsource,
        inspect.signature, inspect.unwrap, inspect.getclosurevars, pickle.dumps, pydoc.render_doc, typing.get_type_hints, dataclasses.asdict,
        lambda o: warnings.warn("x", stacklevel=2), lambda o: warnings.warn("x", stacklevel=3), lambda o: logging.error("x", stacklevel=3),
        lambda o: traceback.format_stack(), lambda o: inspect.stack())
logging.disable()
warnings.simplefilter("ignore")

def attack(*tools):
    for module in copy, dataclasses, functools, inspect, logging, pickle, pydoc, traceback, typing, warnings:
        for name, f in [*vars(module).items()]:
            if type(f) is types.FunctionType:
                setattr(module, name, spy(f))
    for use in uses:
        for tool in tools:
            for do in use, functools.partial(tools[0], use):
                try:
                    look(do(tool))
                except Exception:
                    pass
    if hasattr(tools[1], "__func__"):
        look(tools[1].__func__.__globals__)  # CPython needs no spy
""")
vault = Vault()
g.call("attack", vault.call, vault.check, vault, verdict)
verdict("namespace" in g["found"] or Vault.made != 1)
