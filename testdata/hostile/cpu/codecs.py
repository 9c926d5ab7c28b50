# Encodings with errors at each byte.
# ends: fuel
# cpython: time
b = b"\xff" * 200_000
while True:
    b.decode("utf-8", "replace"); b.decode("utf-8", "backslashreplace"); b.decode("ascii", "surrogateescape").encode("ascii", "surrogateescape"); b.decode("utf-16", "ignore")
