package syntax

import (
	"errors"
	"testing"
)

// TestSuggest has what the oracle's traceback module shows for these.
func TestSuggest(t *testing.T) {
	cases := []struct{ src, msg, at string }{
		{"improt x", "invalid syntax. Did you mean 'import'?", "1:1-1:7"},
		{"whille x: pass", "invalid syntax. Did you mean 'while'?", "1:1-1:7"},
		{"for x im y: pass", "invalid syntax. Did you mean 'in'?", "1:7-1:9"},
		{"pirnt x", "invalid syntax. Did you mean 'import'?", "1:1-1:6"},
		{"clas A: pass", "invalid syntax. Did you mean 'class'?", "1:1-1:5"},
		{"a b", "invalid syntax", "1:3-1:4"},
		{"def f(x):\n  retrun x", "invalid syntax. Did you mean 'return'?", "2:3-2:9"},
		{"fo x in y: pass", "invalid syntax. Did you mean 'for'?", "1:1-1:3"},
		{"if x:\n  pass\nesle:\n  pass", "invalid syntax. Did you mean 'else'?", "3:1-3:5"},
		{"x = lamdba: y", "invalid syntax. Did you mean 'lambda'?", "1:5-1:11"},
		{"form a import b", "invalid syntax. Did you mean 'from'?", "1:1-1:5"},
		{"improt x\n\nfoo bar", "invalid syntax. Did you mean 'import'?", "1:1-1:7"},
		{"asynch def f(): pass", "invalid syntax. Did you mean 'async'?", "1:1-1:7"},
		{"f(a fro b in c)", "invalid syntax. Did you mean 'for'?", "1:5-1:8"},
		{"xif y: pass", "invalid syntax. Did you mean 'if'?", "1:1-1:4"},
		{"whlie True:\n  pass", "invalid syntax. Did you mean 'while'?", "1:1-1:6"},
		{"x = 1\ny = 2\nimprt os", "invalid syntax. Did you mean 'import'?", "3:1-3:6"},
		{"é = (1 iff 2 else 3)", "invalid syntax. Did you mean 'if'?", "1:8-1:11"},
		{"def f():\n  x = 1\n  y = 2\n  fr a in b: pass\n  z", "invalid syntax. Did you mean 'for'?", "4:3-4:5"},
		{"f(", "'(' was never closed", "1:2-1:0"},
	}
	for _, c := range cases {
		_, err := Parse("<case>", []byte(c.src), Options{})
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%q: %v", c.src, err)
			continue
		}
		s := e.Suggest(false)
		at := itoa(s.Line) + ":" + itoa(s.Col) + "-" + itoa(s.EndLine) + ":" + itoa(s.EndCol)
		if s.Msg != c.msg || at != c.at {
			t.Errorf("%q: %s at %s, want %s at %s", c.src, s.Msg, at, c.msg, c.at)
		}
	}
}
