# The tokenizer on hostile lines.
# limits: fuel=400000
# ends: RecursionError: maximum recursion depth exceeded
# cpython: time
import tokenize, io
src = "(" * 100 + "\\\n" * 20_000 + "1" * 50_000 + " # " + "x" * 50_000 + "\n"
while True:
    try:
        list(tokenize.generate_tokens(io.StringIO(src).readline))
    except (tokenize.TokenError, SyntaxError):
        pass
