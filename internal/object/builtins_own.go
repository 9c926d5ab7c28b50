// This file defines how a compartment comes to builtins of its own: it begins with the
// namespace all share, in which it sees its own views of some natives, and copies it when it
// could write to it. A copy for each took 10 us of the 16 us that a new one cost.

package object

// BuiltinCell is the cell of a builtin as the compartment finds it, nil if there is none.
func (t *Thread) BuiltinCell(c *Compartment, name *Str) *Cell {
	c = c.Home()
	cell := c.Builtins.CellIfSet(name)
	if cell != nil && c.Builtins.shared() && !c.sees(cell.V) {
		return t.viewCell(c, As[Native](cell.V))
	}
	return cell
}

// shared tells whether the dict is one of the Engine's: the builtins that all begin with.
func (d *Dict) shared() bool { return d.Word&StaticBit != 0 }

// ownBuiltins gives a compartment its own copy of the builtins, and makes every module and
// function of the interpreter use it. It works once.
func (t *Thread) ownBuiltins(c *Compartment) error {
	c = c.Home()
	old := c.Builtins
	if !old.shared() {
		return nil
	}
	fuel, bytes := int64(old.Len()/8), old.CopyCost()+int64(old.Len())*48
	if err := t.Charge(fuel, bytes); err != nil {
		return err
	}
	own := old.Copy()
	t.adopt(c, own)
	own.ToNamespace()
	c.Builtins = own
	if c.builtins != nil {
		c.builtins.Dict = own
	}
	if c.away != nil {
		c.away.Builtins = own
	}
	t.Eval.Rebind(own)
	t.Meter.Keep(fuel, bytes)
	return nil
}

// BindGrants binds the names of a compartment's grants in builtins of its own: one without a
// `__main__` has them there. It works once.
func (t *Thread) BindGrants(c *Compartment) error {
	if len(c.Grants) == 0 || !c.Builtins.shared() {
		return nil
	}
	names, err := t.GrantNames(c.Grants)
	if err != nil {
		return err
	}
	if err := t.ownBuiltins(c); err != nil {
		return err
	}
	for _, name := range names {
		c.Builtins.SetStr(MakeStr(name), c.Grants[name])
	}
	return nil
}

// writable gives the dict of a module that is about to be handed out, or written: of a module
// over the builtins that all share, its maker's own.
func (t *Thread) writable(v Value, d *Dict) (*Dict, error) {
	if d == nil || !d.shared() || v.Kind() != KindModule {
		return d, nil
	}
	if err := t.ownBuiltins(t.S.MakerOf(v.Header())); err != nil {
		return nil, err
	}
	return As[Module](v).Dict, nil
}

// BuiltinsModule is the compartment's builtins module.
func (c *Compartment) BuiltinsModule() *Module {
	c = c.Home()
	if c.builtins == nil {
		c.builtins = MakeModule(Intern("builtins"), c.Builtins)
		c.Owns(Ref(c.builtins))
	}
	return c.builtins
}
