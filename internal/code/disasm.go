// This file defines the disassembler: readable text, one line an instruction.

package code

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// Disassemble gives the text of a Code and of all Codes among its constants. Registers
// appear as the names of locals, or as t0, t1, … for temporaries; live is shown as the
// number of temporaries in use.
func Disassemble(c *Code) string {
	var b strings.Builder
	todo := []*Code{c}
	for len(todo) > 0 {
		c := todo[0]
		todo = todo[1:]
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		disassemble(&b, c)
		for _, k := range c.Consts {
			if inner, ok := k.(*Code); ok && inner != nil {
				todo = append(todo, inner)
			}
		}
	}
	return b.String()
}

func disassemble(b *strings.Builder, c *Code) {
	fmt.Fprintf(b, "%s (%s:%d) %d locals, %d registers\n", c.QualName, c.Filename, c.FirstLine, c.NLocals, c.NRegs)
	marks := map[int]bool{}
	for pc, in := range c.Instrs {
		if int(in.Op) < int(NumOps) {
			if to, ok := target(in, pc); ok {
				marks[to] = true
			}
		}
	}
	for _, h := range c.Handlers {
		marks[int(h.Target)] = true
	}
	line := int32(-1)
	for pc := range c.Instrs {
		l := c.Locs.At(pc).Line
		shown := ""
		if l != line && l != 0 {
			shown, line = strconv.Itoa(int(l)), l
		}
		arrow := " "
		if marks[pc] {
			arrow = ">"
		}
		fmt.Fprintf(b, "%5s %s %4d  %s\n", shown, arrow, pc, Line(c, pc))
	}
	for _, h := range c.Handlers {
		fmt.Fprintf(b, "      handler %d..%d -> %d in %s\n", h.Start, h.End, h.Target, regName(c, int(h.Reg)))
	}
	for _, d := range c.Decorated {
		fmt.Fprintf(b, "      decorators %d..%d of %s\n", d.Start, d.End, regName(c, int(d.Reg)))
	}
}

func regName(c *Code, r int) string {
	if r < c.NLocals && r < len(c.LocalNames) {
		return c.LocalNames[r]
	}
	return "t" + strconv.Itoa(r-c.NLocals)
}

// Line gives the text of instruction pc.
func Line(c *Code, pc int) string {
	in := c.Instrs[pc]
	if Op(in.Op) >= NumOps {
		return fmt.Sprintf("?%d", in.Op)
	}
	info := &Ops[in.Op]
	var ext Instr
	wide := pc > 0 && Op(c.Instrs[pc-1].Op) == OpExt
	if wide {
		ext = c.Instrs[pc-1]
	}
	parts := []string{}
	fields := [3]uint16{in.A, in.B, in.C}
	exts := [3]uint16{ext.A, ext.B, ext.C}
	run, which := in.RunOf()
	for i, k := range [3]Operand{info.A, info.B, info.C} {
		if Op(in.Op) == OpMakeFunc && i == 2 && in.X == 0 || Op(in.Op) == OpRaise && i == 1 && in.X < 2 {
			continue
		}
		if t := operandText(c, pc, in, k, fields[i], exts[i], wide); t != "" {
			if k == Base && which == byte('A'+i) && run.Len != 1 {
				t = runText(c, run)
			}
			parts = append(parts, t)
		}
	}
	name := info.Name
	if info.X != "" && in.X != 0 {
		name += "." + xText(Op(in.Op), in.X)
	}
	text := name
	if len(parts) > 0 {
		text = fmt.Sprintf("%-13s %s", name, strings.Join(parts, ", "))
	}
	return text
}

func runText(c *Code, run Run) string {
	if run.Len == 0 {
		return "-"
	}
	return regName(c, run.Start) + ".." + regName(c, run.Start+run.Len-1)
}

func xText(op Op, x uint8) string {
	if op >= OpJump && op <= OpJumpIs {
		s := ""
		if x&JumpIfTrue != 0 {
			s = "true"
		}
		if x&JumpBack != 0 {
			s += "+back"
		}
		return strings.TrimPrefix(s, "+")
	}
	return strconv.Itoa(int(x))
}

func operandText(c *Code, pc int, in Instr, k Operand, f, e uint16, wide bool) string {
	ix := int(f)
	if wide {
		ix |= int(e) << 16
	}
	switch k {
	case Opt:
		switch Op(in.Op) {
		case OpFormat:
			if in.X&HasSpec == 0 {
				return ""
			}
		case OpRaise:
			if in.X == 0 {
				return ""
			}
		}
		return regName(c, int(f)/RegSize)
	case Dst, Src, SrcDst, Base:
		return regName(c, int(f)/RegSize)
	case KConst:
		if !wide {
			ix /= RegSize
		}
		return constText(c, ix)
	case KLo32:
		return constText(c, int(in.Target()))
	case Imm:
		if Op(in.Op) == OpClear {
			return ""
		}
		return strconv.Itoa(int(f))
	case Flag:
		if f == Lone {
			return "lone"
		}
		return ""
	case GlobIx:
		if ix < len(c.Globals) {
			return c.Globals[ix]
		}
	case SiteIx:
		if ix < len(c.Sites) {
			if c.Sites[ix].Private {
				return "." + c.Sites[ix].Name + " (private)"
			}
			return "." + c.Sites[ix].Name
		}
	case FreeIx:
		if ix < len(c.FreeVars) {
			return "^" + c.FreeVars[ix].Name
		}
	case Rel, Lo32:
		to, _ := target(in, pc)
		return "-> " + strconv.Itoa(to)
	default:
		return ""
	}
	return "?"
}

func constText(c *Code, i int) string {
	if i >= len(c.Consts) {
		return "?"
	}
	return ConstString(c.Consts[i])
}

// ConstString gives a short text for a constant.
func ConstString(k Const) string {
	switch v := k.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case int64:
		return strconv.FormatInt(v, 10)
	case *big.Int:
		return v.String()
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case complex128:
		return strconv.FormatComplex(v, 'g', -1, 128)
	case Str:
		return shorten(strconv.Quote(string(v)))
	case Bytes:
		return "b" + shorten(strconv.Quote(string(v)))
	case Ellipsis:
		return "..."
	case Tuple:
		if len(v) == 1 {
			return "(" + constList(v) + ",)"
		}
		return "(" + constList(v) + ")"
	case FrozenSet:
		return "{" + constList(v) + "}"
	case *Code:
		if v == nil {
			return "<code nil>"
		}
		return "<code " + v.QualName + ">"
	}
	return "?"
}

func shorten(s string) string {
	if len(s) > 40 {
		return s[:36] + "...\""
	}
	return s
}

func constList(items []Const) string {
	parts := make([]string, 0, len(items))
	for i, k := range items {
		if i == 8 {
			parts = append(parts, "...")
			break
		}
		parts = append(parts, ConstString(k))
	}
	return strings.Join(parts, ", ")
}
