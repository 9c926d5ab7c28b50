"""What os has of the system's own calls, under the name CPython's library knows."""

import os as _os
from os import *
from os import _exit

environ = _os.environb._data
_have_functions = []


def _path_normpath(path):
    return _os.path.normpath(path)


del open  # the one of os refuses
from os import open
