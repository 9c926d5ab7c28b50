# What native help copy, dataclasses and annotationlib have is for them alone.
# cpython: skip (these natives are ours)
import _copy, copy, functools, _annotations, annotationlib, _dataclasses
class C:
    def m(self): return 1
def e(f, *a):
    try: print(f(*a))
    except PermissionError as x: print(x)
e(_copy.method_parts, C().m)  # expect: method_parts() is for the modules copy and inspect alone
e(copy._method_parts, C().m)  # expect: method_parts() is for the modules copy and inspect alone
e(_copy.class_and_name, C.m)  # expect: class_and_name() is for the module pickle alone
e(_annotations.globals_of, e)  # expect: globals_of() is for the module annotationlib alone
e(annotationlib._cells_of, e)  # expect: cells_of() is for the module annotationlib alone
e(_dataclasses.retarget, e, C, C)  # expect: retarget() is for the module dataclasses alone
class D:
    home = functools.cached_property(_annotations.globals_of)
e(lambda: D().home)  # expect: globals_of() is for the module annotationlib alone
print(copy.deepcopy(C().m)())  # expect: 1
