// This file defines the verifier's second half: following what is known of each register
// through the code.

package code

// flow visits leaders until nothing changes.
func (v *verifier) flow() error {
	c := v.c
	v.leaderOf = zeroed(v.leaderOf, v.n)
	v.pending = zeroed(v.pending, (v.n+63)/64)
	count := int32(0)
	for pc := range v.leaderOf {
		v.leaderOf[pc] = -1
		if pc == 0 || v.flags[pc]&isTarget != 0 {
			v.leaderOf[pc] = count
			count++
		}
	}
	v.leaders = zeroed(v.leaders, int(count))
	v.findDeletable()
	if len(c.Handlers) > 0 {
		v.handlerOf = zeroed(v.handlerOf, v.n)
		for i := range c.Handlers {
			for pc := c.Handlers[i].Start; pc < c.Handlers[i].End; pc++ {
				v.handlerOf[pc] = int32(i + 1)
			}
		}
	}
	v.cur.bound = v.newBits()
	for i := range v.entry() {
		set(v.cur.bound, i)
	}
	// Other locals hold leftovers until the prologue clears them; it must come first.
	if err := v.prologue(); err != nil {
		return err
	}
	for pc := v.nextPending(0); pc >= 0; {
		v.pending[pc>>6] &^= 1 << (pc & 63)
		back, err := v.block(pc)
		if err != nil {
			return err
		}
		pc = v.nextPending(min(back, pc))
	}
	return nil
}

// prologue checks that the code begins by clearing the locals that are not set at entry,
// and starts the flow after that.
func (v *verifier) prologue() error {
	c := v.c
	entry := v.entry()
	if entry < v.nl {
		in := c.Instrs[0]
		run, _ := in.RunOf()
		if Op(in.Op) != OpClear || run.Start != entry || run.Start+run.Len < v.nl {
			return v.fail("locals are not cleared at entry")
		}
	}
	if c.SpillReg >= 0 { // it is what instructions and locals() take it for, all the time
		if in := c.Instrs[1]; Op(in.Op) != OpBuildMap || reg(in.A) != c.SpillReg || in.C != 0 { // TRAP comes last, so there is one
			return v.fail("spilled locals have no dict at entry")
		}
	}
	if int(c.Live[0]) != v.nl {
		return v.fail("temporaries in use at entry")
	}
	_, _, err := v.merge(0, &v.cur)
	return err
}

// findDeletable notes the named registers that may become unbound after the prologue.
func (v *verifier) findDeletable() {
	for pc, in := range v.c.Instrs {
		switch Op(in.Op) {
		case OpDelLocal:
			if r := reg(in.A); r < v.nl {
				set(v.deletable, r)
			}
		case OpClear:
			if pc > 0 {
				for r := reg(in.A); r < reg(in.A)+int(in.B) && r < v.nl; r++ {
					set(v.deletable, r)
				}
			}
		case OpMove:
			if r := reg(in.A); r < v.nl && r == v.c.ExcReg {
				set(v.deletable, r)
			}
		}
	}
}

// merge joins what is known on arriving at leader pc. It reports whether the leader must
// be visited (again).
func (v *verifier) merge(pc int, f *fact) (bool, int, error) {
	l := &v.leaders[v.leaderOf[pc]]
	live := int(v.c.Live[pc]) - v.nl
	if len(f.temps) < live {
		return false, 0, v.fail("temporaries of instruction %d are not assigned on this path", pc)
	}
	changed := false
	if !l.seen {
		l.seen, changed = true, true
		l.bound = v.newBits()
		copy(l.bound, f.bound)
		l.temps = v.keep(f.temps[:live])
	} else {
		for i, b := range f.bound {
			if n := l.bound[i] & b; n != l.bound[i] {
				l.bound[i], changed = n, true
			}
		}
		for i, k := range f.temps[:live] {
			if n := meet(l.temps[i], k); n != l.temps[i] {
				if n == kNone {
					return false, 0, v.fail("temporary %d of instruction %d differs between paths", v.nl+i, pc)
				}
				l.temps[i], changed = n, true
			}
		}
	}
	if changed && l.done {
		// Widen at once: whatever can be deleted anywhere may be deleted here.
		if l.lowered++; l.lowered > 8 {
			return false, 0, v.fail("does not settle")
		}
		for i := range l.bound {
			l.bound[i] &^= v.deletable[i]
		}
	}
	if changed {
		v.pending[pc>>6] |= 1 << (pc & 63)
	}
	return changed, pc, nil
}

