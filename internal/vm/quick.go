// This file defines the short ways past the table of slow operations. Most calls of
// built-in functions, methods and types need no binder, no frame and no conversion; small
// objects and items need not even the table.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// quickCall does the call at pc if its callee is a native whose Fast body takes the
// arguments as they stand. ok is false if slow must do the call; then nothing has changed.
// It costs what slow's way costs, which took twice as long.
func (m *Machine) quickCall() (st status, ok bool) {
	t := &m.T
	if t.Meter.Left <= 0 { // threads take turns where slow would stop, whatever is owed
		return 0, false
	}
	in := m.instr()
	var body object.Fast
	var rest []object.Value
	var row *object.Row
	regs, n := m.from(in.A), int(in.B)+1
	callee := regs[0]
	whole := regs[:n] // the callee and the arguments, where they stand together
	args := whole[1:]
	if op := code.Op(in.Op); op == code.OpCallV || op == code.OpCallVG {
		whole = nil
		if args = regs[1 : n+1]; args[0].P == nil {
			args = args[1:]
		}
	}
	switch callee.Type() {
	case object.MethodDescriptorType:
		nat := object.As[object.Native](callee)
		comp := m.fr.bind.Comp
		if len(args) == 0 || args[0].Type() != nat.Owner || t.S.Several() && (nat.Row.Asks() || t.Through(args, comp) != comp) {
			return 0, false
		}
		if nat.Row.Loop == object.LoopSend {
			if st, ok := m.quickAdvance(nat.Row, args); ok {
				return st, true
			}
		}
		row = nat.Row
	case object.BuiltinType:
		nat := object.As[object.Native](callee)
		if t.S.Several() && nat.Row.Asks() {
			return 0, false
		}
		if nat.Row.Loop == object.LoopNext {
			if st, ok := m.quickAdvance(nat.Row, args); ok {
				return st, true
			}
		}
		if nat.Bound() {
			args = m.gather(nat.Self, args)
		}
		row = nat.Row
	case object.TypeType:
		typ := object.As[object.Type](callee)
		if g := collected(typ, args); g != nil {
			mark := t.Meter.Mark()
			t.Meter.Left--
			if st = m.collect(typ, g); st == stStop {
				t.Meter.Restore(mark)
			}
			return st, true
		}
		if typ == object.RangeType || typ == object.EnumerateType {
			if st, ok := m.iterated(typ, in); ok {
				return st, true
			}
		}
		if row = typ.Make; row == nil {
			return m.quickMake(typ, in)
		}
		if whole != nil {
			args = whole
		} else {
			args = m.gather(callee, args)
		}
	default:
		if body = callee.Type().CallFn; body == nil || t.S.Several() {
			return 0, false
		}
		if whole != nil {
			args = whole
		} else {
			args = m.gather(callee, args)
		}
	}
	if row != nil {
		body, rest = row.Direct(args)
	}
	if body == nil || len(args)+len(rest) > len(m.argbuf) {
		return 0, false
	}
	if len(rest) > 0 {
		own := m.argbuf[:len(args)+len(rest)]
		for i := range args {
			set(&own[i], &args[i])
		}
		for i := range rest {
			set(&own[len(args)+i], &rest[i])
		}
		args = own
	}
	mark := t.Meter.Mark()
	t.Meter.Left--
	if c := m.fr.bind.Comp; t.Comp != c {
		t.Comp = c
	}
	if row != nil && row.Parts {
		if un := &m.fr.bind.Instrs[m.fr.pc+1]; code.Op(un.Op) == code.OpUnpack && un.B == in.A && un.C <= object.MaxScratch {
			return m.unpackParts(body, args, in, un, mark)
		}
	}
	v, err := body(t, args)
	switch {
	case err == object.ErrRaised:
		return stRaise, true
	case err != nil: // too long for Fast, or a stop: slow says which
		t.Meter.Restore(mark)
		return 0, false
	case v.P == nil:
		return m.fail(t.StopIteration(object.None)), true
	}
	if row != nil && row.Drains {
		m.drained(in)
	}
	set(m.reg(in.A), &v)
	m.fr.pc++
	return stNext, true
}

