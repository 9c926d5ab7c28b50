// This file defines the verifier's step over one instruction.

package code

// step checks the reads of an instruction against what is known and applies its writes.
func (v *verifier) step(in Instr, op Op) error {
	switch op {
	case OpMove:
		k, err := v.know(reg(in.B))
		if err != nil {
			return err
		}
		if k == kNone || k > kDict {
			return v.fail("copies something internal")
		}
		return v.write(reg(in.A), k)
	case OpClear:
		return v.clear(in)
	case OpCheck:
		if r := reg(in.A); r >= v.nl || has(v.cells, r) || in.X != 0 {
			return v.fail("not a named local")
		} else {
			set(v.cur.bound, r)
		}
		return nil
	case OpDelLocal:
		if r := reg(in.A); r >= v.nl || has(v.cells, r) || r == v.c.NSReg {
			return v.fail("not a named local")
		} else {
			unset(v.cur.bound, r)
			v.dirty = true
		}
		return nil
	case OpMakeCell:
		return v.makeCell(in)
	case OpGetCell:
		if err := v.cell(reg(in.B)); err != nil {
			return err
		}
		return v.write(reg(in.A), kValue)
	case OpSetCell:
		if err := v.cell(reg(in.A)); err != nil {
			return err
		}
		return v.read(reg(in.B))
	case OpDelCell:
		return v.cell(reg(in.A))
	case OpGetName, OpDelName:
		if v.c.NSReg < 0 {
			return v.fail("no namespace")
		}
	case OpSetName:
		if v.c.NSReg < 0 {
			return v.fail("no namespace")
		}
		return v.readOrCell(reg(in.B))
	case OpReturn:
		if in.X == Lone {
			return v.exact(reg(in.A), kList)
		}
		return v.readOrCell(reg(in.A))
	case OpGetIter:
		if err := v.read(reg(in.B)); err != nil {
			return err
		}
		return v.iterate(in)
	case OpUnpack, OpUnpackEx:
		if err := v.read(reg(in.B)); err != nil {
			return err
		}
		run, _ := in.RunOf()
		return v.writeRun(run)
	case OpGetMethod, OpGetSpecial:
		if err := v.read(reg(in.B)); err != nil {
			return err
		}
		if r := reg(in.A); r < v.nl || r-v.nl > len(v.cur.temps) {
			return v.fail("not on temporaries")
		}
		return both(v.write(reg(in.A), kValue), v.write(reg(in.A)+1, kMaybe))
	case OpCall, OpCallG, OpCallV, OpCallVG, OpCallEx:
		return v.call(in, op)
	case OpBuildList, OpBuildSet, OpBuildMap:
		run, _ := in.RunOf()
		if err := v.readRun(run); err != nil {
			return err
		}
		return v.write(reg(in.A), kList+kind(op-OpBuildTuple-1))
	case OpListAppend, OpListExtend, OpListToTuple, OpSetAdd, OpSetUpdate, OpMapAdd, OpMapUpdate, OpExcStarEnd:
		return v.gather(in, op)
	case OpMakeFunc:
		return v.makeFunc(in)
	case OpImport:
		if in.X == 255 {
			if err := v.read(reg(in.A)); err != nil {
				return err
			}
		}
		return v.write(reg(in.A), kValue)
	case OpRaise:
		if in.X > 0 {
			if err := v.read(reg(in.A)); err != nil {
				return err
			}
		} else if in.A != 0 {
			return v.fail("unused field is not zero")
		}
		if in.X > 1 {
			return v.read(reg(in.B))
		} else if in.B != 0 {
			return v.fail("unused field is not zero")
		}
		return nil
	case OpFormat:
		if err := v.read(reg(in.B)); err != nil {
			return err
		}
		if in.X&HasSpec != 0 {
			if err := v.read(reg(in.C)); err != nil {
				return err
			}
		} else if in.C != 0 {
			return v.fail("unused field is not zero")
		}
		return v.write(reg(in.A), kValue)
	case OpExcStarMatch, OpExcInfo:
		if err := v.read(reg(in.B)); err != nil {
			return err
		}
		if op == OpExcStarMatch {
			if err := v.read(reg(in.C)); err != nil {
				return err
			}
		}
		run, _ := in.RunOf()
		return v.writeRun(run)
	case OpYield, OpYieldFrom:
		if !v.generator() {
			return v.fail("not a generator")
		}
	}
	return v.plain(in, op)
}

// plain applies an instruction as its table row says.
func (v *verifier) plain(in Instr, op Op) error {
	info := &Ops[op]
	fields := [3]uint16{in.A, in.B, in.C}
	kinds := [3]Operand{info.A, info.B, info.C}
	for i, k := range kinds {
		if k == Src || k == SrcDst {
			if err := v.read(reg(fields[i])); err != nil {
				return err
			}
		}
	}
	if run, which := in.RunOf(); which != 0 {
		if err := v.readRun(run); err != nil {
			return err
		}
	}
	for i, k := range kinds {
		if k == Dst || k == SrcDst {
			if err := v.write(reg(fields[i]), kValue); err != nil {
				return err
			}
		}
	}
	return nil
}

