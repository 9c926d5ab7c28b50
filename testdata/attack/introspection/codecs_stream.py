# A reader of text leads to the stream of bytes below it.
import codecs
import io

from arena import Guest, verdict

r = codecs.getreader("utf-8")(io.BytesIO(b"copper\ngold"))
both = codecs.StreamReaderWriter(io.BytesIO(b"silver"), codecs.getreader("utf-8"), codecs.getwriter("utf-8"))
r.readline()
g = Guest("def attack(r):\n    r.stream.seek(7)\n    return r.stream.read()\ndef both(b):\n    return b.stream.read()\ndef writer(b):\n    return b.writer.stream.read()")
verdict(g.call("attack", r) == b"gold" or b"silver" in (g.call("both", both), g.call("writer", both)))
