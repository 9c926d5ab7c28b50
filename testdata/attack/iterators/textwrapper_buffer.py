# buffer of a text stream of the supervisor is written behind its back.
import io

from arena import Guest, verdict

raw = io.BytesIO()
text = io.TextIOWrapper(raw, write_through=True)
g = Guest("def attack(w):\n    w.__self__.buffer.write(b'forged')")
g.call("attack", text.write)
verdict(b"forged" in raw.getvalue())
