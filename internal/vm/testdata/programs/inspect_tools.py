# Introspection: a documentation generator by inspect, signatures bound and rewritten, call adapters, class trees, source positions, dataclass from signature, doctest-like checks, argument fuzzing.
from __future__ import annotations
import dataclasses
import enum
import functools
import inspect
import io
import keyword
import re
import sys
import textwrap
import types
from collections import Counter, OrderedDict, namedtuple
from contextlib import redirect_stdout
from functools import cached_property, lru_cache, partial, partialmethod, singledispatch, wraps
from inspect import Parameter, Signature, signature
from typing import Any, Callable, Literal, Optional, get_type_hints

KINDS = {Parameter.POSITIONAL_ONLY: "pos", Parameter.POSITIONAL_OR_KEYWORD: "both", Parameter.VAR_POSITIONAL: "*", Parameter.KEYWORD_ONLY: "kw", Parameter.VAR_KEYWORD: "**"}


def f1(a, /, b: int, c: str = "x", *args: float, d, e: list[int] | None = None, **kw: Any) -> Literal["r"]:
    """Does things.

        Indented more.
      Less.

    >>> 1 + 1
    2
    >>> print("a\\nb")
    a
    b
    >>> [1,
    ...  2]
    [1, 2]
    >>> 3 * 3
    10
    >>> int("z")
    Traceback (most recent call last):
    ValueError: invalid literal for int() with base 10: 'z'
    """
    return "r"


class Base:
    "The base."
    attr: int = 3

    def method(self, x, *, y=2): "A method."
    @classmethod
    def cm(cls, k=()): ...
    @staticmethod
    def sm(*a): ...
    @property
    def prop(self) -> int: "A property."
    @cached_property
    def cached(self): return 1
    pm = partialmethod(method, 7, y=9)
    @lru_cache
    def memo(self, n): return n
    async def co(self): yield
    def __call__(self, q, /): ...


class Child(Base):
    def __init__(self, name: str, *rest, flag: bool = False): self.name = name
    def method(self, x, *, y=5): ...
    class Inner:
        def deep(self): ...


def document(obj, depth=0):
    pad = "  " * depth
    if inspect.isclass(obj):
        yield f"{pad}class {obj.__qualname__}({', '.join(b.__name__ for b in obj.__bases__)}){signature(obj) if obj.__init__ is not object.__init__ else ''}"
        for a in inspect.classify_class_attrs(obj):
            if a.defining_class is obj and not (a.name.startswith("__") and a.name not in ("__init__", "__call__")):
                yield f"{pad}  {a.kind}: {a.name}"
                if inspect.isfunction(a.object) or inspect.isclass(a.object):
                    yield from document(a.object, depth + 2)
    else:
        flags = [n for n in ("coroutinefunction", "generatorfunction", "asyncgenfunction") if getattr(inspect, "is" + n)(obj)]
        yield f"{pad}{obj.__name__}{signature(obj)}{' ' + ' '.join(flags) if flags else ''}"
        if d := obj.__doc__ and inspect.cleandoc(obj.__doc__):
            yield textwrap.indent(d.splitlines()[0], pad + "  # ")


print(*document(Base), *document(Child), *document(f1), sep="\n")  # expect: class Base(object)
# expect:   method: __call__
# expect:     __call__(self, q, /)
# expect:   data: attr
# expect:   method: cached
# expect:   class method: cm
# expect:   method: co
# expect:     co(self) asyncgenfunction
# expect:   method: memo
# expect:   method: method
# expect:     method(self, x, *, y=2)
# expect:       # A method.
# expect:   method: pm
# expect:     _method(self, *, y=9)
# expect:   property: prop
# expect:   static method: sm
# expect: class Child(Base)(name: 'str', *rest, flag: 'bool' = False)
# expect:   data: Inner
# expect:     class Child.Inner(object)
# expect:       method: deep
# expect:         deep(self)
# expect:   method: __init__
# expect:     __init__(self, name: 'str', *rest, flag: 'bool' = False)
# expect:   method: method
# expect:     method(self, x, *, y=5)
# expect: f1(a, /, b: 'int', c: 'str' = 'x', *args: 'float', d, e: 'list[int] | None' = None, **kw: 'Any') -> "Literal['r']"
# expect:   # Does things.
sig = signature(f1)
print([(p.name, KINDS[p.kind], p.default if p.default is not p.empty else "-", p.annotation) for p in sig.parameters.values()], sig.return_annotation)  # expect: [('a', 'pos', '-', <class 'inspect._empty'>), ('b', 'both', '-', 'int'), ('c', 'both', 'x', 'str'), ('args', '*', '-', 'float'), ('d', 'kw', '-', <class 'inspect._empty'>), ('e', 'kw', None, 'list[int] | None'), ('kw', '**', '-', 'Any')] Literal['r']
for args, kw in (((1, 2), {"d": 3}), ((1, 2, 3, 4, 5), {"d": 6, "z": 7}), ((1,), {"d": 1}), ((), {}), ((1, 2), {"d": 1, "b": 2}), ((1, 2), {"a": 9, "d": 0})):
    try:
        b = sig.bind(*args, **kw)
        b.apply_defaults()
        print(b, b.args, b.kwargs, dict(b.arguments) == {**b.arguments})
    except TypeError as e:
        print(e)
