package syntax

// This file checks "from __future__ import" statements.

// futureFeatures are the names that may be imported; all are part of the language by now,
// or (annotations) change what the compiler does with them.
var futureFeatures = map[string]bool{
	"nested_scopes": true, "generators": true, "division": true, "absolute_import": true,
	"with_statement": true, "print_function": true, "unicode_literals": true,
	"barry_as_FLUFL": true, "generator_stop": true, "annotations": true,
}

// checkFuture verifies that future imports come first (after a docstring) and name features.
// Their position is judged, if asked for, over all statements, since one in a function is late.
func checkFuture(t *Tree, position bool) error {
	var body []Stmt
	switch root := t.Root.(type) {
	case *Module:
		body = root.Body
	case *Interactive:
		body = root.Body
	default:
		return nil
	}
	allowed, docstring := true, true
	for _, s := range body {
		if f, ok := s.(*ImportFrom); ok && f.Module == "__future__" && f.Level == 0 {
			if !allowed {
				if position {
					return t.lateFuture(f)
				}
				return nil
			}
			if err := t.checkFeatures(f); err != nil {
				return err
			}
			docstring = false
			continue
		}
		if e, ok := s.(*ExprStmt); ok && docstring {
			if c, ok := e.Value.(*Constant); ok {
				if _, ok := c.Value.(Str); ok {
					docstring = false
					continue
				}
			}
		}
		allowed, docstring = false, false
	}
	if !position {
		return nil
	}
	return t.lateNested(body)
}

func (t *Tree) checkFeatures(f *ImportFrom) error {
	for _, a := range f.Names {
		switch {
		case futureFeatures[a.Name]:
		case a.Name == "braces":
			return t.errorAt(&a.Pos, "not a chance")
		default:
			return t.errorAt(&a.Pos, "future feature "+a.Name+" is not defined")
		}
	}
	return nil
}

func (t *Tree) lateFuture(f *ImportFrom) error {
	return t.errorAt(&f.Pos, "from __future__ imports must occur at the beginning of the file")
}

// lateNested finds future imports within compound statements. Only those are walked into:
// expressions hold no statements.
func (t *Tree) lateNested(body []Stmt) error {
	var late *ImportFrom
	for _, s := range body {
		if !isCompound(s) {
			continue
		}
		Walk(s, func(n Node) bool {
			if f, ok := n.(*ImportFrom); ok && f.Module == "__future__" && f.Level == 0 && late == nil {
				late = f
			}
			_, expr := n.(Expr)
			return !expr && late == nil
		}, nil)
		if late != nil {
			return t.lateFuture(late)
		}
	}
	return nil
}

func isCompound(s Stmt) bool {
	switch s.(type) {
	case *FunctionDef, *AsyncFunctionDef, *ClassDef, *For, *AsyncFor, *While, *If, *With, *AsyncWith, *Match, *Try:
		return true
	}
	return false
}

// errorAt makes an error about a node; like the compiler's errors it has the text of files
// only.
func (t *Tree) errorAt(at *Pos, msg string) *Error {
	text := ""
	if t.Filename == "" || t.Filename[0] != '<' {
		text = t.Line(int(at.Line))
	}
	return &Error{Kind: kindSyntax, Msg: msg, Filename: t.Filename, Text: text, HasText: text != "",
		Line: int(at.Line), Col: t.CharCol(int(at.Line), int(at.Col)) + 1,
		EndLine: int(at.EndLine), EndCol: t.CharCol(int(at.EndLine), int(at.EndCol)) + 1}
}
