# shlex, character by character.
# ends: fuel
# cpython: time
import shlex
s = "'a b' \"c d\" e\\ f " * 500
while True:
    shlex.split(s); shlex.quote(s)
