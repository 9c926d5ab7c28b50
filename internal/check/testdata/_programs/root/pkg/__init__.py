from . import sub as again
from .sub import *  # needs: unknown from pkg.sub import *
from .. import up  # needs: module ..
name = nobody
