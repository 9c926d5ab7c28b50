package grants_test

import (
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/environ"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestForeign: what a tamed module made for one compartment uses no grants in the hands of
// another, and state of the module is a compartment's own.
func TestForeign(t *testing.T) {
	out, err := engine.Granted(t, map[string]adder.Capability{"env": environ.New(map[string]string{"A": "b"})}, `
import adder, os, socket, urllib.request, _grants
def fails(f):
    try: return f()
    except Exception as e: return type(e).__name__, str(e)
c = adder.Compartment(grants={"env": env})
c.exec("""
import os, socket, urllib.request
class Opener:
    def open(self, *args): return "stolen"
urllib.request.install_opener(Opener())
socket.setdefaulttimeout(3)
os.environ["X"] = "y"
environ, get = os.environ, lambda: os.environ["A"]
""")
n = c.namespace
print(n["get"](), fails(lambda: n["environ"]["A"]), fails(lambda: dict(n["environ"])))
print(socket.getdefaulttimeout(), os.environ.get("X"), fails(lambda: urllib.request.urlopen("http://x/"))[0])
print(fails(lambda: _grants.of("environ")), fails(lambda: _grants.need("a", "b", "c")))
`)
	const refused = "('CapabilityError', 'of() is for tamed modules, in the compartment that imported them')"
	want := "b " + refused + " " + refused + "\nNone None CapabilityError\n" + refused + " " + strings.Replace(refused, "of()", "need()", 1) + "\n"
	if err != nil || out != want {
		t.Errorf("%v got\n%s\nwant\n%s", err, out, want)
	}
}
