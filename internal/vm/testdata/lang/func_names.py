# Name lookup: local, enclosing, global, builtin; messages.
len_ = len
def f():
    return len("abc")
print(f())  # expect: 3
len = lambda x: 99
print(f())  # expect: 99
del len
print(f())  # expect: 3

# --- a builtin name can be a local
def f():
    list = [1]
    return list
print(f(), list("a"))  # expect: [1] ['a']

# --- not defined
foo  # raises: NameError: name 'foo' is not defined
# --- a near global
counter = 0
conter  # raises: NameError: name 'conter' is not defined. Did you mean: 'counter'?
# --- a near local
def f():
    something = 1
    return somethin  # raises: NameError: name 'somethin' is not defined. Did you mean: 'something'?
f()
# --- a near builtin
prnt("x")  # raises: NameError: name 'prnt' is not defined. Did you mean: 'print'?
# --- a module of the library
json.dumps(1)  # raises: NameError: name 'json' is not defined. Did you forget to import 'json'?
# --- in a method, a name of self
class C:
    def __init__(self):
        self.value = 1
    def m(self):
        return value  # raises: NameError: name 'value' is not defined. Did you mean: 'self.value'?
C().m()
# --- no suggestion for far names
abcdefgh = 1
zzz  # raises: NameError: name 'zzz' is not defined
# --- in a comprehension
[undefined for x in [1]]  # raises: NameError: name 'undefined' is not defined
# --- case differs
Total = 1
total  # raises: NameError: name 'total' is not defined. Did you mean: 'Total'?
