// This file defines Interp: an interpreter of its own within this one's budget, for programs
// that may not be trusted with time or memory either.

package ocap

import (
	"maps"
	"slices"

	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

var interpType = object.Declare("Interp", object.KindOther, object.ObjectType, object.Flagged(object.FlagWeakref), object.InModule("adder"))

// An interp is what the maker of a child holds: whoever has it runs code in there.
type interp struct {
	object.Header
	name   string
	link   *link
	thread *thread // of the parent
}

// A RunnerConfig describes a child. Its fuel comes from its account.
type RunnerConfig struct {
	Memory, Output int64 // bytes
	Depth          int   // frames
	Stdout, Stderr bool  // whether it has these streams
	Import         *importer.Config
}

// NewRunner makes the machine of a child and gives it its `__main__`. Package engine sets it.
var NewRunner func(c *RunnerConfig) (Runner, *object.Module)

const (
	// runnerSize is what the meter charges for a machine before it has run anything.
	runnerSize = 16 << 10
	// deepest is how many interpreters may stand within each other: each is a driver on Go's
	// stack while it runs.
	deepest = 16
)

func init() {
	ProvideTypes(interpType)
	of := func(v value) *interp { return object.As[interp](v) }
	visit := func(name, sig, params, doc string, op operation) row {
		return row{Name: name, Sig: sig, Params: params, Rights: noRights, Charge: object.Custom, Base: 64, Catches: true, Doc: doc, Step: visitStep(op)}
	}
	number := func(name, doc string, get func(l *link) int64) row {
		return row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Doc: doc,
			Fast: func(t *thread, args []value) (value, error) { return object.Int(get(of(args[0]).link)), nil }}
	}
	interpType.Define("Interp(limits=None, modules=None, grants=None, *, name=None)\n--\n\nAn interpreter of its own within this one's budget.\n\n"+
		"What it spends is spent here too. Plain data is copied on its way in and out,\nall else is seen through proxies. modules and grants are those of a\nCompartment. When it has spent its limits the call that made it work\nraises LimitError, and none of its code runs any more until refill().", &object.Layout{
		Refs: func(v value, visit func(*value)) { of(v).link.visit(inParent, visit) },
		Size: func(v value) int64 { return linkSize + runnerSize + of(v).link.run.Thread().Meter.Bytes },
		Go:   object.GoOf[interp](),
	}, append(keepsItself(),
		row{Name: "__new__", Sig: "($type, /, limits=None, modules=None, grants=None, *, name=None)", Kind: object.Static, Rights: noRights, Charge: object.Custom, Base: 64,
			Step: InterpStep(anybody), Doc: "Make an interpreter."},
		row{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Doc: "The name.",
			Fast: func(t *thread, args []value) (value, error) {
				return t.NewText("<Interp " + object.ReprStr(object.MakeStr(of(args[0]).name)).Go() + ">")
			}},
		visit("exec", "($self, source, /, filename='<interp>')", "filename:str", "Run source in the interpreter, over its namespace.", opExec),
		visit("eval", "($self, source, /, filename='<interp>')", "filename:str", "Evaluate an expression in the interpreter.", opEval),
		visit("import_module", "($self, name, /)", "name:str", "Import a module there, and return a proxy for it.", opImport),
		row{Name: "namespace", Kind: object.Getter, Rights: noRights, Charge: object.Custom, Catches: true, Step: visitStep(opNamespace),
			Doc: "A proxy for the dict of the global names of the code that it runs."},
		row{Name: "refill", Sig: "($self, limits, /)", Rights: noRights, Charge: object.Constant, Fast: refill,
			Doc: "Give more to spend. Fuel and output are added to what is left, memory is raised.\n\nAfter a LimitError what ran is gone, and other calls can be made."},
		row{Name: "broken", Kind: object.Getter, Rights: noRights, Charge: object.Constant, Doc: "The limit that it has broken, or None.",
			Fast: func(t *thread, args []value) (value, error) {
				of(args[0]).link.look()
				if s := of(args[0]).link.broken; s != "" {
					return t.NewText(s)
				}
				return object.None, nil
			}},
		number("fuel_left", "Units of fuel that it may spend.", func(l *link) int64 { return max(l.remaining(), 0) }),
		number("fuel_used", "Units of fuel that it has spent.", func(l *link) int64 { return l.run.Thread().Meter.Used() }),
		number("memory_used", "Bytes that it holds at most: what was found live last, and what was made since.",
			func(l *link) int64 { return l.run.Thread().Meter.Bytes }),
	))
}

// InterpStep makes an Interp. Vals are who is asked for it, limits, modules, grants, name, then
// the Interp and the arguments of grantRow; of says what the one who is asked is, if it is a
// capability. PC 1 has the list of modules, 2 binds the grants, 3 the source's.
func InterpStep(of func(asked value) (Source, *Terms)) object.Step {
	const vAsked, vLimits, vModules, vGrants, vName, vMade, vArgs = 0, 1, 2, 3, 4, 5, 6
	return func(t *thread, f *frame) action {
		if f.PC == 0 {
			f.PC = 1
			if act := CollectNames(t, f, f.Vals[vModules]); act != done {
				return act
			}
		}
		src, terms := of(f.Vals[vAsked])
		if f.PC == 1 {
			grants, err := GrantsOf(t, f.Vals[vGrants])
			if err != nil {
				return t.Fail(err)
			}
			all, err := terms.With(t, grants)
			if err != nil {
				return t.Fail(err)
			}
			x, err := makeInterp(t, src, terms, f.Vals[vLimits], f.In, all, f.Vals[vName])
			if err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, object.Ref(x), object.NewTuple(inTurn(grants)))
			f.PC = 2
			f.Commit(t)
		}
		if f.PC == 2 {
			f.PC = 3
			if act := bind(t, f, grantRow, f.Vals[vMade], object.As[object.Tuple](f.Vals[vArgs]).Items); act != done {
				return act
			}
		}
		if f.PC == 3 {
			f.PC = 4
			if act := bind(t, f, fixedRow, f.Vals[vMade], inTurn(terms.Grants)); act != done {
				return act
			}
		}
		f.Out = f.Vals[vMade]
		return done
	}
}

