package syntax

// This file holds the allocation helpers: identifiers made once each, common nodes cut from
// blocks. Blocks are small, so that a node kept alive does not keep much else.

import (
	"unicode/utf8"

	"github.com/adderlang/adder/internal/ucd"
)

const slabLen = 32

type nodeSlabs struct {
	names  []Name
	consts []Constant
	attrs  []Attribute
	calls  []Call
	stmts  []ExprStmt
	assign []Assign
	binops []BinOp
	args   []Arg
	kws    []Keyword
	ptrs   []Expr
}

// take cuts one element off a block, making a new block if it is used up.
func take[T any](block *[]T) *T {
	if len(*block) == 0 {
		*block = make([]T, slabLen)
	}
	n := &(*block)[0]
	*block = (*block)[1:]
	return n
}

func (p *parser) constant(t *token, value any, u bool) *Constant {
	c := take(&p.nodes.consts)
	c.Pos = Pos{t.line, t.col, t.endLine, t.endCol}
	c.Value, c.U = value, u
	return c
}

func (p *parser) name(t *token, ctx ExprContext) *Name {
	n := take(&p.nodes.names)
	n.Pos = Pos{t.line, t.col, t.endLine, t.endCol}
	n.ID, n.Ctx = p.identText(t), ctx
	return n
}

// copyExprs copies a piece of a shared stack to its final place.
func (p *parser) copyExprs(es []Expr) []Expr {
	n := len(es)
	if n == 0 {
		return nil
	}
	if n > 8 {
		return append(make([]Expr, 0, n), es...)
	}
	if len(p.nodes.ptrs) < n {
		p.nodes.ptrs = make([]Expr, 64)
	}
	out := p.nodes.ptrs[:n:n]
	p.nodes.ptrs = p.nodes.ptrs[n:]
	copy(out, es)
	return out
}

// popExprs moves what lies above base on the shared stack to its final place.
func (p *parser) popExprs(base int) []Expr {
	out := p.copyExprs(p.exprs[base:])
	p.exprs = p.exprs[:base]
	return out
}

// idents makes each identifier's string once. A plain map took twice the time: most lookups
// hit, and the hash over a few bytes is cheap.
type idents struct {
	slots []string
	used  int
}

func (d *idents) get(b []byte) string {
	h := uint32(2166136261)
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	if d.used*4 >= len(d.slots)*3 {
		d.grow()
	}
	mask := uint32(len(d.slots) - 1)
	for i := (h ^ h>>15) & mask; ; i = (i + 1) & mask {
		switch s := d.slots[i]; {
		case s == "":
			d.used++
			d.slots[i] = string(b)
			return normalIdent(d.slots[i])
		case s == string(b):
			return normalIdent(s)
		}
	}
}

func (d *idents) grow() {
	old := d.slots
	d.slots, d.used = make([]string, max(256, 2*len(old))), 0
	for _, s := range old {
		if s == "" {
			continue
		}
		h := uint32(2166136261)
		for i := 0; i < len(s); i++ {
			h = (h ^ uint32(s[i])) * 16777619
		}
		mask := uint32(len(d.slots) - 1)
		i := (h ^ h>>15) & mask
		for d.slots[i] != "" {
			i = (i + 1) & mask
		}
		d.slots[i] = s
		d.used++
	}
}

// normalIdent is the NFKC form; ASCII is its own.
func normalIdent(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return string(ucd.Normalize(nil, ucd.NFKC, []rune(s)))
		}
	}
	return s
}
