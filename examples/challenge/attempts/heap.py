# All objects there are, by the collector and by the classes.
import gc


def walk(cls):
    for sub in type.__subclasses__(cls):
        if sub.__name__ == "Secretive":
            print(sub.check.__globals__["SECRET"])
        if sub is not type:
            walk(sub)


def collect():
    for o in gc.get_objects():
        if type(o) is dict and "SECRET" in o:
            print(o["SECRET"])


for look in collect, lambda: walk(object), lambda: print(gc.get_referents(closure), gc.get_referents(vault)):
    try:
        look()
    except Exception as e:
        print(type(e).__name__)
