# Calls of what is called by way of something else. A call takes a frame a level, or is one of 500
# objects that are each other's __call__; CPython has loops for some, and no bound for others.
# feeds: (*internal/vm.Machine).pushSpecialCall (*internal/vm.Machine).callRegs (*internal/object.Thread).FindBehind
# feeds: (*internal/vm.Machine).slowExt (*internal/vm.Machine).slowOp
# feeds: internal/builtins.compileStep internal/builtins.compileTree internal/builtins.compileTreeObject internal/builtins.run internal/importer.loadStep internal/tame/sys.exceptHook
# feeds: (*internal/stdlib/itertools.grouping) internal/object.keyHashStep internal/tame/time.sleep
import ast, functools, itertools, time
from types import MethodType, GenericAlias
def last(*args): return 0
class C:
    pass
x = last
for _ in range(5_000):  # a class for each
    x = type("C", (), {"__call__": x})()
way(x)  # RecursionError; CPython: 0
way(nested(lambda f: MethodType(f, 1), last))  # RecursionError; CPython: MemoryError
way(nested(staticmethod, last, n=N // 10))  # RecursionError | 0; CPython: 0
way(nested(lambda f: functools.partial(f), last))  # 0
class P(functools.partial): pass
way(nested(P, last))  # 0
way(lambda: nested(lambda f: lambda: f(), last)())  # RecursionError | 0; CPython: killed
way(lambda: nested(functools.lru_cache, last, n=5_000)())  # 0
C.__call__ = C()
way(C())  # RecursionError
def wide(n, last):
    return "def f():\n" + "".join(f" a{i} = {i}\n" for i in range(n)) + last
for text in " a0 += a%d", " a%d.x", " a%d[0]", " for a0 in a%d: pass", " return a%d":
    g = {}
    exec(wide(5_000, text % 4_999), g)
    way(g["f"])  # None, AttributeError, TypeError x2, 4999
s = "exec(s)"
t = compile("eval(compile(t, 'f', 'exec'))", "f", "exec", ast.PyCF_ONLY_AST)
def again(): return sorted([0], key=lambda x: again())
way(lambda: exec(s))  # RecursionError; CPython: MemoryError
way(lambda: eval(compile(t, "f", "exec")))  # RecursionError
way(again)  # RecursionError
way(lambda: next(nested(itertools.groupby, [1])))  # RecursionError | tuple; CPython: killed
way(lambda: {nested(lambda x: (x,)): 0})  # RecursionError | dict; CPython: dict
way(lambda: sys.excepthook(ValueError, ValueError(nested(lambda x: (x,))), None))  # None
way(lambda: __import__("a" + ".a" * N))  # ModuleNotFoundError; CPython: RecursionError
