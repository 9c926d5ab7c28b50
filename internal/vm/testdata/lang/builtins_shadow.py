# Shadowing and replacing built-in names.
def f():
    len = lambda x: "local"
    return len([1])
print(f(), len([1]))  # expect: local 1
list = [1, 2]
print(list)  # expect: [1, 2]
del list
print(list("ab"))  # expect: ['a', 'b']

# --- a parameter
def f(str, int=3): return str * int
print(f("a"))  # expect: aaa
# --- a class attribute does not shadow in methods
class C:
    len = 5
    def m(self): return len("abc")
    print(len)
# expect: 5
print(C().m())  # expect: 3
# --- builtins module
import builtins
builtins.shout = lambda s: s.upper()
print(shout("hi"))  # expect: HI
del builtins.shout
try: shout("x")
except NameError as e: print(e)  # expect: name 'shout' is not defined
# --- replacing a builtin for everyone
import builtins
old = builtins.len
builtins.len = lambda x: 42
try: print(len([]), sorted([3, 1]))  # expect: 42 [1, 3]
finally: builtins.len = old
print(len([]))  # expect: 0
# --- a comprehension variable named like a builtin
print([str for str in range(3)], str(5))  # expect: [0, 1, 2] 5
# --- except, for, with, import names
for print_ in range(2): pass
for max in [1]: pass
print(max)  # expect: 1
del max
print(max(1, 2))  # expect: 2
# --- global with a builtin's name
def f():
    global min
    min = "mine"
f()
print(min)  # expect: mine
del min
print(min(3, 2))  # expect: 2
# --- unbound local of a builtin's name
def f():
    print(sum)  # raises: UnboundLocalError: cannot access local variable 'sum' where it is not associated with a value
    sum = 1
f()
