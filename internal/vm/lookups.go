// This file defines the tuples of generator expressions that only look things up, as the key
// tuple(r[k] for k in keys) of who groups records: they are made without a generator.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// A generator expression of lookups has lookupsHead instructions, CLEAR, GETITER and JUMP, then
// what only moves values and looks them up, then YIELD, FORNEXT and RETURNK. It needs lookupRegs
// registers at most.
const (
	lookupsHead = 3
	lookupRegs  = 8
)

// lookupsAt is where code yields that is such a generator expression; -1: it is not.
func lookupsAt(b *object.Binding) int {
	if b.Lookups == 0 {
		b.Lookups = -1
		if y := findLookups(b); y > 0 {
			b.Lookups = int32(y)
		}
	}
	return int(b.Lookups)
}

func findLookups(b *object.Binding) int {
	ops, y := b.Instrs, lookupsHead
	for ; y < len(ops) && readsOnly(code.Op(ops[y].Op)); y++ {
	}
	if y+2 >= len(ops) || b.Code.NRegs > lookupRegs || b.Code.SpillReg >= 0 {
		return 0
	}
	start, jump, next := &ops[1], &ops[2], &ops[y+1]
	if code.Op(ops[0].Op) != code.OpClear || code.Op(start.Op) != code.OpGetIter || start.X != 0 || start.B != 0 ||
		code.Op(jump.Op) != code.OpJump || jump.Target() != uint32(y+1) || code.Op(ops[y].Op) != code.OpYield ||
		code.Op(next.Op) != code.OpForNext || next.A != start.A || y+2+int(int16(next.C)) != lookupsHead || code.Op(ops[y+2].Op) != code.OpReturnK {
		return 0
	}
	return y
}

func readsOnly(op code.Op) bool {
	switch op {
	case code.OpMove, code.OpLoadK, code.OpGetFree, code.OpGetItem, code.OpGetItemK:
		return true
	}
	return false
}

// lookups does the call of tuple with a generator expression over a list or tuple that is made at
// pc, if that only looks things up, there are few items and no guest code is needed. If not, ok
// is false and nothing has changed. It costs what the frames do that are not made: the call, the
// list of collect, the start of the loop, for each item FORNEXT, YIELD and half a unit for the
// list, and the tuple. With generator and frames it took twice as long, and the program that
// groups records by it had a quarter more misses of the instruction cache.
func (m *Machine) lookups(b *object.Binding, over object.Value, call *code.Instr) (ok bool) {
	y := lookupsAt(b)
	t, fr := &m.T, m.fr
	if y < 0 || code.Op(call.Op) != code.OpCall || call.X != 0 || *m.reg(call.A) != object.Ref(object.TupleType) ||
		fr.gen != nil || fr.i+2 > m.lastFrame || t.Meter.Left < m.pollAt || m.Trace != nil {
		return false
	}
	var items [object.RoomItems]object.Value
	n := 0
	switch over.Type() {
	case object.TupleType:
		x := object.As[object.Tuple](over)
		if n = len(x.Items); n <= len(items) {
			copy(items[:], x.Items)
		}
	case object.ListType:
		x := object.As[object.List](over)
		if n = x.Len(); n <= len(items) {
			for i := range items[:n] {
				items[i] = x.Get(i)
			}
		}
	default:
		return false
	}
	if n > len(items) {
		return false
	}
	mark := t.Meter.Mark()
	t.Comp = fr.bind.Comp
	err := t.Charge(2+2*int64(n)+int64(n+1)/2+meter.PerUnit(int64(n), 16), object.RoomListSize+object.TupleSize(n))
	if err == nil && m.lookUp(b, items[:n], y) && t.Meter.Left >= 0 {
		res := object.TupleOf(items[:n])
		m.GenValue, m.AsyncYield = object.None, false
		set(m.reg(call.A), &res)
		return true
	}
	if err == nil && t.Exc == nil && t.Meter.Left >= 0 {
		b.Lookups = -1 // the next would come to nothing as well
	}
	t.Exc = nil // it is raised again
	t.Meter.Restore(mark)
	return false
}

// lookUp puts what a generator expression yields for each of the items in its place.
func (m *Machine) lookUp(b *object.Binding, items []object.Value, y int) bool {
	var regs [lookupRegs]object.Value
	t := &m.T
	to, out := b.Instrs[y+1].B/code.RegSize%lookupRegs, b.Instrs[y].B/code.RegSize%lookupRegs
	for i := range items {
		regs[to] = items[i]
		for p := lookupsHead; p < y; p++ {
			in := &b.Instrs[p]
			a := in.A / code.RegSize % lookupRegs
			switch code.Op(in.Op) {
			case code.OpMove:
				regs[a] = regs[in.B/code.RegSize%lookupRegs]
			case code.OpLoadK:
				regs[a] = b.Consts[in.Target()]
			case code.OpGetFree:
				cell := m.captured(b.Code.FreeVars[in.B])
				if cell.V.P == nil {
					return false
				}
				regs[a] = cell.V
			case code.OpGetItem, code.OpGetItemK:
				var key object.Value
				if code.Op(in.Op) == code.OpGetItem {
					key = regs[in.C/code.RegSize%lookupRegs]
				} else {
					key = b.Consts[in.C/code.RegSize]
				}
				of := regs[in.B/code.RegSize%lookupRegs]
				if !exactItem(of, key) {
					t.Meter.Left--
				}
				v, ok, err := t.GetItemFast(of, key)
				if err != nil || !ok {
					return false
				}
				regs[a] = v
			}
		}
		items[i] = regs[out]
	}
	return true
}