// keep copies kinds into the shared backing.
func (v *verifier) keep(k []kind) []kind {
	if len(v.kinds)+len(k) > cap(v.kinds) {
		v.kinds = make([]kind, 0, 1024+len(k))
	}
	at := len(v.kinds)
	v.kinds = append(v.kinds, k...)
	return v.kinds[at:len(v.kinds):len(v.kinds)]
}

func meet(a, b kind) kind {
	switch {
	case a == b:
		return a
	case a >= kIter || b >= kIter || a == kNone || b == kNone:
		return kNone
	case a == kMaybe || b == kMaybe:
		return kMaybe
	}
	return kValue
}

// block follows the code from a leader to the next one. It gives the lowest leader that
// became pending.
func (v *verifier) block(pc int) (int, error) {
	c := v.c
	l := &v.leaders[v.leaderOf[pc]]
	l.done = true
	copy(v.cur.bound, l.bound)
	v.cur.temps = append(v.cur.temps[:0], l.temps...)
	back := v.n
	send := func(to int) error {
		changed, at, err := v.merge(to, &v.cur)
		if changed {
			back = min(back, at)
		}
		return err
	}
	v.dirty = true
	lastHandler := int32(0)
	for {
		v.pc = pc
		if err := v.worked(); err != nil {
			return back, err
		}
		in := c.Instrs[pc]
		op := Op(in.Op)
		if live := int(c.Live[pc]) - v.nl; len(v.cur.temps) < live {
			return back, v.fail("temporaries below Live are not assigned")
		} else {
			v.cur.temps = v.cur.temps[:live]
		}
		if len(c.Handlers) > 0 && v.handlerOf[pc] != 0 && raises(op) {
			if h := v.handlerOf[pc]; v.dirty || h != lastHandler {
				at, err := v.raiseTo(&c.Handlers[h-1])
				if err != nil {
					return back, err
				}
				back = min(back, at)
				lastHandler, v.dirty = h, false
			}
		}
		next := pc + 1
		if op == OpExt {
			pc = next
			in = c.Instrs[pc]
			op = Op(in.Op)
			next++
			v.pc = pc
		}
		to, jumps := target(in, pc)
		if jumps {
			if err := v.direction(in, op, pc, to); err != nil {
				return back, err
			}
		}
		if op == OpForNext { // the item exists only where the jump is taken
			if err := v.forNext(in, to, send); err != nil {
				return back, err
			}
		} else {
			if err := v.step(in, op); err != nil {
				return back, err
			}
			if jumps {
				if err := send(to); err != nil {
					return back, err
				}
			}
		}
		switch op {
		case OpJump, OpLoop, OpReturn, OpReturnK, OpRaise, OpReraise:
			return back, nil
		case OpTrap:
			return back, v.fail("is reached")
		case OpCall, OpCallG, OpCallV, OpCallVG:
			if in.X&CallKw != 0 {
				next++
			}
		}
		if v.leaderOf[next] >= 0 {
			return back, send(next)
		}
		pc = next
	}
}

// direction checks that backward jumps pay for themselves.
func (v *verifier) direction(in Instr, op Op, pc, to int) error {
	switch op {
	case OpJump:
		if to <= pc {
			return v.fail("goes backward")
		}
	case OpLoop:
		if to > pc+1 { // the next instruction: it only pays
			return v.fail("goes forward")
		}
	case OpForNext:
	default:
		if (to <= pc) != (in.X&JumpBack != 0) {
			return v.fail("direction and JumpBack differ")
		}
	}
	return nil
}

// raises reports whether an operation may raise an exception.
func raises(op Op) bool {
	switch op {
	case OpMove, OpLoadK, OpClear, OpJump, OpLoop, OpReturn, OpReturnK, OpTrap, OpExt:
		return false
	}
	return true
}

