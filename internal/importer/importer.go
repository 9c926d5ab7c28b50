// Package importer implements import: native modules, the embedded library, then the
// import roots, in that order. Only source is ever read.
//
// The entry point is the `__import__` row, a step machine: looking a module up,
// compiling and running its body all happen on the frame stack.
package importer

import (
	"strings"
	"sync"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/program"
)

// A Source is one module of the embedded library.
type Source struct {
	Text    string
	Package bool
}

// Library maps the names of embedded modules to their source. It is filled in by
// init functions (internal/stdlib) and read only afterwards.
var Library = map[string]Source{}

// RulesOf is the import rules of the acting compartment.
func RulesOf(t *object.Thread) *Config { return config(t) }

func config(t *object.Thread) *Config {
	c, _ := t.Comp.Import.(*Config)
	if c == nil {
		c = &Config{}
	}
	return c
}

// codes caches the compiled embedded library for the process.
var codes sync.Map // name → *code.Code

// Forget drops what is cached for the process: for tests of programs that come first.
func Forget() {
	codes.Clear()
}

func libraryCode(name string, s Source, poll func() error) (*code.Code, error) {
	if c, ok := codes.Load(name); ok {
		return c.(*code.Code), nil
	}
	c, err := program.Compile("<frozen "+name+">", []byte(s.Text), program.Options{Library: true, Poll: poll})
	if err != nil {
		return nil, err
	}
	empower(c, Powers[name])
	old, _ := codes.LoadOrStore(name, c)
	return old.(*code.Code), nil
}

// ImportRow is builtins.__import__.
var ImportRow = &object.Row{Name: "__import__", Sig: "(name, globals=None, locals=None, fromlist=(), level=0)",
	Params: "level:index", Rights: object.Power, Charge: object.Custom, Step: importStep,
	Doc: "Import a module by name. With a non-empty fromlist the named module is returned, else its top-level package."}

// Places in Vals after the five arguments.
const (
	vName = iota
	vGlobals
	vLocals
	vFrom
	vLevel
	vAbs    // absolute name, str
	vModule // module last imported
	vParent // package it stands in, or None
	vFirst  // top-level module
)

// Steps of importStep. N counts the dotted parts done.
const (
	pcStart = iota
	pcPart
	pcRan
	pcFrom
	pcFromRan
	pcFromTuple
)

func importStep(t *object.Thread, f *object.NFrame) object.Action {
	for {
		switch f.PC {
		case pcStart:
			if f.Vals[vName].Kind() != object.KindStr {
				return t.Fail(t.TypeError("module name must be a string"))
			}
			abs, err := absolute(t, f)
			if err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, object.NewStr(abs), object.None, object.None, object.None)
			f.PC = pcPart
		case pcPart: // import the next dotted part
			abs := text(f.Vals[vAbs])
			if err := t.Charge(int64(len(abs)/64), 0); err != nil {
				return t.Fail(err)
			}
			name, ok := firstParts(abs, int(f.N)+1)
			if !ok {
				f.PC = pcFrom
				f.M = 0
				continue
			}
			f.PC = pcRan
			if act := importOne(t, f, name, f.Vals[vParent]); act != object.Done {
				return act
			}
		case pcRan:
			if err := linkParent(t, f, f.In); err != nil {
				return t.Fail(err)
			}
			f.PC = pcPart
			f.Commit(t)
		case pcFrom:
			from := f.Vals[vFrom]
			if from.IsNone() || from.Kind() == object.KindTuple && len(object.As[object.Tuple](from).Items) == 0 {
				f.Out = f.Vals[vModule]
				if f.Vals[vLevel].Int() == 0 {
					f.Out = f.Vals[vFirst]
				} else if n := text(f.Vals[vName]); strings.Contains(n, ".") {
					f.Out = relativeTop(t, text(f.Vals[vAbs]), n)
				}
				return object.Done
			}
			f.PC = pcFromTuple
			if act := t.CollectOp(f, from); act != object.Done {
				return act
			}
		case pcFromTuple:
			f.Vals[vFrom] = f.In
			f.PC = pcFromRan
			f.In = object.None
		case pcFromRan: // submodules named in fromlist
			names := object.As[object.List](f.Vals[vFrom])
			mod := f.Vals[vModule]
			if f.In.P != nil && f.In.Kind() == object.KindModule && f.M > 0 {
				if err := setSub(t, mod, f.In); err != nil {
					return t.Fail(err)
				}
				f.In = object.None
				f.Commit(t)
			}
			if int(f.M) >= names.Len() || !isPackage(mod) {
				f.Out = mod
				return object.Done
			}
			if f.M&63 == 63 && f.N != f.M {
				f.N, f.In = f.M, object.None // been here
				f.Commit(t)
				return object.Again
			}
			if err := t.Charge(f.M&3/3, 0); err != nil { // 1 for every four
				return t.Fail(err)
			}
			name := names.Get(int(f.M))
			f.M++
			f.In = object.None
			if name.Kind() != object.KindStr {
				return t.Fail(t.TypeError("Item in ``from list'' must be str, not %s", name.Type().Name))
			}
			d := object.As[object.Module](mod).Dict
			if _, ok := d.GetStr(object.As[object.Str](name)); ok || text(name) == "*" {
				continue
			}
			if typ := mod.Type(); typ != object.ModuleType {
				if _, ok := typ.MethodIndex(object.As[object.Str](name)); ok {
					continue // a property of the program's own type of modules
				}
			}
			sub := text(f.Vals[vAbs]) + "." + text(name)
			if err := t.Charge(searched+int64(len(sub)/64), 0); err != nil {
				return t.Fail(err)
			}
			found, elsewhere, err := exists(t, sub)
			if err != nil {
				return t.Fail(err)
			}
			if !found {
				if !elsewhere && !hooked(t, mod) {
					continue // IMPORTFROM says so
				}
				if act := t.PushRow(f, loadRow, object.NewStr(sub), mod, object.True); act != object.Done {
					return act
				}
				continue
			}
			if act := importOne(t, f, sub, mod); act != object.Done {
				return act
			}
		}
	}
}

