# A million submodules that there are not, named in one import.
# limits: fuel=300000
# ends: fuel
# cpython: time
__import__("json", fromlist=["nothing"] * 1_000_000)
