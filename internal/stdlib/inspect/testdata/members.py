# inspect: predicates, members, documentation, states.
# cpython: same
import inspect, types, functools
class A:
    "doc of A"
    x = 1
    __slots__ = ("slot",)
    def m(self):
        """First.

            Indented.
        Last.
        """
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    @property
    def p(self): return 1 / 0
class B(A):
    def m(self): pass
def gen(): yield
async def co(): pass
async def ag(): yield
print([inspect.isclass(A), inspect.isfunction(A.m), inspect.ismethod(A().m), inspect.ismethod(A.m), inspect.isbuiltin(len), inspect.isroutine(len), inspect.isroutine(A)])  # expect: [True, True, True, False, True, True, False]
print([inspect.ismodule(inspect), inspect.isdatadescriptor(A.p), inspect.ismethoddescriptor(str.join), inspect.ismemberdescriptor(A.slot), inspect.isgetsetdescriptor(types.FunctionType.__dict__["__code__"])])  # expect: [True, True, True, True, True]
print([inspect.isgeneratorfunction(gen), inspect.iscoroutinefunction(co), inspect.isasyncgenfunction(ag), inspect.isgenerator(gen()), inspect.isgeneratorfunction(functools.partial(gen)), inspect.iscode(gen.__code__)])  # expect: [True, True, True, True, True, True]
print([n for n, v in inspect.getmembers(A) if not n.startswith("__")], [n for n, v in inspect.getmembers_static(A(), inspect.isroutine) if not n.startswith("__")])  # expect: ['c', 'm', 'p', 's', 'slot', 'x'] ['c', 'm', 's']
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(B) if not a.name.startswith("__")])  # expect: [('c', 'class method', 'A'), ('m', 'method', 'B'), ('p', 'property', 'A'), ('s', 'static method', 'A'), ('slot', 'data', 'A'), ('x', 'data', 'A')]
print(inspect.getmro(B), inspect.getclasstree([A, B]))  # expect: (<class '__main__.B'>, <class '__main__.A'>, <class 'object'>) [(<class 'object'>, ()), [(<class '__main__.A'>, (<class 'object'>,)), [(<class '__main__.B'>, (<class '__main__.A'>,))]]]
print(repr(inspect.getdoc(A.m)), inspect.getdoc(B().m) == inspect.getdoc(A.m), inspect.getdoc(A), inspect.getdoc(B), inspect.getdoc(3) is not None)  # expect: 'First.\n\n    Indented.\nLast.' True doc of A doc of A True
print(repr(inspect.cleandoc("  a\n    b\n      c\n\n")), inspect.indentsize("   x"), inspect.getmodulename("/a/b.py"))  # expect: 'a\nb\n  c' 3 b
class G:
    def __getattr__(self, name): return 5
    d = property(lambda s: 6)
g = G()
g.i = 7
print(inspect.getattr_static(g, "i"), inspect.getattr_static(g, "nothing", "no"), type(inspect.getattr_static(g, "d")).__name__, inspect.getattr_static(G, "d") is G.d)  # expect: 7 no property True
import abc
class Abs(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
print(inspect.isabstract(Abs), inspect.isabstract(A), inspect.isawaitable(3), inspect.ispackage(inspect))  # expect: True False False False
it = gen()
print(inspect.getgeneratorstate(it), next(it), inspect.getgeneratorstate(it), it.close(), inspect.getgeneratorstate(it))  # expect: GEN_CREATED None GEN_SUSPENDED None GEN_CLOSED
k = co()
print(inspect.getcoroutinestate(k), inspect.iscoroutine(k), inspect.isawaitable(k), k.close(), inspect.getcoroutinestate(k))  # expect: CORO_CREATED True True None CORO_CLOSED
print(inspect.formatannotation(int), inspect.formatannotation("x"), inspect.formatannotation(list[int]), inspect.formatannotation(A), inspect.formatannotation(A, "__main__"))  # expect: int 'x' list[int] __main__.A A
print(inspect.markcoroutinefunction(gen) is gen, inspect.iscoroutinefunction(gen), inspect.getargs(gen.__code__))  # expect: True True Arguments(args=[], varargs=None, varkw=None)
inspect.getattr_static(g, "nothing")  # raises: AttributeError: nothing
# ---
import inspect
inspect.getfile(len)  # raises: TypeError: module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
# ---
import inspect
inspect.getfile(3)  # raises: TypeError: module, class, method, function, traceback, frame, or code object was expected, got int
# ---
import inspect
exec("def f(): pass")
inspect.getsource(f)  # raises: OSError: could not get source code