// firstParts is the first n parts of a dotted name; ok is false if it has fewer.
func firstParts(name string, n int) (_ string, ok bool) {
	end := -1
	for range n {
		if end == len(name) {
			return "", false
		}
		if i := strings.IndexByte(name[end+1:], '.'); i >= 0 {
			end += 1 + i
		} else {
			end = len(name)
		}
	}
	return name[:end], true
}

func text(v object.Value) string { return object.As[object.Str](v).Go() }

// linkParent records a module that has just been imported.
func linkParent(t *object.Thread, f *object.NFrame, mod object.Value) error {
	if parent := f.Vals[vParent]; parent.Kind() == object.KindModule {
		if err := setSub(t, parent, mod); err != nil {
			return err
		}
	}
	f.Vals[vModule], f.Vals[vParent] = mod, mod
	if f.N == 0 {
		f.Vals[vFirst] = mod
	}
	f.N++
	return nil
}

// setSub binds a submodule as an attribute of its package. One of another compartment has it
// already.
func setSub(t *object.Thread, parent, mod object.Value) error {
	if parent.Kind() != object.KindModule || mod.Kind() != object.KindModule || foreign(t, parent) {
		return nil
	}
	name := object.As[object.Module](mod).Name.Go()
	name = name[strings.LastIndexByte(name, '.')+1:]
	d := object.As[object.Module](parent).Dict
	if err := t.Charge(0, d.InsertCost()+80); err != nil {
		return err
	}
	d.SetStr(object.InternKnown(name), mod)
	return nil
}

func isPackage(mod object.Value) bool {
	_, ok := packagePath(mod)
	return ok
}

// packagePath is the __path__ of a package: the module's own, or that of its class, which
// modules of a program's own types may have (six.moves).
func packagePath(mod object.Value) (object.Value, bool) {
	if mod.Kind() != object.KindModule {
		return object.Value{}, false
	}
	if d := object.As[object.Module](mod).Dict; d != nil {
		if v, ok := d.GetStr(pathStr); ok {
			return v, true
		}
	}
	if typ := mod.Type(); typ != object.ModuleType {
		if i, ok := typ.MethodIndex(pathStr); ok {
			return typ.Methods[i], true
		}
	}
	return object.Value{}, false
}

var (
	pathStr     = object.Intern("__path__")
	specStr     = object.Intern("__spec__")
	metaPathStr = object.Intern("meta_path")
	sysPathStr  = object.Intern("path")
	nameStr     = object.Intern("__name__")
	packageStr  = object.Intern("__package__")
)

