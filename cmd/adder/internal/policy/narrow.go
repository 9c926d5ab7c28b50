package policy

// This file defines what it means that a profile extends another: it can only narrow it.

import (
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// Profile gives a profile with all that it inherits.
func (f *File) Profile(name string) (*Profile, error) {
	return f.inherited(name, nil)
}

func (f *File) inherited(name string, via []string) (*Profile, error) {
	p := f.Profiles[name]
	key := join("\x00profile", name)
	switch {
	case p == nil && via == nil:
		return nil, f.fail("", "no profile %s: there is %s", grant.Quote(name), strings.Join(f.Names(), ", "))
	case p == nil:
		return nil, f.fail(p0(via, "extends"), "extends: no profile %s", grant.Quote(name))
	case slices.Contains(via, name):
		return nil, f.fail(join(key, "extends"), "profile %s extends itself", grant.Quote(name))
	case p.Extends == "" && f.lines[join(key, "extends")] != 0:
		return nil, f.fail(join(key, "extends"), "extends: want the name of a profile")
	case p.Extends == "":
		out := *p
		return &out, f.checkOne(&out)
	}
	base, err := f.inherited(p.Extends, append(slices.Clip(via), name))
	if err != nil {
		return nil, err
	}
	out := *p
	if err := f.narrow(&out, base); err != nil {
		return nil, err
	}
	return &out, f.checkOne(&out)
}

// p0 is the path of a key of the profile that was come from.
func p0(via []string, key string) string {
	return join(join("\x00profile", via[len(via)-1]), key)
}

// narrow fills p up from base, and refuses what base does not have.
func (f *File) narrow(p, base *Profile) error {
	at := func(keys ...string) string {
		return join(join("\x00profile", p.name), strings.Join(keys, "\x00"))
	}
	more := func(key, what string) error {
		return f.fail(key, "profile %s can only narrow %s: %s", grant.Quote(p.name), grant.Quote(base.name), what)
	}
	if p.Level == "" {
		p.Level = base.Level
	} else if base.Level != "" && p.Level.above(base.Level) {
		return more(at("level"), "level "+string(p.Level)+" is above "+string(base.Level))
	}
	mine, theirs := reflect.ValueOf(&p.Limits).Elem(), reflect.ValueOf(base.Limits)
	for i, field := range fields(mine.Type()) {
		m, b := mine.Field(i), theirs.Field(i)
		switch {
		case m.IsNil():
			m.Set(b)
		case !b.IsNil() && m.Elem().Int() > b.Elem().Int():
			k := field.Tag.Get("toml")
			return more(at("limits", k), k+" is greater there")
		}
	}
	if p.Grants == nil {
		p.Grants = base.Grants
	}
	if err := narrowGrants(at("grants"), p.Grants, base.Grants, more); err != nil {
		return err
	}
	if err := narrowModules(at("modules"), &p.Modules, base.Modules, more); err != nil {
		return err
	}
	if err := f.narrowRoots(p, base, more); err != nil {
		return err
	}
	return narrowSwitches(join("\x00profile", p.name), []setting{
		{"locked", &p.Locked, base.Locked, true, false}, {"stdout", &p.Stdout, base.Stdout, false, true},
		{"stderr", &p.Stderr, base.Stderr, false, true}, {"stdin", &p.Stdin, base.Stdin, false, false},
	}, more)
}

// narrowGrants: each is granted there too, by the same name and kind, and gives no more.
func narrowGrants(key string, mine, theirs map[string]grant.Spec, more func(key, what string) error) error {
	for _, name := range slices.Sorted(maps.Keys(mine)) {
		g, b := mine[name], theirs[name]
		switch {
		case b == nil:
			return more(join(key, name), "it does not grant "+grant.Quote(name))
		case reflect.TypeOf(g) != reflect.TypeOf(b):
			return more(join(key, name), grant.Quote(name)+" is of another kind there")
		}
		if err := g.Within(b); err != nil {
			return more(join(key, name), "grants."+grant.Quote(name)+" is "+err.Error())
		}
	}
	return nil
}

// narrowModules: what may be imported may be there too. Nil is all.
func narrowModules(key string, mine **[]string, theirs *[]string, more func(key, what string) error) error {
	if *mine == nil {
		*mine = theirs
		return nil
	}
	for i, m := range **mine {
		if theirs != nil && !slices.Contains(*theirs, m) {
			return more(element(key, i), "it does not have the module "+grant.Quote(m))
		}
	}
	return nil
}

// A setting is on or off.
type setting struct {
	key    string
	p      **bool
	base   *bool
	narrow bool // which value gives less
	unset  bool // which one it has if it is not set
}

func narrowSwitches(at string, all []setting, more func(key, what string) error) error {
	for _, s := range all {
		switch {
		case *s.p == nil:
			*s.p = s.base
		case **s.p != s.narrow && Yes(s.base, s.unset) == s.narrow:
			return more(join(at, s.key), s.key+" is set otherwise there")
		}
	}
	return nil
}

// narrowRoots: roots are among those of base, in its order and as what they are there. What is
// said of a dependency gives no more.
func (f *File) narrowRoots(p, base *Profile, more func(key, what string) error) error {
	if p.Roots == nil {
		p.Roots = base.Roots
		return nil
	}
	var theirs []Root
	if base.Roots != nil {
		theirs = *base.Roots
	}
	for i := range *p.Roots {
		r := &(*p.Roots)[i]
		key := element(join(join("\x00profile", p.name), "root"), i)
		at := slices.IndexFunc(theirs, func(b Root) bool {
			return filepath.Clean(b.Path) == filepath.Clean(r.Path) && b.Library == r.Library && b.Own == r.Own
		})
		if at < 0 {
			return more(key, "it does not have the root "+grant.Quote(r.Path)+", or has it before another")
		}
		b := &theirs[at]
		if r.Name == "" {
			r.Name = b.Name
		}
		if r.Grants == nil {
			r.Grants = b.Grants
		}
		of := func(key, what string) error { return more(key, "of the root "+grant.Quote(r.Path)+", "+what) }
		if err := narrowGrants(join(key, "grants"), r.Grants, b.Grants, of); err != nil {
			return err
		}
		if err := narrowModules(join(key, "modules"), &r.Modules, b.Modules, of); err != nil {
			return err
		}
		if err := narrowSwitches(key, []setting{{"locked", &r.Locked, b.Locked, true, false}, {"stdout", &r.Stdout, b.Stdout, false, false},
			{"stderr", &r.Stderr, b.Stderr, false, false}, {"per_package", &r.PerPackage, b.PerPackage, true, false}}, of); err != nil {
			return err
		}
		theirs = theirs[at+1:]
	}
	return nil
}

// checkOne refuses settings of one profile that contradict each other.
func (f *File) checkOne(p *Profile) error {
	at := join("\x00profile", p.name)
	for _, name := range slices.Sorted(maps.Keys(p.Grants)) {
		if _, ok := p.Grants[name].(*grant.Stdin); ok && p.Stdin != nil && !*p.Stdin {
			return f.fail(join(join(at, "grants"), name), "grants.%s grants standard input, and stdin = false refuses it", grant.Quote(name))
		}
	}
	if p.Stdin != nil && *p.Stdin && p.Grants["stdin"] != nil {
		return f.fail(join(at, "stdin"), "stdin = true grants it under the name stdin, and grants.stdin is something else")
	}
	if p.Roots != nil && Yes(p.Locked, false) {
		for i, r := range *p.Roots {
			if r.Locked != nil && !*r.Locked {
				return f.fail(join(element(join(at, "root"), i), "locked"), "locked = false in a profile that is locked")
			}
		}
	}
	if err := f.checkRoots(p, join(at, "root")); err != nil {
		return err
	}
	if p.Limits.Depth != nil && *p.Limits.Depth > maxDepth {
		return f.fail(join(join(at, "limits"), "depth"), "depth: at most %s", grant.Size(maxDepth).Count())
	}
	return nil
}

// checkRoots refuses roots that say of the program or the library what is said of dependencies,
// and two of one name.
func (f *File) checkRoots(p *Profile, at string) error {
	if p.Roots == nil {
		return nil
	}
	names := map[string]bool{"main": true} // the program's own
	for i := range *p.Roots {
		r, key := &(*p.Roots)[i], element(at, i)
		switch {
		case r.Own && r.Library:
			return f.fail(join(key, "own"), "own = true and library = true: it is one of them")
		case !r.IsDependency() && (r.Name != "" || r.Grants != nil || r.Modules != nil || r.Stdout != nil || r.Stderr != nil || r.PerPackage != nil):
			return f.fail(key, "the root %s has what the profile or the library has: name, grants, modules, stdout, stderr and per_package are for others", grant.Quote(r.Path))
		case !r.IsDependency():
			continue
		}
		name := r.Label()
		if err := grant.CheckName(name); err != nil {
			return f.fail(key, "the root %s: %v: set name", grant.Quote(r.Path), err)
		}
		if names[name] {
			return f.fail(key, "the name %s is taken: set name", grant.Quote(name))
		}
		names[name] = true
	}
	return nil
}

// maxDepth is the greatest depth of calls that may be asked for.
const maxDepth = 1_000_000
