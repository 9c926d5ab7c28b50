# Many groups that are set and unset as the matcher goes back.
# ends: prints ""
# cpython: held, it ends well
import re
re.match("".join(f"(?P<g{i}>a?)" for i in range(60)) + "a" * 60 + "b", "a" * 60)
