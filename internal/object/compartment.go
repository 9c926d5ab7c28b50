// This file defines compartments: the units of mutual suspicion of an interpreter. One
// acts whenever code runs; each has modules, import rules and grants of its own, and is
// the maker of what its code makes. insider.go says what one may do to what others made.

package object

// A Compartment is a unit of mutual suspicion (SECURITY §1). Main is the program's.
type Compartment struct {
	Header
	Parent *Compartment
	Name   string
	Number uint16 // what the headers of the objects that it made hold; 0: Main
	Root   string // the name of the import root whose modules it runs; "": none

	Builtins *Dict            // namespace of the builtins module: what all share until it is written, see builtins_own.go
	Modules  *Dict            // sys.modules
	Import   any              // rules of the importer
	Grants   map[string]Value // capabilities by name
	Argv     []string
	Stdin    Value // sys.stdin, stdout, stderr as granted; unbound: not granted
	Stdout   Value
	Stderr   Value
	Natives

	builtins *Module           // over Builtins, made at the first
	views    map[*Native]*Cell // the powers and reflecting natives that it looked up
	gone     bool              // no census finds it any more: it never acts again
	away     *Compartment      // acts for its library in foreign hands; made at the first
	library  *Compartment      // of such a one: whose library it is
}

// MainName is the name of Main.
const MainName = "main"

// What the meter charges for a compartment without its modules, for each entry of its table of
// views, and for a view with its cell and entry.
const (
	CompartmentSize = 1024
	viewEntrySize   = 64
	nativeViewSize  = nativeSize + 48 + viewEntrySize
)

// Several tells whether the interpreter has, or had, more than one compartment: while it has not,
// no question of who acts is asked anywhere.
func (s *State) Several() bool { return len(s.comps) > 0 }

// Compartment is the one with a number.
func (s *State) Compartment(n uint16) *Compartment {
	if n == 0 {
		return s.Main
	}
	return s.comps[n-1]
}

// MakerOf is the compartment that made an object, as its header says.
func (s *State) MakerOf(h *Header) *Compartment {
	return s.Compartment(uint16(h.Word & makerMask >> makerShift))
}

// mark is what the acting compartment puts into the headers of what it makes. While built-in
// types are published, nobody acts.
func (t *Thread) mark() uint64 {
	if t == nil || t.Comp == nil {
		return 0
	}
	return t.Comp.mark()
}

func (c *Compartment) mark() uint64 {
	if c == nil { // the host makes it
		return 0
	}
	if layoutsChecked && c.gone {
		panic("object: a compartment acts that was given back")
	}
	return uint64(c.Number) << makerShift
}

// Header is that of a new object which the acting compartment makes.
func (t *Thread) Header(typ *Type) Header { return Header{Type: typ, Word: t.mark()} }

// Owns makes the compartment the maker of an object, unless it has one.
func (c *Compartment) Owns(v Value) {
	if h := v.Header(); h.Word&(makerMask|StaticBit) == 0 {
		h.Word |= c.mark()
	}
}

// NewCompartment makes a compartment within the acting one.
func (t *Thread) NewCompartment(name string) (*Compartment, error) {
	if err := t.roomForCompartment(); err != nil {
		return nil, err
	}
	if err := t.Charge(0, CompartmentSize); err != nil {
		return nil, err
	}
	t.S.made++
	t.S.live++
	return t.S.addCompartment(t.Comp, name), nil
}

// Away is the compartment that functions of c's library act as when others call them: it is
// an insider of the library's own classes, and holds nothing.
func (s *State) Away(c *Compartment) *Compartment {
	if c.library != nil {
		return c
	}
	if c.away == nil {
		c.away = s.addCompartment(c, c.Name)
		c.away.library, c.away.Builtins, c.away.Modules, c.away.Import = c, c.Builtins, c.Modules, c.Import
	}
	return c.away
}

// sees tells whether c finds v itself, and not a view of its own: a native that acts with
// somebody's authority acts with that of who looked it up.
func (c *Compartment) sees(v Value) bool {
	if c.Number == 0 || v.P == nil || v.Kind() != KindNative {
		return true
	}
	n := As[Native](v)
	return n.Row.Rights == NoRights || n.Word&StaticBit == 0
}

// viewCell holds c's view of a native that it does not see itself.
func (t *Thread) viewCell(c *Compartment, n *Native) *Cell {
	if cell := c.views[n]; cell != nil {
		return cell
	}
	t.Meter.OweKept(0, nativeViewSize)
	v := *n
	v.Word = FrozenBit | c.mark()
	cell := &Cell{Header: Header{Type: CellType}, V: Ref(&v)}
	if c.views == nil {
		c.views = map[*Native]*Cell{}
	}
	c.views[n] = cell
	return cell
}

