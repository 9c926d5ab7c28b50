# The guest changes errno.errorcode.
import errno

from arena import Guest, verdict

Guest("""
import errno
def attack():
    errno.errorcode[1] = "forged"
""").call("attack")
verdict(errno.errorcode[1] == "forged")
