# ExceptionGroup and BaseExceptionGroup.
eg = ExceptionGroup("msg", [ValueError(1), KeyError("k")])
print(eg, repr(eg), eg.message, eg.exceptions, eg.args)  # expect: msg (2 sub-exceptions) ExceptionGroup('msg', [ValueError(1), KeyError('k')]) msg (ValueError(1), KeyError('k')) ('msg', [ValueError(1), KeyError('k')])
print(isinstance(eg, Exception), type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)  # expect: True ExceptionGroup BaseExceptionGroup

# --- one
print(ExceptionGroup("one", [ValueError()]))  # expect: one (1 sub-exception)
# --- split and subgroup
eg = ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [TypeError(2), ValueError(3)])])
match, rest = eg.split(ValueError)
print(repr(match))  # expect: ExceptionGroup('a', [ValueError(1), ExceptionGroup('b', [ValueError(3)])])
print(repr(rest))  # expect: ExceptionGroup('a', [ExceptionGroup('b', [TypeError(2)])])
print(repr(eg.subgroup(TypeError)), eg.subgroup(OSError), eg.split(OSError)[0])  # expect: ExceptionGroup('a', [ExceptionGroup('b', [TypeError(2)])]) None None
print(repr(eg.subgroup((TypeError, ValueError)) is eg))  # expect: False
print(repr(eg.subgroup(lambda e: isinstance(e, ValueError) and e.args == (3,))))  # expect: ExceptionGroup('a', [ExceptionGroup('b', [ValueError(3)])])

# --- notes, cause and context are kept by split
eg = ExceptionGroup("a", [ValueError(1), TypeError(2)])
eg.add_note("note")
eg.__cause__ = KeyError("cause")
m, r = eg.split(ValueError)
print(m.__notes__, repr(r.__cause__))  # expect: ['note'] KeyError('cause')

# --- derive makes the subclass stay
class MyGroup(ExceptionGroup):
    def derive(self, excs): return MyGroup(self.message, excs)
m, r = MyGroup("m", [ValueError(1), TypeError(2)]).split(ValueError)
print(repr(m), repr(r))  # expect: MyGroup('m', [ValueError(1)]) MyGroup('m', [TypeError(2)])
class Plain(ExceptionGroup): pass
print(repr(Plain("m", [ValueError(1), TypeError(2)]).subgroup(ValueError)))  # expect: ExceptionGroup('m', [ValueError(1)])

# --- any sequence
print(ExceptionGroup("t", (ValueError(1),)).exceptions)  # expect: (ValueError(1),)
# --- empty
ExceptionGroup("e", [])  # raises: ValueError: second argument (exceptions) must be a non-empty sequence
# --- not a sequence
ExceptionGroup("e", 5)  # raises: TypeError: second argument (exceptions) must be a sequence
# --- items
ExceptionGroup("e", [1])  # raises: ValueError: Item 0 of second argument (exceptions) is not an exception
# --- classes
ExceptionGroup("e", [ValueError])  # raises: ValueError: Item 0 of second argument (exceptions) is not an exception
# --- base exceptions
ExceptionGroup("e", [KeyboardInterrupt()])  # raises: TypeError: Cannot nest BaseExceptions in an ExceptionGroup
# --- message
ExceptionGroup(5, [ValueError()])  # raises: TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int
# --- too few
ExceptionGroup("x")  # raises: TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# --- a bad split
ExceptionGroup("x", [ValueError()]).split(5)  # raises: TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
