# An Enum of 100,000 members, and a Flag of 5,000.
# ends: fuel
# cpython: time
import enum
enum.Enum("E", [f"m{i}" for i in range(100_000)])
