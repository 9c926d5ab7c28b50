# The program as a module, and the modules it has loaded.
import sys
for look in (lambda: __import__("__main__").SECRET, lambda: sys.modules["__main__"].SECRET, lambda: sys.modules["random"].getstate(),
             lambda: __import__("challenge").SECRET, lambda: __builtins__["open"]("/challenge.py").read(), lambda: sys.argv,
             lambda: vault.check.__module__, lambda: [m for m in sys.modules.values() if hasattr(m, "SECRET")][0].SECRET):
    try:
        print(look())
    except Exception as e:
        print(type(e).__name__)
