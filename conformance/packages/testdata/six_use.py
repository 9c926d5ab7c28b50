# Both names of what moved, by six: lazy modules, metaclasses, helpers.
import six
from six.moves import range, zip, urllib, reduce, StringIO, configparser, builtins
print(six.PY3, six.text_type, six.string_types, six.ensure_str(b"x"), six.ensure_binary("y"), six.moves.urllib.parse.quote("a b"), reduce(lambda a,b:a+b,[1,2]), list(six.iteritems({1:2})))
class M(type):
    def __new__(m, n, b, d): d["made"]=1; return type.__new__(m, n, b, d)
@six.add_metaclass(M)
class A(object):
    __slots__=("q",)
class B(six.with_metaclass(M, dict)): pass
print(A.made, type(A).__name__, B.made, B.__mro__[1].__name__, A.__slots__)
try: six.raise_from(ValueError("a"), KeyError("b"))
except ValueError as e: print(repr(e.__cause__))
@six.python_2_unicode_compatible
class U:
    def __str__(self): return "u"
print(str(U()), six.u("x"), six.b("y"), six.int2byte(65), six.byte2int(b"A"), six.get_function_code(lambda: 1).co_name, six.next(iter([1])), six.callable(len), six.create_bound_method(lambda s: s, 3)(), six.viewkeys({1:2}))
from six.moves.urllib.parse import urlencode, urlparse
from six.moves.urllib import parse
from six.moves import http_client
print(urlencode({"a":1}), parse.unquote("%20"), six.moves.xrange if hasattr(six.moves,"xrange") else 0)
six.moves.nope
