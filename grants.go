package adder

import "github.com/adderlang/adder/internal/object"

// grant makes the objects of the granted capabilities and binds each to its name in
// `__main__`.
func (in *Interp) grant(caps map[string]Capability) error {
	t := &in.in.Machine.T
	g := &Granter{T: t}
	in.in.State.Grants = map[string]object.Value{}
	for name, c := range caps {
		v, err := c.Grant(g)
		if err != nil {
			return err
		}
		in.in.State.Grants[name] = v
		in.in.MainModule().Dict.SetStr(object.MakeStr(name), v)
	}
	return nil
}
