package adder

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/adderlang/adder/internal/meter"
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
	v, err := in.granted(name, c)
	if err != nil {
		return err
	}
	in.mount(name, v)
	d := in.in.MainModule().Dict
	in.in.Meter.Owe(0, d.InsertCost()+object.StrSize(len(name), 1))
	d.SetStr(object.MakeStr(name), v)
	return nil
}

// granted makes the object of a capability.
func (in *Interp) granted(name string, c Capability) (object.Value, error) {
	if !object.IsGrantName(name) {
		return object.None, fmt.Errorf("adder: %q cannot be the name of a grant", name)
	}
	return c.Grant(&Granter{T: &in.in.Machine.T, Name: name})
}

// askHost is object.State.Ask.
func askHost(t *object.Thread, w object.Want) (object.Value, bool, error) {
	in := t.S.Host.(*Interp)
	ctx := in.context()
	c, keep := in.ask(ctx, Want{What: w.What, Kind: w.Kind, Name: w.Name, Write: w.Write})
	if ctx.Err() != nil { // a run that is resumed asks again
		t.Meter.Halt(meter.Cancelled)
		return object.None, false, meter.ErrStop
	}
	if c == nil {
		return object.None, false, nil
	}
	v, err := c.Grant(&Granter{T: t, Name: w.Name})
	if err != nil {
		return object.None, false, nil
	}
	if keep {
		name := w.Name
		for n := 2; in.in.State.Main.Grants[name].P != nil; n++ { // of another kind
			name = w.Name + strconv.Itoa(n)
		}
		in.mount(name, v)
	}
	return v, true, nil
}

// mount lets delegates of the program find a capability under a name.
func (in *Interp) mount(name string, v object.Value) {
	main := in.in.State.Main
	if main.Grants == nil {
		main.Grants = map[string]object.Value{}
	}
	main.Grants[name] = v
}

// Grant implements [Capability]: an object of a program can be granted to the same
// interpreter, as a directory or a clock written in Python.
func (v Value) Grant(g *Granter) (object.Value, error) {
	if v.in != g.interp() || v.v.IsUnbound() {
		return object.None, errors.New("adder: a value of another interpreter cannot be granted")
	}
	return v.v, nil
}
