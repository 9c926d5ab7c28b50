# What is written and read: json, pickle, marshal.
import json, marshal, pickle
x = nested(lambda x: [x])
way(lambda: json.dumps(x))  # RecursionError | str
way(lambda: json.dumps(nested(lambda x: {"": x})))  # RecursionError | str
way(lambda: json.dumps(x[0], indent=""))  # RecursionError | str
way(lambda: pickle.dumps(x))  # RecursionError | bytes
way(lambda: marshal.dumps(x))  # ValueError
way(lambda: json.loads("[" * N + "]" * N))  # RecursionError | list
way(lambda: json.loads('{"":' * N + "1" + "}" * N))  # RecursionError | dict
way(lambda: pickle.loads(b"(" * N + b"l" * N + b"."))  # list
way(lambda: pickle.loads(b"]" * N + b"a" * (N - 1) + b"."))  # list
way(lambda: pickle.loads(b")" + b"\x85" * N + b"."))  # tuple
way(lambda: marshal.loads(b"[\1\0\0\0" * N + b"N"))  # ValueError
