# f-strings: syntax errors and run-time errors.
f"{}"  # raises: SyntaxError: f-string: valid expression required before '}'
# ---
f"{a b}"  # raises: SyntaxError: invalid syntax. Perhaps you forgot a comma?
# ---
f"{"  # raises: SyntaxError: f-string: expecting '}'
# ---
f"}"  # raises: SyntaxError: f-string: single '}' is not allowed
# ---
f"{x!z}"  # raises: SyntaxError: f-string: invalid conversion character 'z': expected 's', 'r', or 'a'
# ---
f"{x!}"  # raises: SyntaxError: f-string: missing conversion character
# ---
f"{x:{y:{z}}}"  # raises: NameError: name 'x' is not defined
# ---
f"{!r}"  # raises: SyntaxError: f-string: valid expression required before '!'
# ---
f"{a["  # raises: SyntaxError: f-string: expecting '}'
# ---
f"{)}"  # raises: SyntaxError: f-string: unmatched ')'
# ---
f"{1 = !r:}" "{" f"{x = }"  # raises: NameError: name 'x' is not defined
# ---
f"{lambda x: 1}"  # raises: SyntaxError: f-string: lambda expressions are not allowed without parentheses
# ---
f"{x := 1}"  # raises: NameError: name 'x' is not defined
# ---
f"{:>3}"  # raises: SyntaxError: f-string: valid expression required before ':'
# ---
f"{1:zz}"  # raises: ValueError: Unknown format code 'z' for object of type 'int'
# ---
f"{'a':d}"  # raises: ValueError: Unknown format code 'd' for object of type 'str'
# ---
f"{1.5:x}"  # raises: ValueError: Unknown format code 'x' for object of type 'float'
# ---
f"{[]:>3}"  # raises: TypeError: unsupported format string passed to list.__format__
# ---
f"{undefined_name}"  # raises: NameError: name 'undefined_name' is not defined
# ---
f"{yield}"  # raises: SyntaxError: 'yield' outside function
# ---
f"{*}"  # raises: SyntaxError: f-string: expecting a valid expression after '{'
# ---
bf"x"  # raises: SyntaxError: 'b' and 'f' prefixes are incompatible
# ---
f"{1"  # raises: SyntaxError: f-string: expecting '}'
