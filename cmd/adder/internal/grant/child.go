package grant

// This file defines grants of children: interpreters within the program's own.

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/child"
)

// A Child grants children.
type Child struct {
	Modules    *[]string       `toml:"modules" doc:"The modules of the library that children may import, of those that the program may; all of those, if it is not set."`
	Grants     map[string]Spec `toml:"grants" doc:"What every child is granted, by name. The program has it through its children alone."`
	Children   *Size           `toml:"children" doc:"How many may be made, in all."`
	Handles    *Size           `toml:"handles" doc:"How many there may be at once."`
	Fuel       *Size           `toml:"fuel" doc:"How many units of fuel they may use, in all."`
	Memory     *Size           `toml:"memory" doc:"How many bytes those at once may hold together."`
	Output     *Size           `toml:"output" doc:"How many bytes of text they may write, in all."`
	EachFuel   *Size           `toml:"each_fuel" doc:"How many units of fuel one child gets at most, in all."`
	EachMemory *Size           `toml:"each_memory" doc:"How many bytes one child may hold at most."`
	EachOutput *Size           `toml:"each_output" doc:"How many bytes of text one child may write at most, in all."`
}

var childKind = Kind{Name: "child", Doc: "Interpreters within the program's own.", New: func() Spec { return &Child{} },
	Examples: []string{"child", "child:children=10,handles=2,fuel=1M,memory=64MiB", "child:each_fuel=10k,each_memory=1MiB,each_output=1k,output=9k"}, Parse: parseChild}

// parseChild reads "" and "children=10,fuel=1M".
func parseChild(rest string) (Spec, error) {
	c := &Child{}
	if rest == "" {
		return c, nil
	}
	for _, p := range strings.Split(rest, ",") {
		k, v, _ := strings.Cut(p, "=")
		i := slices.Index(childSizes, k)
		if i < 0 {
			return nil, fmt.Errorf("child takes %s=, not %s", strings.Join(childSizes, "=, "), p)
		}
		n, err := ParseSize(v)
		if err != nil {
			return nil, fmt.Errorf("%s: %v", p, err)
		}
		*c.sizes()[i] = &n
	}
	return c, nil
}

// childSizes are the names of the quotas of children, and sizes their fields.
var childSizes = []string{"children", "handles", "fuel", "memory", "output", "each_fuel", "each_memory", "each_output"}

func (c *Child) sizes() []**Size {
	return []**Size{&c.Children, &c.Handles, &c.Fuel, &c.Memory, &c.Output, &c.EachFuel, &c.EachMemory, &c.EachOutput}
}

// Check implements Spec.
func (c *Child) Check() error { return nil }

// Open implements Spec.
func (c *Child) Open(env Env) (adder.Capability, error) {
	o := child.Options{Grants: map[string]adder.Capability{}}
	if c.Modules != nil {
		o.Modules = *c.Modules
	}
	for name, s := range c.Grants {
		var err error
		if o.Grants[name], err = s.Open(env); err != nil {
			return nil, fmt.Errorf("%s: %v", name, err)
		}
	}
	n, err := child.New(o)
	if err != nil {
		return nil, err
	}
	if q := (child.Quota{Children: limit(c.Children), Handles: limit(c.Handles), Fuel: limit(c.Fuel), Memory: limit(c.Memory), Output: limit(c.Output)}); q != child.NoQuota {
		n = n.Limited(q)
	}
	var each child.Limits
	for to, s := range map[*int64]*Size{&each.Fuel: c.EachFuel, &each.Memory: c.EachMemory, &each.Output: c.EachOutput} {
		if s != nil {
			*to = int64(*s)
		}
	}
	return n.Each(each), nil
}

// Effect implements Spec: what children are granted the program has through them.
func (c *Child) Effect(name string, env Env) Effect {
	quota := atMost(part{c.Children, "at most %s", Size.Count}, part{c.Handles, "at most %s at once", Size.Count}, part{c.Fuel, "using at most %s units of fuel", Size.Count},
		part{c.Memory, "holding at most %s", Size.Bytes}, part{c.Output, "writing at most %s", Size.Bytes},
		part{c.EachFuel, "each using at most %s units", Size.Count}, part{c.EachMemory, "each holding at most %s", Size.Bytes}, part{c.EachOutput, "each writing at most %s", Size.Bytes})
	words := "make interpreters within its own budget, as " + Quote(name) + quota
	if c.Modules != nil {
		words += ", which may import "
		for i, m := range *c.Modules {
			if i > 0 {
				words += ", "
			}
			words += Quote(m)
		}
		if len(*c.Modules) == 0 {
			words += "nothing"
		}
	}
	e := Effect{Words: []string{words}}
	for _, g := range slices.Sorted(maps.Keys(c.Grants)) {
		inner := c.Grants[g].Effect(g, env)
		e.Reach |= inner.Reach
		for _, w := range inner.Words {
			e.Words = append(e.Words, w+", through the interpreters of "+Quote(name))
		}
	}
	return e
}

// Within implements Spec.
func (c *Child) Within(wider Spec) error {
	w := wider.(*Child)
	for _, name := range slices.Sorted(maps.Keys(c.Grants)) {
		g, b := c.Grants[name], w.Grants[name]
		if b == nil || reflect.TypeOf(g) != reflect.TypeOf(b) {
			return errors.New("with other grants")
		}
		if err := g.Within(b); err != nil {
			return fmt.Errorf("with %s, which is %v", Quote(name), err)
		}
	}
	if w.Modules != nil && (c.Modules == nil || slices.ContainsFunc(*c.Modules, func(m string) bool { return !slices.Contains(*w.Modules, m) })) {
		return errors.New("with more modules")
	}
	for i, s := range c.sizes() {
		if err := noGreater([]*Size{*s}, []*Size{*w.sizes()[i]}); err != nil {
			return err
		}
	}
	return nil
}