// absolute resolves a relative name against the caller's package.
func absolute(t *object.Thread, f *object.NFrame) (string, error) {
	name := text(f.Vals[vName])
	level := f.Vals[vLevel].Int()
	if level < 0 {
		return "", t.ValueError("level must be >= 0")
	}
	if level == 0 {
		if name == "" {
			return "", t.ValueError("Empty module name")
		}
		return name, nil
	}
	pkg, err := callerPackage(t, f.Vals[vGlobals])
	if err != nil {
		return "", err
	}
	if pkg == "" {
		return "", t.Raise(object.ImportErrorType, "attempted relative import with no known parent package")
	}
	if err := t.Charge(int64((len(pkg)+len(name))/64), 0); err != nil {
		return "", err
	}
	for ; level > 1; level-- {
		i := strings.LastIndexByte(pkg, '.')
		if i < 0 {
			return "", t.Raise(object.ImportErrorType, "attempted relative import beyond top-level package")
		}
		pkg = pkg[:i]
	}
	if name == "" {
		return pkg, nil
	}
	return pkg + "." + name, nil
}

func callerPackage(t *object.Thread, globals object.Value) (string, error) {
	if globals.Kind() != object.KindDict {
		return "", t.Raise(object.KeyErrorType, "'__name__' not in globals")
	}
	d := object.As[object.Dict](globals)
	if v, ok := d.GetStr(packageStr); ok && v.Kind() == object.KindStr {
		return text(v), nil
	}
	v, ok := d.GetStr(nameStr)
	if !ok || v.Kind() != object.KindStr {
		return "", nil
	}
	name := text(v)
	if _, pkg := d.GetStr(pathStr); pkg {
		return name, nil
	}
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		return name[:i], nil
	}
	return "", nil
}

// relativeTop is the module that `import .a.b` without fromlist gives.
func relativeTop(t *object.Thread, abs, name string) object.Value {
	first, _, _ := strings.Cut(name, ".")
	cut := len(abs) - len(name) + len(first)
	if v, ok := loaded(t, abs[:cut]); ok {
		return v
	}
	return object.None
}

// loaded looks a module up in sys.modules.
func loaded(t *object.Thread, name string) (object.Value, bool) {
	m := Modules(t)
	return m.GetStr(object.MakeStr(name))
}

// Modules is the acting compartment's sys.modules.
func Modules(t *object.Thread) *object.Dict {
	c := t.Comp
	if c.Modules == nil {
		c.Modules = object.NewDict()
	}
	return c.Modules
}

// ModuleSize is what the meter charges for a module object with its dict.
const ModuleSize = 64 + object.DictSize + 600

// importOne delivers one module in f.In: from sys.modules, or newly made and run.
func importOne(t *object.Thread, f *object.NFrame, name string, parent object.Value) object.Action {
	if v, ok := loaded(t, name); ok {
		if v.IsNone() && !ownPart(f, name) {
			return t.Fail(notFound(t, name, "import of "+name+" halted; None in sys.modules"))
		}
		if !v.IsNone() {
			if config(t).turns.other(t, name) != nil {
				return t.PushRow(f, awaitRow, object.NewStr(name), parent)
			}
			f.In = v
			return object.Done
		}
	}
	return t.PushRow(f, loadRow, object.NewStr(name), parent, object.False)
}

// ownPart tells whether one of our own modules imports a private part of itself, such as
// _collections. In CPython such a part makes faster what the module has in Python too, and
// None in sys.modules chooses that; ours has nothing else.
func ownPart(f *object.NFrame, name string) bool {
	if f.Row == loadRow || name[0] != '_' || f.Vals[vGlobals].Type() != object.DictType {
		return false
	}
	if _, ok := Library[name]; !ok && object.NativeModule(name) == nil {
		return false
	}
	ns := object.As[object.Dict](f.Vals[vGlobals])
	who, ok := ns.GetStr(strName)
	if _, file := ns.GetStr(object.Intern("__file__")); !ok || file || who.Kind() != object.KindStr {
		return false
	}
	_, ok = Library[text(who)]
	return ok
}

// Places in Vals of loadRow.
const (
	ldName = iota
	ldParent
	ldOptional // not found is None, not an error
	ldModule
	ldBody

	ldOwner = ldModule // the compartment whose module it is
)