// unpackParts does the call at pc of a native with Parts and the UNPACK after it: the list
// between them is one that is lent. mark is before the call.
func (m *Machine) unpackParts(body object.Fast, args []object.Value, in, un *code.Instr, mark meter.Mark) (st status, ok bool) {
	t := &m.T
	if m.parts == nil {
		m.parts = object.NewScratch()
	}
	t.Scratch = m.parts
	v, err := body(t, args)
	t.Scratch = nil
	if err != nil {
		m.parts.Empty()
		if err == object.ErrRaised {
			return stRaise, true
		}
		t.Meter.Restore(mark)
		return 0, false
	}
	if v == object.Ref(m.parts) {
		items := m.parts.Vals()
		if len(items) == int(un.C) && t.Meter.Left > 0 {
			t.Meter.Left--
			for k := range items {
				set(m.regK(un.A, k), &items[k])
			}
			m.parts.Empty()
			m.fr.pc += 2
			return stNext, true
		}
		v = t.KeepScratch(m.parts) // the UNPACK raises or stops
	}
	set(m.reg(in.A), &v)
	m.fr.pc++
	return stNext, true
}

// drained keeps the list that the call at pc had as its only argument, if nothing has it any
// more, for the next comprehension. It is the loop's label of that name.
func (m *Machine) drained(in *code.Instr) {
	if in.B != 1 || m.rooms == nil || m.ready == maxReady {
		return
	}
	k := 1
	if op := code.Op(in.Op); op == code.OpCallV || op == code.OpCallVG {
		k = 2
	}
	v := *m.regK(in.A, k)
	if v.Type() != object.ListType {
		return
	}
	if l := object.As[object.List](v); l.Lone() || in.C == code.Lone && l.InRoom() {
		l.Empty()
		m.rooms[m.ready] = v
		m.ready++
	}
}

// quickAdvance pays for the call at pc that advance does.
func (m *Machine) quickAdvance(row *object.Row, args []object.Value) (st status, ok bool) {
	mark := m.T.Meter.Mark()
	m.T.Meter.Left--
	if st, ok = m.advance(row, args); !ok || st == stStop {
		m.T.Meter.Restore(mark)
	}
	return st, ok
}

// iterated does the call at pc of range or enumerate if a for loop or nothing more than
// plain numbers is behind it.
func (m *Machine) iterated(typ *object.Type, in *code.Instr) (st status, ok bool) {
	if op := code.Op(in.Op); op != code.OpCall && op != code.OpCallG {
		return 0, false
	}
	n := int(in.B)
	mark := m.T.Meter.Mark()
	m.T.Meter.Left--
	switch {
	case typ == object.RangeType && n > 0 && n <= 3:
		st, ok = m.makeRange(in.A, 1, n, 1)
	case typ == object.EnumerateType && (n == 1 || n == 2):
		st, ok = m.enumerateFor(in.A, 1, n, 1)
	}
	if !ok || st == stStop {
		m.T.Meter.Restore(mark)
	}
	return st, ok
}

// quickMake does the call at pc of a class that makes its instances in the common way.
func (m *Machine) quickMake(typ *object.Type, in *code.Instr) (st status, ok bool) {
	first := 1
	if op := code.Op(in.Op); op == code.OpCallV || op == code.OpCallVG {
		if first = 2; m.regK(in.A, 1).P != nil {
			return 0, false
		}
	}
	mark := m.T.Meter.Mark()
	m.T.Meter.Left--
	if st, ok = m.construct(typ, in.A, first, int(in.B), nil, 1); !ok || st == stStop {
		m.T.Meter.Restore(mark)
	}
	return st, ok
}

// collected is the new generator whose items a call of list or tuple gathers; nil if the
// call is another.
func collected(typ *object.Type, args []object.Value) *object.Generator {
	if typ != object.TupleType && typ != object.ListType || len(args) != 1 || args[0].Type() != object.GeneratorType {
		return nil
	}
	if g := object.As[object.Generator](args[0]); g.State == object.GenCreated {
		return g
	}
	return nil
}

// collect does the call at pc of list or tuple with a new generator: all in one native
// frame, whose list the loop fills. Every call by an instruction comes here, the quick and
// the slow: frames count for depth and bytes, and how a list grew shows in its size.
func (m *Machine) collect(typ *object.Type, g *object.Generator) status {
	vals, err := m.T.CollectVals(typ, object.Ref(g))
	if err != nil {
		return m.fail(err)
	}
	m.onlyHere(g)
	if st := m.pushRow(object.ExtendRow, vals[:], false, false); st != stNext {
		return st
	}
	m.fr.nf.PC = object.ExtendWaits
	return m.resume(g, object.None, nil)
}

