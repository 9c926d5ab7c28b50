# A WeakMethod that was handed out gives its object.
import weakref

from arena import Guest, verdict


class Store:
    content = "gold"

    def size(self):
        return len(self.content)


store = Store()
g = Guest("def attack(r):\n    return r().__self__.content")
verdict(g.call("attack", weakref.WeakMethod(store.size)) == "gold")
