// This file defines the slow operations on variables: locals, cells, globals, names.

package vm

import (
	"strings"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

const cellSize = 48

func (m *Machine) slowLocal(op code.Op, in *code.Instr) status {
	t := &m.T
	c := m.fr.bind.Code
	local := func(off uint16) string { return c.LocalNames[off/16] }
	unbound := func(name string) status {
		return m.fail(t.NameErr(object.UnboundLocalErrorType, name, "cannot access local variable '%s' where it is not associated with a value", name))
	}
	free := func(i uint16) status {
		name := c.FreeVars[i].Name
		return m.fail(t.NameErr(object.NameErrorType, name, "cannot access free variable '%s' where it is not associated with a value in enclosing scope", name))
	}
	switch op {
	case code.OpCheck:
		return unbound(local(in.A))
	case code.OpDelLocal:
		r := m.reg(in.A)
		if r.P == nil {
			return unbound(local(in.A))
		}
		*r = object.Value{}
	case code.OpMakeCell:
		if err := t.Charge(0, cellSize); err != nil {
			return m.fail(err)
		}
		*m.reg(in.A) = object.Ref(&object.Cell{Header: object.Header{Type: object.CellType}, V: *m.reg(in.B)})
	case code.OpGetCell:
		return unbound(local(in.B))
	case code.OpDelCell:
		cell := object.As[object.Cell](*m.reg(in.A))
		if cell.V.P == nil {
			return unbound(local(in.A))
		}
		cell.V = object.Value{}
	case code.OpGetFree:
		return free(in.B)
	case code.OpDelFree:
		cell := m.fr.fn.Closure[in.A]
		if cell.V.P == nil {
			return free(in.A)
		}
		cell.V = object.Value{}
	}
	m.fr.pc++
	return stNext
}

// spilled tells whether a register operand is the dict of locals without registers.
func (m *Machine) spilled(operand uint16) bool {
	r := m.fr.bind.Code.SpillReg
	return r >= 0 && int(operand) == r*code.RegSize
}

// unboundSpill raises the error of a spilled local that is not in the dict.
func (m *Machine) unboundSpill(key object.Value) status {
	if !m.holds(key, object.KindStr, code.OpGetItem) {
		return stStop
	}
	name := strings.TrimRight(object.As[object.Str](key).Go(), "\x00")
	return m.fail(m.T.NameErr(object.UnboundLocalErrorType, name, "cannot access local variable '%s' where it is not associated with a value", name))
}

func (m *Machine) nameError(name *object.Str) status {
	return m.fail(m.T.NameErr(object.NameErrorType, name.Go(), "name '%s' is not defined", name.Go()))
}

func (m *Machine) slowGlobal(op code.Op, in *code.Instr) status {
	b := m.fr.bind
	switch op {
	case code.OpGetGlobal:
		v, ok := m.global(b, m.globB(in))
		if !ok && b.Missing {
			return m.missingGlobal(b, in, b.Link.Globals[m.globB(in)])
		}
		if !ok {
			return m.nameError(b.Link.Globals[m.globB(in)])
		}
		*m.reg(in.A) = v
	case code.OpSetGlobal:
		name := b.Link.Globals[m.globA(in)]
		if err := m.T.Charge(1, b.Ns.InsertCost()+cellSize); err != nil {
			return m.fail(err)
		}
		b.Ns.SetStr(name, *m.reg(in.B))
	case code.OpDelGlobal:
		if !b.Ns.DelStr(b.Link.Globals[m.globA(in)]) {
			return m.nameError(b.Link.Globals[m.globA(in)])
		}
	}
	m.fr.pc++
	return stNext
}

// global reads a global: module, then builtins.
func (m *Machine) global(b *object.Binding, i int) (object.Value, bool) {
	if v := b.Globals[i].V; v.P != nil {
		return v, true
	}
	if v := b.Builtins[i].V; v.P != nil {
		return v, true
	}
	if bc := m.builtinCell(b, b.Link.Globals[i]); bc != nil && bc.V.P != nil && !b.Missing {
		b.Builtins[i] = bc
		return bc.V, true
	}
	return object.Value{}, false
}

// missingGlobal asks a dict subclass that serves as globals for a name it does not have.
func (m *Machine) missingGlobal(b *object.Binding, in *code.Instr, name *object.Str) status {
	act := m.T.GetItemOp(&m.scratch, object.Ref(b.Ns), object.Ref(name))
	if act != object.Done {
		return m.act(act)
	}
	*m.reg(in.A) = m.scratch.In
	m.fr.pc++
	return stNext
}

// slowName does the operations that look a name up in a namespace mapping.
func (m *Machine) slowName(op code.Op, in *code.Instr) status {
	t := &m.T
	b := m.fr.bind
	if !m.pay(1) {
		return stStop
	}
	var ns object.Value
	switch op {
	case code.OpGetNameFree, code.OpGetNameFrom:
		ns = *m.reg(in.C)
	default:
		ns = *m.regK(0, b.Code.NSReg)
	}
	var name *object.Str
	switch op {
	case code.OpGetNameFree:
		name = object.InternKnown(b.Code.FreeVars[in.B].Name)
	case code.OpSetName, code.OpDelName:
		name = b.Link.Globals[m.globA(in)]
	default:
		name = b.Link.Globals[m.globB(in)]
	}
	if ns.Type() != object.DictType {
		kind := object.Int(int64(op))
		args := []object.Value{ns, object.Ref(name), kind}
		if op == code.OpSetName {
			args = append(args, *m.reg(in.B))
		}
		if op == code.OpGetName || op == code.OpGetNameFrom {
			if v, ok := m.global(b, m.globB(in)); ok {
				args = append(args, v)
			}
		}
		if op == code.OpGetNameFree {
			if v := m.fr.fn.Closure[in.B].V; v.P != nil {
				args = append(args, v)
			}
		}
		return m.pushRowN(nameRow, args...)
	}
	d := object.As[object.Dict](ns)
	switch op {
	case code.OpSetName:
		if err := t.Charge(0, d.InsertCost()); err != nil {
			return m.fail(err)
		}
		d.SetStr(name, *m.reg(in.B))
	case code.OpDelName:
		if !d.DelStr(name) {
			return m.nameError(name)
		}
	default:
		v, ok := d.GetStr(name)
		if !ok && op == code.OpGetNameFree {
			if v = m.fr.fn.Closure[in.B].V; v.P == nil {
				n := name.Go()
				return m.fail(t.NameErr(object.NameErrorType, n, "cannot access free variable '%s' where it is not associated with a value in enclosing scope", n))
			}
		} else if !ok {
			if v, ok = m.global(b, m.globB(in)); !ok && b.Missing {
				return m.missingGlobal(b, in, name)
			} else if !ok {
				return m.nameError(name)
			}
		}
		*m.reg(in.A) = v
	}
	m.fr.pc++
	return stNext
}

// nameRow looks a name up in a mapping that is not an exact dict. Vals are mapping,
// name, operation and the value to set or to fall back on.
var nameRow = object.RegisterRow(&object.Row{Name: "name", Catches: true, Step: func(t *object.Thread, f *object.NFrame) object.Action {
	ns, name, op := f.Vals[0], f.Vals[1], code.Op(f.Vals[2].Int())
	if f.Exc.P != nil {
		e := object.As[object.Exception](f.Exc)
		if e.Type.Is(object.KeyErrorType) && op != code.OpSetName {
			if len(f.Vals) > 3 {
				f.Out = f.Vals[3]
				return object.Done
			}
			n := object.As[object.Str](name).Go()
			return t.Fail(t.NameErr(object.NameErrorType, n, "name '%s' is not defined", n))
		}
		t.Exc = e
		return object.Raise
	}
	if f.PC == 0 {
		f.PC = 1
		var act object.Action
		switch op {
		case code.OpSetName:
			act = t.SetItemOp(f, ns, name, f.Vals[3])
		case code.OpDelName:
			act = t.DelItemOp(f, ns, name)
		default:
			act = t.GetItemOp(f, ns, name)
		}
		if act != object.Done {
			return act
		}
	}
	f.Out = f.In
	if f.Out.P == nil {
		f.Out = object.None
	}
	return object.Done
}})