// gathered ends a call of tuple or list that gathers what the generator on top yields, which has
// just returned v: it makes the result, drops both frames and stores it. Through the step that
// waits it took three times as long. ok is false if that must do it; then nothing has changed.
func (m *Machine) gathered(v object.Value) (ok bool) {
	fr, t := m.fr, &m.T
	nat := &m.frames[fr.i-1]
	nf := nat.nf
	if fr.ret != retDeliver || nf == nil || nf.Row != object.ExtendRow || nf.PC != object.ExtendWaits || len(nf.Vals) != 4 ||
		nat.ret != retDeliver || m.Trace != nil || t.Meter.Left < m.pollAt {
		return false
	}
	to := &m.frames[nat.i-1]
	if to.nf != nil || to.bind == nil || to.gen != nil {
		return false
	}
	in := &to.bind.Instrs[to.pc]
	if op := code.Op(in.Op); op != code.OpCall && op != code.OpCallV || in.X != 0 {
		return false
	}
	mark := t.Meter.Mark()
	if t.Comp != nf.Comp {
		t.Comp = nf.Comp
	}
	res, err := t.Gathered(nf)
	if err != nil {
		t.Exc = nil // the step raises it again
		t.Meter.Restore(mark)
		return false
	}
	g := fr.gen
	m.closeGen(g)
	m.pop()
	if g.Once {
		t.Spent(g)
	}
	m.pop()
	m.GenValue = v
	if c := to.bind.Comp; t.Comp != c {
		t.Comp = c
	}
	set(m.reg(in.A), &res)
	to.pc++
	return true
}

// quick does the instruction at pc if that needs no guest code and no more than one step.
// If not, ok is false, nothing has changed and slow does it, at the same cost.
func (m *Machine) quick() (st status, ok bool) {
	in := m.instr()
	var err error
	switch code.Op(in.Op) {
	case code.OpYield:
		return stNext, m.quickYield(in)
	case code.OpForNext:
		return m.quickNext(in)
	case code.OpSetAdd:
		ok, err = m.T.SetAddFast(object.As[object.Set](*m.reg(in.A)), *m.reg(in.B))
	case code.OpMapAdd:
		ok, err = m.T.DictSetFast(object.As[object.Dict](*m.reg(in.A)), *m.reg(in.B), *m.reg(in.C))
	case code.OpGetItem:
		return m.quickItem(in, *m.reg(in.C))
	case code.OpGetItemK:
		return m.quickItem(in, m.kC(in))
	case code.OpAdd, code.OpAddK, code.OpIn, code.OpGetIter, code.OpBuildList, code.OpBuildTuple,
		code.OpBuildMap, code.OpBuildStr, code.OpFormat:
		return stNext, m.quickValue(in)
	case code.OpMakeFunc:
		return m.quickGenexpr(in)
	case code.OpCallG, code.OpCallVG:
		if in.X&code.CallKw == 0 {
			return m.quickCall()
		}
	case code.OpLT, code.OpLE, code.OpEQ, code.OpNE, code.OpGT, code.OpGE:
		return stNext, m.quickCompare(in)
	case code.OpJumpIf:
		if b, ok := object.TruthExact(*m.reg(in.A)); ok {
			st := m.jumpIf(in, b, in.Target())
			return st, st == stNext
		}
	}
	if !ok || err != nil {
		return stNext, false
	}
	m.fr.pc++
	return stNext, true
}

// quickNext gives a for loop the next item of an iterator that needs no frame.
func (m *Machine) quickNext(in *code.Instr) (st status, ok bool) {
	it := *m.reg(in.A)
	if it.P == object.EnumTag || m.due() {
		return 0, false
	}
	return m.nextItem(in, it)
}

// nextItem asks an iterator for a for loop's next item if its type can give that without a
// frame: both the quick and the slow way do. ok is false if nothing has changed.
func (m *Machine) nextItem(in *code.Instr, it object.Value) (st status, ok bool) {
	t := &m.T
	if c := m.fr.bind.Comp; t.Comp != c {
		t.Comp = c
	}
	mark := t.Meter.Mark()
	typ := it.Type()
	if typ == object.EnumerateType || typ == object.DictItemIterType || typ == object.ZipType {
		to := int(m.fr.pc) + 1 + int(int16(in.C))
		if un := &m.fr.bind.Instrs[to]; code.Op(un.Op) == code.OpUnpack && un.B == in.B && un.C == 2 {
			var a, b object.Value
			more, ok, err := t.NextPair(it, &a, &b)
			switch {
			case err != nil:
				t.Meter.RestoreOn(err, mark)
				return m.fail(err), true
			case ok && !more:
				return m.forNextResult(in, object.Value{}), true
			case ok: // FORNEXT and UNPACK at once
				t.Meter.Owe(2, 0)
				set(m.reg(un.A), &a)
				set(m.regK(un.A, 1), &b)
				set(m.reg(in.B), &noneValue)
				m.fr.pc = uint32(to) + 1
				return stNext, true
			}
		}
	}
	if typ.NextFn == nil {
		return 0, false
	}
	v, err := typ.NextFn(t, it)
	switch err {
	case nil:
		return m.forNextResult(in, v), true
	case object.ErrSlow:
		t.Meter.Restore(mark)
		return 0, false
	}
	t.Meter.RestoreOn(err, mark)
	return m.fail(err), true
}