# expect: <BoundArguments (a=1, b=2, c='x', args=(), d=3, e=None, kw={})> (1, 2, 'x') {'d': 3, 'e': None} True
# expect: <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=6, e=None, kw={'z': 7})> (1, 2, 3, 4, 5) {'d': 6, 'e': None, 'z': 7} True
# expect: missing a required argument: 'b'
# expect: missing a required argument: 'a'
# expect: multiple values for argument 'b'
# expect: <BoundArguments (a=1, b=2, c='x', args=(), d=0, e=None, kw={'a': 9})> (1, 2, 'x') {'d': 0, 'e': None, 'a': 9} True
p = sig.bind_partial(1, e=[3])
p.arguments["b"] = 5
print(p, p.args, p.kwargs, p.signature is sig)  # expect: <BoundArguments (a=1, e=[3], b=5)> (1, 5) {'e': [3]} True
new = sig.replace(parameters=[q.replace(annotation=Parameter.empty, default=0) if q.name == "c" else q for q in sig.parameters.values() if q.name not in ("args", "kw")], return_annotation=int)
print(new, new == sig, sig == signature(f1), hash(new) == hash(new.replace()), new.parameters["c"], repr(new.parameters["d"]), Signature.from_callable(len) if False else str(signature(len)))  # expect: (a, /, b: 'int', c=0, *, d, e: 'list[int] | None' = None) -> int False True True c=0 <Parameter "d"> (obj, /)
for make in (lambda: Parameter("1a", Parameter.KEYWORD_ONLY), lambda: Parameter("class", Parameter.KEYWORD_ONLY), lambda: Parameter("a", Parameter.VAR_KEYWORD, default=1), lambda: Signature([Parameter("a", Parameter.KEYWORD_ONLY), Parameter("b", Parameter.POSITIONAL_ONLY)]), lambda: Signature([Parameter("a", Parameter.POSITIONAL_ONLY)] * 2), lambda: Signature([Parameter("a", Parameter.POSITIONAL_ONLY, default=1), Parameter("b", Parameter.POSITIONAL_ONLY)]), lambda: signature(3), lambda: signature(print), lambda: signature(int), lambda: signature(Base.pm), lambda: signature(Base().pm), lambda: signature(Base()), lambda: signature(Child.Inner), lambda: signature(partial(f1, 1, c=3)), lambda: signature(partial(f1, 1, 2, 3, 4, d=4)), lambda: signature(Base.cm), lambda: signature(type), lambda: signature(namedtuple("N", "a b", defaults=[1])), lambda: signature(dataclasses.make_dataclass("D", ["x", ("y", int, 2)])), lambda: signature(enum.Enum), lambda: signature(lambda *, a=1, **k: 0), lambda: signature(Base.memo), lambda: signature(str.split), lambda: signature("".join), lambda: signature(dict.fromkeys), lambda: signature(range), lambda: signature(sorted), lambda: signature(Exception)):
    try:
        print(make())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, re.sub(r"0x\w+|at 0x.*?>", "", str(e)))
# expect: ValueError '1a' is not a valid parameter name
# expect: ValueError 'class' is not a valid parameter name
# expect: ValueError variadic keyword parameters cannot have default values
# expect: ValueError wrong parameter order: keyword-only parameter before positional-only parameter
# expect: ValueError duplicate parameter name: 'a'
# expect: ValueError non-default argument follows default argument
# expect: TypeError 3 is not a callable object
# expect: (*args, sep=' ', end='\n', file=None, flush=False)
# expect: ValueError no signature found for builtin type <class 'int'>
# expect: (self, *, y=9)
# expect: (*, y=9)
# expect: (q, /)
# expect: ()
# expect: (b: 'int', *, c: 'str' = 3, d, e: 'list[int] | None' = None, **kw: 'Any') -> "Literal['r']"
# expect: (*args: 'float', d=4, e: 'list[int] | None' = None, **kw: 'Any') -> "Literal['r']"
# expect: (k=())
# expect: ValueError no signature found for builtin <class 'type'>
# expect: (a, b=1)
# expect: (x: Any, y: int = 2) -> None
# expect: (new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)
# expect: (*, a=1, **k)
# expect: (self, n)
# expect: (self, /, sep=None, maxsplit=-1)
# expect: (iterable, /)
# expect: (iterable, value=None, /)
# expect: ValueError no signature found for builtin type <class 'range'>
# expect: (iterable, /, *, key=None, reverse=False)
# expect: ValueError no signature found for builtin type <class 'Exception'>


def adapt(fn):
    "Calls fn with the arguments it knows of those offered."
    s = signature(fn)
    takes_all = any(q.kind is Parameter.VAR_KEYWORD for q in s.parameters.values())

    @wraps(fn)
    def inner(**offer):
        return fn(**{k: v for k, v in offer.items() if takes_all or k in s.parameters})
    inner.__signature__ = s.replace(parameters=[q.replace(kind=Parameter.KEYWORD_ONLY) for q in s.parameters.values() if q.kind not in (Parameter.VAR_KEYWORD, Parameter.VAR_POSITIONAL)])
    return inner


