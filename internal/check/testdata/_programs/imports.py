# Imports are followed.
import helper, pkg.sub, pkg
from pkg import sub, name
from helper import now, later
import nonesuch  # needs: module nonesuch
import pkg.none  # needs: module pkg.none
import json.decoder, json.none  # needs: module json.none
import broken
from . import nothing  # needs: module .
try:
    import numpy
    if 1:
        import pandas
except ImportError:
    numpy = None
try:
    import scipy  # needs: module scipy
except ValueError:
    pass
import space.inner

helper.now()  # needs: clock
helper.time.sleep(1)  # needs: clock
now()  # needs: clock
later.open("/data/x")  # needs: read data
pkg.again.time()  # needs: clock
