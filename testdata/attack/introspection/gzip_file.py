# A GzipFile to read from leads to the file below it.
import gzip
import io

from arena import Guest, verdict

below = io.BytesIO(gzip.compress(b"copper") + b"gold")
f = gzip.GzipFile(fileobj=below)
g = Guest("def attack(f):\n    f.fileobj.seek(-4, 2)\n    return f.fileobj.read()")
verdict(g.call("attack", f) == b"gold")