// Steps of loadRow.
const (
	pcLoad     = iota
	pcWarn     // show the compiler's warnings
	pcBody     // run the body
	pcRanBody  // it has run
	pcHook     // importlib is there
	pcHookFunc // its function is
	pcHooked   // the program's finders have been asked
	pcOther    // import it as its compartment
	pcOthers   // that has it
)

// loadRow makes and runs a module that is not loaded.
var loadRow = object.RegisterRow(&object.Row{Name: "import", Catches: true})

func init() { loadRow.Step, loadRow.Dropped = loadStep, loadFailed }

// loadFailed takes away a module whose body has not run to its end.
func loadFailed(t *object.Thread, f *object.NFrame) {
	if f.PC >= pcWarn && f.PC <= pcRanBody {
		name := text(f.Vals[ldName])
		forget(t, name, f.Vals[ldModule])
		config(t).turns.end(t, name)
	}
}

func loadStep(t *object.Thread, f *object.NFrame) object.Action {
	name := text(f.Vals[ldName])
	if f.Exc.P != nil { // the body failed: the module is not there
		loadFailed(t, f)
		if f.PC == pcOthers && f.Vals[ldOptional].Bool() && object.IsMissing(f.Exc, name) {
			f.Out = object.None
			return object.Done
		}
		t.Exc = object.As[object.Exception](f.Exc)
		return object.Raise
	}
	switch f.PC {
	case pcLoad:
		mod, body, owner, err := load(t, name)
		switch {
		case err != nil:
			return Fail(t, f, err)
		case owner != nil:
			f.Vals = append(f.Vals, object.Ref(owner))
			f.PC = pcOther
			f.Commit(t)
			return loadStep(t, f)
		case mod.P == nil && hooked(t, f.Vals[ldParent]):
			f.PC = pcHook
			from := object.NewTuple([]object.Value{object.NewStr("_find_and_load")})
			if act := t.PushRow(f, ImportRow, object.NewStr("importlib._bootstrap"), object.None, object.None, from, object.Int(0)); act != object.Done {
				return act
			}
			return loadStep(t, f)
		case mod.P == nil:
			return missing(t, f, name)
		}
		var fn object.Value
		if body != nil {
			if fn, err = t.Eval.Function(body, object.As[object.Module](mod).Dict); err != nil {
				return t.Fail(err)
			}
		}
		t.Comp.Owns(mod)
		Modules(t).SetStr(object.MakeStr(name), mod)
		if body == nil {
			f.Out = mod
			return object.Done
		}
		f.Vals = append(f.Vals, mod, fn)
		f.PC = pcWarn
		beginImport(t, name)
		f.Commit(t)
		fallthrough
	case pcWarn:
		f.PC = pcBody
		if act := ShowWarnings(t, f, object.As[object.Function](f.Vals[ldBody]).Binding.Code); act != object.Done {
			return act
		}
		f.Commit(t)
		fallthrough
	case pcBody: // a stop here must not look like the end of the body
		f.PC = pcRanBody
		if act := t.CallValue(f, f.Vals[ldBody]); act != object.Done {
			return act
		}
	case pcHook:
		f.PC = pcHookFunc
		if act := t.GetAttrOp(f, f.In, object.Intern("_find_and_load")); act != object.Done {
			return act
		}
		fallthrough
	case pcHookFunc:
		path := object.None
		if p := f.Vals[ldParent]; p.Kind() == object.KindModule {
			var ok bool
			if path, ok = packagePath(p); !ok {
				return missing(t, f, name)
			}
		}
		f.PC = pcHooked
		if act := t.CallValue(f, f.In, f.Vals[ldName], path); act != object.Done {
			return act
		}
		fallthrough
	case pcHooked:
		if f.In.IsNone() {
			return missing(t, f, name)
		}
		f.Out = f.In
		return object.Done
	case pcOther:
		if err := t.BindGrants(object.As[object.Compartment](f.Vals[ldOwner])); err != nil {
			return t.Fail(err)
		}
		f.PC = pcOthers
		if act := t.PushRow(f, importInRow, f.Vals[ldOwner], f.Vals[ldName]); act != object.Done {
			return act
		}
		fallthrough
	case pcOthers:
		d, key := Modules(t), object.MakeStr(name)
		if err := t.Charge(0, d.InsertCost()+object.StrSize(len(name), 1)); err != nil {
			return t.Fail(err)
		}
		d.SetStr(key, f.In)
		f.Out = f.In
		return object.Done
	}
	config(t).turns.end(t, name)
	f.Out = f.Vals[ldModule]
	if v, ok := loaded(t, name); ok { // a module may replace itself
		f.Out = v
	}
	return object.Done
}