g = adapt(lambda x, y=2: (x, y))
print(g(x=1, z=9), g(x=1, y=5, q=0), signature(g), adapt(lambda **k: sorted(k))(b=1, a=2), signature(g, follow_wrapped=False))  # expect: (1, 2) (1, 5) (*, x, y=2) ['a', 'b'] (*, x, y=2)


def doctests(fn):
    doc, ns, results = inspect.getdoc(fn), {}, []
    for m in re.finditer(r"^>>> (.*(?:\n\.\.\. .*)*)\n?((?:(?!>>>|\s*$).*\n?)*)", doc, re.M):
        src, want = m[1].replace("\n... ", "\n"), m[2].rstrip()
        buf = io.StringIO()
        with redirect_stdout(buf):
            try:
                exec(compile(src, "<doctest>", "single"), ns)
            except Exception as e:
                print(f"Traceback (most recent call last):\n{type(e).__name__}: {e}")
        got = buf.getvalue().rstrip()
        results.append((src, got == want, "" if got == want else f"want {want!r} got {got!r}"))
    return results


print(*doctests(f1), sep="\n")  # expect: ('1 + 1', True, '')
# expect: ('print("a\\nb")', True, '')
# expect: ('[1,\n 2]', True, '')
# expect: ('3 * 3', False, "want '10' got '9'")
# expect: ('int("z")', True, '')


def from_signature(fn, name):
    fields = [(q.name, q.annotation, dataclasses.field(default=q.default)) if q.default is not q.empty else (q.name, q.annotation if q.annotation is not q.empty else object) for q in signature(fn, eval_str=True).parameters.values()]
    return dataclasses.make_dataclass(name, fields, namespace={"__call__": lambda self: fn(**vars(self))}, frozen=True)


def area(w: float, h: float = 2.0, unit: str = "m") -> str: return f"{w * h}{unit}²"
Area = from_signature(area, "Area")
print(Area(3), Area(3, unit="cm")(), signature(Area), [f.type for f in dataclasses.fields(Area)], get_type_hints(area))  # expect: Area(w=3, h=2.0, unit='m') 6.0cm² (w: float, h: float = 2.0, unit: str = 'm') -> None [<class 'float'>, <class 'float'>, <class 'str'>] {'w': <class 'float'>, 'h': <class 'float'>, 'unit': <class 'str'>, 'return': <class 'str'>}
print(inspect.getmro(Child)[1].__name__, inspect.isabstract(Base), inspect.isroutine(len), inspect.ismethod(Base().method), inspect.isbuiltin(len), inspect.ismethoddescriptor(str.join), inspect.isgetsetdescriptor(type.__dict__["__name__"]) or "-", inspect.isdatadescriptor(Base.prop), inspect.unwrap(g).__name__, inspect.cleandoc("  a\n    b\n   c"), inspect.getdoc(Child.method), inspect.getdoc(Child), inspect.getcomments(3) if False else "")  # expect: Base False True True True True True True <lambda> a
# expect:  b
# expect-repr: 'c A method. The base. '
print([n for n, _ in inspect.getmembers(Child("x")) if not n.startswith("_")], inspect.getattr_static(Base(), "prop").__class__.__name__, inspect.getcallargs(f1, 1, 2, d=3), inspect.getfullargspec(Child.__init__), inspect.classify_class_attrs(Child)[-1].name, f1.__code__.co_varnames, f1.__code__.co_argcount, f1.__code__.co_posonlyargcount, f1.__code__.co_kwonlyargcount, f1.__code__.co_name, f1.__code__.co_flags & inspect.CO_VARARGS, f1.__kwdefaults__, f1.__annotations__["e"])  # expect: ['Inner', 'attr', 'cached', 'cm', 'co', 'memo', 'method', 'name', 'pm', 'prop', 'sm'] property {'a': 1, 'b': 2, 'args': (), 'kw': {}, 'd': 3, 'c': 'x', 'e': None} FullArgSpec(args=['self', 'name'], varargs='rest', varkw=None, defaults=None, kwonlyargs=['flag'], kwonlydefaults={'flag': False}, annotations={'name': 'str', 'flag': 'bool'}) sm ('a', 'b', 'c', 'd', 'e', 'args', 'kw') 3 1 2 f1 4 {'e': None} list[int] | None
fr = inspect.currentframe()
print(fr.f_lineno > 100, fr.f_code.co_name, [f.function for f in inspect.stack()][:1], inspect.getmodulename("/a/b.py"), inspect.isframe(fr), inspect.iscode(f1.__code__))  # expect: True <module> ['<module>'] b True True


def tree(classes): return inspect.getclasstree(classes)
print(re.sub(r"__main__\.", "", str(tree([Child, Base, int, bool]))))  # expect: [(<class 'object'>, ()), [(<class 'Base'>, (<class 'object'>,)), [(<class 'Child'>, (<class 'Base'>,))], (<class 'int'>, (<class 'object'>,)), [(<class 'bool'>, (<class 'int'>,))]]]
