# assert.
assert True
assert 1, "message"
try:
    assert 0
except AssertionError as e:
    print(repr(e), e.args)  # expect: AssertionError() ()
try:
    assert [], "empty"
except AssertionError as e:
    print(repr(e))  # expect: AssertionError('empty')

# --- the message is evaluated only on failure
def message():
    print("message made")
    return ("a", 1)
assert 1, message()
try:
    assert None, message()  # expect: message made
except AssertionError as e:
    print(e.args)  # expect: (('a', 1),)
# --- not a call
assert 1 == 1, "fine"
assert (1, "a tuple is true")
# --- the builtin name does not matter
AssertionError = ValueError
try:
    assert False
except BaseException as e:
    print(type(e).__name__)  # expect: AssertionError
# --- uncaught
assert 2 < 1, f"{2} is not less"  # raises: AssertionError: 2 is not less
# --- conditions with side effects
def f(): print("called"); return True
assert f()  # expect: called
# --- chained
try:
    assert 1 < 2 < 2
except AssertionError:
    print("no")  # expect: no
# --- __debug__
print(__debug__)
__debug__ = False  # raises: SyntaxError: cannot assign to __debug__
