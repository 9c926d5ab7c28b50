package adder_test

// This file tests that the import graph is the authority map: what can touch the machine
// is in cap and cmd, and each package imports the layers below it alone.

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const modulePath = "github.com/adderlang/adder"

// tools may do what cap and cmd may: they are no part of the library.
var tools = []string{"bench", "examples", "internal/testkit", "internal/fmath/gen", "internal/numtext/gen", "internal/ucd/gen"}

// layers says what each package of ours may import of ours; a trailing /* is a prefix.
var layers = map[string][]string{
	"internal/ucd":       {},
	"internal/fmath":     {},
	"internal/meter":     {},
	"internal/numtext":   {"internal/ucd"},
	"internal/re":        {"internal/ucd"},
	"internal/syntax":    {"internal/ucd", "internal/numtext"},
	"internal/resolve":   {"internal/syntax"},
	"internal/check":     {"internal/syntax", "internal/resolve"},
	"internal/code":      {},
	"internal/compile":   {"internal/syntax", "internal/resolve", "internal/code", "internal/numtext", "internal/ucd"},
	"internal/object":    {"internal/code", "internal/meter", "internal/fmath", "internal/numtext", "internal/ucd"},
	"internal/vm":        {"internal/object", "internal/code", "internal/meter"},
	"internal/program":   {"internal/syntax", "internal/compile", "internal/code", "internal/vm"},
	"internal/importer":  {"internal/object", "internal/code", "internal/program", "internal/syntax"},
	"internal/astobj":    {"internal/object", "internal/meter", "internal/syntax", "internal/code"},
	"internal/builtins":  {"internal/astobj", "internal/object", "internal/code", "internal/compile", "internal/syntax", "internal/program", "internal/importer", "internal/stdlib/io"},
	"internal/stdlib":    {"internal/importer", "internal/stdlib/*", "internal/tame/*", "internal/ocap"}, // the list of modules
	"internal/tame/sys":  {"internal/object", "internal/meter", "internal/importer"},                     // shows sys.modules
	"internal/stdlib/*":  {"internal/object", "internal/meter", "internal/fmath", "internal/numtext", "internal/ucd", "internal/re"},
	"internal/tame/*":    {"internal/object", "internal/meter"},
	"internal/ocap":      {"internal/object", "internal/vm", "internal/meter", "internal/code", "internal/syntax", "internal/program", "internal/importer", "internal/builtins", "internal/stdlib/io"},
	"internal/ocap/*":    {"internal/object", "internal/vm", "internal/meter", "internal/code", "internal/syntax", "internal/program", "internal/importer", "internal/builtins"},
	"internal/engine":    {"internal/*"},
	"internal/surface":   {"internal/engine", "internal/importer", "internal/program", "internal/vm", "internal/object", "internal/code"},
	"internal/testkit":   {"internal/syntax"}, // to see which statements never run
	"internal/testkit/*": {"", "internal/*", "cap/*"},
	"":                   {"internal/*"}, // the root does not import cap
	"cap/*":              {"", "internal/object", "internal/meter", "internal/stdlib/io", "cap/internal/*"},
	"cap/file":           {"", "internal/object", "internal/meter", "internal/stdlib/io", "cap/internal/*", "cap/dir"}, // a file of a directory
	"cap/child":          {"", "internal/object", "internal/meter", "internal/ocap", "cap/internal/*"},                 // what makes interpreters of a program's
	"cmd/*":              {"", "cap/*", "cmd/adder/internal/*"},
	"bench":              {},
	"bench/*":            {"", "bench", "internal/*"},
	"examples/*":         {"", "bench", "cap/*"},
}

// modules says which packages use a module that is not ours: none that a host imports.
var modules = map[string]string{"cmd/adder/internal/policy": "github.com/pelletier/go-toml/v2", "cmd/adder": "golang.org/x"}

// authority are the imports that reach the machine.
func authority(imp string) bool {
	switch imp {
	case "os", "net", "syscall", "math/rand", "math/rand/v2", "crypto/rand", "hash/maphash", "plugin", "log", "runtime/debug", "io/ioutil":
		return true
	}
	return strings.HasPrefix(imp, "os/") || strings.HasPrefix(imp, "net/") || strings.HasPrefix(imp, "golang.org/x/sys") || imp == "C"
}

// calls are the functions that reach the machine without such an import.
var calls = map[string]map[string]bool{
	"time": {"Now": true, "Since": true, "Until": true, "Sleep": true, "After": true, "AfterFunc": true, "Tick": true, "NewTimer": true, "NewTicker": true},
	"fmt":  {"Print": true, "Println": true, "Printf": true, "Scan": true, "Scanln": true, "Scanf": true},
}

