# The guest sets tempfile.tempdir, where the supervisor's files go.
import tempfile

from arena import Guest, verdict

Guest("""
import tempfile
def attack():
    tempfile.tempdir = "/of/mallory"
""").call("attack")
verdict(tempfile.tempdir == "/of/mallory")
