# logging: levels, tree, handlers, formatters, filters.
import logging, io, sys
s = io.StringIO()
h = logging.StreamHandler(s)
h.setFormatter(logging.Formatter("%(name)s|%(levelname)s|%(funcName)s|%(lineno)d|%(message)s"))
root = logging.getLogger()
root.addHandler(h)
root.setLevel(logging.DEBUG)
def f():
    logging.getLogger("a.b").info("hello %s %d", "w", 5)
    logging.getLogger("a").warning("map %(x)s", {"x": 1})
    logging.error("plain"); root.log(25, "odd")
    def g(): root.info("up", stacklevel=2)
    g()
f()
log = logging.getLogger("x.y.z")
print(log.parent.name, logging.getLogger("x").getChild("y") is logging.getLogger("x.y"), log.parent.name, log, root, logging.getLogger("x").getChildren())  # expect: root True x.y <Logger x.y.z (DEBUG)> <RootLogger root (DEBUG)> {<Logger x.y (DEBUG)>}
log.setLevel("ERROR"); print(log.isEnabledFor(30), log.getEffectiveLevel(), log.hasHandlers())  # expect: False 40 True
try: 1/0
except ZeroDivisionError: log.exception("bad"); log.error("again", exc_info=True)
log.critical("c", extra={"k": 1})
for bad in [lambda: log.setLevel("nope"), lambda: log.setLevel(1.5), lambda: logging.getLogger(5), lambda: log.error("x", extra={"name": 1}), lambda: log.log("x", "y"), lambda: logging.basicConfig(force=True, foo=1), lambda: logging.basicConfig(force=True, stream=s, filename="x"), lambda: logging.Formatter("x"), lambda: logging.Formatter("{x:q}", style="{"), lambda: logging.Formatter("$", style="$"), lambda: logging.Formatter("x", style="?"), lambda: logging.Handler().emit(None), lambda: logging.setLoggerClass(int)]:
    try: print(bad())
    except (ValueError, TypeError, KeyError, NotImplementedError) as e: print(type(e).__name__, e)
# expect: ValueError Unknown level: 'nope'
# expect: TypeError Level not an integer or a valid string: 1.5
# expect: TypeError A logger name must be a string
# expect: KeyError "Attempt to overwrite 'name' in LogRecord"
# expect: TypeError level must be an integer
# expect: ValueError Unrecognised argument(s): foo
# expect: ValueError 'stream' and 'filename' should not be specified together
# expect: ValueError Invalid format 'x' for '%' style
# expect: ValueError invalid format: bad specifier: 'q'
# expect: ValueError invalid format: bare '$' not allowed
# expect: ValueError Style must be one of: %,{,$
# expect: NotImplementedError emit must be implemented by Handler subclasses
# expect: TypeError logger not derived from logging.Logger: int
out = s.getvalue()
print("\n".join(l for l in out.splitlines() if not l.startswith("  ")))  # expect: a.b|INFO|f|10|hello w 5
# expect: a|WARNING|f|11|map 1
# expect: root|ERROR|f|12|plain
# expect: root|Level 25|f|12|odd
# expect: root|INFO|f|14|up
# expect: x.y.z|ERROR|<module>|20|bad
# expect: Traceback (most recent call last):
# expect: ZeroDivisionError: division by zero
# expect: x.y.z|ERROR|<module>|20|again
# expect: Traceback (most recent call last):
# expect: ZeroDivisionError: division by zero
# expect: x.y.z|CRITICAL|<module>|21|c
for h2 in root.handlers[:]: root.removeHandler(h2)
class L(logging.Handler):
    def __init__(self): super().__init__(); self.r = []
    def emit(self, r): self.r.append(self.format(r))
l = L(); l.name = "mine"
print(logging.getHandlerByName("mine") is l, logging.getHandlerNames(), l)  # expect: True frozenset({'mine'}) <L (NOTSET)>
lg = logging.getLogger("q"); lg.addHandler(l); lg.propagate = False; lg.setLevel(1)
lg.addFilter(lambda r: "no" not in r.msg); l.addFilter(logging.Filter("q"))
lg.info("yes"); lg.info("no"); lg.getChild("w").info("child"); lg.debug("%s", "arg")
l.setFormatter(logging.Formatter("{levelname:>8}:{message}", style="{")); lg.warning("br")
l.setFormatter(logging.Formatter("${levelname} $message ${extra}", style="$", defaults={"extra": "E"})); lg.warning("dollar")
def repl(r):
    import copy
    r = copy.copy(r); r.msg = "replaced"; return r
lg.addFilter(repl); lg.info("orig"); lg.removeFilter(repl)
l.setLevel(logging.ERROR); lg.info("hidden"); lg.error("shown")
ad = logging.LoggerAdapter(lg, {"u": "v"}); l.setFormatter(logging.Formatter("%(u)s %(message)s")); ad.error("adapted"); print(ad)  # expect: <LoggerAdapter q (Level 1)>
class M(logging.LoggerAdapter):
    def process(self, msg, kw): return "[m] " + msg, kw
l.setFormatter(None); M(lg).error("x"); lg.error("no args %", ); lg.error("tuple %s %s", 1, 2)
print(l.r)  # expect: ['yes', 'child', 'arg', ' WARNING:br', 'WARNING dollar E', 'INFO replaced E', 'ERROR shown E', 'v adapted', '[m] x', 'tuple 1 2']
logging.disable(logging.ERROR); lg.error("off"); lg.critical("on"); logging.disable(logging.NOTSET); print(l.r[-1])  # expect: on
logging.addLevelName(15, "FIFTEEN"); print(logging.getLevelName(15), logging.getLevelName("FIFTEEN"), logging.getLevelName(99), logging.getLevelName("zz"), logging.getLevelNamesMapping()["WARN"])  # expect: FIFTEEN 15 Level 99 Level zz 30
r = logging.makeLogRecord({"msg": "m %s", "args": ("z",), "name": "nn", "created": 0.0, "msecs": 7.0})
print(r.getMessage(), r, logging.Formatter("%(asctime)s %(message)s").formatTime(r), logging.Formatter("%(asctime)s", "%H").format(r))  # expect: m z <LogRecord: nn, None, , 0, "m %s"> 1970-01-01 00:00:00,007 00
print(logging.BufferingFormatter().format([r, r]), logging.Formatter().usesTime(), repr(logging.StreamHandler(s)), repr(logging.NullHandler()))  # expect: m zm z False <StreamHandler (NOTSET)> <NullHandler (NOTSET)>
err = sys.stderr; sys.stderr = t = io.StringIO()
logging.getLogger("fresh").warning("last resort"); logging.getLogger("fresh").info("not shown")
sys.stderr = err
print(t.getvalue())  # expect: last resort
# expect:
logging.basicConfig(stream=s, level="INFO", format="%(message)s"); s.truncate(0); s.seek(0)
logging.info("i"); logging.debug("d"); print(repr(s.getvalue()), root.handlers)  # expect: 'i\n' [<StreamHandler (NOTSET)>]
import warnings
logging.captureWarnings(True); warnings.simplefilter("always"); warnings.warn("captured"); logging.captureWarnings(False)
print("captured" in s.getvalue())  # expect: True
sh = root.handlers[0]; n = io.StringIO(); print(sh.setStream(n) is s, sh.setStream(n)); logging.info("n"); print(n.getvalue())  # expect: True None
# expect: n
# expect:
