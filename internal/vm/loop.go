// This file defines the dispatch loop. It is a leaf: no Go call in it returns into it
// (Go has no callee-saved registers: one returning call made every dispatch spill its
// state, 1.3 to 1.75 times slower, measured). What it cannot do it leaves to the driver
// with the frame's pc at the instruction.
//
// Registers are written through set, object.SetInt and so on, which store the tag only
// if it changed: an unconditional pointer store is a write barrier while the collector
// runs.

package vm

import (
	"math"
	"unsafe"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// set copies a value.
func set(d, s *object.Value) {
	if d.P != s.P {
		d.P = s.P
	}
	d.N = s.N
}

// setRef stores a reference.
func setRef(d *object.Value, p unsafe.Pointer) {
	if d.P != p {
		d.P = p
	}
	d.N = 0
}

var noneValue = object.None

// sameNaN tells whether Go's operators yield the NaNs that programs are to see. Where they do
// not the driver does an operation whose result is one.
const sameNaN = object.SameNaN

// target is the 32-bit operand held in B and C.
func target(in *code.Instr) uint32 { return uint32(in.B) | uint32(in.C)<<16 }

// loop runs the frame m.fr until something must be done outside.
func (m *Machine) loop() code.Exit {
	fr := m.fr
	b := fr.bind
	w := windowOf(m, fr)
	ip := at(b, fr.pc)
	fuel := m.slice
	var (
		collector *object.NFrame // of collect
		callee    *object.Value  // of getter
		ex        code.Exit
		dict      unsafe.Pointer    // of lookup
		arg       *object.Value     // of native: the first argument; of lookup: the key
		attr      *object.Value     // of attribute: what is asked
		gen       *object.Generator // of resume
		far       int64             // of returnRange
	)
	for {
		in := fetch(ip)
		switch code.Op(in.Op) {
		case code.OpMove:
			set(reg(w, in.A), reg(w, in.B))
			ip = forward(ip, 1)

		case code.OpLoadK:
			set(reg(w, in.A), konstAt(b, target(in)))
			ip = forward(ip, 1)

		case code.OpClear:
			goto clear

		case code.OpCheck:
			if reg(w, in.A).P == nil {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpGetCell:
			c := (*object.Cell)(reg(w, in.B).P)
			if c.V.P == nil {
				goto slow
			}
			set(reg(w, in.A), &c.V)
			ip = forward(ip, 1)

		case code.OpSetCell:
			set(&(*object.Cell)(reg(w, in.A).P).V, reg(w, in.B))
			ip = forward(ip, 1)

		case code.OpGetFree:
			c := freeCell(fr.fn, in.B)
			if c.V.P == nil {
				goto slow
			}
			set(reg(w, in.A), &c.V)
			ip = forward(ip, 1)

		case code.OpSetFree:
			set(&freeCell(fr.fn, in.A).V, reg(w, in.B))
			ip = forward(ip, 1)

		case code.OpGetGlobal:
			c := globalCell(b, in.B)
			if c.V.P == nil {
				if c = builtinCell(b, in.B); c.V.P == nil {
					goto slow
				}
			}
			set(reg(w, in.A), &c.V)
			ip = forward(ip, 1)
			if in = fetch(ip); code.Op(in.Op) == code.OpSubK {
				goto subK
			} else if code.Op(in.Op) == code.OpGetAttr {
				goto getAttr
			}

		case code.OpSetGlobal:
			c := globalCell(b, in.A)
			if c.V.P == nil {
				goto slow
			}
			set(&c.V, reg(w, in.B))
			ip = forward(ip, 1)

		case code.OpAdd:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				r := p + q
				if (r^p)&(r^q) >= 0 {
					object.SetInt(reg(w, in.A), r)
					ip = forward(ip, 1)
					if in = fetch(ip); code.Op(in.Op) == code.OpReturn {
						goto ret
					}
					continue
				}
			} else if x.P == object.FloatTag {
				if y.P == object.FloatTag {
					if r := math.Float64frombits(x.N) + math.Float64frombits(y.N); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				} else if y.P == object.IntTag {
					if r := math.Float64frombits(x.N) + float64(int64(y.N)); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.IntTag && y.P == object.FloatTag {
				if r := float64(int64(x.N)) + math.Float64frombits(y.N); sameNaN || r == r {
					object.SetFloat(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow

		case code.OpAddK:
			x, y := reg(w, in.B), konst(b, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				r := p + q
				if (r^p)&(r^q) >= 0 {
					object.SetInt(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			} else if x.P == object.FloatTag {
				if y.P == object.FloatTag {
					if r := math.Float64frombits(x.N) + math.Float64frombits(y.N); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				} else if y.P == object.IntTag {
					if r := math.Float64frombits(x.N) + float64(int64(y.N)); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.IntTag && y.P == object.FloatTag {
				if r := float64(int64(x.N)) + math.Float64frombits(y.N); sameNaN || r == r {
					object.SetFloat(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow

		case code.OpSub:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				r := p - q
				if (p^q)&(r^p) >= 0 {
					object.SetInt(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			} else if x.P == object.FloatTag {
				if y.P == object.FloatTag {
					if r := math.Float64frombits(x.N) - math.Float64frombits(y.N); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				} else if y.P == object.IntTag {
					if r := math.Float64frombits(x.N) - float64(int64(y.N)); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.IntTag && y.P == object.FloatTag {
				if r := float64(int64(x.N)) - math.Float64frombits(y.N); sameNaN || r == r {
					object.SetFloat(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow

		case code.OpSubK:
			goto subK

		case code.OpMul:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				if int64(int32(p)) == p && int64(int32(q)) == q { // no product of two int32 overflows
					object.SetInt(reg(w, in.A), p*q)
					ip = forward(ip, 1)
					continue
				}
				if q != 0 && q != -1 && p != math.MinInt64 {
					if r := p * q; r/q == p {
						object.SetInt(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.FloatTag {
				if y.P == object.FloatTag {
					if r := math.Float64frombits(x.N) * math.Float64frombits(y.N); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				} else if y.P == object.IntTag {
					if r := math.Float64frombits(x.N) * float64(int64(y.N)); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.IntTag && y.P == object.FloatTag {
				if r := float64(int64(x.N)) * math.Float64frombits(y.N); sameNaN || r == r {
					object.SetFloat(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow

		case code.OpMulK:
			x, y := reg(w, in.B), konst(b, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				if int64(int32(p)) == p && int64(int32(q)) == q { // no product of two int32 overflows
					object.SetInt(reg(w, in.A), p*q)
					ip = forward(ip, 1)
					continue
				}
				if q != 0 && q != -1 && p != math.MinInt64 {
					if r := p * q; r/q == p {
						object.SetInt(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.FloatTag {
				if y.P == object.FloatTag {
					if r := math.Float64frombits(x.N) * math.Float64frombits(y.N); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				} else if y.P == object.IntTag {
					if r := math.Float64frombits(x.N) * float64(int64(y.N)); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.IntTag && y.P == object.FloatTag {
				if r := float64(int64(x.N)) * math.Float64frombits(y.N); sameNaN || r == r {
					object.SetFloat(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow

		case code.OpTrueDiv:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.FloatTag && y.P == object.FloatTag {
				if q := math.Float64frombits(y.N); q != 0 {
					if r := math.Float64frombits(x.N) / q; sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				const exact = 1 << 53
				if q != 0 && p <= exact && p >= -exact && q <= exact && q >= -exact {
					object.SetFloat(reg(w, in.A), float64(p)/float64(q))
					ip = forward(ip, 1)
					continue
				}
			} else if x.P == object.FloatTag && y.P == object.IntTag {
				if q := int64(y.N); q != 0 {
					if r := math.Float64frombits(x.N) / float64(q); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.IntTag && y.P == object.FloatTag {
				if q := math.Float64frombits(y.N); q != 0 {
					if r := float64(int64(x.N)) / q; sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			}
			goto slow

		case code.OpTrueDivK:
			x, y := reg(w, in.B), konst(b, in.C)
			if x.P == object.FloatTag && y.P == object.FloatTag {
				if q := math.Float64frombits(y.N); q != 0 {
					if r := math.Float64frombits(x.N) / q; sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				const exact = 1 << 53
				if q != 0 && p <= exact && p >= -exact && q <= exact && q >= -exact {
					object.SetFloat(reg(w, in.A), float64(p)/float64(q))
					ip = forward(ip, 1)
					continue
				}
			} else if x.P == object.FloatTag && y.P == object.IntTag {
				if q := int64(y.N); q != 0 {
					if r := math.Float64frombits(x.N) / float64(q); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.IntTag && y.P == object.FloatTag {
				if q := math.Float64frombits(y.N); q != 0 {
					if r := float64(int64(x.N)) / q; sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			}
			goto slow

		case code.OpFloorDiv:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				if q != 0 && q != -1 {
					r := p / q
					if (p^q) < 0 && r*q != p {
						r--
					}
					object.SetInt(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow

		case code.OpFloorDivK:
			x, y := reg(w, in.B), konst(b, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				if q != 0 && q != -1 {
					r := p / q
					if (p^q) < 0 && r*q != p {
						r--
					}
					object.SetInt(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow

		case code.OpMod:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				if q != 0 && q != -1 {
					r := p % q
					if r != 0 && (r^q) < 0 {
						r += q
					}
					object.SetInt(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow

		case code.OpModK:
			x, y := reg(w, in.B), konst(b, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				if q != 0 && q != -1 {
					r := p % q
					if r != 0 && (r^q) < 0 {
						r += q
					}
					object.SetInt(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow

		case code.OpAnd:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				object.SetInt(reg(w, in.A), int64(x.N&y.N))
				ip = forward(ip, 1)
				continue
			}
			goto slow

		case code.OpAndK:
			x, y := reg(w, in.B), konst(b, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				object.SetInt(reg(w, in.A), int64(x.N&y.N))
				ip = forward(ip, 1)
				continue
			}
			goto slow

		case code.OpOr:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				object.SetInt(reg(w, in.A), int64(x.N|y.N))
				ip = forward(ip, 1)
				continue
			}
			goto slow

		case code.OpOrK:
			x, y := reg(w, in.B), konst(b, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				object.SetInt(reg(w, in.A), int64(x.N|y.N))
				ip = forward(ip, 1)
				continue
			}
			goto slow

		case code.OpXor:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				object.SetInt(reg(w, in.A), int64(x.N^y.N))
				ip = forward(ip, 1)
				continue
			}
			goto slow

		case code.OpXorK:
			x, y := reg(w, in.B), konst(b, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				object.SetInt(reg(w, in.A), int64(x.N^y.N))
				ip = forward(ip, 1)
				continue
			}
			goto slow

		case code.OpLShift:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag && y.N < 63 {
				p := int64(x.N)
				if r := p << (y.N & 63); r>>(y.N&63) == p {
					object.SetInt(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow

		case code.OpLShiftK:
			x, y := reg(w, in.B), konst(b, in.C)
			if x.P == object.IntTag && y.P == object.IntTag && y.N < 63 {
				p := int64(x.N)
				if r := p << (y.N & 63); r>>(y.N&63) == p {
					object.SetInt(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow

		case code.OpRShift:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag && int64(y.N) >= 0 {
				object.SetInt(reg(w, in.A), int64(x.N)>>min(y.N, 63))
				ip = forward(ip, 1)
				continue
			}
			goto slow

		case code.OpRShiftK:
			x, y := reg(w, in.B), konst(b, in.C)
			if x.P == object.IntTag && y.P == object.IntTag && int64(y.N) >= 0 {
				object.SetInt(reg(w, in.A), int64(x.N)>>min(y.N, 63))
				ip = forward(ip, 1)
				continue
			}
			goto slow

		case code.OpNeg:
			x := reg(w, in.B)
			if x.P == object.IntTag && int64(x.N) != math.MinInt64 {
				object.SetInt(reg(w, in.A), -int64(x.N))
			} else if x.P == object.FloatTag {
				object.SetFloat(reg(w, in.A), -math.Float64frombits(x.N))
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpInvert:
			x := reg(w, in.B)
			if x.P != object.IntTag {
				goto slow
			}
			object.SetInt(reg(w, in.A), ^int64(x.N))
			ip = forward(ip, 1)

		case code.OpNot:
			x := reg(w, in.B)
			switch x.P {
			case object.BoolTag, object.IntTag:
				n := uint64(0) // before the result is stored: it may replace an operand
				if x.N == 0 {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			case object.NoneTag:
				n := uint64(0) // before the result is stored: it may replace an operand
				if true {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			default:
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpLT:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if int64(x.N) < int64(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if math.Float64frombits(x.N) < math.Float64frombits(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpLE:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if int64(x.N) <= int64(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if math.Float64frombits(x.N) <= math.Float64frombits(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpEQ:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if int64(x.N) == int64(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if math.Float64frombits(x.N) == math.Float64frombits(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpNE:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if int64(x.N) != int64(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if math.Float64frombits(x.N) != math.Float64frombits(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpGT:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if int64(x.N) > int64(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if math.Float64frombits(x.N) > math.Float64frombits(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpGE:
			x, y := reg(w, in.B), reg(w, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if int64(x.N) >= int64(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				n := uint64(0) // before the result is stored: it may replace an operand
				if math.Float64frombits(x.N) >= math.Float64frombits(y.N) {
					n = 1
				}
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = n
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpIs:
			x, y := reg(w, in.B), reg(w, in.C)
			n := uint64(0) // before the result is stored: it may replace an operand
			if (x.P == y.P && x.N == y.N) == (in.X == 0) {
				n = 1
			}
			if x.P != y.P && (x.Type() == object.TokenType || y.Type() == object.TokenType) {
				goto slow
			}
			r := reg(w, in.A)
			if r.P != object.BoolTag {
				r.P = object.BoolTag
			}
			r.N = n
			ip = forward(ip, 1)

		case code.OpJump:
			ip = at(b, target(in))
			if in = fetch(ip); code.Op(in.Op) == code.OpForNext {
				goto forNext
			}

		case code.OpLoop:
			if fuel == 0 {
				goto outOfFuel
			}
			fuel--
			ip = at(b, target(in))

		case code.OpJumpIf:
			x := reg(w, in.A)
			var t bool
			switch x.P {
			case object.BoolTag, object.IntTag:
				t = x.N != 0
			case object.NoneTag:
			default:
				switch x.Type() {
				case object.ListType:
					_, _, n, _ := (*object.List)(x.P).LoopView()
					t = n > 0
				case object.StrType:
					t = (*object.Str)(x.P).Len() > 0
				case object.DictType:
					t = (*object.Dict)(x.P).Len() > 0
				case object.TupleType:
					t = len((*object.Tuple)(x.P).Items) > 0
				default:
					goto slow
				}
			}
			if t == (in.X&code.JumpIfTrue != 0) {
				if in.X&code.JumpBack != 0 {
					if fuel == 0 {
						goto outOfFuel
					}
					fuel--
				}
				ip = at(b, target(in))
			} else {
				ip = forward(ip, 1)
			}

		case code.OpJumpNone:
			if (reg(w, in.A).P == object.NoneTag) == (in.X&code.JumpIfTrue != 0) {
				if in.X&code.JumpBack != 0 {
					if fuel == 0 {
						goto outOfFuel
					}
					fuel--
				}
				ip = at(b, target(in))
			} else {
				ip = forward(ip, 1)
			}

		case code.OpJumpIs:
			x, y := reg(w, in.A), reg(w, in.B)
			if x.P != y.P && (x.Type() == object.TokenType || y.Type() == object.TokenType) {
				goto slow
			}
			if (x.P == y.P && x.N == y.N) == (in.X&code.JumpIfTrue != 0) {
				goto branch
			}
			ip = forward(ip, 1)

		case code.OpJumpLT:
			x, y := reg(w, in.A), reg(w, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) < int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) < math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpJumpLTK:
			x, y := reg(w, in.A), konst(b, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) < int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) < math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpJumpLE:
			x, y := reg(w, in.A), reg(w, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) <= int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) <= math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpJumpLEK:
			x, y := reg(w, in.A), konst(b, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) <= int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) <= math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpJumpEQ:
			x, y := reg(w, in.A), reg(w, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) == int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) == math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpJumpEQK:
			x, y := reg(w, in.A), konst(b, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) == int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) == math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)
			if in = fetch(ip); code.Op(in.Op) == code.OpGetAttr {
				goto getAttr
			}

		case code.OpJumpNE:
			x, y := reg(w, in.A), reg(w, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) != int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) != math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpJumpNEK:
			x, y := reg(w, in.A), konst(b, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) != int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) != math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpJumpGT:
			x, y := reg(w, in.A), reg(w, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) > int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) > math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpJumpGTK:
			x, y := reg(w, in.A), konst(b, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) > int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) > math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpJumpGE:
			x, y := reg(w, in.A), reg(w, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) >= int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) >= math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpJumpGEK:
			x, y := reg(w, in.A), konst(b, in.B)
			if x.P == object.IntTag && y.P == object.IntTag {
				if (int64(x.N) >= int64(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else if x.P == object.FloatTag && y.P == object.FloatTag {
				if (math.Float64frombits(x.N) >= math.Float64frombits(y.N)) == (in.X&code.JumpIfTrue != 0) {
					goto branch
				}
			} else {
				goto slow
			}
			ip = forward(ip, 1)

		case code.OpForNext:
			goto forNext

		case code.OpFormat: // of a str as it stands
			x := reg(w, in.B)
			if in.X > code.ConvStr || x.Type() != object.StrType {
				goto slow
			}
			if fuel == 0 {
				goto outOfFuel
			}
			fuel--
			set(reg(w, in.A), x)
			ip = forward(ip, 1)

		case code.OpGetIter:
			x := reg(w, in.B)
			if in.X != 0 {
				goto slow
			}
			if t := x.Type(); t != object.ListType && t != object.TupleType {
				if t == object.RangeType {
					r := (*object.Range)(x.P)
					if !r.Near {
						goto slow
					}
					if fuel == 0 {
						goto outOfFuel
					}
					fuel--
					object.SetInt(regAt(w, in.A, 1), r.Stop.Int())
					object.SetInt(regAt(w, in.A, 2), r.Step.Int())
					d := reg(w, in.A)
					if d.P != object.RangeTag {
						d.P = object.RangeTag
					}
					d.N = r.Start.N
					ip = forward(ip, 1)
					continue
				}
				if t != object.EnumerateType && t != object.GeneratorType && t != object.ZipType {
					goto slow
				}
				if fuel == 0 {
					goto outOfFuel
				}
				fuel--
				set(reg(w, in.A), x)
				set(regAt(w, in.A, 1), &noneValue)
				set(regAt(w, in.A, 2), &noneValue)
				ip = forward(ip, 1)
				continue
			}
			if fuel == 0 {
				goto outOfFuel
			}
			fuel--
			{
				seq := *x // it may stand in R[A]
				set(regAt(w, in.A, 1), &seq)
				set(regAt(w, in.A, 2), &noneValue)
				d := reg(w, in.A)
				if d.P != object.SeqTag {
					d.P = object.SeqTag
				}
				d.N = 0
			}
			ip = forward(ip, 1)

		case code.OpBuildList:
			if in.X == code.WithRoom {
				goto display
			}
			goto slow

		case code.OpUnpack:
			x := reg(w, in.B)
			if x.Type() == object.ListType {
				kind, p, n, _ := (*object.List)(x.P).LoopView()
				if n != int(in.C) {
					goto slow
				}
				if fuel == 0 {
					goto outOfFuel
				}
				fuel--
				switch kind {
				case object.ListInts:
					for k := 0; k < n; k++ {
						object.SetInt(regAt(w, in.A, k), *intAt(p, int64(k)))
					}
				case object.ListFloats:
					for k := 0; k < n; k++ {
						object.SetFloat(regAt(w, in.A, k), *floatAt(p, int64(k)))
					}
				default:
					for k := 0; k < n; k++ {
						set(regAt(w, in.A, k), valueAt(p, int64(k)))
					}
				}
				ip = forward(ip, 1)
				if in = fetch(ip); code.Op(in.Op) == code.OpGetAttr {
					goto getAttr
				}
				continue
			}
			if x.Type() != object.TupleType {
				goto slow
			}
			{
				items := (*object.Tuple)(x.P).Items
				if len(items) != int(in.C) {
					goto slow
				}
				if fuel == 0 {
					goto outOfFuel
				}
				fuel--
				for k := range items {
					set(regAt(w, in.A, k), &items[k])
				}
			}
			ip = forward(ip, 1)

		case code.OpGetAttr:
			goto getAttr

		case code.OpSetAttr:
			x := reg(w, in.A)
			t := x.Type()
			if t.Kind == object.KindInstance {
				o := (*object.Instance)(x.P)
				ic := cache(b, in.C)
				sh := o.Shape
				if ic.Ver == sh.Ver && ic.Kind == object.ICSlot && o.Word&object.FrozenBit == 0 {
					set(slot(&o.Attrs, ic.Idx), reg(w, in.B))
					ip = forward(ip, 1)
					continue
				}
				for k := 1; ic.Ver != sh.Ver && k < object.Ways; k++ {
					ic = nextWay(ic, b, in.C, k)
				}
				if sh.Ver == ic.Ver && o.Word&object.FrozenBit == 0 {
					if ic.Kind == object.ICSlot {
						set(slot(&o.Attrs, ic.Idx), reg(w, in.B))
						ip = forward(ip, 1)
						continue
					} else if ic.Kind == object.ICAdd {
						next := child(sh, ic.Idx)
						n := uint32(len(sh.Names))
						set(slot(&o.Attrs, n), reg(w, in.B))
						o.Shape = next
						ip = forward(ip, 1)
						continue
					}
				}
			}
			goto slow

		case code.OpGetItem, code.OpGetItemK:
			x := reg(w, in.B)
			var y *object.Value
			if code.Op(in.Op) == code.OpGetItem {
				y = reg(w, in.C)
			} else {
				y = konst(b, in.C)
			}
			if y.P == object.IntTag {
				i := int64(y.N)
				switch x.Type() {
				case object.ListType:
					kind, p, n, _ := (*object.List)(x.P).LoopView()
					if i < 0 {
						i += int64(n)
					}
					if uint64(i) < uint64(n) {
						switch kind {
						case object.ListInts:
							object.SetInt(reg(w, in.A), *intAt(p, i))
						case object.ListFloats:
							object.SetFloat(reg(w, in.A), *floatAt(p, i))
						default:
							set(reg(w, in.A), valueAt(p, i))
						}
						ip = forward(ip, 1)
						continue
					}
				case object.TupleType:
					items := (*object.Tuple)(x.P).Items
					if i < 0 {
						i += int64(len(items))
					}
					if uint64(i) < uint64(len(items)) {
						set(reg(w, in.A), &items[i])
						ip = forward(ip, 1)
						continue
					}
				case object.StrType:
					text, ascii := (*object.Str)(x.P).LoopView()
					if i < 0 {
						i += int64(len(text))
					}
					if uint64(i) < uint64(len(text)) && ascii && fuel > 0 {
						fuel--
						setRef(reg(w, in.A), unsafe.Pointer(object.Latin1[text[i]]))
						ip = forward(ip, 1)
						continue
					}
				case object.DictType:
					dict, arg = x.P, y
					goto lookup
				}
			} else if x.Type() == object.DictType && y.Type() == object.StrType {
				dict, arg = x.P, y
				goto lookup
			}
			goto slow

		case code.OpSetItem:
			x, y, v := reg(w, in.A), reg(w, in.B), reg(w, in.C)
			if y.P == object.IntTag && x.Type() == object.ListType && x.Header().Word&object.FrozenBit == 0 {
				kind, p, n, _ := (*object.List)(x.P).LoopView()
				i := int64(y.N)
				if i < 0 {
					i += int64(n)
				}
				if uint64(i) < uint64(n) {
					switch {
					case kind == object.ListVals:
						set(valueAt(p, i), v)
						ip = forward(ip, 1)
						continue
					case kind == object.ListInts && v.P == object.IntTag:
						*intAt(p, i) = int64(v.N)
						ip = forward(ip, 1)
						continue
					case kind == object.ListFloats && v.P == object.FloatTag:
						*floatAt(p, i) = math.Float64frombits(v.N)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.Type() == object.DictType && (y.Type() == object.StrType || y.P == object.IntTag) && x.Header().Word&object.FrozenBit == 0 {
				dict, arg = x.P, y
				goto lookup
			}
			goto slow

		case code.OpIn:
			if x, y := reg(w, in.B), reg(w, in.C); x.P == object.IntTag || x.Type() == object.StrType {
				if y.Type() == object.DictType {
					dict, arg = y.P, x
					goto lookup
				} else if y.Type() == object.SetType || y.Type() == object.FrozenSetType {
					dict, arg = unsafe.Add(y.P, object.SetDictOff), x
					goto lookup
				}
			}
			goto slow

		case code.OpListAppend:
			v := reg(w, in.B)
			l := (*object.List)(reg(w, in.A).P)
			kind, p, n, c := l.LoopView()
			if n == c {
				goto slow
			}
			switch {
			case kind == object.ListVals:
				set(valueAt(p, int64(n)), v)
			case kind == object.ListInts && v.P == object.IntTag:
				*intAt(p, int64(n)) = int64(v.N)
			case kind == object.ListFloats && v.P == object.FloatTag:
				*floatAt(p, int64(n)) = math.Float64frombits(v.N)
			default:
				goto slow
			}
			l.LoopGrow(1)
			ip = forward(ip, 1)

		case code.OpCall:
			goto call

		case code.OpGetMethod:
			x := reg(w, in.B)
			t := x.Type()
			ver := t.Ver
			if t.Kind == object.KindInstance {
				ver = (*object.Instance)(x.P).Shape.Ver
			}
			ic := cache(b, in.C)
			for k := 1; ic.Ver != ver && k < object.Ways; k++ {
				ic = nextWay(ic, b, in.C, k)
			}
			if ic.Ver != ver {
				attr = x
				goto attribute
			}
			if ic.Kind == object.ICMethod {
				recv := *x // the receiver may stand in R[A]
				set(regAt(w, in.A, 1), &recv)
				set(reg(w, in.A), method(t, ic.Idx))
				ip = forward(ip, 1)
				if in = fetch(ip); code.Op(in.Op) == code.OpCallV {
					goto callV
				}
				continue
			}
			attr = x
			goto attribute

		case code.OpCallV:
			goto callV

		case code.OpReturn:
			goto ret

		case code.OpReturnK:
			x := konstAt(b, target(in))
			if fr.ret == retStore {
				set(resultSlot(w), x)
			} else if fr.ret == retAttr {
				fr = prevFrame(m, fr)
				b = fr.bind
				w = stackWindow(m, fr.base)
				ip = at(b, fr.pc)
				set(reg(w, fetch(ip).A), x)
				ip = forward(ip, 1)
				continue
			} else if fr.ret != retInit || x.P != object.NoneTag {
				ex = code.ExReturn
				goto exit
			}
			fr = prevFrame(m, fr)
			b = fr.bind
			w = stackWindow(m, fr.base)
			ip = at(b, fr.pc)

		case code.OpYield:
			goto yield

		case code.OpYieldFrom:
			goto delegate

		default:
			goto slow
		}
		continue

		// The labels from here to callV are instructions that often follow the same other one, which
		// then looks whether they are next: such a jump is foreseen where that of the switch, one
		// for all instructions, is not. fib took 27 % less time. Tried and dropped: GETATTR to MUL,
		// MUL to ADD (nbody 3 % slower); one piece of code for RETURN and RETURNK (fib 1 %, methods 2 %).
	clear:
		{
			for k := 0; k < int(in.B); k++ {
				if d := regAt(w, in.A, k); d.P != nil {
					d.P = nil
					d.N = 0
				}
			}
			ip = forward(ip, 1)
			if in = fetch(ip); code.Op(in.Op) == code.OpGetAttr {
				goto getAttr
			}
		}
		continue

	getAttr:
		{
			x := reg(w, in.B)
			t := x.Type()
			if t.Kind == object.KindInstance {
				o := (*object.Instance)(x.P)
				ic := cache(b, in.C)
				sh := o.Shape
				if ic.Ver == sh.Ver && ic.Kind == object.ICSlot {
					if v := slot(&o.Attrs, ic.Idx); v.P != nil {
						set(reg(w, in.A), v)
						ip = forward(ip, 1)
						if in = fetch(ip); code.Op(in.Op) == code.OpGetAttr {
							goto getAttr
						}
						continue
					}
					goto slow
				}
				for k := 1; ic.Ver != sh.Ver && k < object.Ways; k++ {
					ic = nextWay(ic, b, in.C, k)
				}
				if sh.Ver == ic.Ver {
					if ic.Kind == object.ICSlot {
						if v := slot(&o.Attrs, ic.Idx); v.P != nil {
							set(reg(w, in.A), v)
							ip = forward(ip, 1)
							if in = fetch(ip); code.Op(in.Op) == code.OpGetAttr {
								goto getAttr
							}
							continue
						}
					} else if ic.Kind == object.ICClass {
						set(reg(w, in.A), method(t, ic.Idx))
						ip = forward(ip, 1)
						if in = fetch(ip); code.Op(in.Op) == code.OpGetAttr {
							goto getAttr
						}
						continue
					} else if ic.Kind == object.ICProperty && fr.gen == nil {
						callee = &(*object.Property)(method(t, ic.Idx).P).Get
						arg = x
						goto getter
					}
				}
				goto slow
			}
			attr = x
			goto attribute
		}

	forNext:
		{
			it := reg(w, in.A)
			if it.P == object.RangeTag {
				stop, step := int64(regAt(w, in.A, 1).N), int64(regAt(w, in.A, 2).N)
				n := int64(it.N)
				if step > 0 && n >= stop || step < 0 && n <= stop {
					ip = forward(ip, 1)
					continue
				}
				if fuel == 0 {
					goto outOfFuel
				}
				fuel--
				it.N = uint64(n + step) // GETITER has seen that this does not overflow
				object.SetInt(reg(w, in.B), n)
				ip = relative(ip, in.C)
				if in = fetch(ip); code.Op(in.Op) == code.OpGetAttr {
					goto getAttr
				}
				continue
			}
			if it.P != object.SeqTag {
				if it.P == object.EnumTag {
					goto numbered
				}
				goto iterator
			}
			seq := regAt(w, in.A, 1)
			if seq.Kind() == object.KindList {
				kind, p, n, _ := (*object.List)(seq.P).LoopView()
				i := int64(it.N)
				if i >= int64(n) {
					if (*object.List)(seq.P).Lone() {
						goto endLone
					}
					it.N = math.MaxInt64 // exhausted for good, even if the list grows
					ip = forward(ip, 1)
					continue
				}
				if fuel == 0 {
					goto outOfFuel
				}
				fuel--
				it.N++
				switch kind {
				case object.ListInts:
					object.SetInt(reg(w, in.B), *intAt(p, i))
				case object.ListFloats:
					object.SetFloat(reg(w, in.B), *floatAt(p, i))
				default:
					set(reg(w, in.B), valueAt(p, i))
				}
				ip = relative(ip, in.C)
				if in = fetch(ip); code.Op(in.Op) == code.OpGetAttr {
					goto getAttr
				}
				continue
			}
			{
				items := (*object.Tuple)(seq.P).Items
				i := int64(it.N)
				if i >= int64(len(items)) {
					ip = forward(ip, 1)
					continue
				}
				if fuel == 0 {
					goto outOfFuel
				}
				fuel--
				it.N++
				set(reg(w, in.B), &items[i])
				ip = relative(ip, in.C)
				if in = fetch(ip); code.Op(in.Op) == code.OpGetAttr {
					goto getAttr
				}
			}
		}
		continue

	ret:
		{
			x := reg(w, in.A)
			if fr.ret|in.X == retStore {
				set(resultSlot(w), x)
			} else if in.X != 0 {
				goto returnList
			} else if fr.ret == retAttr {
				fr = prevFrame(m, fr)
				b = fr.bind
				w = stackWindow(m, fr.base)
				ip = at(b, fr.pc)
				set(reg(w, fetch(ip).A), x)
				ip = forward(ip, 1)
				continue
			} else if fr.ret != retInit || x.P != object.NoneTag {
				ex = code.ExReturn
				goto exit
			}
			fr = prevFrame(m, fr)
			b = fr.bind
			w = stackWindow(m, fr.base)
			ip = at(b, fr.pc)
		}
		continue

	subK:
		{
			x, y := reg(w, in.B), konst(b, in.C)
			if x.P == object.IntTag && y.P == object.IntTag {
				p, q := int64(x.N), int64(y.N)
				r := p - q
				if (p^q)&(r^p) >= 0 {
					object.SetInt(reg(w, in.A), r)
					ip = forward(ip, 1)
					if in = fetch(ip); code.Op(in.Op) == code.OpCall {
						goto call
					}
					continue
				}
			} else if x.P == object.FloatTag {
				if y.P == object.FloatTag {
					if r := math.Float64frombits(x.N) - math.Float64frombits(y.N); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				} else if y.P == object.IntTag {
					if r := math.Float64frombits(x.N) - float64(int64(y.N)); sameNaN || r == r {
						object.SetFloat(reg(w, in.A), r)
						ip = forward(ip, 1)
						continue
					}
				}
			} else if x.P == object.IntTag && y.P == object.FloatTag {
				if r := float64(int64(x.N)) - math.Float64frombits(y.N); sameNaN || r == r {
					object.SetFloat(reg(w, in.A), r)
					ip = forward(ip, 1)
					continue
				}
			}
			goto slow
		}

	call:
		{
			x := reg(w, in.A)
			if x.Type() != object.FunctionType {
				arg = regAt(w, in.A, 1)
				goto native
			}
			fn, nb := (*object.Function)(x.P), b.Called
			if fn.Binding != nb {
				nb = fn.Binding
				if nb.Tree == b.Tree { // nothing else: a chain of guesses would keep dead modules alive, uncounted
					b.Called = nb
				}
			}
			if nb.Fast != int32(in.B)+b.Mark || in.X != 0 {
				goto slow
			}
			base := baseOf(fr, in.A) + 1
			if base+uint32(nb.Window) > m.limit || fr.i >= m.lastFrame {
				goto grow
			}
			if fuel == 0 {
				goto outOfFuel
			}
			fuel--
			fr.pc = pcOf(b, ip) + 1
			fr = nextFrame(m, fr)
			if fr.fn != fn {
				fr.fn = fn
			}
			if fr.bind != nb {
				fr.bind = nb
			}
			fr.base = base
			fr.ret = retStore
			w = windowAt(w, in.A+16)
			b = nb
			ip = start(nb)
			if in = fetch(ip); code.Op(in.Op) == code.OpClear {
				goto clear
			}
		}
		continue

	callV:
		{
			x := reg(w, in.A)
			if x.Type() != object.FunctionType {
				arg = regAt(w, in.A, 1)
				if arg.P == nil {
					arg = regAt(w, in.A, 2)
				}
				goto native
			}
			if in.X != 0 {
				goto slow
			}
			fn := (*object.Function)(x.P)
			nb := b.CalledM
			if fn.Binding != nb {
				nb = fn.Binding
				if nb.Tree == b.Tree {
					b.CalledM = nb
				}
			}
			if nb.Fast != int32(in.B)+1+b.Mark || regAt(w, in.A, 1).P == nil {
				goto slow
			}
			base := baseOf(fr, in.A) + 1
			if base+uint32(nb.Window) > m.limit || fr.i >= m.lastFrame {
				goto grow
			}
			if fuel == 0 {
				goto outOfFuel
			}
			fuel--
			fr.pc = pcOf(b, ip) + 1
			fr = nextFrame(m, fr)
			if fr.fn != fn {
				fr.fn = fn
			}
			if fr.bind != nb {
				fr.bind = nb
			}
			fr.base = base
			fr.ret = retStore
			w = windowAt(w, in.A+16)
			b = nb
			ip = start(nb)
			if in = fetch(ip); code.Op(in.Op) == code.OpClear {
				goto clear
			}
		}
		continue

	branch: // a compare-and-jump is taken
		if in.X&code.JumpBack != 0 {
			if fuel == 0 {
				goto outOfFuel
			}
			fuel--
		}
		ip = relative(ip, in.C)
		continue

	getter: // of a property: called with the object
		if callee.Type() != object.FunctionType {
			goto slow
		}
		{
			fn := (*object.Function)(callee.P)
			base := fr.base + uint32(b.Window) + 1
			if fn.Binding.Fast != 1+b.Mark {
				goto slow
			}
			if base+uint32(fn.Binding.Window) > m.limit || fr.i >= m.lastFrame {
				goto grow
			}
			fr.pc = pcOf(b, ip)
			fr = nextFrame(m, fr)
			fr.base = base
			fr.ret = retAttr
			b = fn.Binding
			if fr.fn != fn {
				fr.fn = fn
			}
			if fr.bind != b {
				fr.bind = b
			}
			w = stackWindow(m, base)
			set(reg(w, 0), arg)
			ip = start(b)
		}
		continue

	attribute: // of a module, a class or a built-in object, found in an inline cache
		m.slice, m.at = fuel, fr.i
		if attr.Type() == object.ModuleType {
			d := (*object.Module)(attr.P).Dict
			ic := cache(b, in.C)
			if ic.Ver != d.Version || ic.Kind != object.ICModule {
				goto slowBack
			}
			v := &(*object.Cell)(entryValue(entryAt(dictEntries(unsafe.Pointer(d)), int(ic.Idx))).P).V
			if v.P == nil {
				goto slowBack
			}
			if code.Op(in.Op) == code.OpGetMethod {
				if u := regAt(w, in.A, 1); u.P != nil {
					u.P = nil
				}
			}
			set(reg(w, in.A), v)
			ip = forward(ip, 1)
			goto back
		}
		if attr.Type().Kind == object.KindType {
			t := (*object.Type)(attr.P)
			ic := cache(b, in.C)
			ver := t.Ver | object.OnClass
			for k := 1; ic.Ver != ver && k < object.Ways; k++ {
				ic = nextWay(ic, b, in.C, k)
			}
			if ic.Ver != ver || ic.Kind != object.ICClass {
				goto slowBack
			}
			if code.Op(in.Op) == code.OpGetMethod {
				if u := regAt(w, in.A, 1); u.P != nil {
					u.P = nil
				}
			}
			set(reg(w, in.A), method(t, ic.Idx))
			ip = forward(ip, 1)
			goto back
		}
		goto slowBack

	lookup: // a str or an int in an exact dict or set: the very value of the lookup, or surely absent, within four probes
		m.slice, m.at = fuel, fr.i
	lookupBack:
		if m.slice == 0 || dictNs(dict) {
			goto slowBack
		}
		{
			key, num := arg.P, arg.N
			h, p, e := int64(num), dictEntries(dict), unsafe.Pointer(nil)
			if key != object.IntTag {
				h = strHash(key)
			} else if num >= object.HashModulus { // a negative int, too
				goto slowBack
			}
			if h == 0 && key != object.IntTag {
				goto slowBack
			}
			if idx := dictIndex(dict); idx == nil {
				for k, n := 0, dictLen(dict); k < n; k++ {
					c := entryAt(p, k)
					if v := entryKeyValue(c); v.P == key && v.N == num {
						e = c
						break
					}
					if entryHash(c) == h {
						goto slowBack
					}
				}
			} else {
				mask := dictMask(dict)
				pos := object.FirstPlace(h) & mask
				step := uint64(1)
				for ; step <= 4; step++ {
					i := indexAt(idx, pos)
					if i == 0 {
						break
					}
					c := entryAt(p, int(i-1))
					if v := entryKeyValue(c); v.P == key && v.N == num {
						e = c
						break
					}
					if entryHash(c) == h {
						goto slowBack
					}
					pos = (pos + step) & mask
				}
				if step > 4 {
					goto slowBack
				}
			}
			w = windowOf(m, frameAt(m, m.at)) // not kept in a register meanwhile
			switch code.Op(in.Op) {
			case code.OpIn:
				m.slice--
				r := reg(w, in.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = 0
				if (e != nil) == (in.X == 0) {
					r.N = 1
				}
			case code.OpCallV:
				v := &noneValue
				if e != nil {
					v = entryValue(e)
				} else if in.B == 2 {
					v = regAt(w, in.A, 3)
				}
				m.slice--
				set(reg(w, in.A), v)
			default:
				if e == nil {
					goto slowBack
				}
				m.slice--
				if code.Op(in.Op) == code.OpSetItem {
					set(entryValue(e), reg(w, in.C))
				} else {
					set(reg(w, in.A), entryValue(e))
				}
			}
		}
		ip = forward(ip, 1)
		goto back

	native: // a call of something that is no Python function
		m.slice, m.at = fuel, fr.i
		if m.slice == 0 || in.X != 0 {
			goto slowBack
		}
		{
			x := reg(w, in.A)
			n := int(in.B)
			if x.P == unsafe.Pointer(object.SuperType) {
				// super().name(…) where this class of object was met before: without a super object
				next := fetch(forward(ip, 1))
				if n != 0 || b.Super < 0 || code.Op(next.Op) != code.OpGetMethod || next.B != in.A {
					goto slowBack
				}
				f := frameAt(m, m.at)
				class := &freeCell(f.fn, uint16(b.Super)).V
				self := reg(w, 0)
				if f.gen != nil || class.P == nil || self.P == nil {
					goto slowBack
				}
				t := self.Type()
				if t.Kind != object.KindInstance || t.AttrOff == 0 {
					goto slowBack
				}
				ver := (*object.Instance)(self.P).Shape.Ver
				ic := cache(b, next.C)
				for k := 1; ic.Ver != ver && k < object.Ways; k++ {
					ic = nextWay(ic, b, next.C, k)
				}
				if ic.Ver != ver || ic.Kind != object.ICSuper || method(t, ic.Idx+1).P != class.P {
					goto slowBack
				}
				set(regAt(w, next.A, 1), self)
				set(reg(w, next.A), method(t, ic.Idx))
				m.slice--
				ip = forward(ip, 2)
				goto back
			}
			if x.Type() == object.TypeType {
				// what a for loop asks for at once is made its state, without an object
				next := fetch(forward(ip, 1))
				if m.slice < 2 || n != 1 || arg != regAt(w, in.A, 1) {
					goto callBack
				}
				over := *arg // it may stand where the state goes
				if code.Op(next.Op) == code.OpReturn && next.A == in.A && x.P == unsafe.Pointer(object.RangeType) && over.P == object.IntTag {
					far = int64(over.N)
					goto returnRange
				}
				if code.Op(next.Op) != code.OpGetIter || next.B != in.A || next.X != 0 {
					goto callBack
				}
				it := reg(w, next.A)
				switch {
				case x.P == unsafe.Pointer(object.EnumerateType) && over.Type() == object.ListType:
					set(regAt(w, next.A, 1), &over)
					object.SetInt(regAt(w, next.A, 2), 0)
					if it.P != object.EnumTag {
						it.P = object.EnumTag
					}
				case x.P == unsafe.Pointer(object.RangeType) && over.P == object.IntTag && int64(over.N) < 1<<62 && int64(over.N) > -1<<62: // object.LoopRange
					object.SetInt(regAt(w, next.A, 1), int64(over.N))
					object.SetInt(regAt(w, next.A, 2), 1)
					if it.P != object.RangeTag {
						it.P = object.RangeTag
					}
				default:
					goto callBack
				}
				it.N = 0
				m.slice -= 2
				ip = forward(ip, 2)
				goto back
			}
			if x.Type() != object.BuiltinType {
				if x.Type() != object.MethodDescriptorType || arg != regAt(w, in.A, 1) {
					goto callBack
				}
				n++
			}
			switch (*object.Native)(x.P).Row.Loop {
			case object.LoopAppend:
				if n != 2 || arg.Type() != object.ListType || arg.Header().Word&object.FrozenBit != 0 {
					goto callBack
				}
				v := regAt(w, in.A, 2)
				l := (*object.List)(arg.P)
				kind, p, n, c := l.LoopView()
				if n == c {
					goto callBack
				}
				switch {
				case kind == object.ListVals:
					set(valueAt(p, int64(n)), v)
				case kind == object.ListInts && v.P == object.IntTag:
					*intAt(p, int64(n)) = int64(v.N)
				case kind == object.ListFloats && v.P == object.FloatTag:
					*floatAt(p, int64(n)) = math.Float64frombits(v.N)
				default:
					goto callBack
				}
				l.LoopGrow(1)
				set(x, &noneValue)
			case object.LoopExtend:
				// of a list by a few items of another one
				v := regAt(w, in.A, 2)
				if n != 2 || arg.Type() != object.ListType || v.Type() != object.ListType || arg.P == v.P || arg.Header().Word&object.FrozenBit != 0 {
					goto callBack
				}
				l := (*object.List)(arg.P)
				kind, to, n, c := l.LoopView()
				from, p, more, _ := (*object.List)(v.P).LoopView()
				if kind != from || more > 8 || c-n < more || m.slice < 2 {
					goto callBack
				}
				for k := 0; k < more; k++ {
					if kind == object.ListVals {
						set(valueAt(to, int64(n+k)), valueAt(p, int64(k)))
					} else { // int64 or float64
						*intAt(to, int64(n+k)) = *intAt(p, int64(k))
					}
				}
				l.LoopGrow(more)
				if more > 0 {
					m.slice--
				}
				set(x, &noneValue)
				arg = v
				goto drained
			case object.LoopPop:
				if n != 1 || arg.Type() != object.ListType || arg.Header().Word&object.FrozenBit != 0 {
					goto callBack
				}
				l := (*object.List)(arg.P)
				kind, p, n, _ := l.LoopView()
				if n == 0 {
					goto callBack
				}
				l.LoopShrink()
				switch kind {
				case object.ListInts:
					object.SetInt(x, *intAt(p, int64(n-1)))
				case object.ListFloats:
					object.SetFloat(x, *floatAt(p, int64(n-1)))
				default:
					v := valueAt(p, int64(n-1))
					set(x, v)
					v.P = nil
				}
			case object.LoopGet:
				if k := regAt(w, in.A, 2); n != 2 && n != 3 || arg.Type() != object.DictType || k.P != object.IntTag && k.Type() != object.StrType || x.Type() == object.BuiltinType {
					goto callBack
				}
				dict, arg = arg.P, regAt(w, in.A, 2)
				goto lookupBack
			case object.LoopLen:
				if n != 1 {
					goto callBack
				}
				size := 0
				switch arg.Type() {
				case object.ListType:
					_, _, size, _ = (*object.List)(arg.P).LoopView()
				case object.StrType:
					size = (*object.Str)(arg.P).Len()
				case object.DictType:
					size = (*object.Dict)(arg.P).Len()
				case object.TupleType:
					size = len((*object.Tuple)(arg.P).Items)
				default:
					goto callBack
				}
				object.SetInt(x, int64(size))
			case object.LoopIsInstance:
				class := regAt(w, in.A, 2)
				if n != 2 || arg != regAt(w, in.A, 1) || class.Type() != object.TypeType {
					goto callBack
				}
				t, is := arg.Type(), false
				for _, c := range t.MRO {
					if unsafe.Pointer(c) == class.P {
						is = true
						break
					}
				}
				if !is && (t.Flags&object.FlagStatic == 0 || t.Kind == object.KindOther) { // else __class__ may have a say
					goto callBack
				}
				if x.P != object.BoolTag {
					x.P = object.BoolTag
				}
				x.N = 0
				if is {
					x.N = 1
				}
			case object.LoopAbs:
				if n == 1 && arg.P == object.FloatTag {
					object.SetFloat(x, math.Abs(math.Float64frombits(arg.N)))
				} else if n == 1 && arg.P == object.IntTag && int64(arg.N) >= 0 {
					object.SetInt(x, int64(arg.N))
				} else if n == 1 && arg.P == object.IntTag && int64(arg.N) != math.MinInt64 {
					object.SetInt(x, -int64(arg.N))
				} else {
					goto callBack
				}
			case object.LoopOrd:
				if n != 1 || arg.Type() != object.StrType {
					goto callBack
				}
				text, ascii := (*object.Str)(arg.P).LoopView()
				if len(text) != 1 || !ascii {
					goto callBack
				}
				object.SetInt(x, int64(text[0]))
			case object.LoopMin, object.LoopMax:
				if n == 1 && arg.Type() == object.ListType {
					goto extreme
				}
				if n != 2 || arg != regAt(w, in.A, 1) {
					goto callBack
				}
				v := regAt(w, in.A, 2)
				less := false // whether the second is better
				if arg.P == object.IntTag && v.P == object.IntTag {
					if (*object.Native)(x.P).Row.Loop == object.LoopMin {
						less = int64(v.N) < int64(arg.N)
					} else {
						less = int64(v.N) > int64(arg.N)
					}
				} else if arg.P == object.FloatTag && v.P == object.FloatTag {
					if (*object.Native)(x.P).Row.Loop == object.LoopMin {
						less = math.Float64frombits(v.N) < math.Float64frombits(arg.N)
					} else {
						less = math.Float64frombits(v.N) > math.Float64frombits(arg.N)
					}
				} else {
					goto callBack
				}
				if less {
					set(x, v)
				} else {
					set(x, arg)
				}
			case object.LoopSqrt:
				const exact = 1 << 53
				if n == 1 && arg.P == object.FloatTag && math.Float64frombits(arg.N) >= 0 {
					object.SetFloat(x, math.Sqrt(math.Float64frombits(arg.N)))
				} else if n == 1 && arg.P == object.IntTag && arg.N <= exact {
					object.SetFloat(x, math.Sqrt(float64(int64(arg.N))))
				} else {
					goto callBack
				}
			default:
				goto callBack
			}
		}
		m.slice--
		ip = forward(ip, 1)
		goto back

	extreme: // min or max of a short list of ints
		{
			kind, p, n, _ := (*object.List)(arg.P).LoopView()
			x := reg(w, in.A)
			greatest := (*object.Native)(x.P).Row.Loop == object.LoopMax
			if n == 0 || n > 8 || kind == object.ListFloats || m.slice < 2 {
				goto callBack
			}
			best := int64(0)
			for k := 0; k < n; k++ {
				v := *intAt(p, int64(k))
				if kind == object.ListVals {
					u := valueAt(p, int64(k))
					if u.P != object.IntTag {
						goto callBack
					}
					v = int64(u.N)
				}
				if k == 0 || v != best && v > best == greatest {
					best = v
				}
			}
			object.SetInt(x, best)
			m.slice--
		}

	drained: // the call of a native that had arg last, if that is a lone list
		{
			l := (*object.List)(arg.P)
			if k := m.ready; (l.Lone() || in.C != 0 && l.InRoom()) && k < maxReady && m.rooms != nil {
				own := *arg
				_, p, n, _ := l.LoopView()
				for i := 0; i < n; i++ {
					valueAt(p, int64(i)).P = nil
				}
				l.LoopEmpty()
				set(&m.rooms[k%maxReady], &own)
				m.ready = k + 1
			}
		}
		m.slice--
		ip = forward(ip, 1)
		goto back

	returnRange: // RETURN of range(far), of which the caller asks its items or whether it has one
		{
			f := frameAt(m, m.at)
			if f.ret != retStore || far >= 1<<62 || far <= -1<<62 || m.T.Meter.Trigger-m.T.Meter.Bytes < object.RangeSize {
				goto callBack
			}
			p := prevFrame(m, f)
			pw := stackWindow(m, p.base)
			to := at(p.bind, p.pc)
			next := fetch(to)
			switch {
			case code.Op(next.Op) == code.OpGetIter && next.X == 0 && reg(pw, next.B) == resultSlot(w):
				object.SetInt(regAt(pw, next.A, 1), far)
				object.SetInt(regAt(pw, next.A, 2), 1)
				it := reg(pw, next.A)
				if it.P != object.RangeTag {
					it.P = object.RangeTag
				}
				it.N = 0
			case code.Op(next.Op) == code.OpIn && reg(pw, next.C) == resultSlot(w) && reg(pw, next.B).P == object.IntTag:
				i := int64(reg(pw, next.B).N)
				r := reg(pw, next.A)
				if r.P != object.BoolTag {
					r.P = object.BoolTag
				}
				r.N = 0
				if (i >= 0 && i < far) == (next.X == 0) {
					r.N = 1
				}
			default:
				goto callBack
			}
			m.T.Meter.Bytes += object.RangeSize
			m.slice -= 2
			m.at = p.i
			w = pw
			ip = forward(to, 1)
		}
		goto back

	returnList: // RETURN of a list that nobody else has, to a for loop or a native that will be the last to have it
		m.slice, m.at = fuel, fr.i
		{
			f := frameAt(m, m.at)
			if f.ret != retStore || reg(w, in.A).Type() != object.ListType {
				fr = f
				b = fr.bind
				ex = code.ExReturn
				goto exit
			}
			slot := resultSlot(w)
			set(slot, reg(w, in.A))
			f = prevFrame(m, f)
			m.at = f.i
			w = stackWindow(m, f.base)
			ip = at(f.bind, f.pc)
			l := (*object.List)(slot.P)
			next := fetch(ip)
			switch code.Op(next.Op) {
			case code.OpGetIter:
				if m.slice == 0 || next.X != 0 || reg(w, next.B) != slot {
					break
				}
				l.SetLone()
				seq := *slot // it may stand in R[A]
				set(regAt(w, next.A, 1), &seq)
				set(regAt(w, next.A, 2), &noneValue)
				it := reg(w, next.A)
				if it.P != object.SeqTag {
					it.P = object.SeqTag
				}
				it.N = 0
				m.slice--
				ip = forward(ip, 1)
			case code.OpCall:
				if x := reg(w, next.A); next.X == 0 && next.B == 1 && regAt(w, next.A, 1) == slot && x.Type() == object.BuiltinType && (*object.Native)(x.P).Row.Drains {
					l.SetLone()
				}
			case code.OpCallV:
				if x := reg(w, next.A); next.X == 0 && next.B == 1 && regAt(w, next.A, 2) == slot && regAt(w, next.A, 1).P != nil && x.Type() == object.MethodDescriptorType && (*object.Native)(x.P).Row.Drains {
					l.SetLone()
				}
			}
		}
		goto back

	endLone: // FORNEXT at the end of such a list
		m.slice, m.at = fuel, fr.i
		{
			it, seq := reg(w, in.A), regAt(w, in.A, 1)
			if k := m.ready; k < maxReady && m.rooms != nil {
				own := *seq
				l := (*object.List)(own.P)
				_, p, n, _ := l.LoopView()
				for i := 0; i < n; i++ {
					valueAt(p, int64(i)).P = nil
				}
				l.LoopEmpty()
				set(&m.rooms[k%maxReady], &own)
				m.ready = k + 1
			}
			// the state is now that of a range that is exhausted
			it.P, it.N = object.RangeTag, 0
			object.SetInt(seq, 0)
			object.SetInt(regAt(w, in.A, 2), 1)
			ip = forward(ip, 1)
		}
		goto back

	display: // the empty list of a comprehension
		m.slice, m.at = fuel, fr.i
		{
			k := m.ready
			if m.slice == 0 || k == 0 || m.T.Meter.Trigger-m.T.Meter.Bytes < object.RoomListSize {
				goto slowBack
			}
			m.slice--
			m.ready = k - 1
			m.T.Meter.Bytes += object.RoomListSize
			l := &m.rooms[(k-1)%maxReady]
			set(reg(w, in.A), l)
			l.P = nil
			ip = forward(ip, 1)
		}
		goto back

	numbered: // FORNEXT and UNPACK over enumerate of a list
		if fuel < 2 {
			goto slow
		}
		m.slice, m.at = fuel, fr.i
		{
			it := reg(w, in.A)
			kind, p, n, _ := (*object.List)(regAt(w, in.A, 1).P).LoopView()
			i := int64(it.N)
			if i >= int64(n) {
				it.N = math.MaxInt64
				ip = forward(ip, 1)
				goto back
			}
			un := fetch(relative(ip, in.C))
			if code.Op(un.Op) != code.OpUnpack || un.B != in.B || un.C != 2 {
				goto slowBack
			}
			m.slice -= 2
			it.N++
			set(reg(w, in.B), &noneValue)
			object.SetInt(reg(w, un.A), int64(regAt(w, in.A, 2).N)+i)
			switch kind {
			case object.ListInts:
				object.SetInt(regAt(w, un.A, 1), *intAt(p, i))
			case object.ListFloats:
				object.SetFloat(regAt(w, un.A, 1), *floatAt(p, i))
			default:
				set(regAt(w, un.A, 1), valueAt(p, i))
			}
			ip = forward(relative(ip, in.C), 1)
		}
		goto back

	iterator: // FORNEXT of an iterator object
		m.slice, m.at = fuel, fr.i
		if m.slice < 2 { // what an item costs, with its UNPACK
			goto slowBack
		}
		{
			it := reg(w, in.A)
			switch it.Type() {
			case object.GeneratorType:
				g := (*object.Generator)(it.P)
				if op := code.Op(fetch(at(g.Fn.Binding, g.PC)).Op); g.State != object.GenSuspended || op != code.OpYield && op != code.OpYieldFrom {
					goto slowBack
				}
				gen = g
				goto resume
			case object.ListIterType:
				l := (*object.ListIter)(it.P)
				if l.Seq.P == nil || l.Seq.Kind() != object.KindList {
					goto slowBack
				}
				kind, p, n, _ := (*object.List)(l.Seq.P).LoopView()
				if uint(l.I) >= uint(n) {
					l.Seq.P = nil
					ip = forward(ip, 1)
					goto back
				}
				i := int64(l.I)
				l.I++
				m.slice--
				switch kind {
				case object.ListInts:
					object.SetInt(reg(w, in.B), *intAt(p, i))
				case object.ListFloats:
					object.SetFloat(reg(w, in.B), *floatAt(p, i))
				default:
					set(reg(w, in.B), valueAt(p, i))
				}
				ip = relative(ip, in.C)
				goto back
			case object.TupleIterType:
				l := (*object.ListIter)(it.P)
				if l.Seq.P == nil || l.Seq.Kind() != object.KindTuple {
					goto slowBack
				}
				items := (*object.Tuple)(l.Seq.P).Items
				if uint(l.I) >= uint(len(items)) {
					l.Seq.P = nil
					ip = forward(ip, 1)
					goto back
				}
				v := &items[l.I]
				l.I++
				m.slice--
				set(reg(w, in.B), v)
				ip = relative(ip, in.C)
				goto back
			case object.RangeIterType:
				r := (*object.RangeIter)(it.P)
				if r.Next.P != object.IntTag || r.Step.P != object.IntTag || r.Left.P != object.IntTag {
					goto slowBack
				}
				if int64(r.Left.N) <= 0 {
					ip = forward(ip, 1)
					goto back
				}
				i := int64(r.Next.N)
				r.Left.N--
				r.Next.N = uint64(i + int64(r.Step.N))
				m.slice--
				object.SetInt(reg(w, in.B), i)
				ip = relative(ip, in.C)
				goto back
			case object.StrASCIIIterType:
				t := (*object.TextIter)(it.P)
				if t.Seq.P == nil {
					goto slowBack
				}
				text, _ := (*object.Str)(t.Seq.P).LoopView()
				if uint(t.I) >= uint(len(text)) {
					t.Seq.P = nil
					ip = forward(ip, 1)
					goto back
				}
				c := text[t.I]
				t.I++
				m.slice--
				setRef(reg(w, in.B), unsafe.Pointer(object.Latin1[c]))
				ip = relative(ip, in.C)
				goto back
			case object.DictKeyIterType, object.DictValueIterType, object.DictItemIterType:
				x := (*object.DictIter)(it.P)
				if x.D.P == nil || (*object.Dict)(x.D.P).Len() != x.Used || x.Left <= 0 || x.I >= dictLen(x.D.P) || dictNs(x.D.P) {
					goto slowBack
				}
				e := entryAt(dictEntries(x.D.P), x.I)
				if entryKey(e) == nil {
					goto slowBack
				}
				if it.Type() == object.DictItemIterType {
					un := fetch(relative(ip, in.C))
					if code.Op(un.Op) != code.OpUnpack || un.B != in.B || un.C != 2 {
						goto slowBack
					}
					x.I++
					x.Left--
					m.slice -= 2
					set(reg(w, in.B), &noneValue)
					set(reg(w, un.A), entryKeyValue(e))
					set(regAt(w, un.A, 1), entryValue(e))
					ip = forward(relative(ip, in.C), 1)
					goto back
				}
				v := entryValue(e)
				if it.Type() == object.DictKeyIterType {
					v = entryKeyValue(e)
				}
				x.I++
				x.Left--
				m.slice--
				set(reg(w, in.B), v)
				ip = relative(ip, in.C)
				goto back
			case object.EnumerateType:
				x := (*object.Enumerate)(it.P)
				un := fetch(relative(ip, in.C))
				if code.Op(un.Op) != code.OpUnpack || un.B != in.B || un.C != 2 || x.N.P != object.IntTag || x.N.N == math.MaxInt64 || x.It.Type() != object.ListIterType {
					goto slowBack
				}
				l := (*object.ListIter)(x.It.P)
				if l.Seq.P == nil {
					goto slowBack
				}
				kind, p, n, _ := (*object.List)(l.Seq.P).LoopView()
				if uint(l.I) >= uint(n) {
					l.Seq.P = nil
					ip = forward(ip, 1)
					goto back
				}
				i := int64(l.I)
				l.I++
				m.slice -= 2
				set(reg(w, in.B), &noneValue)
				object.SetInt(reg(w, un.A), int64(x.N.N))
				x.N.N++
				switch kind {
				case object.ListInts:
					object.SetInt(regAt(w, un.A, 1), *intAt(p, i))
				case object.ListFloats:
					object.SetFloat(regAt(w, un.A, 1), *floatAt(p, i))
				default:
					set(regAt(w, un.A, 1), valueAt(p, i))
				}
				ip = forward(relative(ip, in.C), 1)
				goto back
			}
		}
		goto slowBack

	delegate: // YIELDFROM of a generator that nothing is sent to
		m.slice, m.at = fuel, fr.i
		{
			x := reg(w, in.B)
			if x.Type() != object.GeneratorType || reg(w, in.C).P != object.NoneTag || m.slice < 2 {
				goto slowBack
			}
			g := (*object.Generator)(x.P)
			if op := code.Op(fetch(at(g.Fn.Binding, g.PC)).Op); g.State != object.GenSuspended || op != code.OpYield && op != code.OpYieldFrom {
				goto slowBack
			}
			gen = g
		}

	resume: // a generator in a for loop, or one that another delegates to
		fr = frameAt(m, m.at)
		b = fr.bind
		fuel = m.slice
		if fr.i >= m.lastFrame {
			goto grow
		}
		{
			top := fr.top
			if fr.gen == nil {
				top = fr.base + uint32(b.Window)
			}
			if code.Op(in.Op) == code.OpYieldFrom {
				fuel-- // an item of FORNEXT is paid for when it comes
			}
			fr.pc = pcOf(b, ip)
			fr = nextFrame(m, fr)
			fr.top = top
		}
		b = gen.Fn.Binding
		if fr.fn != gen.Fn {
			fr.fn = gen.Fn
		}
		if fr.bind != b {
			fr.bind = b
		}
		fr.gen = gen
		fr.base = 0
		fr.ret = retDeliver
		gen.State = object.GenRunning
		ip = at(b, gen.PC)
		w = windowOf(m, fr)
		if code.Op(fetch(ip).Op) == code.OpYieldFrom {
			set(reg(w, fetch(ip).C), &noneValue)
			continue
		}
		set(reg(w, fetch(ip).A), &noneValue)
		ip = forward(ip, 1)
		continue

	yield: // to the for loop of a Python frame
		if fuel < 2 || fr.ret != retDeliver || fr.gen.Type != object.GeneratorType {
			goto slow
		}
		{
			p := prevFrame(m, fr)
			if p.nf != nil {
				if p.nf.Row != object.ExtendRow || p.nf.PC != object.ExtendWaits {
					goto slow
				}
				collector = p.nf
				goto collect
			}
			if p.bind == nil {
				goto slow
			}
			f := at(p.bind, p.pc)
			if code.Op(fetch(f).Op) != code.OpForNext {
				goto yieldOut
			}
			v := *reg(w, in.B)
			g := fr.gen
			g.PC, g.State = pcOf(b, ip), object.GenSuspended
			m.AsyncYield = false
			fuel -= 2
			fr.gen = nil
			fr = p
			b = fr.bind
			w = windowOf(m, fr)
			set(reg(w, fetch(f).B), &v)
			ip = relative(f, fetch(f).C)
		}
		continue

	yieldOut: // the same through generators that delegate to the one that yields
		m.slice, m.at = fuel, fr.i
		{
			p := prevFrame(m, frameAt(m, m.at))
			for code.Op(fetch(at(p.bind, p.pc)).Op) == code.OpYieldFrom {
				if p.ret != retDeliver || p.gen == nil || p.gen.Type != object.GeneratorType {
					goto slowBack
				}
				if p = prevFrame(m, p); p.nf != nil || p.bind == nil {
					goto slowBack
				}
			}
			f := at(p.bind, p.pc)
			if code.Op(fetch(f).Op) != code.OpForNext {
				goto slowBack
			}
			v := *reg(w, in.B)
			q := frameAt(m, m.at)
			q.pc = pcOf(q.bind, ip)
			for ; q != p; q = prevFrame(m, q) {
				q.gen.PC, q.gen.State = q.pc, object.GenSuspended
				q.gen = nil
			}
			m.AsyncYield = false
			m.slice -= 2
			m.at = p.i
			w = windowOf(m, p)
			set(reg(w, fetch(f).B), &v)
			ip = relative(f, fetch(f).C)
		}
		goto back

	collect: // what a generator yields, in the list that a native fills with it
		m.slice, m.at = fuel, fr.i
		{
			v := reg(w, in.B)
			l := (*object.List)(collector.Vals[0].P)
			kind, p, n, c := l.LoopView()
			if n == c || l.Word&object.FrozenBit != 0 || collector.M&1023 == 1023 {
				goto slowBack
			}
			switch {
			case kind == object.ListVals:
				set(valueAt(p, int64(n)), v)
			case kind == object.ListInts && v.P == object.IntTag:
				*intAt(p, int64(n)) = int64(v.N)
			case kind == object.ListFloats && v.P == object.FloatTag:
				*floatAt(p, int64(n)) = math.Float64frombits(v.N)
			default:
				goto slowBack
			}
			l.LoopGrow(1)
			if collector.M&1 == 0 {
				m.slice--
			}
			collector.M++
			m.slice--
		}
		m.AsyncYield = false
		set(reg(w, in.A), &noneValue)
		ip = forward(ip, 1)
		goto back

	back: // from code that keeps fuel and fr in memory, to leave the registers to others
		fr = frameAt(m, m.at)
		b = fr.bind
		fuel = m.slice
		continue

	callBack:
		fr = frameAt(m, m.at)
		b = fr.bind
		fuel = m.slice
		ex = code.ExCall
		goto exit
	slowBack:
		fr = frameAt(m, m.at)
		b = fr.bind
		fuel = m.slice
	slow:
		ex = code.ExSlow
		goto exit
	grow:
		ex = code.ExGrow
		goto exit
	outOfFuel:
		ex = code.ExFuel
	exit:
		fr.pc = pcOf(b, ip)
		m.fr = fr
		m.slice = fuel
		return ex
	}
}
