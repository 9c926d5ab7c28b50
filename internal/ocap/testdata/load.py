# Modules that are fetched, if they are the ones that were asked for.
# cpython: skip (adder is our own module)
import adder, hashlib, sys
class Answer:
    def __init__(self, status, body): self.status, self.body = status, body
class Web:
    __capability__ = "http"
    def __init__(self, prefix, files): self.prefix, self.files = prefix, files
    def allows(self, method, url): return method == "GET" and url.startswith(self.prefix)
    def request(self, method, url, **more):
        if not self.allows(method, url):
            raise adder.CapabilityError(f"{url} is not allowed")
        print(method, url)
        return Answer(200, self.files[url]) if url in self.files else Answer(404, b"")
source = b'''
import math
_secret = 5
def area(r): return round(math.pi * r * r, 2)
class Tool:
    def __init__(self): self._n = 0
    def count(self): self._n += 1; return self._n
def use(): return list(data)
def reach(f):
    try: return f.__globals__
    except AttributeError as e: return type(e).__name__
try: print("no output")
except Exception as e: failed = type(e).__name__
'''
big = b"x = 1\n" + b"#" * 1_000_000
files = {"https://lib.test/tool.py": source, "https://lib.test/big.py": big, "https://lib.test/bad.py": b"1 +", "https://lib.test/text.py": "x = 1"}
web, other = Web("https://lib.test/", files), Web("https://a.test/", {})
c = adder.Compartment(grants={"other": other, "web": web, "stdout": sys.stdout})
c.namespace["sums"] = {u: hashlib.sha256(s if isinstance(s, bytes) else s.encode()).hexdigest() for u, s in files.items()}
c.exec('''
import adder
u = "https://lib.test/tool.py"
m = adder.load(u, sha256=sums[u], grants={"data": [1, 2]})
print(m.__name__, m.area(2), m.use(), m.failed, m._secret, m.reach(lambda: 1))  # who made it is an insider, and it is none of its maker
t = m.Tool()
print(t.count(), t.count(), type(t).__name__)
''')
# expect: GET https://lib.test/tool.py
# expect: tool 12.57 [1, 2] CapabilityError 5 AttributeError
# expect: 1 2 Tool
c.exec('''
u = "https://lib.test/big.py"
print(adder.load(u, sha256=sums[u].upper()).x)
def tried(url, sha256, **more):
    try:
        adder.load(url, sha256=sha256, **more)
    except Exception as e:
        print(type(e).__name__, str(e).replace("'", "")[:70])
tried("https://lib.test/tool.py", sums[u])
tried("https://lib.test/none.py", sums[u])
tried("https://elsewhere.test/x.py", sums[u])
tried("https://lib.test/bad.py", sums["https://lib.test/bad.py"])
tried("https://lib.test/text.py", sums["https://lib.test/text.py"])
tried("https://lib.test/tool.py", sums["https://lib.test/tool.py"], modules=["json"])
tried("https://lib.test/tool.py", "12")
''')
# expect: GET https://lib.test/big.py
# expect: 1
# expect: GET https://lib.test/tool.py
# expect: ImportError https://lib.test/tool.py is not what was asked for: its sha256 is 8dde
# expect: GET https://lib.test/none.py
# expect: ImportError https://lib.test/none.py was not there
# expect: CapabilityError https://elsewhere.test/x.py is not allowed
# expect: GET https://lib.test/bad.py
# expect: SyntaxError invalid syntax (bad.py, line 1)
# expect: GET https://lib.test/text.py
# expect: TypeError the body of an answer must be bytes, not str
# expect: GET https://lib.test/tool.py
# expect: ModuleNotFoundError No module named math
# expect: ValueError sha256 must be 64 hexadecimal digits
try:
    adder.load("https://lib.test/tool.py", sha256="0" * 64)
except adder.CapabilityError as e:
    print(e)  # expect: load('https://lib.test/tool.py') needs a site, which was not granted: add it with --grant api=http:GET:https://lib.test/tool.py
# who has the function has what its finder has
c.exec("get = adder.load")
d = adder.Compartment(grants={"stdout": sys.stdout})
d.namespace["get"] = c.namespace["get"]
d.namespace["sums"] = c.namespace["sums"]
d.exec('''
u = "https://lib.test/tool.py"
print(get(u, sha256=sums[u], grants={"data": "ab"}).use())
import adder
try: adder.load(u, sha256=sums[u])
except adder.CapabilityError: print("not by itself")
''')
# expect: GET https://lib.test/tool.py
# expect: ['a', 'b']
# expect: not by itself
