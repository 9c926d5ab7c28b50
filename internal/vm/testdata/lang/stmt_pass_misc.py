# pass, expression statements, semicolons, ellipsis, blocks on one line.
pass
...
None; 1; "text"
x = 1; y = 2
print(x, y);  # expect: 1 2
if x: print("one line"); print("both")
# expect: one line
# expect: both
for i in 1, 2: pass; print(i)
# expect: 1
# expect: 2
while x: x -= 1; print("x", x)  # expect: x 0
class C: a = 1; b = 2
print(C.a, C.b)  # expect: 1 2
def f(): return 1; return 2
print(f())  # expect: 1

# --- line joining
total = 1 + \
    2 + \
    3
print(total, (1 +
  2), [1,
       2
], {"a":
    1})  # expect: 6 3 [1, 2] {'a': 1}
# --- comments anywhere
x = [  # first
    1,  # one
    # nothing
    2,
]
print(x)  # expect: [1, 2]
# --- indentation may vary by block
if True:
  if True:
        print("eight")  # expect: eight
  print("two")  # expect: two
def f():
	return "tab"
print(f())  # expect: tab
# --- form feed and blank lines

if True:

    x = 1

    print(x)  # expect: 1

# --- unicode names, normalised
é = 1
ﬁ = 2
print(é, fi, "fi" in globals())  # expect: 1 2 True
变量 = 3
print(变量)  # expect: 3
# --- keywords are no names
class = 1  # raises: SyntaxError: invalid syntax
# ---
def for(): pass  # raises: SyntaxError: invalid syntax
# ---
x.if = 1  # raises: SyntaxError: invalid syntax
# --- lone else
else:  # raises: SyntaxError: invalid syntax
    pass
# --- unbalanced
print((1)  # raises: SyntaxError: '(' was never closed
# ---
print(1))  # raises: SyntaxError: unmatched ')'
# ---
x = (1]  # raises: SyntaxError: closing parenthesis ']' does not match opening parenthesis '('
# --- print as a statement
print "hello"  # raises: SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
exec "x"  # raises: SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?
# --- bad character
x = 5 $ 3  # raises: SyntaxError: invalid syntax
# ---
x = “a”  # raises: SyntaxError: invalid character '“' (U+201C)
# --- a backslash inside a line
x = 1 \ 2  # raises: SyntaxError: unexpected character after line continuation character
# --- unexpected indent
x = 1
  y = 2  # raises: IndentationError: unexpected indent
# --- ++
x = 5
print(++x, --x)
x++  # raises: SyntaxError: invalid syntax
