# Decimals of a billion digits, by context and by text.
# ends: MemoryError
# cpython: memory
import decimal
c = decimal.Context(prec=decimal.MAX_PREC, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN)
c.divide(1, 3)
