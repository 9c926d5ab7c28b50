// This file tests that attenuators work on capabilities implemented in Go.

package ocap_test

import (
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/clock"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/internal/testkit/engine"
)

func TestGranted(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"caretaker", `
from adder import caretaker
p, revoke = caretaker(data)
with p.open("a.txt", "w") as f:
    f.write("text")
print(p.open("a.txt").read(), p.exists("a.txt"), p)
revoke()
p.open("a.txt")
`, "text True <caretaker>\nadder.CapabilityError: the reference was revoked"},
		{"facet", `
from adder import facet
data.open("a.txt", "w").write("text")
p = facet(data, "exists", "listdir")
print(p.listdir(), dir(p))
for name in dir(data) + ["__class__", "__self__", "__reduce__", "__dict__"]:
    if hasattr(p, name) and name[0] != "_":
        print(name)
p.open("a.txt")
`, "['a.txt'] ['exists', 'listdir']\nexists\nlistdir\nAttributeError: 'Proxy' object has no attribute 'open'"},
		{"read_only", `
from adder import read_only
with data.open("a.txt", "w") as f:
    f.write("text")
r = read_only(data)
print(r.open("a.txt").read(), type(r) is type(data))
r.open("a.txt", "w")
`, "text True\nPermissionError"},
		{"limited", `
from adder import limited
p = limited(data, calls=2, bytes=30)
p.open("a.txt", "w").write("text")
print(p.exists("a.txt"))
p.exists("a.txt")
`, "True\nadder.CapabilityError: the limit of calls is used up"},
		{"per second", `
from adder import limited, CapabilityError
class T:
    def m(self): return "m"
p = limited(T(), per_second=2)
for i in range(5):
    try:
        print(p.m())
    except CapabilityError:
        print("no")
p.m()
p.m()
`, "m\nm\nno\nno\nm\nadder.CapabilityError: the limit of 2 calls a second is used up"},
		{"logged", `
from adder import logged
p = logged(data, lambda *event: print(event))
p.exists("b")
`, "('exists', ('b',), {})\n"},
		{"approved", `
from adder import approved
p = approved(data, by=lambda name, args, kwargs: name == "exists")
print(p.exists("b"))
p.listdir()
`, "False\nadder.CapabilityError: listdir was not approved"},
		{"membrane", `
from adder import membrane
p, revoke = membrane(data)
with p.open("a.txt", "w") as f:
    f.write("text")
print(p.open("a.txt").read(), p.listdir(), [e for e in p.open("a.txt")])
f = p.open("a.txt")
revoke()
f.read()
`, "text ['a.txt'] ['text']\nadder.CapabilityError: the membrane was revoked"},
		{"freeze and data", `
from adder import freeze, data as plain
class H: pass
h = H(); h.d = data; h.l = [1]
freeze(h)
h.d.open("a.txt", "w").write("x")
print(data.listdir())
plain([data])
`, "['a.txt']\nTypeError: data() does not copy a "},
		{"a clock behind a caretaker serves as a clock", `
from adder import caretaker, limited
p, revoke = caretaker(now)
class T:
    def m(self): return "m"
l = limited(T(), per_second=1, clock=p)
print(l.m())
revoke()
l.m()
`, "m\nadder.CapabilityError: the reference was revoked"},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, err := engine.Granted(t, map[string]adder.Capability{
				"data": dir.Memory(dir.Options{}), "now": clock.Stepped(time.Unix(1000, 0), 300*time.Millisecond),
			}, c.src)
			if err != nil {
				out += err.Error()
			}
			if !strings.HasPrefix(out, c.want) {
				t.Errorf("printed\n%s\nwant\n%s", out, c.want)
			}
		})
	}
}

// TestFuel checks that what handles many items pays for them.
func TestFuel(t *testing.T) {
	engine.FuelGrows(t, "from adder import *\nx = list(map(str, range(%[1]d)))\nd = dict.fromkeys(x)\nt = tuple(x)\n"+
		"@guard(a=list[str], k=dict[str, None])\ndef f(a=None, k=None): pass\nm = membrane(lambda x: None)[0]\n",
		[]string{"data(x)", "data(d)", "data([t])", "freeze(x)", "freeze(d)", "f(x)", "f(k=d)", "m(t)", "facet(x, *x)", "Attr(**d)"})
}
