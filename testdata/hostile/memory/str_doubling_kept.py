# A wide str that doubles by join, format, replace and repetition.
# ends: MemoryError
# cpython: memory or time
s = "\U0001f600"
while True:
    s = "".join([s, s])
    s = f"{s}{s}"
    s = s.replace("\U0001f600", "\U0001f600\U0001f600")
    s = s * 2
