// This file defines which registers an instruction's runs cover: what the operation table
// says in words, as functions for the compiler and the verifier.

package code

// A Run is a range of registers, by plain index.
type Run struct{ Start, Len int }

func reg(v uint16) int { return int(v) / RegSize }

// RunOf returns the run of the operand of kind Base of the instruction; which is 'A', 'B'
// or 'C', or 0 if the operation has no run. MAKEFUNC's run is described by FuncRun instead.
func (in Instr) RunOf() (run Run, which byte) {
	switch Op(in.Op) {
	case OpClear:
		return Run{reg(in.A), int(in.B)}, 'A'
	case OpGetIter:
		if in.X&1 != 0 {
			return Run{reg(in.A), 1}, 'A'
		}
		return Run{reg(in.A), 3}, 'A'
	case OpForNext:
		return Run{reg(in.A), 3}, 'A'
	case OpUnpack:
		return Run{reg(in.A), int(in.C)}, 'A'
	case OpUnpackEx:
		return Run{reg(in.A), int(in.X) + 1 + int(in.C)}, 'A'
	case OpGetSlice:
		return Run{reg(in.C), 2}, 'C'
	case OpBuildSlice:
		return Run{reg(in.B), 2 + int(in.X&1)}, 'B'
	case OpCall, OpCallG:
		return Run{reg(in.A), 1 + int(in.B)}, 'A'
	case OpCallV, OpCallVG:
		return Run{reg(in.A), 2 + int(in.B)}, 'A'
	case OpGetMethod, OpGetSpecial:
		return Run{reg(in.A), 2}, 'A'
	case OpCallEx:
		return Run{reg(in.A), 2 + int(in.X&1)}, 'A'
	case OpBuildTuple, OpBuildList, OpBuildSet, OpBuildStr, OpBuildTemplate, OpIntrinsic:
		return Run{reg(in.B), int(in.C)}, 'B'
	case OpBuildMap:
		return Run{reg(in.B), 2 * int(in.C)}, 'B'
	case OpBuildInterp:
		return Run{reg(in.B), 3}, 'B'
	case OpExcStarMatch:
		return Run{reg(in.A), 2}, 'A'
	case OpExcInfo:
		return Run{reg(in.A), 3}, 'A'
	case OpMatchClass:
		return Run{reg(in.B), 2}, 'B'
	}
	return Run{}, 0
}

// FuncReads lists the registers MAKEFUNC reads beside its closure.
func (in Instr) FuncReads() (regs [3]int, n int) {
	for i := range 3 {
		if in.X&(1<<i) != 0 {
			regs[n] = reg(in.C) + i
			n++
		}
	}
	return regs, n
}

// MaxReg is the highest register index the instruction names, or -1.
func (in Instr) MaxReg() int {
	if Op(in.Op) >= NumOps {
		return -1
	}
	info := &Ops[in.Op]
	top := -1
	for i, kind := range [3]Operand{info.A, info.B, info.C} {
		if kind == Dst || kind == Src || kind == SrcDst || kind == Opt {
			top = max(top, reg([3]uint16{in.A, in.B, in.C}[i]))
		}
	}
	if run, which := in.RunOf(); which != 0 {
		top = max(top, run.Start+run.Len-1)
	}
	if Op(in.Op) == OpMakeFunc {
		if regs, n := in.FuncReads(); n > 0 {
			top = max(top, regs[n-1])
		}
	}
	return top
}
