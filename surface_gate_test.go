package adder_test

// This file holds that there is one way from a name to an attribute: what looks members up
// itself, by a name that is not fixed in our source, is listed here.

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// lookups are the functions that look into a class by name.
var lookups = map[string]bool{"Lookup": true, "LookupOwner": true, "MethodIndex": true, "lookupOr": true, "findGeneric": true, "findNative": true,
	"FindGeneric": true, "findInType": true, "findInModule": true, "findInFunction": true, "findInMethod": true, "findInSuper": true, "findInAlias": true,
	"findInLocal": true, "findInCode": true, "findInFrame": true, "findInProxy": true}

// gate are the functions that may do so with any name. FindAttr and the stores are the gate;
// getAttributeStep is its door for __getattribute__, with AttrName before it.
var gate = map[string]string{
	"internal/object/attr.go findOwn":                                "behind the gate: of who may ask",
	"internal/object/private_name.go findPrivate":                    "the gate of private names: they stand in source alone",
	"internal/object/private_name.go member":                         "the table of a class",
	"internal/object/insider.go insideMember":                        "whether a row is for insiders: yes or no",
	"internal/object/insider.go bare":                                "whether a class attribute is a descriptor that shows functions: yes or no",
	"internal/object/insider.go mayStore":                            "whether a class takes the store by a descriptor: yes or no",
	"internal/object/insider.go mayReach":                            "whether a native is what the gate would show: yes or no",
	"internal/ocap/namespace.go findInNamespace":                     "behind it: of adder.Namespace",
	"internal/ocap/proxy.go findInProxy":                             "behind it: of proxies",
	"internal/ocap/interface.go lacks":                               "whether a class has a method: yes or no",
	"internal/ocap/attenuate.go readOnly":                            "whether a capability has a method read_only: yes or no",
	"internal/stdlib/annotationlib/native/private.go rebuildsItself": "whether a class says how it is rebuilt: yes or no",
	"internal/object/attr.go findNative":                             "behind it: by the type of the object",
	"internal/object/attr.go findGeneric":                            "behind it: object.__getattribute__",
	"internal/object/attr.go getAttrStep":                            "behind it: the lookup before __getattr__",
	"internal/object/type_type.go findInType":                        "behind it: of a class",
	"internal/object/module_type.go findInModule":                    "behind it: of a module",
	"internal/object/function_type.go findInFunction":                "behind it: of a function",
	"internal/object/method.go findInMethod":                         "behind it: of a method",
	"internal/object/super.go findInSuper":                           "behind it: of super()",
	"internal/object/generic_alias.go findInAlias":                   "behind it: of list[int]",
	"internal/object/generic_alias.go has":                           "for findInAlias: yes or no",
	"internal/object/local_type.go findInLocal":                      "behind it: of threading.local",
	"internal/object/code_names.go findInCode":                       "behind it: of code",
	"internal/object/code_names.go findInFrame":                      "behind it: of frames",
	"internal/object/io_api.go FindGeneric":                          "findGeneric for the types of other packages",
	"internal/object/object_type.go objectGetAttributeStep":          "object.__getattribute__: AttrName stands before it",
	"internal/object/attr_set.go storeGeneric":                       "the gate of stores: object.__setattr__",
	"internal/object/type_make.go lookupOr":                          "a helper for fixed names",
	"expose.go init":                                                 "behind it: of an object of the host",
	"internal/importer/importer.go importStep":                       "whether the program's own type of modules has the name: yes or no",
}

func TestOneGate(t *testing.T) {
	used := map[string]bool{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			switch path {
			case "bench", "conformance", "docs", "examples", "internal/check", "internal/testkit", "internal/surface": // no part of what programs run in
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		path = filepath.ToSlash(path)
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		for _, decl := range f.Decls {
			name := path + " (at package level)"
			if fn, ok := decl.(*ast.FuncDecl); ok {
				name = path + " " + fn.Name.Name
			}
			ast.Inspect(decl, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok || len(call.Args) == 0 {
					return true
				}
				sel, ok := call.Fun.(*ast.SelectorExpr)
				if ok {
					if x, is := sel.X.(*ast.Ident); is && x.Name == "ucd" {
						return true // names of characters
					}
				}
				if ok && lookups[sel.Sel.Name] && !inSource(call.Args[len(call.Args)-1]) {
					used[name] = true
				}
				return true
			})
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range used {
		if gate[name] == "" {
			t.Errorf("%s looks members up by a name that is not fixed: use GetAttrOp or FindAttr, or say here why not", name)
		}
	}
	for name := range gate {
		if !used[name] {
			t.Errorf("%s does so no more", name)
		}
	}
}

// inSource tells whether a name stands in our source: a literal, one of the special methods, or a
// variable of the package.
func inSource(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.BasicLit:
		return true
	case *ast.CallExpr:
		if len(e.Args) != 1 {
			return false
		}
		_, lit := e.Args[0].(*ast.BasicLit)
		return lit
	case *ast.IndexExpr:
		x, ok := e.X.(*ast.Ident)
		return ok && x.Name == "specialStrs"
	case *ast.Ident:
		return strings.HasPrefix(e.Name, "str") && len(e.Name) > 3 || strings.HasSuffix(e.Name, "Str")
	}
	return false
}
