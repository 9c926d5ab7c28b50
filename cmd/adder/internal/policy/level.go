package policy

// This file defines the named levels: claims about what a profile gives, which are checked.

import (
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// A Level is a claim that a profile gives no more than so much.
type Level string

// The levels. Each gives what those before it give.
const (
	// Pure computes and prints. Nothing is granted, so it depends on nothing and tells nobody
	// but who reads its output.
	Pure Level = "pure"
	// Confined also reads what is granted: files, standard input, the time, randomness, the environment. It
	// writes to memory alone and reaches no network.
	Confined Level = "confined"
	// IO does whatever is granted.
	IO Level = "io"
)

// levels in order, with what grants may reach.
var levels = []struct {
	level Level
	reach grant.Reach
}{
	{Pure, 0},
	{Confined, grant.ReadFiles | grant.ReadInput | grant.TellTime | grant.DrawRandom | grant.ReadEnvironment},
	{IO, grant.All},
}

func (l Level) rank() int {
	for i, x := range levels {
		if x.level == l {
			return i
		}
	}
	return -1
}

// above tells whether l allows more than m.
func (l Level) above(m Level) bool { return l.rank() > m.rank() }

// allows refuses a grant that a level does not include. Pure has none at all: even a frozen
// clock is something that somebody chose.
func (l Level) allows(name string, e grant.Effect) (why string) {
	if l == Pure {
		return "it grants " + grant.Quote(name) + "; pure programs are granted nothing but output"
	}
	if over := e.Reach &^ levels[l.rank()].reach; over != 0 {
		return "grants." + grant.Quote(name) + " lets it " + strings.Join(over.Words(), " and ")
	}
	return ""
}

// checkLevel refuses a profile that gives more than the level it claims.
func (p *Profile) checkLevel() error {
	key := join("\x00profile", p.name)
	if p.Level == "" {
		if p.file.lines[join(key, "level")] != 0 {
			return p.file.fail(join(key, "level"), "level: want pure, confined or io")
		}
		return nil
	}
	if p.Level.rank() < 0 {
		return p.file.fail(join(key, "level"), "unknown level %s: pure, confined or io", grant.Quote(string(p.Level)))
	}
	for _, name := range slices.Sorted(maps.Keys(p.Given())) {
		if why := p.Level.allows(name, p.Given()[name].Effect(name, p.env())); why != "" {
			at := join(join(key, "grants"), name)
			if p.Grants[name] == nil {
				at = join(key, "stdin")
			}
			if p.file.lines[at] == 0 {
				at = join(key, "level")
			}
			return p.file.fail(at, "profile %s claims level %s, but gives more: %s", grant.Quote(p.name), p.Level, why)
		}
	}
	for i, r := range p.dependencies() {
		for _, name := range slices.Sorted(maps.Keys(r.Grants)) {
			if why := p.Level.allows(name, r.Grants[name].Effect(name, p.env())); why != "" {
				at := join(join(element(join(key, "root"), i), "grants"), name)
				if p.file.lines[at] == 0 {
					at = join(key, "level")
				}
				return p.file.fail(at, "profile %s claims level %s, but gives more: of the root %s, %s", grant.Quote(p.name), p.Level, grant.Quote(r.Label()), why)
			}
		}
	}
	return nil
}

// Fits is the lowest level whose claim p would keep.
func (p *Profile) Fits() Level {
	for _, l := range levels {
		fits := true
		for name, g := range p.Given() {
			fits = fits && l.level.allows(name, g.Effect(name, p.env())) == ""
		}
		for _, r := range p.dependencies() {
			for name, g := range r.Grants {
				fits = fits && l.level.allows(name, g.Effect(name, p.env())) == ""
			}
		}
		if fits {
			return l.level
		}
	}
	return IO
}

// Given are all grants of p, standard input as `stdin = true` grants it included.
func (p *Profile) Given() map[string]grant.Spec {
	if !Yes(p.Stdin, false) {
		return p.Grants
	}
	all := maps.Clone(p.Grants)
	if all == nil {
		all = map[string]grant.Spec{}
	}
	all["stdin"] = &grant.Stdin{}
	return all
}

// dependencies are the roots that are dependencies', by their places.
func (p *Profile) dependencies() iter.Seq2[int, *Root] {
	return func(yield func(int, *Root) bool) {
		if p.Roots == nil {
			return
		}
		for i := range *p.Roots {
			if r := &(*p.Roots)[i]; r.IsDependency() && !yield(i, r) {
				return
			}
		}
	}
}

func (p *Profile) env() grant.Env { return grant.Env{Dir: p.file.dir} }
