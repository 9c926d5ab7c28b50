# textwrap.indent with a prefix as long as the text.
# ends: MemoryError
# cpython: memory or time
import textwrap
s = "a\n" * 10_000
while True:
    s = textwrap.indent(s, s)
