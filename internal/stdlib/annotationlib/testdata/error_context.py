# Errors of annotations that are evaluated a second time know nothing of the first.
import dataclasses, annotationlib
def show(e):
    while e: print(type(e).__name__, e, end=" <- "); e = e.__context__
    print()
def bad(): raise KeyError("k")
try:
    @dataclasses.dataclass
    class C:
        a: f"{bad()}"
except Exception as e: show(e)  # expect-repr: 'TypeError Cannot stringify annotation containing string formatting <- '
try:
    @dataclasses.dataclass
    class C:
        a: bad(**{1: 2})
except Exception as e: show(e)  # expect-repr: 'TypeError keywords must be strings <- '
class D:
    a: f"{bad()}"
for f in (1, 3, 4):
    try: print(annotationlib.get_annotations(D, format=annotationlib.Format(f)))
    except Exception as e: show(e)
# expect-repr: 'KeyError \'k\' <- '
# expect-repr: 'TypeError Cannot stringify annotation containing string formatting <- '
# expect-repr: 'TypeError Cannot stringify annotation containing string formatting <- '
class E:
    a: bad(**{1: 2})
for f in (1, 3, 4):
    try: print(annotationlib.get_annotations(E, format=annotationlib.Format(f)))
    except Exception as e: show(e)
# expect-repr: 'TypeError keywords must be strings <- '
# expect-repr: 'TypeError keywords must be strings <- '
# expect-repr: 'TypeError keywords must be strings <- '
