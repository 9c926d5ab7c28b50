# What a text does not say.
import builtins, csv, importlib, operator, sys
from math import *  # needs: unknown from math import *
from io import *  # needs: unknown from io import *

exec("x")  # needs: unknown exec
eval("x")  # needs: unknown eval
getattr(csv, "reader")
getattr(csv, sys.argv[1])  # needs: unknown getattr
globals()["open"]  # needs: unknown globals
vars(csv)
vars()  # needs: unknown vars
builtins.open("/data/x")  # needs: read data
builtins.exec("x")  # needs: unknown exec
__builtins__  # needs: unknown __builtins__
importlib.import_module("json")
importlib.import_module("time")  # needs: unknown the module time as a value
importlib.import_module("nonesuch")  # needs: unknown the module nonesuch
__import__(sys.argv[1])  # needs: unknown __import__
sys.modules["os"]  # needs: unknown sys.modules
csv.io.open("/data/x")  # needs: read data
operator.attrgetter("x")  # needs: unknown operator.attrgetter
sin(1), nobody
