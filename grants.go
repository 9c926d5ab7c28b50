package adder

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// grant makes the objects of the granted capabilities and binds each to its name in
// `__main__`.
func (in *Interp) grant(caps map[string]Capability) error {
	if len(caps) == 0 {
		return nil
	}
	for _, name := range slices.Sorted(maps.Keys(caps)) {
		if err := in.Grant(name, caps[name]); err != nil {
			return err
		}
	}
	return nil
}

// Grant grants one more capability: it is mounted and bound under the name, in place of
// one that had it. Between two runs, that is how a host answers a [*CapabilityError].
func (in *Interp) Grant(name string, c Capability) error {
	if name == "" || strings.ContainsAny(name, "/\x00") || name == "." || name == ".." {
		return fmt.Errorf("adder: %q cannot be the name of a grant", name)
	}
	v, err := c.Grant(&Granter{T: &in.in.Machine.T, Name: name})
	if err != nil {
		return err
	}
	if in.in.State.Grants == nil {
		in.in.State.Grants = map[string]object.Value{}
	}
	in.in.State.Grants[name] = v
	d := in.in.MainModule().Dict
	in.in.Meter.Owe(0, d.InsertCost()+object.StrSize(len(name), 1))
	d.SetStr(object.MakeStr(name), v)
	return nil
}

// Grant implements [Capability]: an object of a program can be granted to the same
// interpreter, as a directory or a clock written in Python.
func (v Value) Grant(g *Granter) (object.Value, error) {
	if v.in != g.interp() || v.v.IsUnbound() {
		return object.None, errors.New("adder: a value of another interpreter cannot be granted")
	}
	return v.v, nil
}
