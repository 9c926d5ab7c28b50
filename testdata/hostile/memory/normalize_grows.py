# The ligature that decomposes into 18 characters.
# ends: memory
# cpython: memory or time
import unicodedata
s = "\ufdfa" * 100_000
while True:
    s = unicodedata.normalize("NFKD", s) + s
    s = s.replace(" ", "\ufdfa")
