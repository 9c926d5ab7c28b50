# Messages of the parser, collected.
for src in ["if x = 3: pass", "x = yield = 1", "def f(x, x): pass", "def f(a=1, b): pass", "def f(*): pass", "def f(*, **k): pass",
            "def f(**k, a): pass", "def f(/, a): pass", "def f(a, /, b, /): pass", "def f(*a, *b): pass", "def f(a.b): pass", "def f((a, b)): pass",
            "lambda x, x: 0", "lambda a=1, b: 0", "f(**a, *b)", "f(a=1, *b, c)", "f(a for a in b, c)", "f(1=2)", "f(a, b=1, b=2)"]:
    try:
        compile(src, "f", "exec")
        print(src, "-> fine")
    except SyntaxError as e:
        print(src, "->", e.msg)
# expect: if x = 3: pass -> invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# expect: x = yield = 1 -> assignment to yield expression not possible
# expect: def f(x, x): pass -> duplicate argument 'x' in function definition
# expect: def f(a=1, b): pass -> parameter without a default follows parameter with a default
# expect: def f(*): pass -> named arguments must follow bare *
# expect: def f(*, **k): pass -> named arguments must follow bare *
# expect: def f(**k, a): pass -> arguments cannot follow var-keyword argument
# expect: def f(/, a): pass -> at least one argument must precede /
# expect: def f(a, /, b, /): pass -> / may appear only once
# expect: def f(*a, *b): pass -> * argument may appear only once
# expect: def f(a.b): pass -> invalid syntax
# expect: def f((a, b)): pass -> Function parameters cannot be parenthesized
# expect: lambda x, x: 0 -> duplicate argument 'x' in function definition
# expect: lambda a=1, b: 0 -> parameter without a default follows parameter with a default
# expect: f(**a, *b) -> iterable argument unpacking follows keyword argument unpacking
# expect: f(a=1, *b, c) -> positional argument follows keyword argument
# expect: f(a for a in b, c) -> Generator expression must be parenthesized
# expect: f(1=2) -> expression cannot contain assignment, perhaps you meant "=="?
# expect: f(a, b=1, b=2) -> keyword argument repeated: b

# --- statements
for src in ["return", "yield 1", "break", "continue", "await x", "del 5", "del f()", "del (a, 5)", "del None", "for 1 in x: pass", "for f() in x: pass",
            "with a as 5: pass", "import a.b as c.d", "from a import *, b", "from a import (b", "global", "nonlocal x", "x: int: str", "async x", "raise a, b",
            "try: pass", "while: pass", "for x in : pass", "class C(: pass", "def f: pass", "def f() return 1", "else: 1", "elif x: 1", "except: 1", "finally: 1"]:
    try:
        compile(src, "f", "exec")
        print(src, "-> fine")
    except SyntaxError as e:
        print(src, "->", e.msg)
# expect: return -> 'return' outside function
# expect: yield 1 -> 'yield' outside function
# expect: break -> 'break' outside loop
# expect: continue -> 'continue' not properly in loop
# expect: await x -> 'await' outside function
# expect: del 5 -> cannot delete literal
# expect: del f() -> cannot delete function call
# expect: del (a, 5) -> cannot delete literal
# expect: del None -> cannot delete None
# expect: for 1 in x: pass -> cannot assign to literal
# expect: for f() in x: pass -> cannot assign to function call
# expect: with a as 5: pass -> cannot assign to literal
# expect: import a.b as c.d -> cannot use attribute as import target
# expect: from a import *, b -> invalid syntax
# expect: from a import (b -> '(' was never closed
# expect: global -> invalid syntax
# expect: nonlocal x -> nonlocal declaration not allowed at module level
# expect: x: int: str -> invalid syntax
# expect: async x -> invalid syntax
# expect: raise a, b -> invalid syntax
# expect: try: pass -> expected 'except' or 'finally' block
# expect: while: pass -> invalid syntax
# expect: for x in : pass -> invalid syntax
# expect: class C(: pass -> invalid syntax
# expect: def f: pass -> expected '('
# expect: def f() return 1 -> expected ':'
# expect: else: 1 -> invalid syntax
# expect: elif x: 1 -> invalid syntax
# expect: except: 1 -> invalid syntax
# expect: finally: 1 -> invalid syntax
# --- expressions
for src in ["1 +", "* 2", "a b", "a 1", "1 a", "'a' 1", "(a b)", "[a b]", "{a b}", "{1:2, 3}", "{1, 2:3}", "{**a, b}", "{1: }", "{:1}", "{1:*a}", "{**a for a in b}",
            "not", "a not b", "a is in b", "a !== b", "a <> b", "a === b", "a ? b : c", "a && b", "a || b", "!a", "x = !a", "a..b", "a.1", "a[", "a[]", "a[1 2]",
            "()()", "x ==", "= 1", "x =", "x += ", "x += yield", "x ++= 1", "1 if 2", "lambda", "lambda x", "print x", "(x for x)", "[for x in y]", "[x for]", "[x for x in]",
            "(yield) = 1", "a = b = 5 = c", "a + b = c", "a and b = c", "-a = 1", "[a, 5] = x", "(a, b()) = x", "{a} = 1", "{a: b} = 1", "'s' = 1", "f'{a}' = 1", "... = 1", "True = 1",
            "a if b else c = 1", "a < b = c", "(x := 5) = 1", "[x for x in y] = 1", "lambda: 0 = 1", "a() += 1", "a, b += 1", "'s' += 1", "None += 1", "(a): int = 5", "a, b: int", "[a]: int", "f(): int"]:
    try:
        compile(src, "f", "exec")
        print(src, "-> fine")
    except SyntaxError as e:
        print(src, "->", e.msg)