func missing(t *object.Thread, f *object.NFrame, name string) object.Action {
	if f.Vals[ldOptional].Bool() {
		f.Out = object.None
		return object.Done
	}
	return t.Fail(notFound(t, name, ""))
}

// hooked tells whether the program has said more of where modules come from: finders,
// directories in sys.path, or a package that was found by those. The parts of another
// compartment's package are not looked for where that says: it could name files of ours.
func hooked(t *object.Thread, parent object.Value) bool {
	if parent.Kind() == object.KindModule {
		if foreign(t, parent) {
			return false
		}
		if v, ok := object.As[object.Module](parent).Dict.GetStr(specStr); ok && !v.IsNone() {
			return true
		}
	}
	sys, ok := loaded(t, "sys")
	if !ok || sys.Kind() != object.KindModule {
		return false
	}
	d := object.As[object.Module](sys).Dict
	finders, _ := d.GetStr(metaPathStr)
	if finders.P != nil && finders.Kind() == object.KindList && object.As[object.List](finders).Len() > 0 {
		return true
	}
	path, _ := d.GetStr(sysPathStr)
	if path.P == nil || path.Kind() != object.KindList {
		return false
	}
	l, known := object.As[object.List](path), RootNames(t)
	if l.Len() != len(known) {
		return true
	}
	for i, name := range known {
		if v := l.Get(i); v.Kind() != object.KindStr || text(v) != name {
			return true
		}
	}
	return false
}

// load finds a module and makes it; body is what must still run. One of a dependency is not
// made: owner is whose it is. With none of these, and no error, there is no such module.
func load(t *object.Thread, name string) (mod object.Value, body *code.Code, owner *object.Compartment, err error) {
	c := config(t)
	if name == "builtins" {
		return object.Ref(t.Comp.BuiltinsModule()), nil, nil, nil
	}
	if def := object.NativeModule(name); def != nil && allowed(t, c, name) {
		mod, err = nativeModule(t, def)
		return mod, nil, nil, err
	}
	var m *found
	if c.PreferLibrary && !ours(name) && allowed(t, c, name) {
		if m, err = findLibrary(t, c, name); err != nil {
			return mod, nil, nil, err
		}
	}
	if s, ok := Library[name]; m == nil && ok && allowed(t, c, name) {
		mod, body, err = loadLibrary(t, name, s)
		return mod, body, nil, err
	}
	if m == nil {
		if m, err = find(t, c, name); m == nil || err != nil {
			return mod, nil, nil, err
		}
	}
	if d := m.dependency; d != nil {
		if c.concealed(name) {
			return mod, nil, nil, nil
		}
		top, _, _ := strings.Cut(name, ".")
		owner, err = d.compartment(t, top)
		return mod, nil, owner, err
	}
	mod, body, err = loadFound(t, c, name, m)
	return mod, body, nil, err
}

// loadLibrary makes a module of the embedded library.
func loadLibrary(t *object.Thread, name string, s Source) (mod object.Value, body *code.Code, err error) {
	fuel, bytes := program.LibraryCost(len(s.Text))
	if err := t.Charge(fuel, bytes/8+ModuleSize); err != nil {
		return mod, nil, err
	}
	if body, err = libraryCode(name, s, t.Polled); err != nil {
		return mod, nil, err
	}
	mod = newModule(name, "", s.Package)
	object.As[object.Module](mod).Library = true
	return mod, body, nil
}

// allowed tells whether a module of the library may be imported: all that the rules name, and
// what the library's own text imports for those.
func allowed(t *object.Thread, c *Config, name string) bool {
	if c.Allowed == nil {
		return true
	}
	top, _, _ := strings.Cut(name, ".")
	return c.Allowed[top] || strings.HasPrefix(top, "_") || byLibrary(t)
}

// byLibrary tells whether an import statement of the library's is running. A call of
// __import__ there does not count: what it names may be the program's choice.
func byLibrary(t *object.Thread) bool {
	c, ok := t.Eval.Caller()
	if !ok || c.Code.Flags&code.Library == 0 || int(c.PC) >= len(c.Code.Instrs) {
		return false
	}
	op := code.Op(c.Code.Instrs[c.PC].Op)
	return op == code.OpImport || op == code.OpImportFrom
}

