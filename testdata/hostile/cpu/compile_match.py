# match statements with thousands of cases and alternatives.
# limits: fuel=100000
# ends: fuel
# cpython: time
src = "match x:\n" + "".join(f" case {{'a{i}': [{i}, *_, {i}]}} | C{i}(a={i}): pass\n" for i in range(1_000))
while True:
    compile(src, "f", "exec")
