// This file defines how the arguments of a Python call meet the parameters, and what is
// said of those that do not.

package vm

import (
	"strconv"
	"strings"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// bindArgs matches the arguments of a Python call to parameters: the values of
// registers 0 to NParams. args holds positional values, then those of names. The result
// stands in a buffer of the machine's if it fits: it is used before anything else is bound.
func (m *Machine) bindArgs(fn *object.Function, args []object.Value, names *object.Tuple) ([]object.Value, error) {
	t := &m.T
	c := fn.Code
	nkw := 0
	if names != nil {
		nkw = len(names.Items)
	}
	npos := len(args) - nkw
	var out []object.Value
	if n := c.NParams(); n <= len(m.bindbuf) {
		out = m.bindbuf[:n]
		clear(out)
	} else {
		out = make([]object.Value, n)
	}
	nArgs := c.ArgCount
	copy(out[:nArgs], args[:min(npos, nArgs)])
	star := nArgs + c.KwOnly
	if c.Flags&code.VarArgs != 0 {
		rest := args[min(nArgs, npos):npos]
		if err := t.Charge(0, object.TupleSize(len(rest))); err != nil {
			return nil, err
		}
		out[star] = object.TupleOf(rest)
		star++
	}
	var kw *object.Dict
	if c.Flags&code.VarKeywords != 0 {
		if err := t.Charge(0, object.DictSize); err != nil {
			return nil, err
		}
		kw = object.NewDict()
		out[star] = object.Ref(kw)
	}
	locals := c.Linked.(*object.Linked).Locals
	var posOnlyKw []string
	for i := 0; i < nkw; i++ {
		name := object.As[object.Str](names.Items[i])
		j := -1
		for k := c.PosOnly; k < nArgs+c.KwOnly; k++ {
			if locals[k] == name { // names of program text are interned
				j = k
				break
			}
		}
		for k := c.PosOnly; j < 0 && k < nArgs+c.KwOnly; k++ {
			if locals[k].Equal(name) {
				j = k
			}
		}
		switch {
		case j >= 0 && out[j].P != nil:
			return nil, t.TypeError("%s() got multiple values for argument '%s'", fn.QualNameText(), name.Go())
		case j >= 0:
			out[j] = args[npos+i]
		case kw != nil:
			if err := t.SetKeyword(kw, i, name, args[npos+i]); err != nil {
				return nil, err
			}
		default:
			for k := 0; k < c.PosOnly; k++ {
				if locals[k].Equal(name) {
					posOnlyKw = append(posOnlyKw, name.Go())
				}
			}
			if posOnlyKw == nil {
				return nil, m.unexpectedKeyword(fn, name)
			}
		}
	}
	if posOnlyKw != nil {
		return nil, t.TypeError("%s() got some positional-only arguments passed as keyword arguments: '%s'", fn.QualNameText(), strings.Join(posOnlyKw, ", "))
	}
	if npos > nArgs && c.Flags&code.VarArgs == 0 {
		return nil, m.tooMany(fn, npos, out)
	}
	first := nArgs - len(fn.Defaults)
	for i := 0; i < nArgs; i++ {
		if out[i].P == nil && i >= first {
			out[i] = fn.Defaults[i-first]
		}
	}
	var missing []string
	for i := 0; i < nArgs; i++ {
		if out[i].P == nil {
			missing = append(missing, c.LocalNames[i])
		}
	}
	if missing != nil {
		return nil, m.missing(fn, "positional", missing)
	}
	for i := nArgs; i < nArgs+c.KwOnly; i++ {
		if out[i].P != nil {
			continue
		}
		if d := fn.More().KwDefaults; d != nil {
			if v, ok := d.GetStr(locals[i]); ok {
				out[i] = v
				continue
			}
		}
		missing = append(missing, c.LocalNames[i])
	}
	if missing != nil {
		return nil, m.missing(fn, "keyword-only", missing)
	}
	return out, nil
}

func (m *Machine) missing(fn *object.Function, kind string, names []string) error {
	for i := range names {
		names[i] = "'" + names[i] + "'"
	}
	list := names[0]
	switch n := len(names); {
	case n == 2:
		list = names[0] + " and " + names[1]
	case n > 2:
		list = strings.Join(names[:n-1], ", ") + ", and " + names[n-1]
	}
	s := "s"
	if len(names) == 1 {
		s = ""
	}
	return m.T.TypeError("%s() missing %d required %s argument%s: %s", fn.QualNameText(), len(names), kind, s, list)
}

func (m *Machine) tooMany(fn *object.Function, given int, out []object.Value) error {
	c := fn.Code
	kw := 0
	for i := c.ArgCount; i < c.ArgCount+c.KwOnly; i++ {
		if out[i].P != nil {
			kw++
		}
	}
	takes, s := "", "s"
	switch n, d := c.ArgCount, len(fn.Defaults); {
	case d > 0:
		takes = "from " + strconv.Itoa(n-d) + " to " + strconv.Itoa(n)
	default:
		takes = strconv.Itoa(n)
		if n == 1 {
			s = ""
		}
	}
	was := "were"
	tail := strconv.Itoa(given)
	if kw > 0 {
		ps, ks := "s", "s"
		if given == 1 {
			ps = ""
		}
		if kw == 1 {
			ks = ""
		}
		tail = strconv.Itoa(given) + " positional argument" + ps + " (and " + strconv.Itoa(kw) + " keyword-only argument" + ks + ")"
	} else if given == 1 {
		was = "was"
	}
	return m.T.TypeError("%s() takes %s positional argument%s but %s %s given", fn.QualNameText(), takes, s, tail, was)
}

func (m *Machine) unexpectedKeyword(fn *object.Function, name *object.Str) error {
	c := fn.Code
	best := object.Suggest(name.Go(), c.LocalNames[c.PosOnly:c.ArgCount+c.KwOnly])
	if best != "" {
		return m.T.TypeError("%s() got an unexpected keyword argument '%s'. Did you mean '%s'?", fn.QualNameText(), name.Go(), best)
	}
	return m.T.TypeError("%s() got an unexpected keyword argument '%s'", fn.QualNameText(), name.Go())
}
