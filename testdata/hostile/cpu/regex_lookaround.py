# Lookahead at each place, to the end.
# ends: fuel
# cpython: held, it ends well
import re
re.sub(r"(?=.*x)(?<!b)a(?=.*y)", "", "a" * 20_000)
