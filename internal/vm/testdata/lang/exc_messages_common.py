# Messages of everyday mistakes.
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: "1" + 1)  # expect: TypeError can only concatenate str (not "int") to str
attempt(lambda: 1 + "1")  # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
attempt(lambda: "a" - "b")  # expect: TypeError unsupported operand type(s) for -: 'str' and 'str'
attempt(lambda: [1] + (1,))  # expect: TypeError can only concatenate list (not "tuple") to list
attempt(lambda: {} + {})  # expect: TypeError unsupported operand type(s) for +: 'dict' and 'dict'
attempt(lambda: None + 1)  # expect: TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
attempt(lambda: -"a")  # expect: TypeError bad operand type for unary -: 'str'
attempt(lambda: "a" < 1)  # expect: TypeError '<' not supported between instances of 'str' and 'int'
attempt(lambda: [1, 2]["a"])  # expect: TypeError list indices must be integers or slices, not str
attempt(lambda: {"a": 1}["b"])  # expect: KeyError 'b'
attempt(lambda: (1, 2)[2])  # expect: IndexError tuple index out of range
attempt(lambda: "abc"[3])  # expect: IndexError string index out of range
attempt(lambda: int("x"))  # expect: ValueError invalid literal for int() with base 10: 'x'
attempt(lambda: int(None))  # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
attempt(lambda: float("x"))  # expect: ValueError could not convert string to float: 'x'
attempt(lambda: len(5))  # expect: TypeError object of type 'int' has no len()
attempt(lambda: iter(5))  # expect: TypeError 'int' object is not iterable
attempt(lambda: next([]))  # expect: TypeError 'list' object is not an iterator
attempt(lambda: sorted([1, "a"]))  # expect: TypeError '<' not supported between instances of 'str' and 'int'
attempt(lambda: sum(["a"]))  # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
attempt(lambda: max([]))  # expect: ValueError max() iterable argument is empty
attempt(lambda: ",".join([1]))  # expect: TypeError sequence item 0: expected str instance, int found
attempt(lambda: "x".nope)  # expect: AttributeError 'str' object has no attribute 'nope'
attempt(lambda: None.nope)  # expect: AttributeError 'NoneType' object has no attribute 'nope'
attempt(lambda: (5)())  # expect: TypeError 'int' object is not callable
attempt(lambda: 5[0])  # expect: TypeError 'int' object is not subscriptable
attempt(lambda: [].pop())  # expect: IndexError pop from empty list
attempt(lambda: {}.popitem())  # expect: KeyError 'popitem(): dictionary is empty'
attempt(lambda: [].remove(1))  # expect: ValueError list.remove(x): x not in list
attempt(lambda: [].index(1))  # expect: ValueError list.index(x): x not in list
attempt(lambda: "a".index("b"))  # expect: ValueError substring not found
attempt(lambda: set().pop())  # expect: KeyError 'pop from an empty set'
attempt(lambda: range(0)[0])  # expect: IndexError range object index out of range
attempt(lambda: chr(-1))  # expect: ValueError chr() arg not in range(0x110000)
attempt(lambda: ord(""))  # expect: TypeError ord() expected a character, but string of length 0 found
attempt(lambda: bytes([300]))  # expect: ValueError bytes must be in range(0, 256)
attempt(lambda: b"a" + "b")  # expect: TypeError can't concat str to bytes
attempt(lambda: "%d" % "x")  # expect: TypeError %d format: a real number is required, not str
attempt(lambda: "{}".format())  # expect: IndexError Replacement index 0 out of range for positional args tuple
attempt(lambda: "{x}".format())  # expect: KeyError 'x'
attempt(lambda: f"{1:q}")  # expect: ValueError Unknown format code 'q' for object of type 'int'
attempt(lambda: 1 / 0)  # expect: ZeroDivisionError division by zero
attempt(lambda: 1.5 // 0)  # expect: ZeroDivisionError division by zero
attempt(lambda: 5 % 0)  # expect: ZeroDivisionError division by zero
attempt(lambda: 2 ** 10000 / 3 ** 2)  # expect: OverflowError integer division result too large for a float
attempt(lambda: 1 << -1)  # expect: ValueError negative shift count
attempt(lambda: hash([]))  # expect: TypeError unhashable type: 'list'
attempt(lambda: {[]: 1})  # expect: TypeError cannot use 'list' as a dict key (unhashable type: 'list')
attempt(lambda: isinstance(1, "int"))  # expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
attempt(lambda: open)

# --- user classes in messages
class Thing: pass
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
t = Thing()
attempt(lambda: t + 1)  # expect: TypeError unsupported operand type(s) for +: 'Thing' and 'int'
attempt(lambda: 1 + t)  # expect: TypeError unsupported operand type(s) for +: 'int' and 'Thing'
attempt(lambda: t[0])  # expect: TypeError 'Thing' object is not subscriptable
attempt(lambda: t())  # expect: TypeError 'Thing' object is not callable
attempt(lambda: len(t))  # expect: TypeError object of type 'Thing' has no len()
attempt(lambda: t.x)  # expect: AttributeError 'Thing' object has no attribute 'x'
attempt(lambda: Thing.x)  # expect: AttributeError type object 'Thing' has no attribute 'x'
attempt(lambda: Thing(1))  # expect: TypeError Thing() takes no arguments
attempt(lambda: iter(t))  # expect: TypeError 'Thing' object is not iterable
attempt(lambda: t < t)  # expect: TypeError '<' not supported between instances of 'Thing' and 'Thing'
attempt(lambda: -t)  # expect: TypeError bad operand type for unary -: 'Thing'
attempt(lambda: int(t))  # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'Thing'
attempt(lambda: t in t)  # expect: TypeError argument of type 'Thing' is not a container or iterable
attempt(lambda: [][t])  # expect: TypeError list indices must be integers or slices, not Thing
attempt(lambda: "".join([t]))  # expect: TypeError sequence item 0: expected str instance, Thing found
attempt(lambda: f"{t:x}")  # expect: TypeError unsupported format string passed to Thing.__format__
attempt(lambda: {**t})  # expect: TypeError 'Thing' object is not a mapping
attempt(lambda: print(*t))  # expect: TypeError print() argument after * must be an iterable, not Thing
attempt(lambda: abs(t))  # expect: TypeError bad operand type for abs(): 'Thing'
attempt(lambda: round(t))  # expect: TypeError type Thing doesn't define __round__ method
attempt(lambda: divmod(t, 1))  # expect: TypeError unsupported operand type(s) for divmod(): 'Thing' and 'int'
attempt(lambda: t @ t)  # expect: TypeError unsupported operand type(s) for @: 'Thing' and 'Thing'
attempt(lambda: next(t))  # expect: TypeError 'Thing' object is not an iterator
attempt(lambda: reversed(t))  # expect: TypeError 'Thing' object is not reversible
attempt(lambda: "%d" % t)  # expect: TypeError %d format: a real number is required, not Thing
attempt(lambda: bytes(t))  # expect: TypeError cannot convert 'Thing' object to bytes
attempt(lambda: chr(t))  # expect: TypeError 'Thing' object cannot be interpreted as an integer
attempt(lambda: range(t))  # expect: TypeError 'Thing' object cannot be interpreted as an integer
attempt(lambda: sum([t]))  # expect: TypeError unsupported operand type(s) for +: 'int' and 'Thing'
attempt(lambda: sorted([t, t]))  # expect: TypeError '<' not supported between instances of 'Thing' and 'Thing'
attempt(lambda: setattr(t, 1, 2))  # expect: TypeError attribute name must be string, not 'int'
# --- statements
def attempt(src):
    try: exec(src, {})
    except Exception as e: print(type(e).__name__, e)
for src in ["a, b = 1", "a, b = 1, 2, 3", "a, *b, c = [1]", "for x in 5: pass", "with 5: pass", "raise 5", "raise", "del x", "x", "x += 1", "import nope", "from math import nope", "assert 0, 'msg'", "class A(5): pass", "class A(int, str): pass",
            "def f(a): pass\nf()", "def f(): pass\nf(1)", "def f(a): pass\nf(b=1)", "(lambda: x)()", "[][0] = 1", "(1,)[0] = 1", "'a'[0] = 'b'", "None.x = 1", "{}['a']['b'] = 1", "x: int\nx", "def f():\n x\n x = 1\nf()", "async def f(): await 5\nf().send(None)",
            "def g(): yield\ng().send(1)", "match 1:\n case int(1, 2): pass", "5()", "print(x for x in 5)", "[*5]", "{**5}", "f'{x}'", "try: 1/0\nexcept 5: pass", "class A:\n x\n", "global_x", "del [][0]", "del {}['a']", "del (1).real"]:
    attempt(src)
# expect: TypeError cannot unpack non-iterable int object
# expect: ValueError too many values to unpack (expected 2, got 3)
# expect: ValueError not enough values to unpack (expected at least 2, got 1)
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError exceptions must derive from BaseException
# expect: RuntimeError No active exception to reraise
# expect: NameError name 'x' is not defined
# expect: NameError name 'x' is not defined
# expect: NameError name 'x' is not defined
# expect: ModuleNotFoundError No module named 'nope'
# expect: ImportError cannot import name 'nope' from 'math' (unknown location)
# expect: AssertionError msg
# expect: TypeError int expected at most 2 arguments, got 3
# expect: TypeError multiple bases have instance lay-out conflict
# expect: TypeError f() missing 1 required positional argument: 'a'
# expect: TypeError f() takes 0 positional arguments but 1 was given
# expect: TypeError f() got an unexpected keyword argument 'b'
# expect: NameError name 'x' is not defined
# expect: IndexError list assignment index out of range
# expect: TypeError 'tuple' object does not support item assignment
# expect: TypeError 'str' object does not support item assignment
# expect: AttributeError 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: KeyError 'a'
# expect: NameError name 'x' is not defined
# expect: UnboundLocalError cannot access local variable 'x' where it is not associated with a value
# expect: TypeError 'int' object can't be awaited
# expect: TypeError can't send non-None value to a just-started generator
# expect: TypeError int() accepts 1 positional sub-pattern (2 given)
# expect: TypeError 'int' object is not callable
# expect: TypeError 'int' object is not iterable
# expect: TypeError Value after * must be an iterable, not int
# expect: TypeError 'int' object is not a mapping
# expect: NameError name 'x' is not defined
# expect: TypeError catching classes that do not inherit from BaseException is not allowed
# expect: NameError name 'x' is not defined
# expect: NameError name 'global_x' is not defined
# expect: IndexError list assignment index out of range
# expect: KeyError 'a'
# expect: AttributeError attribute 'real' of 'int' objects is not writable
