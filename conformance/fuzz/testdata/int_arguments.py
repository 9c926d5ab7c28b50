# Too many arguments of int and of a class made of it.
class C(int): pass
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda: int(1,2,3))
t(lambda: C(1,2,3))
t(lambda: C(1,2,x=3))
t(lambda: C(1,2,3,x=3))
t(lambda: int(1,2,x=3))
