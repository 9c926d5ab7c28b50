# match: class patterns that are wrong.
class P:
    __match_args__ = ("a",)
    a = 1
match P():
    case P(1, 2): pass  # raises: TypeError: P() accepts 1 positional sub-pattern (2 given)
# --- no __match_args__
class P: pass
match P():
    case P(1): pass  # raises: TypeError: P() accepts 0 positional sub-patterns (1 given)
# --- not a tuple
class P: __match_args__ = ["a"]
match P():
    case P(1): pass  # raises: TypeError: P.__match_args__ must be a tuple (got list)
# --- not str
class P: __match_args__ = (1,)
match P():
    case P(1): pass  # raises: TypeError: __match_args__ elements must be strings (got int)
# --- twice
class P:
    __match_args__ = ("a",)
    a = 1
match P():
    case P(1, a=1): pass  # raises: TypeError: P() got multiple sub-patterns for attribute 'a'
# --- a keyword twice
match 1:
    case int(real=1, real=2): pass  # raises: SyntaxError: attribute name repeated in class pattern: real
# --- not a class
x = 5
match 5:
    case x(): pass  # raises: TypeError: called match pattern must be a class
# --- built-in with two
match 5:
    case int(1, 2): pass  # raises: TypeError: int() accepts 1 positional sub-pattern (2 given)
# --- positional after keyword
match 5:
    case P(a=1, 2): pass  # raises: SyntaxError: positional patterns follow keyword patterns
# --- a failing class test
class Meta(type):
    def __instancecheck__(cls, o): return o == 5
class Five(metaclass=Meta): pass
match 5:
    case Five(): print("five")  # expect: five
match 6:
    case Five(): pass
    case _: print("not five")  # expect: not five
# --- the class must not be a call
match 5:
    case f()(): pass  # raises: SyntaxError: invalid syntax
