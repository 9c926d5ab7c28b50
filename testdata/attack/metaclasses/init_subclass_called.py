# The supervisor's __init_subclass__ is called by hand for a class that is none.
from arena import Guest, verdict

registry = []


class Plugin:
    def __init_subclass__(cls):
        registry.append(cls)


g = Guest("class Evil:\n    pass\n\ndef attack(c):\n    c.__init_subclass__.__func__(Evil)")
g.call("attack", Plugin)
verdict(registry != [])
