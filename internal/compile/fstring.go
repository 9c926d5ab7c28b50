package compile

import (
	"slices"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines f-strings and t-strings.

func conversion(c int) int {
	switch c {
	case 's':
		return code.ConvStr
	case 'r':
		return code.ConvRepr
	case 'a':
		return code.ConvAscii
	}
	return code.ConvNone
}

// joined compiles an f-string. Long ones are joined by parts.
func (c *compiler) joined(n *syntax.JoinedStr, dst int) {
	u := c.u
	mark := u.top
	switch len(n.Values) {
	case 0:
		c.at(n)
		u.loadK(dst, code.Str(""))
		return
	case 1:
		c.expr(n.Values[0], dst)
		return
	}
	for _, v := range n.Values {
		if u.top-mark >= maxRun {
			c.at(n)
			u.emit(code.OpBuildStr, 0, mark, mark, u.top-mark)
			u.top = mark + 1
		}
		c.push(v)
	}
	c.at(n)
	u.emit(code.OpBuildStr, 0, dst, mark, u.top-mark)
	u.top = mark
}

// formatted compiles one replacement field.
func (c *compiler) formatted(n *syntax.FormattedValue, dst int) {
	u := c.u
	mark := u.top
	x := conversion(n.Conversion)
	v := c.operand(n.Value, n.FormatSpec == nil)
	spec := 0
	if x != code.ConvNone && n.FormatSpec != nil && !plainSpec(n.FormatSpec) { // the spec is made of what may see the conversion
		c.at(n)
		t := u.top
		u.emit(code.OpFormat, x|code.Converts, t, v, 0)
		u.setTop(t + 1)
		v, x = t, code.ConvNone
	}
	if n.FormatSpec != nil {
		spec = c.push(n.FormatSpec)
		x |= code.HasSpec
	}
	c.at(n)
	u.emit(code.OpFormat, x, dst, v, spec)
	u.top = mark
}

// plainSpec tells whether a format spec is text alone.
func plainSpec(spec *syntax.JoinedStr) bool {
	return !slices.ContainsFunc(spec.Values, func(e syntax.Expr) bool {
		_, ok := e.(*syntax.FormattedValue)
		return ok
	})
}

// template compiles a t-string.
func (c *compiler) template(n *syntax.TemplateStr, dst int) {
	u := c.u
	mark := u.top
	if len(n.Values) > 1024 {
		c.fail(&n.Pos, "too many parts in a template string")
	}
	for _, v := range n.Values {
		i, ok := v.(*syntax.Interpolation)
		if !ok {
			c.push(v)
			continue
		}
		t := u.top
		c.push(i.Value)
		c.at(i)
		u.loadK(t+1, code.Str(i.Text))
		u.setTop(t + 2)
		if i.FormatSpec != nil {
			c.push(i.FormatSpec)
		} else {
			u.loadK(t+2, code.Str(""))
			u.setTop(t + 3)
		}
		c.at(i)
		u.emit(code.OpBuildInterp, conversion(i.Conversion), t, t, 0)
		u.top = t + 1
	}
	c.at(n)
	u.emit(code.OpBuildTemplate, 0, dst, mark, u.top-mark)
	u.top = mark
}
