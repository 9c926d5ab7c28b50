package surface

// This file writes the parameters of functions written in Python: their names, and which of
// them have defaults.

import (
	"strings"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

func signature(f *object.Function) string {
	c := f.Code
	var parts []string
	names := c.LocalNames
	for i := 0; i < c.ArgCount; i++ {
		p := names[i]
		if i >= c.ArgCount-len(f.Defaults) {
			p += "=…"
		}
		parts = append(parts, p)
		if i+1 == c.PosOnly {
			parts = append(parts, "/")
		}
	}
	next := c.ArgCount + c.KwOnly
	if c.Flags&code.VarArgs != 0 {
		parts = append(parts, "*"+names[next])
		next++
	} else if c.KwOnly > 0 {
		parts = append(parts, "*")
	}
	for i := c.ArgCount; i < c.ArgCount+c.KwOnly; i++ {
		p := names[i]
		if d := f.More().KwDefaults; d != nil {
			if _, ok := d.GetStr(object.InternKnown(p)); ok {
				p += "=…"
			}
		}
		parts = append(parts, p)
	}
	if c.Flags&code.VarKeywords != 0 {
		parts = append(parts, "**"+names[next])
	}
	return "(" + strings.Join(parts, ", ") + ")"
}