# expect: 1 + -> invalid syntax
# expect: * 2 -> can't use starred expression here
# expect: a b -> invalid syntax
# expect: a 1 -> invalid syntax
# expect: 1 a -> invalid syntax
# expect: 'a' 1 -> invalid syntax
# expect: (a b) -> invalid syntax. Perhaps you forgot a comma?
# expect: [a b] -> invalid syntax. Perhaps you forgot a comma?
# expect: {a b} -> invalid syntax. Perhaps you forgot a comma?
# expect: {1:2, 3} -> ':' expected after dictionary key
# expect: {1, 2:3} -> invalid syntax
# expect: {**a, b} -> ':' expected after dictionary key
# expect: {1: } -> expression expected after dictionary key and ':'
# expect: {:1} -> invalid syntax
# expect: {1:*a} -> cannot use a starred expression in a dictionary value
# expect: {**a for a in b} -> dict unpacking cannot be used in dict comprehension
# expect: not -> invalid syntax
# expect: a not b -> invalid syntax
# expect: a is in b -> invalid syntax
# expect: a !== b -> invalid syntax
# expect: a <> b -> invalid syntax
# expect: a === b -> invalid syntax
# expect: a ? b : c -> invalid syntax
# expect: a && b -> invalid syntax
# expect: a || b -> invalid syntax
# expect: !a -> invalid syntax
# expect: x = !a -> invalid syntax
# expect: a..b -> invalid syntax
# expect: a.1 -> invalid syntax
# expect: a[ -> '[' was never closed
# expect: a[] -> invalid syntax
# expect: a[1 2] -> invalid syntax. Perhaps you forgot a comma?
# expect: ()() -> fine
# expect: x == -> invalid syntax
# expect: = 1 -> invalid syntax
# expect: x = -> invalid syntax
# expect: x +=  -> invalid syntax
# expect: x += yield -> 'yield' outside function
# expect: x ++= 1 -> invalid syntax
# expect: 1 if 2 -> expected 'else' after 'if' expression
# expect: lambda -> invalid syntax
# expect: lambda x -> invalid syntax
# expect: print x -> Missing parentheses in call to 'print'. Did you mean print(...)?
# expect: (x for x) -> 'in' expected after for-loop variables
# expect: [for x in y] -> invalid syntax
# expect: [x for] -> invalid syntax
# expect: [x for x in] -> invalid syntax
# expect: (yield) = 1 -> cannot assign to yield expression here. Maybe you meant '==' instead of '='?
# expect: a = b = 5 = c -> cannot assign to literal
# expect: a + b = c -> cannot assign to expression here. Maybe you meant '==' instead of '='?
# expect: a and b = c -> cannot assign to expression
# expect: -a = 1 -> cannot assign to expression here. Maybe you meant '==' instead of '='?
# expect: [a, 5] = x -> cannot assign to literal
# expect: (a, b()) = x -> cannot assign to function call
# expect: {a} = 1 -> cannot assign to set display here. Maybe you meant '==' instead of '='?
# expect: {a: b} = 1 -> cannot assign to dict literal here. Maybe you meant '==' instead of '='?
# expect: 's' = 1 -> cannot assign to literal here. Maybe you meant '==' instead of '='?
# expect: f'{a}' = 1 -> cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
# expect: ... = 1 -> cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
# expect: True = 1 -> cannot assign to True
# expect: a if b else c = 1 -> cannot assign to conditional expression
# expect: a < b = c -> cannot assign to comparison
# expect: (x := 5) = 1 -> cannot assign to named expression here. Maybe you meant '==' instead of '='?
# expect: [x for x in y] = 1 -> cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
# expect: lambda: 0 = 1 -> cannot assign to lambda
# expect: a() += 1 -> 'function call' is an illegal expression for augmented assignment
# expect: a, b += 1 -> 'tuple' is an illegal expression for augmented assignment
# expect: 's' += 1 -> 'literal' is an illegal expression for augmented assignment
# expect: None += 1 -> 'None' is an illegal expression for augmented assignment
# expect: (a): int = 5 -> fine
# expect: a, b: int -> only single target (not tuple) can be annotated
# expect: [a]: int -> only single target (not list) can be annotated
# expect: f(): int -> illegal target for annotation
# --- numbers and strings
for src in ["0x", "0b", "0o", "0b2", "0o8", "1_", "1__2", "_1", "1.e", "1e", "1e+", "0xG", "012", "00", "09.5", "1.5.2", "1jj", "0_7", "1if 1else 2", "1or 2", "0x1for x in y",
            "'abc", '"abc', "'''abc", "f'abc", "f'''abc", "b'é'", "u'a' b'b'", "ur'a'", "'\\N{x}'", "'\\u12'", "'\\U00110000'", "'\\x4'", "b'\\x4'", "f'{a:{b'", "f'{a!r b}'"]:
    try:
        compile(src, "f", "exec")
        print(src, "-> fine")
    except SyntaxError as e:
        print(src, "->", e.msg)