// inTurn are the names and objects of grants, sorted.
func inTurn(grants map[string]value) []value {
	args := make([]value, 0, 2*len(grants))
	for _, name := range slices.Sorted(maps.Keys(grants)) {
		args = append(args, object.NewStr(name), grants[name])
	}
	return args
}

// bind hands grants to a new child.
func bind(t *thread, f *frame, r *row, made value, grants []value) action {
	if len(grants) == 0 {
		return done
	}
	return t.PushRow(f, r, append([]value{made}, grants...)...)
}

// anybody makes an Interp of the limits and modules of whoever asks for it.
func anybody(value) (Source, *Terms) { return nil, &Terms{} }

// Rows that hand a child its grants, and those of its source: names and objects in turn.
var (
	grantRow = object.RegisterRow(&row{Name: "grant", Catches: true, Step: visitStep(opGrant)})
	fixedRow = object.RegisterRow(&row{Name: "grant", Catches: true, Step: visitStep(opGrantFixed)})
)

// visitStep has an operation done in a child. Vals are the Interp and the arguments.
func visitStep(op operation) object.Step {
	return func(t *thread, f *frame) action {
		return object.As[interp](f.Vals[0]).link.visited(t, f, request{op: op, args: f.Vals[1:], kw: object.Missing})
	}
}

func makeInterp(t *thread, src Source, terms *Terms, vLimits, modules value, grants map[string]value, vName value) (*interp, error) {
	said, err := LimitsOf(t, vLimits)
	if err != nil {
		return nil, err
	}
	of := terms.Each.limits(said)
	rules, err := narrowed(t, terms.rules(t, src), modules)
	if err != nil {
		return nil, err
	}
	l := &link{source: src, most: terms.Each, depth: 1}
	if outer := linkOf(t); outer != nil {
		l.depth = outer.depth + 1
	}
	if l.depth > deepest {
		return nil, t.Raise(object.RuntimeErrorType, "interpreters stand %d deep within each other", deepest)
	}
	name, err := nameOf(t, vName, "interp")
	if err != nil {
		return nil, err
	}
	if err := t.Charge(16, linkSize+runnerSize); err != nil {
		return nil, err
	}
	memory := min(max(of[limitMemory], leastMemory), t.Meter.Limit)
	if src != nil {
		least := int64(leastMemory)
		if said[limitMemory] > 0 {
			least = memory
		}
		if memory, err = src.Admit(t, name, least, memory); err != nil {
			return nil, err
		}
		l.held = memory
	}
	var main *object.Module
	l.run, main = NewRunner(&RunnerConfig{
		Memory: memory, Output: of[limitOutput],
		Depth:  int(min(max(of[limitDepth], leastDepth), int64(t.S.MaxDepth))),
		Stdout: grants["stdout"].P != nil, Stderr: grants["stderr"].P != nil, Import: rules,
	})
	l.streams = [3]value{1: grants["stdout"], 2: grants["stderr"]}
	l.left, l.given = of[limitFuel], of
	child := l.run.Thread()
	l.bytes = child.Meter.Bytes
	l.main = &compartment{Header: object.Header{Type: compartmentType}, c: child.S.Main, ns: main.Dict}
	child.S.Main.Name = name
	child.S.Main.Keep(linkKey, l)
	l.owner = &interp{Header: t.Header(interpType), name: name, link: l, thread: t}
	if src != nil {
		iolib.Lend(t, l.owner)
	}
	return l.owner, nil
}

// refill gives a child more: in all no more than its source lets one have.
func refill(t *thread, args []value) (value, error) {
	l := object.As[interp](args[0]).link
	of, err := LimitsOf(t, args[1])
	if err != nil {
		return value{}, err
	}
	l.look()
	switch l.broken {
	case brokenChild:
		return value{}, t.Raise(object.RuntimeErrorType, brokenChild)
	case brokenOff:
		return value{}, l.breach(t)
	}
	for i, most := range l.most {
		if most > 0 && i != limitMemory {
			of[i] = min(of[i], most-l.given[i])
		} else if most > 0 {
			of[i] = min(of[i], most)
		}
	}
	if of[limitFuel] > 1<<62-l.left {
		return value{}, t.OverflowError("too much fuel: %d units are left", l.left)
	}
	m := l.run.Thread().Meter
	if n := min(of[limitMemory], t.Meter.Limit); n > m.Limit {
		if l.held > 0 {
			if err := l.source.More(t, n-m.Limit); err != nil {
				return value{}, err
			}
			l.held = n
		}
		m.Limit = n
		m.Trigger = max(m.Trigger, min(m.Limit, m.Bytes))
	}
	l.left += of[limitFuel]
	m.Out += of[limitOutput]
	l.given[limitFuel] += of[limitFuel]
	l.given[limitOutput] += of[limitOutput]
	l.broken = ""
	return object.None, nil
}
