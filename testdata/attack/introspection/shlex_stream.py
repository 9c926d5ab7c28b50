# A shlex and a Cmd hand out the streams that they read.
import cmd
import io
import shlex

from arena import Guest, verdict

s = shlex.shlex(io.StringIO("gold"))
c = cmd.Cmd(stdin=io.StringIO("gold"), stdout=io.StringIO())
g = Guest("def attack(s):\n    return s.instream.read()\ndef command(c):\n    return c.stdin.read()")
verdict("gold" in (g.call("attack", s), g.call("command", c)))