// raiseTo carries what is known now to a handler.
func (v *verifier) raiseTo(h *Handler) (int, error) {
	top := int(h.Reg) - v.nl
	if len(v.cur.temps) < top {
		return v.n, v.fail("a handler's temporaries are not assigned here")
	}
	v.raised = append(append(v.raised[:0], v.cur.temps[:top]...), kValue)
	f := fact{v.cur.bound, v.raised}
	changed, at, err := v.merge(int(h.Target), &f)
	if !changed {
		at = v.n
	}
	return at, err
}

// write notes that a register was written.
func (v *verifier) write(r int, k kind) error {
	if r < v.nl {
		if has(v.cells, r) || r == v.c.NSReg {
			return v.fail("writes a register that holds a cell or the namespace")
		}
		if r == v.c.SpillReg && v.pc > 1 {
			return v.fail("writes the register of spilled locals")
		}
		if k == kMaybe {
			unset(v.cur.bound, r)
			v.dirty = true
		} else {
			set(v.cur.bound, r)
		}
		return nil
	}
	i := r - v.nl
	switch {
	case i < len(v.cur.temps):
		if v.cur.temps[i] != k {
			v.cur.temps[i] = k
			v.dirty = true
		}
	case i == len(v.cur.temps):
		v.cur.temps = append(v.cur.temps, k)
	}
	return nil // beyond: a result that nobody reads
}

// know gives what is known of a register.
func (v *verifier) know(r int) (kind, error) {
	if r < v.nl {
		if has(v.cells, r) {
			return kNone, v.fail("register %d holds a cell", r)
		}
		if has(v.cur.bound, r) {
			return kValue, nil
		}
		return kMaybe, nil
	}
	if r >= int(v.c.Live[v.pc]) || r-v.nl >= len(v.cur.temps) {
		return kNone, v.fail("register %d is dead", r)
	}
	return v.cur.temps[r-v.nl], nil
}

// read demands a value.
func (v *verifier) read(r int) error {
	k, err := v.know(r)
	if err != nil {
		return err
	}
	if k < kValue || k > kDict {
		return v.fail("register %d may be unbound or is internal", r)
	}
	return nil
}

func (v *verifier) readRun(run Run) error {
	for i := range run.Len {
		if err := v.read(run.Start + i); err != nil {
			return err
		}
	}
	return nil
}

// exact demands a list, set or dict made in this frame.
func (v *verifier) exact(r int, want kind) error {
	k, err := v.know(r)
	if err == nil && k != want {
		err = v.fail("register %d is not of the exact type", r)
	}
	return err
}

func (v *verifier) cell(r int) error {
	if r >= v.nl || !has(v.cells, r) || !has(v.cur.bound, r) {
		return v.fail("register %d holds no cell", r)
	}
	return nil
}

func (v *verifier) forNext(in Instr, to int, send func(int) error) error {
	run, _ := in.RunOf()
	for i := range 3 {
		k, err := v.know(run.Start + i)
		if err != nil {
			return err
		}
		if k != kIter+kind(i) {
			return v.fail("register %d is no iteration", run.Start+i)
		}
	}
	item := reg(in.B)
	if item >= run.Start && item < run.Start+3 {
		return v.fail("overwrites its own state")
	}
	was, n, dirty := false, len(v.cur.temps), v.dirty
	var old kind
	if item < v.nl {
		was = has(v.cur.bound, item)
	} else if item-v.nl < n {
		old = v.cur.temps[item-v.nl]
	}
	if err := v.write(item, kValue); err != nil {
		return err
	}
	if err := send(to); err != nil {
		return err
	}
	v.cur.temps = v.cur.temps[:n]
	v.dirty = dirty
	if item < v.nl {
		if !was {
			unset(v.cur.bound, item)
		}
	} else if item-v.nl < n {
		v.cur.temps[item-v.nl] = old
	}
	return nil
}

// generator reports whether the Code's frame lives in a block of its own.
func (v *verifier) generator() bool {
	return v.c.Flags&(Generator|Coroutine|AsyncGenerator) != 0
}
