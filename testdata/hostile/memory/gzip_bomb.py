# 200 members of a gzip file, each 1 MB of zeros.
# ends: fuel
import gzip, io
m = gzip.compress(bytes(1_000_000))
gzip.decompress(m * 200)
