# Constants that fold into what does not fit.
# ends: prints "9"
# cpython: time
n = 0
for src in "'a' * 10**12", "1 << 10**12", "(0,) * 10**12", "10 ** 10**10", "b'a' * 4096 * 4096 * 4096", "((((0,) * 9999) * 9999) * 9999)", "'%1000000000d' % 1", "f'{1:1000000000}'", "-(1 << 10**11)":
    try:
        eval(src)
    except (MemoryError, OverflowError):
        n += 1
print(n)
