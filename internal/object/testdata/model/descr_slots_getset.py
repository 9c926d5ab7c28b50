# Descriptors of slots and native attributes.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class S: __slots__ = ("a",)
class C: pass
m = S.a
g = C.__dict__["__dict__"]
s = S()
r = int.__dict__["real"]
tr(lambda: m)  # expect: <member 'a' of 'S' objects>
tr(lambda: g)  # expect: <attribute '__dict__' of 'C' objects>
tr(lambda: r)  # expect: <attribute 'real' of 'int' objects>
tr(lambda: m.__get__(None, S) is m)  # expect: True
tr(lambda: m.__get__(None, None))  # expect: TypeError | __get__(None, None) is invalid
tr(lambda: m.__get__(None))  # expect: TypeError | __get__(None, None) is invalid
tr(lambda: m.__get__(5))  # expect: TypeError | descriptor 'a' for 'S' objects doesn't apply to a 'int' object
tr(lambda: m.__set__(5, 1))  # expect: TypeError | descriptor 'a' for 'S' objects doesn't apply to a 'int' object
tr(lambda: m.__set__(s, 1))  # expect: None
tr(lambda: m.__get__(s))  # expect: 1
tr(lambda: m.__get__(s, 5))  # expect: 1
tr(lambda: m.__delete__(s))  # expect: None
tr(lambda: m.__delete__(s))  # expect: AttributeError | a
tr(lambda: m.__get__(s))  # expect: AttributeError | 'S' object has no attribute 'a'
tr(lambda: m.__objclass__)  # expect: <class '__main__.S'>
tr(lambda: (m.__name__, m.__qualname__, m.__doc__))  # expect: ('a', 'S.a', None)
tr(lambda: (g.__name__, g.__qualname__))  # expect: ('__dict__', 'C.__dict__')
tr(lambda: setattr(m, "__name__", 1))  # expect: AttributeError | readonly attribute
tr(lambda: r.__set__(5, 6))  # expect: AttributeError | attribute 'real' of 'int' objects is not writable
tr(lambda: r.__set__("", 6))  # expect: TypeError | descriptor 'real' for 'int' objects doesn't apply to a 'str' object
tr(lambda: r.__get__(5))  # expect: 5
tr(lambda: r.__get__("x"))  # expect: TypeError | descriptor 'real' for 'int' objects doesn't apply to a 'str' object
tr(lambda: r.__get__(None, int) is r)  # expect: True
tr(lambda: type(m)())  # expect: TypeError | cannot create 'member_descriptor' instances
tr(lambda: type(g)())  # expect: TypeError | cannot create 'getset_descriptor' instances
tr(lambda: m.__set__(1))  # expect: TypeError | __set__ expected 2 arguments, got 1
tr(lambda: g.__get__(C()))  # expect: {}
tr(lambda: g.__get__(5))  # expect: TypeError | descriptor '__dict__' for 'C' objects doesn't apply to a 'int' object
tr(lambda: (type(m).__name__, type(g).__name__))  # expect: ('member_descriptor', 'getset_descriptor')
tr(lambda: (hasattr(m, "__set__"), hasattr(m, "__delete__")))  # expect: (True, True)
