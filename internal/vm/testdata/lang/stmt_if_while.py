# if, elif, else, while, else of loops.
for n in range(4):
    if n == 0:
        print("zero")  # expect: zero
    elif n == 1:
        print("one")  # expect: one
    elif n == 2: print("two")  # expect: two
    else:
        print("many")  # expect: many

# --- while with else
n = 3
while n:
    print(n)
    n -= 1
else:
    print("done")
# expect: 3
# expect: 2
# expect: 1
# expect: done

# --- break skips else
n = 0
while True:
    n += 1
    if n == 3:
        break
else:
    print("never")  # unreachable
print(n)  # expect: 3

# --- continue
n = 0
while n < 6:
    n += 1
    if n % 2:
        continue
    print(n)
# expect: 2
# expect: 4
# expect: 6

# --- else after a condition that was false at once
while False:
    pass
else:
    print("else")  # expect: else
# --- the condition is an expression each time
items = [1, 2, 3]
while items:
    print(items.pop())
# expect: 3
# expect: 2
# expect: 1

# --- break outside
if True:
    break  # raises: SyntaxError: 'break' outside loop
# --- continue outside
def f():
    continue  # raises: SyntaxError: 'continue' not properly in loop
# --- break in a function in a loop
for i in []:
    def f():
        break  # raises: SyntaxError: 'break' outside loop
# --- break in a loop's else
for i in []:
    pass
else:
    break  # raises: SyntaxError: 'break' outside loop
# --- missing colon
if True  # raises: SyntaxError: expected ':'
    pass
# --- missing block
if True:
pass  # raises: IndentationError: expected an indented block after 'if' statement on line 76
# --- assignment as condition
if x = 1:  # raises: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    pass