func newModule(name, file string, pkg bool) object.Value {
	d := object.NewDictSized(8)
	set := func(k string, v object.Value) { d.SetStr(object.Intern(k), v) }
	n := object.InternKnown(name)
	d.SetStr(strName, object.Ref(n))
	d.SetStr(strDoc, object.None)
	parent := name
	if !pkg {
		parent = ""
		if i := strings.LastIndexByte(name, '.'); i >= 0 {
			parent = name[:i]
		}
	}
	d.SetStr(strPackage, object.NewStr(parent))
	d.SetStr(strLoader, object.None)
	d.SetStr(strSpec, object.None)
	if file != "" {
		set("__file__", object.NewStr(file))
	}
	if pkg {
		dir := file
		if i := strings.LastIndexByte(file, '/'); i >= 0 {
			dir = file[:i]
		}
		set("__path__", object.Ref(object.NewList([]object.Value{object.NewStr(dir)})))
	}
	return object.Ref(object.MakeModule(n, d))
}

// NewModule makes an empty module, for the main program.
func NewModule(name string) *object.Module {
	return object.As[object.Module](newModule(name, "", false))
}

// The names that every module has.
var (
	strName    = object.Intern("__name__")
	strDoc     = object.Intern("__doc__")
	strPackage = object.Intern("__package__")
	strLoader  = object.Intern("__loader__")
	strSpec    = object.Intern("__spec__")
)

// nativeModule makes a compartment's view of a native module.
func nativeModule(t *object.Thread, def *object.ModuleDef) (object.Value, error) {
	n := len(def.Rows) + len(def.Types) + len(def.Consts)
	if err := t.Charge(int64(n/8+1), ModuleSize+int64(n)*100); err != nil {
		return object.Value{}, err
	}
	v := newModule(def.Name, "", false)
	object.As[object.Module](v).Library = true
	d := object.As[object.Module](v).Dict
	if def.Doc != "" {
		d.SetStr(object.Intern("__doc__"), object.NewStr(def.Doc))
	}
	for _, nat := range object.ModuleNatives(def) {
		d.SetStr(object.Intern(nat.Row.Name), object.Ref(nat))
	}
	for _, typ := range def.Types {
		d.SetStr(object.Intern(typ.QualName), object.Ref(typ))
	}
	for _, k := range def.Consts {
		d.SetStr(object.Intern(k.Name), k.Value)
	}
	if def.Init != nil {
		kept := t.Meter.Kept()
		if err := def.Init(t, d); err != nil {
			t.Meter.Unkeep(kept) // the dict and what stands in it are dropped
			return v, err
		}
	}
	t.AdoptNatives(d)
	return v, nil
}

// exists tells whether a submodule could be imported; elsewhere: whether it is for a
// dependency to tell.
func exists(t *object.Thread, name string) (found, elsewhere bool, err error) {
	if _, ok := loaded(t, name); ok {
		return true, false, nil
	}
	if object.NativeModule(name) != nil {
		return true, false, nil
	}
	c := config(t)
	if allowed(t, c, name) {
		if _, ok := Library[name]; ok {
			return true, false, nil
		}
	}
	m, err := find(t, c, name)
	if m == nil || err != nil {
		return false, false, err
	}
	return m.dependency == nil, m.dependency != nil, nil
}

// searched is what the search for a module that there is not costs: 6 µs, with the error, or 10 in
// a directory of the machine. __import__(name, fromlist=…) once searched for nothing, for as many
// names as it was given and in one step.
const searched = 24

// notFound raises ModuleNotFoundError.
func notFound(t *object.Thread, name, msg string) error {
	if err := t.Charge(searched+int64(len(name)/16), 2*object.StrSize(len(name), 4)); err != nil {
		return err
	}
	if msg == "" {
		msg = "No module named '" + name + "'"
		if i := strings.LastIndexByte(name, '.'); i >= 0 {
			if v, ok := loaded(t, name[:i]); ok && !isPackage(v) {
				msg += "; '" + name[:i] + "' is not a package"
			}
		}
	}
	t.Raise(object.ModuleNotFoundErrorType, "%s", msg)
	object.SetImportName(t.Exc, object.NewStr(name))
	return object.ErrRaised
}
