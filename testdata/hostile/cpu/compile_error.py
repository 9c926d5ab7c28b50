# Errors at the end of long source: the parser looks for the best message.
# limits: fuel=20000
# ends: fuel
# cpython: time
src = "a = [" + "f(x, y=1), " * 10_000 + "b c]"
while True:
    try:
        compile(src, "f", "exec")
    except SyntaxError:
        pass
