# Suggestions for names, attributes and imports.
class A:
    def __init__(self): self.blech = self.other = 1
    def bar(self): return blech
    def baz(self): return self.blec
    _private = 1
def f():
    value = 1
    return valeu
out = []
def run(g):
    try: g()
    except Exception as e: out.append(e)
run(lambda: A().blecc)
run(lambda: A().private)
run(lambda: A().bar())
run(lambda: A().baz())
run(f)
run(lambda: pirnt(1))
run(lambda: A.bra)
run(lambda: [].apend(1))
run(lambda: math.sin(1))
run(lambda: none)
run(lambda: "x".uper())
run(lambda: zzzzzzzzzz)
run(lambda: A().__dcit__)
run(lambda: out.len)
raise ExceptionGroup("names", out)
