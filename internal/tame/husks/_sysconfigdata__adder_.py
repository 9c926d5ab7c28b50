"""How the interpreter was built: nothing of it is told."""

build_time_vars = {}
