# warnings.warn tells showwarning the file and the line of its caller, which are the supervisor's.
from arena import Guest, verdict

g = Guest("""
import warnings
found = []
warnings.simplefilter("always")
warnings.showwarning = lambda message, category, filename, lineno, *rest: found.append(lineno)

def attack():
    warnings.warn("x", stacklevel=2)
""")


def supervise():
    g["attack"]()


supervise()
verdict(g["found"] != [0])
