# A million statements of one letter: their trees take fifty times the text.
# ends: MemoryError
# cpython: held, it ends well
compile("x\n" * 1_000_000, "f", "exec")
