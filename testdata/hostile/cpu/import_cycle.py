# Modules are forgotten and imported again.
# ends: fuel
# cpython: time
import sys
while True:
    for m in "json", "json.decoder", "json.encoder", "textwrap", "fractions":
        sys.modules.pop(m, None)
    import json, textwrap, fractions
