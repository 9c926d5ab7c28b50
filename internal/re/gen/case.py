"""Makes testdata/case.txt: for every character with case as the reference's matcher sees it,
its lower case, whether it is cased, and the other lower-case characters it equals."""

import _sre
from re._casefix import _EXTRA_CASES as extra

for c in range(0x110000):
    lower, cased = _sre.unicode_tolower(c), _sre.unicode_iscased(c)
    if cased or lower != c or c in extra:
        print("%x %x %d" % (c, lower, cased), *("%x" % x for x in extra.get(c, ())))
