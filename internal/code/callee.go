// This file defines what a call instruction calls by name.

package code

// Callee is the name of the global or attribute that the call at pc calls; "" if it is no call,
// or calls what it has from somewhere else: a variable, an item, a result.
func (c *Code) Callee(pc int) string {
	in, high, ok := c.calleeAt(pc)
	if !ok {
		return ""
	}
	switch Op(in.Op) {
	case OpGetGlobal:
		return c.Globals[int(in.B)|int(high.B)<<16]
	case OpGetMethod, OpGetAttr:
		return c.Sites[int(in.C)|int(high.C)<<16].Name
	}
	return ""
}

// calleeAt is the instruction, with its prefix, that loads what the call at pc calls.
func (c *Code) calleeAt(pc int) (in, high Instr, ok bool) {
	if pc < 0 || pc >= len(c.Instrs) {
		return in, high, false
	}
	call := c.Instrs[pc]
	switch Op(call.Op) {
	case OpCall, OpCallG, OpCallV, OpCallVG, OpCallEx:
	default:
		return in, high, false
	}
	// Whatever computes the arguments leaves the callee's register alone.
	for i := pc - 1; i >= 0; i-- {
		in = c.Instrs[i]
		if kind := Ops[in.Op].A; in.A != call.A || kind != Dst && kind != Base {
			continue
		}
		if i > 0 && Op(c.Instrs[i-1].Op) == OpExt {
			high = c.Instrs[i-1]
		}
		return in, high, true
	}
	return in, high, false
}

// CallsPlainly tells whether the instruction at pc calls something by a name, be it a
// variable or an attribute, and gives it nothing: name() or x.name(), as it is written.
func (c *Code) CallsPlainly(pc int, name string) bool {
	in, _, ok := c.calleeAt(pc)
	if !ok || Op(c.Instrs[pc].Op) == OpCallEx || c.Instrs[pc].B != 0 {
		return false
	}
	switch Op(in.Op) {
	case OpMove, OpGetCell:
		r := int(in.B) / 16
		return r < c.NLocals && c.LocalNames[r] == name
	case OpGetFree:
		return c.FreeVars[in.B].Name == name
	}
	return c.Callee(pc) == name
}
