# __future__: what it says of features.
# cpython: same
import __future__
from __future__ import annotations, division, barry_as_FLUFL as b  # raises: SyntaxError: from __future__ imports must occur at the beginning of the file
print(__future__.__all__)
for n in __future__.all_feature_names:
    f = getattr(__future__, n)
    print(n, f, f.getOptionalRelease(), f.getMandatoryRelease(), f.compiler_flag)
print(annotations is __future__.annotations, b.optional, b.mandatory)
print(sorted(n for n in dir(__future__) if n.startswith("CO_")))
exec(compile("def f(a: x.y): pass\nprint(f.__annotations__)", "<s>", "exec", __future__.CO_FUTURE_ANNOTATIONS))
# --- not the first statement
import sys
from __future__ import division  # raises: SyntaxError: from __future__ imports must occur at the beginning of the file
# --- no such feature
from __future__ import nothing  # raises: SyntaxError: future feature nothing is not defined
# --- braces
from __future__ import braces  # raises: SyntaxError: not a chance