// elementary are the functions of math that differ from the reference: internal/fmath has
// ours.
var elementary = map[string]bool{"Pow": true, "Exp": true, "Exp2": true, "Expm1": true, "Log": true, "Log2": true, "Log10": true, "Log1p": true,
	"Sin": true, "Cos": true, "Tan": true, "Asin": true, "Acos": true, "Atan": true, "Atan2": true, "Sinh": true, "Cosh": true, "Tanh": true,
	"Asinh": true, "Acosh": true, "Atanh": true, "Cbrt": true, "Gamma": true, "Lgamma": true, "Erf": true, "Erfc": true, "Hypot": true, "Sincos": true}

// unsafeFiles are the files that may import unsafe: DESIGN §4, "unsafe is fenced".
var unsafeFiles = map[string]bool{"bench/latency/thread_linux.go": true, "internal/object/value.go": true, "internal/vm/loop.go": true, "internal/vm/mem_safe.go": true, "internal/vm/mem_unsafe.go": true}

func within(dir string, list []string) bool {
	for _, p := range list {
		if dir == p || strings.HasPrefix(dir, p+"/") {
			return true
		}
	}
	return false
}

func allowedBy(list []string, dir string) bool {
	for _, p := range list {
		if prefix, ok := strings.CutSuffix(p, "/*"); ok && strings.HasPrefix(dir, prefix+"/") || p == dir {
			return true
		}
	}
	return false
}

// layerOf finds a package's entry: its own, or the longest prefix.
func layerOf(dir string) ([]string, bool) {
	if l, ok := layers[dir]; ok {
		return l, true
	}
	for p := path.Dir(dir); ; p = path.Dir(p) {
		if l, ok := layers[p+"/*"]; ok {
			return l, true
		}
		if p == "." || p == "/" {
			return nil, false
		}
	}
}

// hostClock are files that read the clock for the host: deadlines, how often to ask for them, and
// the turns of a pool. No native of theirs shows it.
var hostClock = map[string]bool{"interp.go": true, "pool.go": true, "pool_due.go": true, "pool_guest.go": true, "internal/vm/pace.go": true}

// hostSecret are files that draw a number which no native shows, and on which nothing depends that
// one could show: where keys stand in a table.
var hostSecret = map[string]bool{"internal/object/dict_index.go": true}

func TestImports(t *testing.T) {
	fset := token.NewFileSet()
	files := 0
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		if d.IsDir() {
			if base := d.Name(); name != "." && (base[0] == '.' || base == "testdata" || name == "conformance") {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		files++
		dir := path.Dir(name)
		if dir == "." {
			dir = ""
		}
		checkFile(t, fset, name, dir, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 100 {
		t.Errorf("only %d files were found", files)
	}
}

func checkFile(t *testing.T, fset *token.FileSet, name, dir string, f *ast.File) {
	free := within(dir, []string{"cap", "cmd"}) || within(dir, tools)
	names := map[string]string{} // local name → import path
	layer, known := layerOf(dir)
	if !known {
		t.Errorf("%s: its package stands in no layer", name)
	}
	for _, spec := range f.Imports {
		imp, _ := strconv.Unquote(spec.Path.Value)
		local := path.Base(imp)
		if spec.Name != nil {
			local = spec.Name.Name
		}
		names[local] = imp
		if authority(imp) && !free && !(imp == "math/rand/v2" && hostSecret[name]) {
			t.Errorf("%s imports %s: only cap and cmd may", name, imp)
		}
		if imp == "unsafe" && !unsafeFiles[name] {
			t.Errorf("%s imports unsafe", name)
		}
		ours, ok := strings.CutPrefix(imp, modulePath)
		switch {
		case ok && (ours == "" || ours[0] == '/'):
			if ours = strings.TrimPrefix(ours, "/"); !allowedBy(layer, ours) && !within(ours, []string{dir + "/native"}) {
				t.Errorf("%s imports %s: not a layer below it", name, imp)
			}
		case modules[dir] != "" && within(imp, []string{modules[dir]}):
		case strings.Contains(strings.SplitN(imp, "/", 2)[0], "."):
			t.Errorf("%s imports %s: the core depends on the standard library only", name, imp)
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			x, ok := n.X.(*ast.Ident)
			if !ok {
				break
			}
			imp := names[x.Name]
			if !free && calls[imp][n.Sel.Name] && !(imp == "time" && hostClock[name]) {
				t.Errorf("%s: %s.%s: only cap and cmd may", fset.Position(n.Pos()), imp, n.Sel.Name)
			}
			if imp == "math" && elementary[n.Sel.Name] && dir != "internal/fmath" {
				t.Errorf("%s: math.%s: internal/fmath has ours", fset.Position(n.Pos()), n.Sel.Name)
			}
		case *ast.CallExpr:
			if x, ok := n.Fun.(*ast.Ident); ok && (x.Name == "print" || x.Name == "println") {
				t.Errorf("%s: the built-in %s", fset.Position(n.Pos()), x.Name)
			}
		}
		return true
	})
}
