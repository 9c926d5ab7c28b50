# Lookahead at each place, to the end.
# ends: fuel
import re
re.sub(r"(?=.*x)(?<!b)a(?=.*y)", "", "a" * 20_000)
