from time import *  # needs: unknown from time import *
from helper import now as time
