# argparse with a thousand options of nearly the same name.
# ends: fuel
# cpython: time
import argparse
p = argparse.ArgumentParser()
for i in range(200):
    p.add_argument(f"--option{i}")
while True:
    p.parse_args(["--option1", "x"])
    p.format_help()
