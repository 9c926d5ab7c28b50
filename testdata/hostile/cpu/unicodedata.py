# Normalisation of long runs of combining marks, which must be sorted.
# ends: fuel
# cpython: time
import unicodedata
s = "a" + "\u0301\u0327\u0316" * 30_000
while True:
    unicodedata.normalize("NFC", s); unicodedata.normalize("NFKD", s); s.casefold(); s.upper(); s.title(); s.isidentifier()