// quickValue does an instruction that costs one unit and gives a value.
func (m *Machine) quickValue(in *code.Instr) bool {
	t := &m.T
	mark := t.Meter.Mark()
	if t.Meter.Charge(1, 0) != nil {
		return false
	}
	var v object.Value
	var ok bool
	switch n := int(in.C); code.Op(in.Op) {
	case code.OpAdd:
		v, ok = m.quickAdd(in, m.reg(in.C))
	case code.OpAddK:
		k := m.kC(in)
		v, ok = m.quickAdd(in, &k)
	case code.OpIn:
		v, ok = m.quickIn(in)
	case code.OpGetIter:
		v, ok = m.quickIter(in)
	case code.OpBuildList:
		v, ok = m.quickList(in, n)
	case code.OpBuildTuple:
		if ok = t.Meter.Charge(0, object.TupleSize(n)) == nil; ok {
			v = object.TupleOf(m.regs(in.B, n))
		}
	case code.OpBuildMap:
		v, ok = m.quickMap(in, n)
	case code.OpBuildStr:
		v, ok = m.quickJoin(in, n)
	case code.OpFormat:
		v, ok = m.quickFormat(in)
	}
	if !ok {
		t.Exc = nil // slow raises it again
		t.Meter.Restore(mark)
		return false
	}
	set(m.reg(in.A), &v)
	m.fr.pc++
	return true
}

// quickAdd adds two lists or two strs.
func (m *Machine) quickAdd(in *code.Instr, b *object.Value) (v object.Value, ok bool) {
	a := m.reg(in.B)
	typ := a.Type()
	if typ != b.Type() || typ != object.StrType && (typ != object.ListType || in.X&code.InPlace != 0) {
		return v, false
	}
	args := m.argbuf[:2]
	set(&args[0], a)
	set(&args[1], b)
	v, err := typ.AddFast(&m.T, args)
	return v, err == nil
}

// quickItem subscripts what needs no frame. Items of exact lists and tuples at an int, which
// cost nothing, are the loop's.
func (m *Machine) quickItem(in *code.Instr, key object.Value) (st status, ok bool) {
	t, of := &m.T, *m.reg(in.B)
	if exactItem(of, key) || m.spilled(in.B) || t.Meter.Left <= 0 {
		return 0, false
	}
	if c := m.fr.bind.Comp; t.Comp != c {
		t.Comp = c
	}
	mark := t.Meter.Mark()
	t.Meter.Left--
	v, ok, err := t.GetItemFast(of, key)
	switch {
	case err == object.ErrRaised:
		return stRaise, true
	case err != nil || !ok:
		t.Meter.Restore(mark)
		return 0, false
	}
	set(m.reg(in.A), &v)
	m.fr.pc++
	return stNext, true
}

// quickCompare orders two values that need no method of a class.
func (m *Machine) quickCompare(in *code.Instr) bool {
	a, b := *m.reg(in.B), *m.reg(in.C)
	if a.Type().Kind == object.KindInstance {
		return false
	}
	r, ok := object.OrderExact(int(code.Op(in.Op)-code.OpLT), a, b)
	if !ok || !(plainNumber(a) && plainNumber(b)) && m.T.Meter.Charge(1, 0) != nil {
		return false
	}
	v := object.Bool(r)
	set(m.reg(in.A), &v)
	m.fr.pc++
	return true
}

// quickIn looks for a value in a built-in container.
func (m *Machine) quickIn(in *code.Instr) (v object.Value, ok bool) {
	res, ok, err := m.T.ContainsFast(*m.reg(in.C), *m.reg(in.B))
	return object.Bool(res == (in.X == 0)), ok && err == nil
}

// quickIter begins a loop over a range: its stop and step stand behind the first value.
func (m *Machine) quickIter(in *code.Instr) (v object.Value, ok bool) {
	over := m.reg(in.B)
	if in.X != 0 || over.Type() != object.RangeType {
		return v, false
	}
	r := object.As[object.Range](*over)
	if !r.Near {
		return v, false
	}
	set(m.regK(in.A, 1), &r.Stop)
	set(m.regK(in.A, 2), &r.Step)
	return object.Value{P: object.RangeTag, N: uint64(r.Start.Int())}, true
}

