# types.CellType.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
C = types.CellType
c = C(1)
tr(lambda: c.cell_contents)  # expect: 1
tr(lambda: C(1) == C(1))  # expect: True
tr(lambda: C() == C())  # expect: True
tr(lambda: C(1) < C(2))  # expect: True
tr(lambda: C() < C(2))  # expect: True
tr(lambda: C(1) < C())  # expect: False
tr(lambda: C(1) != C(1))  # expect: False
tr(lambda: C(1) >= C(1))  # expect: True
tr(lambda: C(1) == 1)  # expect: False
tr(lambda: C(1) < 1)  # expect: TypeError | '<' not supported between instances of 'cell' and 'int'
tr(lambda: hash(c))  # expect: TypeError | unhashable type: 'cell'
tr(lambda: C(1, 2))  # expect: TypeError | cell expected at most 1 argument, got 2
tr(lambda: C(x=1))  # expect: TypeError | cell() takes no keyword arguments
tr(lambda: setattr(c, "cell_contents", 3))  # expect: None
tr(lambda: c.cell_contents)  # expect: 3
tr(lambda: delattr(c, "cell_contents"))  # expect: None
tr(lambda: c.cell_contents)  # expect: ValueError | Cell is empty
tr(lambda: repr(C())[-8:])  # expect: : empty>
tr(lambda: repr(C(5)).split(": ")[1].split(" at ")[0])  # expect: int object
