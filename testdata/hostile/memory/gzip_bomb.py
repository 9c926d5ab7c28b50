# 200 members of a gzip file, each 1 MB of zeros.
# ends: fuel
# cpython: held, it ends well
import gzip, io
m = gzip.compress(bytes(1_000_000))
gzip.decompress(m * 200)
