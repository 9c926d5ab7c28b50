// This file defines the text of a tree, as the DEBUG flag shows it.

package re

import (
	"strconv"
	"strings"
)

var opNames = [...]string{"LITERAL", "NOT_LITERAL", "ANY", "IN", "AT", "BRANCH", "SUBPATTERN", "ATOMIC_GROUP", "GROUPREF",
	"GROUPREF_EXISTS", "ASSERT", "ASSERT_NOT", "MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT", "FAILURE"}

var atNames = [...]string{"AT_BEGINNING", "AT_BEGINNING_STRING", "AT_BOUNDARY", "AT_NON_BOUNDARY", "AT_END", "AT_END_STRING"}

// A dumpTask is a sequence to show from item i on, or a line.
type dumpTask struct {
	s     *seq
	i     int
	level int
	line  string
}

// Dump shows the tree of a pattern that has been read.
func (c *Compiler) Dump() string {
	var b strings.Builder
	stack := []dumpTask{{s: c.p.result}}
	for len(stack) > 0 {
		t := &stack[len(stack)-1]
		if t.s == nil || t.i == len(t.s.items) {
			if t.s == nil {
				indent(&b, t.level, t.line)
			}
			stack = stack[:len(stack)-1]
			continue
		}
		n, level := t.s.items[t.i], t.level
		t.i++
		indent(&b, level, opNames[n.op]+n.args())
		var parts []dumpTask
		for _, it := range n.set {
			indent(&b, level+1, it.text())
		}
		if n.op == opBranch {
			for i, a := range n.alts {
				if i > 0 {
					parts = append(parts, dumpTask{level: level, line: "OR"})
				}
				parts = append(parts, dumpTask{s: a, level: level + 1})
			}
		} else if n.body != nil {
			parts = append(parts, dumpTask{s: n.body, level: level + 1})
			if len(n.alts) > 0 && len(n.alts[0].items) > 0 {
				parts = append(parts, dumpTask{level: level, line: "ELSE"}, dumpTask{s: n.alts[0], level: level + 1})
			}
		}
		for i := len(parts) - 1; i >= 0; i-- {
			stack = append(stack, parts[i])
		}
	}
	return b.String()
}

func indent(b *strings.Builder, level int, line string) {
	for range level {
		b.WriteString("  ")
	}
	b.WriteString(line)
	b.WriteByte('\n')
}

// args is what stands on a node's line after its name.
func (n *node) args() string {
	num := func(k int) string {
		if k == MaxRepeat {
			return " MAXREPEAT"
		}
		return " " + strconv.Itoa(k)
	}
	switch n.op {
	case opLiteral, opNotLiteral:
		return num(int(n.lo))
	case opAny:
		return " None"
	case opAt:
		return " " + atNames[n.lo]
	case opSubpattern:
		g := " None"
		if n.group > 0 {
			g = num(n.group)
		}
		return g + num(int(n.add)) + num(int(n.del))
	case opGroupRef, opGroupRefExists:
		return num(n.group)
	case opAssert, opAssertNot:
		return num(int(n.dir))
	case opMaxRepeat, opMinRepeat, opPossessive:
		return num(n.min) + num(n.max)
	}
	return ""
}

func (it setItem) text() string {
	switch it.op {
	case setNegate:
		return "NEGATE None"
	case setLiteral:
		return "LITERAL " + strconv.Itoa(int(it.lo))
	case setRange:
		return "RANGE (" + strconv.Itoa(int(it.lo)) + ", " + strconv.Itoa(int(it.hi)) + ")"
	}
	return "CATEGORY CATEGORY_" + categoryNames[it.lo]
}
