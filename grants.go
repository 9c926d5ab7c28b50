package adder

import (
	"maps"
	"slices"

	"github.com/adderlang/adder/internal/object"
)

// grant makes the objects of the granted capabilities and binds each to its name in
// `__main__`.
func (in *Interp) grant(caps map[string]Capability) error {
	t := &in.in.Machine.T
	in.in.State.Grants = map[string]object.Value{}
	for _, name := range slices.Sorted(maps.Keys(caps)) {
		c := caps[name]
		v, err := c.Grant(&Granter{T: t, Name: name})
		if err != nil {
			return err
		}
		in.in.State.Grants[name] = v
		in.in.MainModule().Dict.SetStr(object.MakeStr(name), v)
	}
	return nil
}
