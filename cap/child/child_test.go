package child_test

import (
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/child"
	"github.com/adderlang/adder/cap/clock"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/internal/testkit/engine"
)

const fails = "\nfrom adder import Interp, Limits" + engine.Fails

// nursery makes one whose children have a directory with a file, and a clock.
func nursery(t *testing.T, modules ...string) *child.Nursery {
	t.Helper()
	tree := dir.Memory(dir.Options{})
	if out, err := engine.Granted(t, map[string]adder.Capability{"data": tree}, "data.open('a.txt', 'w').write('text of the host')"); err != nil {
		t.Fatal(out, err)
	}
	n, err := child.New(child.Options{Modules: modules, Grants: map[string]adder.Capability{
		"data": tree, "now": clock.Frozen(time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC))}})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func run(t *testing.T, n *child.Nursery, src, want string) {
	t.Helper()
	engine.Prints(t, map[string]adder.Capability{"kids": n}, fails+src, want)
}

func TestInterp(t *testing.T) {
	run(t, nursery(t), `
import sys
i = kids.interp(Limits(fuel=10**6), grants={"stdout": sys.stdout, "n": 5}, name="one")
print(kids, i, isinstance(i, Interp), type(i) is Interp, kids.__capability__)
i.exec("import time; print(data.open('a.txt').read(), open('/data/a.txt').read(), time.time(), n)")
print(i.eval("[1, {'a': 2}]"), fails(i.eval, "1 // 0"), i.broken, 0 < i.fuel_left < 10**6)
print(fails(kids.interp, 1), fails(kids.interp, grants={"data": 1}), fails(kids.interp, grants={"a/b": 1}), fails(kids.interp, modules=[1]), fails(kids.interp, name=1))
print(fails(type(kids)), fails(kids.each, 5), fails(kids.only, modules=5), fails(kids.only, grants=[1]), fails(kids.only, grants=["no"]), fails(kids.with_grants, {"now": 1}), fails(kids.with_grants, 1))
`, `<nursery 'kids'> <Interp 'one'> True True child
text of the host text of the host 1767323045.0 5
[1, {'a': 2}] ZeroDivisionError: division by zero None True
TypeError: limits must be Limits, not int ValueError: 'data' is granted already ValueError: 'a/b' cannot be the name of a grant TypeError: modules must be names, not int TypeError: name must be str, not int
TypeError: cannot create 'adder.Nursery' instances TypeError: limits must be Limits, not int TypeError: 'int' object is not iterable TypeError: names must be str, not int CapabilityError: kids: 'no' is not granted ValueError: 'now' is granted already TypeError: grants must be a dict, not int
`)
}