func (v *verifier) writeRun(run Run) error {
	for i := range run.Len {
		if err := v.write(run.Start+i, kValue); err != nil {
			return err
		}
	}
	return nil
}

func (v *verifier) clear(in Instr) error {
	run, _ := in.RunOf()
	for i := range run.Len {
		r := run.Start + i
		if r < v.nl && has(v.cells, r) {
			unset(v.cur.bound, r) // the cell is let go, to be made anew
			v.dirty = true
			continue
		}
		if err := v.write(r, kMaybe); err != nil {
			return err
		}
	}
	return nil
}

// readOrCell demands a value, or in a class body one of its cells, which go into the
// namespace and back to __build_class__.
func (v *verifier) readOrCell(r int) error {
	if v.c.Flags&ClassBody != 0 && r < v.nl && has(v.cells, r) {
		return v.cell(r)
	}
	return v.read(r)
}

func (v *verifier) makeCell(in Instr) error {
	a, b := reg(in.A), reg(in.B)
	if a >= v.nl || !has(v.cells, a) {
		return v.fail("register %d is no cell variable", a)
	}
	if a == b {
		if has(v.cur.bound, a) {
			return v.fail("puts a cell into a cell")
		}
	} else if k, err := v.know(b); err != nil {
		return err
	} else if k == kNone || k > kDict {
		return v.fail("captures something internal")
	}
	set(v.cur.bound, a)
	return nil
}

// iterate applies GETITER: the state lies in temporaries.
func (v *verifier) iterate(in Instr) error {
	if in.X != 0 {
		return v.write(reg(in.A), kValue)
	}
	r := reg(in.A)
	if r < v.nl || r-v.nl > len(v.cur.temps) {
		return v.fail("state is not in temporaries")
	}
	for i := range 3 {
		if err := v.write(r+i, kIter+kind(i)); err != nil {
			return err
		}
	}
	return nil
}

// call applies a call, whose registers from A on are temporaries that it overwrites.
func (v *verifier) call(in Instr, op Op) error {
	generator := op == OpCallG || op == OpCallVG
	if op != OpCallEx && generator != v.generator() {
		return v.fail("wrong form of call for this kind of code")
	}
	run, _ := in.RunOf()
	if run.Start < v.nl || run.Start+run.Len > int(v.c.Live[v.pc]) {
		return v.fail("not on temporaries")
	}
	switch op {
	case OpCallV, OpCallVG: // R[A+1] may be unbound
		if err := v.read(run.Start); err != nil {
			return err
		}
		if k, err := v.know(run.Start + 1); err != nil {
			return err
		} else if k == kNone || k > kDict {
			return v.fail("receiver is internal")
		}
		run = Run{run.Start + 2, run.Len - 2}
	}
	if err := v.readRun(run); err != nil {
		return err
	}
	if op != OpCallEx && in.C != 0 {
		if in.C != Lone || in.X != 0 || in.B == 0 {
			return v.fail("what is lone in it?")
		}
		if err := v.exact(run.Start+run.Len-1, kList); err != nil {
			return err
		}
	}
	base := reg(in.A)
	if op == OpCallEx && in.X != 0 {
		if err := v.exact(base+2, kDict); err != nil {
			return err
		}
	}
	v.cur.temps = v.cur.temps[:base-v.nl+1]
	return v.write(base, kValue)
}

// gather applies the operations on a list, set or dict being built.
func (v *verifier) gather(in Instr, op Op) error {
	a, b, c := reg(in.A), reg(in.B), reg(in.C)
	switch op {
	case OpListAppend:
		return both(v.exact(a, kList), v.read(b))
	case OpListExtend:
		if err := both(v.exact(a, kList), v.read(b)); err != nil || in.X == 0 {
			return err
		}
		return v.read(c)
	case OpSetAdd, OpSetUpdate:
		return both(v.exact(a, kSet), v.read(b))
	case OpMapAdd:
		return both(both(v.exact(a, kDict), v.read(b)), v.read(c))
	case OpMapUpdate:
		if err := both(v.exact(a, kDict), v.read(b)); err != nil || in.X == 0 {
			return err
		}
		return v.read(c)
	case OpListToTuple:
		return both(v.exact(b, kList), v.write(a, kValue))
	default: // EXCSTAREND
		return both(both(v.read(b), v.exact(c, kList)), v.write(a, kValue))
	}
}

func both(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

// makeFunc applies MAKEFUNC; the cells of the closure must have been made.
func (v *verifier) makeFunc(in Instr) error {
	regs, n := in.FuncReads()
	for _, r := range regs[:n] {
		if err := v.read(r); err != nil {
			return err
		}
	}
	ix := int(in.B) / RegSize
	if v.pc > 0 && Op(v.c.Instrs[v.pc-1].Op) == OpExt {
		ix = int(v.c.Instrs[v.pc-1].B)<<16 | int(in.B)
	}
	for _, f := range v.c.Consts[ix].(*Code).FreeVars {
		if f.InCell {
			if err := v.cell(int(f.Index)); err != nil {
				return err
			}
		}
	}
	return v.write(reg(in.A), kValue)
}
