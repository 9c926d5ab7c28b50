# The memo of a pickler shows what was pickled.
import io
import pickle

from arena import Guest, verdict

secret = ["gold"]
p = pickle.Unpickler(io.BytesIO(pickle.dumps(secret)))
p.load()
g = Guest("def attack(p):\n    return [x for x in p.memo.copy().values() if type(x) is list][0][0]")
verdict(g.call("attack", p) == "gold")
