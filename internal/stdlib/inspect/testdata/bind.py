# Signature.bind, BoundArguments, Parameter.
# cpython: same
import inspect
from inspect import signature, Parameter as P, Signature
def f(a, b=2, /, c=3, *args, d, e=5, **kw): pass
s = signature(f)
b = s.bind(1, d=4, z=9)
print(b, b.args, b.kwargs, b.arguments, b.signature is s)  # expect: <BoundArguments (a=1, d=4, kw={'z': 9})> (1,) {'d': 4, 'z': 9} {'a': 1, 'd': 4, 'kw': {'z': 9}} True
b.apply_defaults()
print(b, b.args, b.kwargs, b == s.bind(1, d=4, z=9))  # expect: <BoundArguments (a=1, b=2, c=3, args=(), d=4, e=5, kw={'z': 9})> (1, 2, 3) {'d': 4, 'e': 5, 'z': 9} False
print(s.bind(1, 2, 3, 4, 5, d=6), s.bind_partial(), s.bind_partial(1, c=3), s.bind(1, d=1, b=7))  # expect: <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=6)> <BoundArguments ()> <BoundArguments (a=1, c=3)> <BoundArguments (a=1, d=1, kw={'b': 7})>
def attempt(sig, *a, **k):
    try:
        print(sig.bind(*a, **k))
    except TypeError as e:
        print(e)
g = signature(lambda a, /, b, *, c: 0)
attempt(g)  # expect: missing a required argument: 'a'
attempt(g, 1)  # expect: missing a required argument: 'b'
attempt(g, 1, 2)  # expect: missing a required keyword-only argument: 'c'
attempt(g, 1, 2, 3)  # expect: too many positional arguments
attempt(g, 1, 2, b=3, c=4)  # expect: multiple values for argument 'b'
attempt(g, 1, 2, c=3, d=4)  # expect: got an unexpected keyword argument 'd'
attempt(g, b=2, c=3, a=1)  # expect: missing a required positional-only argument: 'a'
attempt(signature(lambda a=1, /: 0), a=2)  # expect: got some positional-only arguments passed as keyword arguments: 'a'
print(P("a", P.KEYWORD_ONLY, default=3, annotation=int), repr(P("a", P.VAR_KEYWORD)), P("a", P.KEYWORD_ONLY).replace(name="b"))  # expect: a: int = 3 <Parameter "**a"> b
print(P.KEYWORD_ONLY, repr(P.POSITIONAL_ONLY), P.VAR_POSITIONAL.description, P(".0", P.POSITIONAL_OR_KEYWORD))  # expect: KEYWORD_ONLY <_ParameterKind.POSITIONAL_ONLY: 0> variadic positional implicit0
print(P("a", P.KEYWORD_ONLY) == P("a", P.KEYWORD_ONLY), Signature(), Signature().parameters)  # expect: True () OrderedDict()
import pickle, copy
print(pickle.loads(pickle.dumps(g)) == g, copy.copy(s.bind(1, d=2)))  # expect: True <BoundArguments (a=1, d=2)>
print(inspect.getfullargspec(lambda a, b=1, *c, d=2, **e: 0))  # expect: FullArgSpec(args=['a', 'b'], varargs='c', varkw='e', defaults=(1,), kwonlyargs=['d'], kwonlydefaults={'d': 2}, annotations={})
print(inspect.getcallargs(lambda a, b=1, *c, d=2, **e: 0, 1, 2, 3, x=4))  # expect: {'a': 1, 'b': 2, 'c': (3,), 'e': {'x': 4}, 'd': 2}
P("a", 7)  # raises: ValueError: value 7 is not a valid Parameter.kind
# ---
from inspect import *
Parameter("a", Parameter.VAR_POSITIONAL, default=3)  # raises: ValueError: variadic positional parameters cannot have default values
# ---
from inspect import *
Parameter("1a", Parameter.KEYWORD_ONLY)  # raises: ValueError: '1a' is not a valid parameter name
# ---
from inspect import *
Parameter(3, Parameter.KEYWORD_ONLY)  # raises: TypeError: name must be a str, not a int
# ---
from inspect import *
P = Parameter
Signature([P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)])  # raises: ValueError: wrong parameter order: keyword-only parameter before positional-only parameter
# ---
from inspect import *
P = Parameter
Signature([P("a", P.POSITIONAL_ONLY, default=1), P("b", P.POSITIONAL_ONLY)])  # raises: ValueError: non-default argument follows default argument
# ---
from inspect import *
P = Parameter
Signature([P("a", P.POSITIONAL_ONLY), P("a", P.KEYWORD_ONLY)])  # raises: ValueError: duplicate parameter name: 'a'
# ---
import inspect
def f(a, b, c): pass
inspect.getcallargs(f)  # raises: TypeError: f() missing 3 required positional arguments: 'a', 'b' and 'c'
# ---
import inspect
def f(a, b=1): pass
inspect.getcallargs(f, 1, 2, 3)  # raises: TypeError: f() takes from 1 to 2 positional arguments but 3 were given
