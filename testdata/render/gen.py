"""Writes what CPython prints on standard error for each chunk of the files beside it.

Run it with the CPython that defines behaviour: python3.14 gen.py
"""

import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile


def render(text):
    with tempfile.TemporaryDirectory() as where:
        path = os.path.join(where, "m.py")
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        done = subprocess.run([sys.executable, "-B", path], capture_output=True, cwd=where)
        return done.stderr.decode("utf-8", "replace").replace(path, "m.py")


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    for name in sorted(os.listdir(here)):
        if not name.endswith(".py") or name == "gen.py":
            continue
        with open(os.path.join(here, name), encoding="utf-8") as f:
            chunks = re.split(r"(?m)^# ---\n", f.read())
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            shown = list(pool.map(render, chunks))
        with open(os.path.join(here, name[:-3] + ".txt"), "w", encoding="utf-8") as f:
            f.write("# ---\n".join(shown))


main()
