// This file defines what a call instruction calls by name.

package code

// Callee is the name of the global or attribute that the call at pc calls; "" if it is no call,
// or calls what it has from somewhere else: a variable, an item, a result.
func (c *Code) Callee(pc int) string {
	if pc < 0 || pc >= len(c.Instrs) {
		return ""
	}
	call := c.Instrs[pc]
	switch Op(call.Op) {
	case OpCall, OpCallG, OpCallV, OpCallVG, OpCallEx:
	default:
		return ""
	}
	// Whatever computes the arguments leaves the callee's register alone.
	for i := pc - 1; i >= 0; i-- {
		in := c.Instrs[i]
		kind := Ops[in.Op].A
		if in.A != call.A || kind != Dst && kind != Base {
			continue
		}
		var high Instr
		if i > 0 && Op(c.Instrs[i-1].Op) == OpExt {
			high = c.Instrs[i-1]
		}
		switch Op(in.Op) {
		case OpGetGlobal:
			return c.Globals[int(in.B)|int(high.B)<<16]
		case OpGetMethod, OpGetAttr:
			return c.Sites[int(in.C)|int(high.C)<<16].Name
		}
		return ""
	}
	return ""
}
