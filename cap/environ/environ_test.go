package environ_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/environ"
	"github.com/adderlang/adder/internal/testkit/engine"
)

const fails = "\nimport os" + engine.Fails

func run(t *testing.T, v *environ.Vars, src, want string) {
	t.Helper()
	engine.Prints(t, map[string]adder.Capability{"env": v}, fails+src, want)
}

func vars() *environ.Vars {
	return environ.New(map[string]string{"HOME": "/data", "LANG": "caf\u00e9", "EMPTY": ""})
}

func TestMapping(t *testing.T) {
	run(t, vars(), `
print(env["HOME"], env.get("NO"), env.get("NO", 3), "LANG" in env, "NO" in env, len(env), list(env), env.keys(), env.values(), env.items(), repr(env))
print(fails(lambda: env["NO"]), fails(lambda: env[1]), fails(env.__setitem__, "A", "b"), fails(env.__delitem__, "HOME"), fails(type(env)))
print(dict(env), env.only("HOME", "NO").items(), env.only("HOME").only("LANG").items(), fails(lambda: env.only("LANG")["HOME"]))
`, `/data None 3 True False 3 ['EMPTY', 'HOME', 'LANG'] ['EMPTY', 'HOME', 'LANG'] ['', '/data', 'café'] [('EMPTY', ''), ('HOME', '/data'), ('LANG', 'café')] <environ 'env'>
KeyError: 'NO' TypeError: str expected, not int PermissionError: [Errno 13] Permission denied: 'A' PermissionError: [Errno 13] Permission denied: 'HOME' TypeError: cannot create 'adder.Environ' instances
{'EMPTY': '', 'HOME': '/data', 'LANG': 'café'} [('HOME', '/data')] [] KeyError: 'HOME'
`)
}

// TestOS: os.environ asks the grant, and keeps what it refuses.
func TestOS(t *testing.T) {
	run(t, vars(), `
print(os.environ["HOME"], os.getenv("NO", "x"), os.getenvb(b"LANG"), sorted(os.environ), len(os.environ), os.path.expandvars("$HOME/x"))
os.environ["HOME"] = "/mine"
os.environ["NEW"] = "n"
print(os.environ["HOME"], env["HOME"], "NEW" in env, sorted(os.environ.items()))
del os.environ["HOME"], os.environ["LANG"]
print(sorted(os.environ), "HOME" in os.environ, fails(lambda: os.environ["HOME"]), fails(os.environ.__delitem__, "HOME"))
os.environ["HOME"] = "/again"
print(os.environ.pop("HOME"), os.environ.setdefault("LANG", "C"), os.environ | {}, env["LANG"])
`, `/data x b'caf\xc3\xa9' ['EMPTY', 'HOME', 'LANG'] 3 /data/x
/mine /data False [('EMPTY', ''), ('HOME', '/mine'), ('LANG', 'café'), ('NEW', 'n')]
['EMPTY', 'NEW'] False KeyError: 'HOME' KeyError: 'HOME'
/again C {'EMPTY': '', 'NEW': 'n', 'LANG': 'C'} café
`)
	run(t, vars().Copied(), `
os.environ["HOME"] = "/mine"
del os.environ["LANG"]
print(env["HOME"], "LANG" in env, dict(os.environ))
`, "/mine False {'EMPTY': '', 'HOME': '/mine'}\n")
	// one that is written in Python
	out, err := engine.Granted(t, nil, fails+`
print(dict(os.environ))
os.environ["A"] = "b"
print(os.environ["A"])
`)
	if err != nil || out != "{}\nb\n" {
		t.Error(out, err)
	}
	p, err := adder.Compile("test.py", []byte("class Env(dict):\n    __capability__ = 'environ'\nEnv(A='1')"))
	if err != nil {
		t.Fatal(err)
	}
	var buf strings.Builder
	in, err := adder.New(adder.Config{Stdout: &buf})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	v, err := in.Run(context.Background(), p)
	if err != nil {
		t.Fatal(err)
	}
	if err := in.Grant("env", v); err != nil {
		t.Fatal(err)
	}
	p, _ = adder.Compile("test.py", []byte("import os\nos.environ['B'] = '2'\nprint(os.environ['A'], env)"))
	if _, err := in.Run(context.Background(), p); err != nil || buf.String() != "1 {'A': '1', 'B': '2'}\n" {
		t.Error(err, buf.String())
	}
}

// TestCopied: what a program writes is its own, and bounded.
func TestCopied(t *testing.T) {
	v := vars().Copied()
	run(t, v, `
env["A"] = "b"
env["A"] = "c"
del env["HOME"]
print(env.items(), fails(env.read_only().__setitem__, "A", "d"), fails(env.only("X").__setitem__, "A", "d"))
for k, x in (("", "a"), ("a=b", "c"), ("a\0", "b"), ("a", "b\0"), (b"a", "b"), ("a", 1)): print(fails(env.__setitem__, k, x))
small = env.limited(bytes=5, reads=2)
small["ab"] = "cde"
print(fails(small.__setitem__, "x", "y"), small["ab"], small.get("no"), fails(len, small))
n = 0
try:
    while True:
        env["big%d" % n] = "x" * 100_000
        n += 1
except OSError as e: print(n, e)
`, `[('A', 'c'), ('EMPTY', ''), ('LANG', 'café')] PermissionError: [Errno 13] Permission denied: 'A' PermissionError: [Errno 13] Permission denied: 'A'
ValueError: illegal environment variable name
ValueError: illegal environment variable name
ValueError: illegal environment variable name
ValueError: embedded null byte
TypeError: str expected, not bytes
TypeError: str expected, not int
OSError: [Errno 122] Quota exceeded: 'x' cde None OSError: [Errno 122] Quota exceeded
10 [Errno 122] Quota exceeded: 'big10'
`)
	run(t, v, "print(env.keys())", "['EMPTY', 'HOME', 'LANG']\n")
}

// TestHost: revoking and auditing.
func TestHost(t *testing.T) {
	var heard []string
	v, revoke := vars().Copied().Limited(environ.Quota{Reads: 4, Bytes: environ.Unlimited}).Audited(func(e environ.Event) {
		heard = append(heard, fmt.Sprint(e.Name, " ", e.Op, " ", e.Target, " ", e.Outcome))
	}).Revocable()
	run(t, v, `
env["HOME"]; env.get("NO"); list(env)
env.read_only().only("A", "EMPTY")["EMPTY"]
fails(len, env); fails(env.read_only().__setitem__, "A", "b")
env["A"] = "b"
del env["A"]
w, cut = env.revocable()
cut()
print(fails(lambda: w["HOME"]), fails(w.only("HOME").keys), fails(w.__setitem__, "A", "b"))
`, "CapabilityError: env was revoked CapabilityError: env was revoked CapabilityError: env was revoked\n")
	revoke()
	run(t, v, "print(fails(lambda: env['HOME']), fails(lambda: os.environ['HOME']))", "CapabilityError: env was revoked CapabilityError: env was revoked\n")
	want := `env get HOME done
env get NO done
env list  done
env get EMPTY done
env list  Quota exceeded
env set A Permission denied
env set A done
env delete A done
env get HOME revoked
env list  revoked
env set A revoked
env get HOME revoked
env get HOME revoked`
	if got := strings.Join(heard, "\n"); got != want {
		t.Errorf("heard\n%s", got)
	}
}
