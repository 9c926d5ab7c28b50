# Attributes of built-in functions and methods.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
tr(lambda: len)  # expect: <built-in function len>
tr(lambda: (len.__name__, len.__qualname__, len.__module__, len.__text_signature__))  # expect: ('len', 'len', 'builtins', '($module, obj, /)')
tr(lambda: ([].append.__name__, [].append.__qualname__, [].append.__module__))  # expect: ('append', 'list.append', None)
tr(lambda: str.join)  # expect: <method 'join' of 'str' objects>
tr(lambda: (str.join.__name__, str.join.__qualname__, str.join.__objclass__, str.join.__text_signature__))  # expect: ('join', 'str.join', <class 'str'>, '($self, iterable, /)')
tr(lambda: object.__init__)  # expect: <slot wrapper '__init__' of 'object' objects>
tr(lambda: (object.__init__.__name__, object.__init__.__qualname__, object.__init__.__objclass__))  # expect: ('__init__', 'object.__init__', <class 'object'>)
tr(lambda: repr((1).__add__).split(" at ")[0])  # expect: <method-wrapper '__add__' of int object
tr(lambda: ((1).__add__.__name__, (1).__add__.__qualname__, (1).__add__.__objclass__))  # expect: ('__add__', 'int.__add__', <class 'int'>)
tr(lambda: dict.__dict__["fromkeys"])  # expect: <method 'fromkeys' of 'dict' objects>
tr(lambda: repr(dict.fromkeys).split(" at ")[0])  # expect: <built-in method fromkeys of type object
tr(lambda: dict.fromkeys.__qualname__)  # expect: dict.fromkeys
tr(lambda: str.join.__module__)  # expect: AttributeError | 'method_descriptor' object has no attribute '__module__'
tr(lambda: len.__objclass__)  # expect: AttributeError | 'builtin_function_or_method' object has no attribute '__objclass__'
tr(lambda: [type(x).__name__ for x in (len, [].append, str.join, object.__init__, (1).__add__, dict.fromkeys, dict.__dict__["fromkeys"], object.__new__, str.maketrans)])  # expect: ['builtin_function_or_method', 'builtin_function_or_method', 'method_descriptor', 'wrapper_descriptor', 'method-wrapper', 'builtin_function_or_method', 'classmethod_descriptor', 'builtin_function_or_method', 'builtin_function_or_method']
tr(lambda: len.__reduce__())  # expect: len

# --- equality
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
l = []
tr(lambda: l.append == l.append)  # expect: True
tr(lambda: l.append == [].append)  # expect: False
tr(lambda: l.append != l.append)  # expect: False
tr(lambda: (1).__add__ == (1).__add__)  # expect: True
tr(lambda: (1).__add__ == (2).__add__)  # expect: False
tr(lambda: hash(l.append) == hash(l.append))  # expect: True
tr(lambda: l.append < l.append)  # expect: TypeError | '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
tr(lambda: len < 5)  # expect: TypeError | '<' not supported between instances of 'builtin_function_or_method' and 'int'
tr(lambda: len == len)  # expect: True
tr(lambda: str.join == str.join)  # expect: True
tr(lambda: {len: 1}[len])  # expect: 1

# --- binding by hand
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
tr(lambda: str.join.__get__("a", str)(["b", "c"]))  # expect: bac
tr(lambda: str.join.__get__(None, str))  # expect: <method 'join' of 'str' objects>
tr(lambda: str.join.__get__(5, str))  # expect: TypeError | descriptor 'join' for 'str' objects doesn't apply to a 'int' object
tr(lambda: str.join.__get__(None, None))  # expect: TypeError | __get__(None, None) is invalid
tr(lambda: object.__init__.__get__(5).__name__)  # expect: __init__
tr(lambda: dict.__dict__["fromkeys"].__get__(None, dict)("ab"))  # expect: {'a': None, 'b': None}
tr(lambda: dict.__dict__["fromkeys"].__get__(None, int))  # expect: TypeError | descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
tr(lambda: dict.__dict__["fromkeys"].__get__({})("ab"))  # expect: {'a': None, 'b': None}
tr(lambda: dict.__dict__["fromkeys"](dict, "ab"))  # expect: {'a': None, 'b': None}
tr(lambda: dict.__dict__["fromkeys"](int, "ab"))  # expect: TypeError | descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
tr(lambda: dict.__dict__["fromkeys"]("ab"))  # expect: TypeError | descriptor 'fromkeys' for type 'dict' needs a type, not a 'str' as arg 2
tr(lambda: dict.__dict__["fromkeys"]())  # expect: TypeError | descriptor 'fromkeys' of 'dict' object needs an argument

# --- receivers
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
tr(lambda: str.join.__call__("a", "bc"))  # expect: bac
tr(lambda: str.join())  # expect: TypeError | unbound method str.join() needs an argument
tr(lambda: str.join(5))  # expect: TypeError | descriptor 'join' for 'str' objects doesn't apply to a 'int' object
tr(lambda: list.append({}, 1))  # expect: TypeError | descriptor 'append' for 'list' objects doesn't apply to a 'dict' object
tr(lambda: int.__add__("x", 1))  # expect: TypeError | descriptor '__add__' requires a 'int' object but received a 'str'
tr(lambda: int.__add__())  # expect: TypeError | descriptor '__add__' of 'int' object needs an argument
tr(lambda: len.__call__([]))  # expect: 0
tr(lambda: object.__repr__())  # expect: TypeError | descriptor '__repr__' of 'object' object needs an argument
tr(lambda: setattr(len, "__name__", "x"))  # expect: AttributeError | attribute '__name__' of 'builtin_function_or_method' objects is not writable
tr(lambda: setattr(str.join, "__name__", "x"))  # expect: AttributeError | readonly attribute
tr(lambda: setattr(len, "q", 1))  # expect: AttributeError | 'builtin_function_or_method' object has no attribute 'q' and no __dict__ for setting new attributes
tr(lambda: len())  # expect: TypeError | len() takes exactly one argument (0 given)
tr(lambda: len(1, 2))  # expect: TypeError | len() takes exactly one argument (2 given)
tr(lambda: len(obj=[]))  # expect: TypeError | len() takes no keyword arguments

# --- as class attributes they do not bind
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C:
    f = len
    g = str.upper
    h = [].append
tr(lambda: C().f([1, 2]))  # expect: 2
tr(lambda: C().g())  # expect: TypeError | descriptor 'upper' for 'str' objects doesn't apply to a 'C' object
tr(lambda: C.g("x"))  # expect: X

# --- subclasses inherit and override
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class L(list):
    def append(self, x): super().append(x * 2)
l = L()
l.append(2)
list.append(l, 3)
tr(lambda: l)  # expect: [4, 3]
tr(lambda: L.append is list.append)  # expect: False
tr(lambda: L.pop is list.pop)  # expect: True
