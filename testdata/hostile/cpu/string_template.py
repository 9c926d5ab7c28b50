# string.Template and Formatter over long texts.
# ends: fuel
# cpython: time
import string
t = string.Template("$a ${b} $$ " * 5_000)
while True:
    t.substitute(a=1, b=2)
    string.Formatter().format("{0!r:>10} " * 1_000, 5)
