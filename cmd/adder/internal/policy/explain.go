package policy

// This file defines what a profile allows, in plain words.

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// Budget is what a program may spend under p: what p says, else defaults.
func (p *Profile) Budget(defaults adder.Limits) adder.Limits {
	l := defaults
	if p.Limits.Fuel != nil {
		l.Fuel = int64(*p.Limits.Fuel)
	}
	if p.Limits.Memory != nil {
		l.Memory = int64(*p.Limits.Memory)
	}
	if p.Limits.Output != nil {
		l.Output = int64(*p.Limits.Output)
	}
	if p.Limits.Depth != nil {
		l.Depth = int(*p.Limits.Depth)
	}
	if p.Limits.Time != nil {
		l.Wall = p.Limits.Time.Std()
	}
	return l
}

// Explain says what a profile allows and what it does not. defaults are the limits where it
// sets none.
func (p *Profile) Explain(defaults adder.Limits) string {
	var b strings.Builder
	section := func(title string, lines []string) {
		if len(lines) > 0 {
			fmt.Fprintf(&b, "%s\n", title)
			for _, l := range lines {
				fmt.Fprintf(&b, "  %s\n", l)
			}
		}
	}
	fmt.Fprintf(&b, "Profile %s", grant.Quote(p.name))
	if p.Extends != "" {
		fmt.Fprintf(&b, ", narrowing %s", grant.Quote(p.Extends))
	}
	if p.Level != "" {
		fmt.Fprintf(&b, ", keeps its claim of level %s\n", p.Level)
	} else {
		fmt.Fprintf(&b, ", claims no level; it would fit %s\n", p.Fits())
	}
	if p.About != "" {
		fmt.Fprintf(&b, "%s\n", sentence(p.About))
	}
	may, reach := p.may()
	section("It may", may)
	type part struct {
		title string
		may   []string
	}
	var parts []part
	for _, r := range p.dependencies() {
		may, more := p.rootMay(r)
		parts = append(parts, part{"What its root " + grant.Quote(r.Label()) + " may", may})
		reach |= more
	}
	not := (grant.All &^ reach).Words()
	if !Yes(p.Stdout, true) {
		not = append(not, "write to standard output")
	}
	if !Yes(p.Stderr, true) {
		not = append(not, "write to standard error")
	}
	section("It may not", append(not, "start processes, or do anything else that is not listed above"))
	section("It may spend", spend(p.Budget(defaults)))
	section("Its code comes from", p.code())
	for _, x := range parts {
		section(x.title, x.may)
	}
	return b.String()
}

// may says what p lets a program do, and what that reaches.
func (p *Profile) may() ([]string, grant.Reach) {
	return mayDo(compute(p.Modules, "all modules of the library"), Yes(p.Stdout, true), Yes(p.Stderr, true), p.Given(), p.env())
}

// rootMay says what a dependency may do, and what that reaches.
func (p *Profile) rootMay(r *Root) ([]string, grant.Reach) {
	return mayDo(compute(r.Modules, "the modules of the library that the program may import"),
		Yes(r.Stdout, false) && Yes(p.Stdout, true), Yes(r.Stderr, false) && Yes(p.Stderr, true), r.Grants, p.env())
}

// compute says that code may compute, and with which modules.
func compute(modules *[]string, all string) string {
	if modules == nil {
		return "compute, with " + all
	}
	if len(*modules) == 0 {
		return "compute, with no module of the library"
	}
	names := make([]string, len(*modules))
	for i, m := range *modules {
		names[i] = grant.Quote(m)
	}
	return "compute, with these modules of the library: " + strings.Join(names, ", ")
}

func mayDo(first string, stdout, stderr bool, grants map[string]grant.Spec, env grant.Env) ([]string, grant.Reach) {
	out := []string{first}
	switch {
	case stdout && stderr:
		out = append(out, "write to standard output and standard error")
	case stdout:
		out = append(out, "write to standard output")
	case stderr:
		out = append(out, "write to standard error")
	}
	var reach grant.Reach
	for _, name := range slices.Sorted(maps.Keys(grants)) {
		e := grants[name].Effect(name, env)
		out = append(out, e.Words...)
		reach |= e.Reach
	}
	return out, reach
}

func spend(l adder.Limits) []string {
	size := func(n int64) grant.Size { return grant.Size(n) }
	out := []string{
		size(l.Fuel).Count() + " units of fuel",
		size(l.Memory).Bytes() + " of live data",
		size(l.Output).Bytes() + " of output",
	}
	if l.Depth > 0 {
		out = append(out, size(int64(l.Depth)).Count()+" nested calls")
	}
	if l.Wall > 0 {
		return append(out, l.Wall.String()+" from start to end")
	}
	return append(out, "any time, until the fuel is used up")
}

// code says where modules come from.
func (p *Profile) code() []string {
	lock := func(locked bool) string {
		if locked {
			return ", files of " + LockName + " alone, as they are there"
		}
		return ""
	}
	all := Yes(p.Locked, false)
	out := []string{"the library of Adder", "the script and its directory" + lock(all)}
	if p.Roots == nil {
		return out
	}
	for _, r := range *p.Roots {
		line := grant.Quote(p.env().Path(r.Path)) + lock(all || Yes(r.Locked, false))
		switch {
		case r.Library:
			line += ", as library"
		case r.Own:
			line += ", with all that the script may do"
		case Yes(r.PerPackage, false):
			line += ", as the root " + grant.Quote(r.Label()) + ", each package by itself"
		default:
			line += ", as the root " + grant.Quote(r.Label())
		}
		out = append(out, line)
	}
	return out
}

// sentence shows a text of the file on one line.
func sentence(s string) string {
	keep := func(r rune) rune {
		if !strconv.IsPrint(r) { // controls, and marks that turn the direction of writing
			return '?'
		}
		return r
	}
	return strings.Map(keep, s)
}

// LockName is the file beside a policy file that says which files may be imported.
const LockName = "grants.lock"
