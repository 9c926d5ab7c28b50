# An ArgumentParser of the guest with the supervisor's getattr as a type.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import argparse
from functools import partial

def attack(f, vault):
    p = argparse.ArgumentParser()
    p.add_argument("name", type=partial(f, vault))
    return p
""")
p = g.call("attack", getattr, Vault())


def use():
    try:
        return p.parse_args(["_secret"]).name
    except SystemExit:
        pass


import io, sys
kept, sys.stderr = sys.stderr, io.StringIO()
seen = g.do(use)
sys.stderr = kept
verdict(seen == "gold")
