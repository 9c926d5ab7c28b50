# textwrap of a text without spaces, and of spaces alone.
# ends: fuel
# cpython: time
import textwrap
s = "x" * 30_000 + " " * 30_000 + "-" * 10_000
while True:
    textwrap.wrap(s, 1); textwrap.fill(s, 70); textwrap.dedent(s); textwrap.shorten(s, 10)