# expect: 0x -> invalid hexadecimal literal
# expect: 0b -> invalid binary literal
# expect: 0o -> invalid octal literal
# expect: 0b2 -> invalid digit '2' in binary literal
# expect: 0o8 -> invalid digit '8' in octal literal
# expect: 1_ -> invalid decimal literal
# expect: 1__2 -> invalid decimal literal
# expect: _1 -> fine
# expect: 1.e -> invalid decimal literal
# expect: 1e -> invalid decimal literal
# expect: 1e+ -> invalid decimal literal
# expect: 0xG -> invalid hexadecimal literal
# expect: 012 -> leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# expect: 00 -> fine
# expect: 09.5 -> fine
# expect: 1.5.2 -> invalid syntax
# expect: 1jj -> invalid imaginary literal
# expect: 0_7 -> leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# expect: 1if 1else 2 -> fine
# expect: 1or 2 -> fine
# expect: 0x1for x in y -> fine
# expect: 'abc -> unterminated string literal (detected at line 1)
# expect: "abc -> unterminated string literal (detected at line 1)
# expect: '''abc -> unterminated triple-quoted string literal (detected at line 1)
# expect: f'abc -> unterminated f-string literal (detected at line 1)
# expect: f'''abc -> unterminated triple-quoted f-string literal (detected at line 1)
# expect: b'é' -> bytes can only contain ASCII literal characters
# expect: u'a' b'b' -> cannot mix bytes and nonbytes literals
# expect: ur'a' -> 'u' and 'r' prefixes are incompatible
# expect: '\N{x}' -> (unicode error) 'unicodeescape' codec can't decode bytes in position 0-4: unknown Unicode character name
# expect: '\u12' -> (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
# expect: '\U00110000' -> (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
# expect: '\x4' -> (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
# expect: b'\x4' -> (value error) invalid \x escape at position 0
# expect: f'{a:{b' -> f-string: expecting '}'
# expect: f'{a!r b}' -> f-string: expecting ':' or '}'
# --- brackets
for src in ["(", ")", "(]", "[)", "{)", "((1)", "[1, (2, 3]", "f(1, 2", "x = [1,\n2\n", "d = {\n'a': 1\nprint(d)", "(1,\n2))", "\n\n(\n"]:
    try:
        compile(src, "f", "exec")
        print(repr(src), "-> fine")
    except SyntaxError as e:
        print(repr(src), "->", e.msg, e.lineno, e.offset)
# expect: '(' -> '(' was never closed 1 1
# expect: ')' -> unmatched ')' 1 1
# expect: '(]' -> closing parenthesis ']' does not match opening parenthesis '(' 1 2
# expect: '[)' -> closing parenthesis ')' does not match opening parenthesis '[' 1 2
# expect: '{)' -> closing parenthesis ')' does not match opening parenthesis '{' 1 2
# expect: '((1)' -> '(' was never closed 1 1
# expect: '[1, (2, 3]' -> closing parenthesis ']' does not match opening parenthesis '(' 1 10
# expect: 'f(1, 2' -> '(' was never closed 1 2
# expect: 'x = [1,\n2\n' -> '[' was never closed 1 5
# expect: "d = {\n'a': 1\nprint(d)" -> '{' was never closed 1 5
# expect: '(1,\n2))' -> unmatched ')' 2 3
# expect: '\n\n(\n' -> '(' was never closed 3 1
# --- positions
for src in ["x = 1\ny = = 2", "print('a' 'b' c)", "def f():\n    return 1\n   x = 2", "for i in range(3)\n    pass", "x = {'a': 1, 'b' 2}", "if a:\n    b\nelse\n    c"]:
    try:
        compile(src, "f", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))
# expect: SyntaxError invalid syntax (2, 5, 2, 6)
# expect: SyntaxError invalid syntax. Perhaps you forgot a comma? (1, 7, 1, 16)
# expect: IndentationError unindent does not match any outer indentation level (3, 9, 3, -1)
# expect: SyntaxError expected ':' (1, 18, 1, 19)
# expect: SyntaxError ':' expected after dictionary key (1, 16, 1, 0)
# expect: SyntaxError expected ':' (3, 5, 3, 6)
