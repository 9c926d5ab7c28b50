# The tools, used as they are meant. Begin here.
# cpython: held, it attacks nothing
print("the secret has", vault.length, "letters;", closure("a guess"), method("a guess"), partial("a guess"))
print(next(running), type(next(mapped)).__name__, drawer == "a guess", proxy.check("a guess"), walled.length)
print(vault.show("{0.length} letters"), vault.visit(lambda: "hello"))
with drawer as length:
    print(length)
