package adder_test

// This file reads the source of natives: a step that asks for something has to know, when it is
// run again with the answer, that it has asked.

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// asking is how a step runs a sub-operation.
var asking = regexp.MustCompile(`\bact(, \w+)? :?= \w+\.(\w*Op|Call\w+|Push\w+|Eval\.\w+)\(`)

// remembering is where it keeps how far it came.
var remembering = []string{".PC", "f.N", "len(f.Vals)", ".State"}

// remembered are the functions that ask and answer although they keep nothing, and why.
var remembered = map[string]string{
	"iterops.go classGetItem": "its caller has set PC",
	"writer.go end":           "its caller has set PC",
	"cache.go call":           "its caller has set PC",
	"chain.go chainNew":       "a tuple's iterator needs no frame",
}

// TestStepsRemember: a step that asks whenever it is run, and answers with what it got, asks
// forever as soon as the answer needs a frame. csv.list_dialects did, from 8,193 dialects on.
func TestStepsRemember(t *testing.T) {
	files, found := token.NewFileSet(), 0
	err := filepath.WalkDir("internal", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		tree, err := parser.ParseFile(files, path, src, 0)
		if err != nil {
			return err
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			name, typ, body := "", (*ast.FuncType)(nil), (*ast.BlockStmt)(nil)
			switch x := n.(type) {
			case *ast.FuncDecl:
				name, typ, body = x.Name.Name, x.Type, x.Body
			case *ast.FuncLit:
				typ, body = x.Type, x.Body
			}
			if body == nil || typ.Results == nil || len(typ.Results.List) != 1 || !givesAction(typ.Results.List[0].Type) {
				return true
			}
			text := string(src[files.Position(body.Pos()).Offset:files.Position(body.End()).Offset])
			if !asking.MatchString(text) || !strings.Contains(text, "f.Out") {
				return true
			}
			found++
			for _, w := range remembering {
				if strings.Contains(text, w) {
					return true
				}
			}
			if _, ok := remembered[filepath.Base(path)+" "+name]; !ok {
				t.Errorf("%s: %s asks, and does not know that it has", files.Position(n.Pos()), name)
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if found < 200 {
		t.Errorf("only %d functions that ask", found)
	}
	t.Logf("%d functions that ask", found)
}

// givesAction tells whether a result is what steps return.
func givesAction(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name == "Action" || x.Name == "action"
	case *ast.SelectorExpr:
		return x.Sel.Name == "Action"
	}
	return false
}
