# gc: the functions that have nothing to switch.
# cpython: same
import gc
print(gc.isenabled(), gc.disable(), gc.enable(), gc.isenabled())  # expect: True None None True
print(gc.get_debug(), gc.set_debug(0), type(gc.get_count()).__name__, len(gc.get_count()), type(gc.get_threshold()).__name__, len(gc.get_threshold()))  # expect: 0 None tuple 3 tuple 3
print(gc.set_threshold(*gc.get_threshold()), gc.freeze(), gc.unfreeze(), gc.get_freeze_count())  # expect: None None None 0
for f, args in ((gc.set_threshold, ()), (gc.set_threshold, ("x",)), (gc.set_debug, ("x",)), (gc.collect, ("x",)), (gc.collect, (9,)), (gc.isenabled, (1,))):
    try:
        f(*args)
        print("done")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError gc.set_threshold requires 1 to 3 arguments
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError invalid generation
# expect: TypeError gc.isenabled() takes no arguments (1 given)
print(type(gc.collect()).__name__, type(gc.collect(0)).__name__)  # expect: int int
