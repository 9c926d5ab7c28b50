# Modules over capabilities of the host: numbers, names, places and moments.
# cpython: skip (grants are ours)
import secrets, uuid, os, random
print(len(secrets.token_bytes()), len(secrets.token_hex(8)), len(secrets.token_urlsafe(9)), secrets.randbelow(1), secrets.randbits(0), secrets.choice("a"))
# expect: 32 16 12 0 0 a
print(secrets.token_hex(4) != secrets.token_hex(4), secrets.SystemRandom is random.SystemRandom)  # expect: True True
u = uuid.uuid1()
print(u.version, uuid.uuid4().version, uuid.uuid6().version, uuid.uuid7().version, u.node == uuid.getnode())  # expect: 1 4 6 7 True
print((u.time - 0x01b21dd213814000) // 10_000_000, uuid.uuid7().time)  # expect: 1767323045 1767323045250

# --- logs in a granted directory, with the granted clock; cpython: skip (grants are ours)
import logging
for place in "/tmp/log", "/data/log":
    handler = logging.FileHandler(place)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger().addHandler(handler)
logging.warning("two %s", "places")
logging.shutdown()
print(open("/tmp/log").read() == open("/data/log").read(), open("/data/log").read())
# expect: True 2026-01-02 03:04:05,250 WARNING two places
# expect:

# --- temporary files; cpython: skip (grants are ours)
import tempfile, os, shutil, pathlib, glob
with tempfile.TemporaryDirectory() as d:
    place = pathlib.Path(d)
    (place / "a.txt").write_text("a")
    shutil.copytree("/data/sub", place / "sub")
    print(d.startswith("/tmp/tmp"), sorted(os.path.relpath(p, d) for p in glob.glob(d + "/**/*.txt", recursive=True)))  # expect: True ['a.txt', 'sub/b.txt']
print(os.listdir("/tmp"))  # expect: []
with tempfile.NamedTemporaryFile("w+") as f:
    f.write("x")
    f.seek(0)
    print(f.read(), len(os.listdir("/tmp")))  # expect: x 1
print(os.listdir("/tmp"))  # expect: []

# --- a compartment does not open the program's files, whatever it opens them with; cpython: skip (grants are ours)
import adder
def tried(c):
    c.exec("""
import io, os, pathlib, tokenize
def tried(what):
    try: return what()
    except Exception as e: return type(e).__name__
out = [tried(lambda: f("/data/a.txt").read()) for f in (open, io.open, io.FileIO, io.open_code, tokenize.open)]
out += [tried(lambda: pathlib.Path("/data/a.txt").read_bytes()), tried(lambda: os.listdir("/data"))]
""")
    return c.namespace["out"]
print(tried(adder.Compartment()))
print(tried(adder.Compartment(grants={"data": data.read_only()})))
# expect: ['CapabilityError', 'CapabilityError', 'CapabilityError', 'CapabilityError', 'CapabilityError', 'CapabilityError', 'CapabilityError']
# expect: ['one\ntwo\n', 'one\ntwo\n', b'one\ntwo\n', b'one\ntwo\n', 'one\ntwo\n', b'one\ntwo\n', ['a.txt', 'sub']]
