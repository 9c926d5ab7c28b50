# exec and eval.
print(eval("1 + 2"), eval(" 3"), eval("x * 2", {"x": 5}), eval("x + y", {"x": 1}, {"y": 2}))  # expect: 3 3 10 3
exec("a = 5; b = a * 2")
print(a, b)  # expect: 5 10
ns = {}
exec("def f(): return 42\nx = f()", ns)
print(ns["x"], ns["f"](), "__builtins__" in ns)  # expect: 42 42 True
print(exec("1"), eval("[i for i in range(3)]"))  # expect: None [0, 1, 2]

# --- separate locals
g, l = {"x": 1}, {}
exec("y = x + 1\nx = 9", g, l)
print(g["x"], l)  # expect: 1 {'y': 2, 'x': 9}
# --- functions defined with separate locals do not see them
l = {}
try:
    exec("v = 1\ndef f(): return v\nf()", {}, l)
except NameError as e:
    print(e)  # expect: name 'v' is not defined
# --- in a function: locals() is a snapshot
def f():
    x = 1
    exec("x = 2; y = 3")
    return x, "y" in locals()
print(f())  # expect: (1, False)
# --- eval sees the caller's locals
def f():
    secret = 7
    return eval("secret + 1")
print(f())  # expect: 8
# --- any mapping as locals
class M(dict):
    def __missing__(self, k): return f"<{k}>" if k != "print" else print
print(eval("foo", {}, M()))  # expect: <foo>
exec("print(bar)", {}, M())  # expect: <bar>
# --- builtins can be cut
eval("len([])", {"__builtins__": {}})  # raises: NameError: name 'len' is not defined
# --- or replaced
print(eval("len([1])", {"__builtins__": {"len": lambda x: "mine"}}))  # expect: mine
# --- syntax errors
eval("1 +")  # raises: SyntaxError: invalid syntax
# --- eval takes expressions
eval("x = 1")  # raises: SyntaxError: invalid syntax
# --- an empty one
eval("")  # raises: SyntaxError: invalid syntax
# --- wrong types
eval(5)  # raises: TypeError: eval() arg 1 must be a string, bytes or code object
# ---
exec(5)  # raises: TypeError: exec() arg 1 must be a string, bytes or code object
# ---
exec("", 5)  # raises: TypeError: exec() globals must be a dict, not int
# ---
eval("1", {}, 5)  # raises: TypeError: locals must be a mapping
# --- bytes are source as well
exec(b"z = 'from bytes'")
print(z)  # expect: from bytes
# --- null characters
eval("1\0")  # raises: SyntaxError: source code string cannot contain null bytes
# --- line numbers in tracebacks of exec
try:
    exec("\n\n1/0")
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb.tb_next: tb = tb.tb_next
    print(tb.tb_lineno)  # expect: 3
# --- closures inside exec
exec("""
def make():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
i = make()
print(i(), i())
""")  # expect: 1 2
# --- nested eval in a comprehension sees the globals
n = 5
print([eval("n") for _ in range(2)])  # expect: [5, 5]
# --- the class body
class C:
    exec("made = 5")
    other = eval("made + 1")
print(C.made, C.other)  # expect: 5 6
