# isinstance with a tuple: classes that have a say in it, nested tuples, objects that pose.
class M(type):
    def __instancecheck__(c, o): print("asked"); return True
class A(metaclass=M): pass
class Pose:
    @property
    def __class__(self): return int
import collections.abc as c
for o, t in ((1,(str,int)),(1,(str,)),(1,()),(True,(str,int)),(1,(str,A,int)),(1,(int,A)),(1,((str,(int,)),)),(Pose(),(str,int)),([],(c.Iterable,)),(1,(3,int)),(1,(int,3)),(None,(type(None),)),(1,(str,int|None)), (A(),(A,)), ("x",(str,)*20), (1, (list, 3))):
    try: print(isinstance(o,t))
    except TypeError as e: print(e)
# expect: True
# expect: False
# expect: False
# expect: True
# expect: asked
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
