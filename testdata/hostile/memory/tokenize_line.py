# Tokens of one long line, each of which has the line: 900 MB, had each a copy.
# ends: prints "60002"
# cpython: held, it ends well
import io, tokenize
text = "x+" * 15000
n = 0
for i in range(2):
    n += sum(t.line == text for t in tokenize.generate_tokens(io.StringIO(text).readline))
print(n)
