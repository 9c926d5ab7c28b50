# A module of the guest takes the place of a library module.
import sys

from arena import Guest, verdict


g = Guest("""
import sys
import types

def attack():
    m = types.ModuleType('colorsys')
    m.rgb_to_hsv = 'evil'
    sys.modules['colorsys'] = m
""")
g.call("attack")
import colorsys
verdict(colorsys.rgb_to_hsv == "evil")
