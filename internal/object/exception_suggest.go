// This file finds what a wrong name may have been meant to be, when an exception is
// shown. Only names the failing code could see are offered.

package object

import "slices"

// renderSuggest adds "Did you mean" to the message of node s.cur.
func (t *Thread) renderSuggest(f *NFrame, s *renderState) Action {
	n := s.nodes[s.cur]
	e := As[Exception](n.exc)
	typ := e.Type
	finish := func() Action {
		f.PC, f.N = rnFrames, 0
		f.Commit(t)
		return Done
	}
	switch f.PC {
	case rnSuggest:
		switch {
		case typ.Is(ImportErrorType):
			if wrong, ok := nameOf(e, importNameFrom); ok {
				t.suggestImport(n, e, wrong)
			}
		case typ.Is(AttributeErrorType):
			if _, ok := nameOf(e, attrName); ok {
				if obj := e.field(attrObj); obj.P != nil {
					f.PC = rnSuggested
					return t.GetAttrOp(f, obj, strDir)
				}
			}
		case typ.Is(NameErrorType):
			if wrong, ok := nameOf(e, valueField); ok {
				if self := selfOf(n); self.P != nil {
					f.PC = rnSelf
					return t.GetAttrOr(f, self, MakeStr(wrong), Missing)
				}
				t.suggestName(n, wrong, "")
			}
		}
	case rnSelf:
		wrong, _ := nameOf(e, valueField)
		found := ""
		if f.Exc.P == nil && !f.In.IsMissing() {
			found = "self." + wrong
		}
		f.Exc = Value{}
		t.suggestName(n, wrong, found)
	case rnSuggested:
		if f.Exc.P != nil {
			f.Exc = Value{}
			return finish()
		}
		f.PC = rnNames
		obj := e.field(attrObj)
		if obj.Kind() == KindType { // the method of its instances: ask the metaclass's
			act, absent := t.CallSpecial(f, SpDir, obj)
			if absent {
				return finish()
			}
			return act
		}
		return t.CallValue(f, f.In)
	case rnNames:
		if f.Exc.P != nil || f.In.Kind() != KindList {
			f.Exc = Value{}
			return finish()
		}
		wrong, _ := nameOf(e, attrName)
		items := As[List](f.In).Values()
		if err := t.Charge(int64(len(items)/4), 16*int64(len(items))); err != nil {
			return t.Fail(err)
		}
		names := strNames(items)
		if hide := len(wrong) > 0 && wrong[0] != '_'; hide && selfOf(n) != e.field(attrObj) {
			names = slices.DeleteFunc(names, func(s string) bool { return s == "" || s[0] == '_' })
		}
		t.suggestFrom(n, wrong, names)
	}
	return finish()
}

// nameOf reads a name kept by an exception.
func nameOf(e *Exception, i int) (string, bool) {
	v := e.field(i)
	if v.P == nil || v.Kind() != KindStr {
		return "", false
	}
	return As[Str](v).Go(), true
}

// selfOf is the first argument of the method the exception was raised in, if it is
// called self.
func selfOf(n *excNode) Value {
	if k := len(n.entries); k > 0 {
		return n.entries[k-1].Self
	}
	return Value{}
}

// strNames gives the strs among values, sorted.
func strNames(items []Value) []string {
	var names []string
	for _, v := range items {
		if v.Kind() == KindStr {
			names = append(names, As[Str](v).Go())
		}
	}
	slices.Sort(names)
	return names
}

func (t *Thread) suggestFrom(n *excNode, wrong string, names []string) bool {
	t.Meter.Owe(int64(len(names)/4), 0)
	s := Suggest(wrong, names)
	if s == "" {
		return false
	}
	n.text += ". Did you mean: '" + s + "'?"
	return true
}

// suggestName offers variables of the innermost frame, globals and builtins, then
// library modules.
func (t *Thread) suggestName(n *excNode, wrong, found string) {
	suggested := found != ""
	if suggested {
		n.text += ". Did you mean: '" + found + "'?"
	} else if k := len(n.entries); k > 0 {
		entry := &n.entries[k-1]
		var names []string
		names = append(append(names, entry.Code.LocalNames...), entry.Code.Spilled...)
		for _, v := range entry.Code.FreeVars {
			names = append(names, v.Name)
		}
		if entry.Ns != nil {
			names = append(names, keysOf(entry.Ns)...)
		}
		if entry.Comp != nil {
			names = append(append(names, keysOf(entry.Comp.Builtins)...), "None", "Ellipsis", "NotImplemented", "False", "True")
		}
		suggested = t.suggestFrom(n, wrong, names)
	}
	if stdlibNames[wrong] {
		if suggested {
			n.text += " Or did you forget to import '" + wrong + "'?"
		} else {
			n.text += ". Did you forget to import '" + wrong + "'?"
		}
	}
}

// suggestImport offers the members of a module that is loaded already.
func (t *Thread) suggestImport(n *excNode, e *Exception, wrong string) {
	name, ok := nameOf(e, importName)
	if !ok {
		return
	}
	m, ok := t.S.MakerOf(&e.Header).loaded(name)
	if !ok {
		return
	}
	names := keysOf(As[Module](m).Dict)
	if wrong != "" && wrong[0] != '_' {
		names = slices.DeleteFunc(names, func(s string) bool { return s == "" || s[0] == '_' })
	}
	slices.Sort(names)
	t.suggestFrom(n, wrong, names)
}

// keysOf lists the str keys of a dict in order.
func keysOf(d *Dict) []string {
	var out []string
	for i := 0; i < d.NEntries(); i++ {
		if k, _, ok := d.Entry(i); ok && k.Kind() == KindStr {
			out = append(out, As[Str](k).Go())
		}
	}
	return out
}
