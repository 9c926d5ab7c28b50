# The metaclass of the supervisor's class is called as type(cls) to make classes that it registers.
from arena import Guest, verdict

registry = []


class Meta(type):
    def __new__(mcls, name, bases, names):
        cls = super().__new__(mcls, name, bases, names)
        registry.append(name)
        return cls


class Plugin(metaclass=Meta):
    pass


g = Guest("def attack(c):\n    type(c)('Evil', (), {})")
g.call("attack", Plugin)
verdict("Evil" in registry)