// Home is c, or the compartment whose library c acts for.
func (c *Compartment) Home() *Compartment {
	if c.library != nil {
		return c.library
	}
	return c
}

// View is v as the acting compartment finds it.
func (t *Thread) View(v Value) Value {
	if t.Comp.sees(v) {
		return v
	}
	return t.viewCell(t.Comp, As[Native](v)).V
}

// AdoptNatives replaces the natives of a namespace by the acting compartment's views.
func (t *Thread) AdoptNatives(d *Dict) { t.adopt(t.Comp, d) }

func (t *Thread) adopt(c *Compartment, d *Dict) {
	if c.Number == 0 {
		return
	}
	for i := range d.NEntries() {
		if _, v, ok := d.Entry(i); ok && !c.sees(v) {
			d.SetEntry(i, t.viewCell(c, As[Native](v)).V)
		}
	}
}

// covers tells whether c is maker or one of the compartments within which that was made.
func (c *Compartment) covers(maker *Compartment) bool {
	for ; maker != nil; maker = maker.Parent {
		if maker == c {
			return true
		}
	}
	return false
}

// Natives holds what native modules keep, by module name.
type Natives struct{ kept map[string]any }

// Kept is what a native module keeps here, or nil.
func (n *Natives) Kept(key string) any { return n.kept[key] }

// Keep stores what a native module keeps; the map is made at the first.
func (n *Natives) Keep(key string, v any) {
	if n.kept == nil {
		n.kept = map[string]any{}
	}
	n.kept[key] = v
}

// Forget drops what a native module keeps.
func (n *Natives) Forget(key string) { delete(n.kept, key) }

// Refs visits the Values behind it.
func (n *Natives) Refs(visit func(*Value)) {
	for _, m := range n.kept {
		if r, ok := m.(interface{ Refs(func(*Value)) }); ok {
			r.Refs(visit)
		}
	}
}

// Stream is where the compartment keeps a standard stream, nil if the name is not one's.
func (c *Compartment) Stream(name string) *Value {
	switch name {
	case "stdin":
		return &c.Stdin
	case "stdout":
		return &c.Stdout
	case "stderr":
		return &c.Stderr
	}
	return nil
}

// Drop takes a grant from the compartment, and its name from where it was bound.
func (c *Compartment) Drop(name *Str) {
	v := c.Grants[name.Go()]
	delete(c.Grants, name.Go())
	if s := c.Stream(name.Go()); s != nil {
		v, *s = *s, Value{}
		if sys, ok := c.loaded("sys"); ok {
			for _, n := range []string{name.Go(), "__" + name.Go() + "__"} {
				As[Module](sys).Dict.SetStr(Intern(n), None)
			}
		}
	}
	var d *Dict
	if main, ok := c.loaded("__main__"); ok {
		d = As[Module](main).Dict
	} else if c.Root != "" {
		d = c.Builtins
	}
	if d != nil {
		if bound, ok := d.GetStr(name); ok && bound == v {
			d.DelStr(name)
		}
	}
}

// Refs visits what the compartment holds.
func (c *Compartment) Refs(visit func(*Value)) {
	VisitDict(c.Builtins, visit)
	VisitDict(c.Modules, visit)
	if r, ok := c.Import.(interface{ Refs(func(*Value)) }); ok {
		r.Refs(visit)
	}
	for name, v := range c.Grants {
		visit(&v)
		c.Grants[name] = v
	}
	visit(&c.Stdin)
	visit(&c.Stdout)
	visit(&c.Stderr)
	c.Natives.Refs(visit)
	for _, cell := range c.views {
		v := Ref(cell)
		visit(&v)
	}
	visitRef(&c.builtins, visit)
	VisitCompartment(c.Parent, visit)
	VisitCompartment(c.away, visit)
	VisitCompartment(c.library, visit)
}

var compartmentType = Declare("compartment", KindOther, ObjectType, InModule("types"), Flagged(FlagNoNew))

func init() {
	compartmentType.Define("", &Layout{
		Refs: func(v Value, visit func(*Value)) { As[Compartment](v).Refs(visit) },
		Size: func(v Value) int64 { return CompartmentSize + viewEntrySize*int64(len(As[Compartment](v).views)) },
		Go:   GoOf[Compartment](),
	}, []Row{})
}