// quickList makes a list of n registers, or the empty one of a comprehension.
func (m *Machine) quickList(in *code.Instr, n int) (v object.Value, ok bool) {
	if in.X != code.WithRoom {
		v, err := m.T.ListOf(m.regs(in.B, n))
		return v, err == nil
	}
	if n != 0 || m.T.Meter.Charge(0, object.RoomListSize) != nil {
		return v, false
	}
	return m.roomList(), true
}

// maxReady is how many lists stand ready at most.
const maxReady = 16

// roomList makes the list of a comprehension. The second time a dozen more: the loop takes them
// without coming out, and charges for each when it does.
func (m *Machine) roomList() object.Value {
	if m.rooms == nil {
		m.rooms = new([maxReady]object.Value)
	} else {
		for m.ready < maxReady {
			m.rooms[m.ready] = object.NewRoomList()
			m.ready++
		}
	}
	return object.NewRoomList()
}

// quickMap makes a small dict with short strs as keys.
func (m *Machine) quickMap(in *code.Instr, n int) (v object.Value, ok bool) {
	if n > 8 || m.T.Meter.Charge(0, object.SizedDictSize(n)) != nil {
		return v, false
	}
	d := object.NewDictSized(n)
	return object.Ref(d), d.FillStrs(m.regs(in.B, 2*n))
}

// quickJoin puts the parts of an f-string together.
func (m *Machine) quickJoin(in *code.Instr, n int) (v object.Value, ok bool) {
	parts := m.regs(in.B, n)
	for _, p := range parts {
		if p.Kind() != object.KindStr {
			return v, false
		}
	}
	v, err := m.T.JoinStrs(parts)
	return v, err == nil
}

// quickFormat formats a number for an f-string.
func (m *Machine) quickFormat(in *code.Instr) (v object.Value, ok bool) {
	x := m.reg(in.B)
	var err error
	switch {
	case in.X&code.HasSpec == 0:
		if !x.IsInt() || in.X&3 == code.ConvAscii {
			return v, false
		}
		v, err = m.T.DecimalText(x.Int())
	case in.X&3 != 0 || !x.IsInt() && !x.IsFloat() || m.reg(in.C).Kind() != object.KindStr:
		return v, false
	default:
		args := m.argbuf[:2]
		set(&args[0], x)
		set(&args[1], m.reg(in.C))
		v, err = m.T.FormatFast(args)
	}
	return v, err == nil
}

// quickGenexpr makes a generator expression over a list or the like.
func (m *Machine) quickGenexpr(in *code.Instr) (st status, ok bool) {
	b := m.fr.bind
	if in.X != 0 || m.wide {
		return 0, false
	}
	i := m.constB(in)
	c := object.As[object.CodeObject](b.Consts[i]).Code
	if c.Flags&code.Generator == 0 {
		return 0, false
	}
	mark := m.T.Meter.Mark()
	if !m.pay(1) {
		return 0, false
	}
	if st, ok = m.genexpr(in, b, i, c); !ok || st != stNext {
		m.T.Exc = nil // slow raises it again
		m.T.Meter.Restore(mark)
		return 0, false
	}
	return st, true
}

// quickYield gives an item to the native that waits for it.
func (m *Machine) quickYield(in *code.Instr) bool {
	fr, t := m.fr, &m.T
	if fr.ret != retDeliver || fr.gen.Type != object.GeneratorType {
		return false
	}
	nf := m.frames[fr.i-1].nf
	if nf == nil || nf.Row.Item == nil || nf.PC != nf.Row.Waits {
		return false
	}
	mark := t.Meter.Mark()
	if t.Meter.Charge(1, 0) != nil {
		return false
	}
	t.Comp = nf.Comp
	if !nf.Row.Item(t, nf, *m.reg(in.B)) {
		t.Meter.Restore(mark)
		return false
	}
	m.AsyncYield = false
	set(m.reg(in.A), &noneValue)
	fr.pc++
	return true
}

// gather puts a first argument before others, in the machine's own buffer if they fit.
func (m *Machine) gather(first object.Value, args []object.Value) []object.Value {
	own := m.argbuf[:]
	if len(args) >= len(own) {
		own = make([]object.Value, len(args)+1)
	}
	set(&own[0], &first)
	for i := range args {
		set(&own[i+1], &args[i])
	}
	return own[:len(args)+1]
}
