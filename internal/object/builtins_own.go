// This file defines how a compartment comes to builtins of its own: it begins with the
// namespace all share, and copies it when it first could write to it.

package object

// OwnBuiltins gives the compartment its own copy of the builtins, and makes every
// module and function of the interpreter use it. It works once.
func (t *Thread) OwnBuiltins() error {
	old := t.S.Main.Builtins
	if old.Word&StaticBit == 0 {
		return nil
	}
	fuel, bytes := int64(old.Len()/8), old.CopyCost()+int64(old.Len())*48
	if err := t.Charge(fuel, bytes); err != nil {
		return err
	}
	own := old.Copy()
	own.ToNamespace()
	t.S.Main.Builtins = own
	t.Eval.Rebind(old, own)
	t.Meter.Keep(fuel, bytes)
	return nil
}

// BuiltinsModule is the compartment's builtins module, over its own namespace.
func (t *Thread) BuiltinsModule() (Value, error) {
	if err := t.OwnBuiltins(); err != nil {
		return Value{}, err
	}
	return Ref(MakeModule(Intern("builtins"), t.S.Main.Builtins)), nil
}
