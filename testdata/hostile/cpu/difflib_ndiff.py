# ndiff of similar lines is cubic.
# ends: fuel
# cpython: held, it ends well
import difflib
list(difflib.ndiff(["abcdefghij%d\n" % i for i in range(300)], ["abcdefghik%d\n" % i for i in range(300)]))
