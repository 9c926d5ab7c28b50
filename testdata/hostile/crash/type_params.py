# Lazy bounds and aliases that need themselves.
# ends: prints "2"
# cpython: held, it ends well
type A = A.__value__
class C[T: C.__type_params__[0].__bound__]: pass
n = 0
for way in lambda: A.__value__, lambda: C.__type_params__[0].__bound__:
    try:
        way()
    except RecursionError:
        n += 1
print(n)
