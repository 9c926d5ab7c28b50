package grant

// This file defines grants of clocks, randomness and standard input.

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/clock"
	"github.com/adderlang/adder/cap/entropy"
	"github.com/adderlang/adder/cap/stdio"
)

// A Clock grants a clock: the machine's if nothing is set.
type Clock struct {
	Frozen *Moment   `toml:"frozen" doc:"Always show this moment."`
	Start  *Moment   `toml:"start" doc:"Show this moment first, and step from there."`
	Step   *Duration `toml:"step" doc:"How much later each reading is than the one before, from start."`
	Coarse *Duration `toml:"coarse" doc:"Show the machine's time rounded down to this."`
}

// A Random grants randomness: the machine's if nothing is set.
type Random struct {
	Seed *int64 `toml:"seed" doc:"Give the bytes that this number decides, the same in every run."`
}

// Stdin grants standard input.
type Stdin struct{}

// A Moment is a point in time.
type Moment time.Time

var clockKind = Kind{Name: "clock", Doc: "A clock: the machine's, or one that is frozen, steps or is rounded.", New: func() Spec { return &Clock{} },
	Examples: []string{"clock", "clock:frozen=2024-02-29T12:00:00Z", "clock:start=2024-01-01,step=1s", "clock:coarse=10ms"}, Parse: parseClock}

var randomKind = Kind{Name: "random", Doc: "Randomness.", New: func() Spec { return &Random{} },
	Examples: []string{"random", "random:seed=7"},
	Parse: func(rest string) (Spec, error) {
		seed, ok := strings.CutPrefix(rest, "seed=")
		switch {
		case rest == "":
			return &Random{}, nil
		case !ok:
			return nil, fmt.Errorf("random takes seed=NUMBER, not %s", rest)
		}
		n, err := strconv.ParseInt(seed, 0, 64)
		if err != nil {
			return nil, fmt.Errorf("seed %s is not a number", seed)
		}
		return &Random{Seed: &n}, nil
	}}

var stdinKind = Kind{Name: "stdin", Doc: "Standard input.", New: func() Spec { return &Stdin{} }, Examples: []string{"stdin"},
	Parse: func(rest string) (Spec, error) {
		if rest != "" {
			return nil, errors.New("stdin takes no settings")
		}
		return &Stdin{}, nil
	}}

// parseClock reads "", "frozen=T", "start=T,step=D", "coarse=D".
func parseClock(rest string) (Spec, error) {
	c := &Clock{}
	if rest == "" {
		return c, nil
	}
	for _, p := range strings.Split(rest, ",") {
		k, v, _ := strings.Cut(p, "=")
		var err error
		switch k {
		case "frozen":
			c.Frozen, err = set[Moment](v)
		case "start":
			c.Start, err = set[Moment](v)
		case "step":
			c.Step, err = set[Duration](v)
		case "coarse":
			c.Coarse, err = set[Duration](v)
		default:
			err = fmt.Errorf("clock takes frozen=, start=, step= and coarse=, not %s", p)
		}
		if err != nil {
			return nil, err
		}
	}
	return c, nil
}

// set reads a value as a policy file has it.
func set[T any, P interface {
	*T
	SetTOML(any) error
}](text string) (*T, error) {
	v := new(T)
	return v, P(v).SetTOML(text)
}

// SetTOML reads a date, a date and time in UTC or with an offset, or seconds.
func (m *Moment) SetTOML(v any) error {
	switch v := v.(type) {
	case time.Time:
		*m = Moment(v)
		return nil
	case int64:
		*m = Moment(time.Unix(v, 0))
		return nil
	case fmt.Stringer: // a local date or time of TOML
		return m.SetTOML(v.String())
	case string:
		for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02"} {
			if t, err := time.Parse(layout, v); err == nil {
				*m = Moment(t)
				return nil
			}
		}
		if f, err := strconv.ParseFloat(v, 64); err == nil && f < 1e11 && f > -1e11 {
			*m = Moment(time.Unix(0, int64(f*1e9)))
			return nil
		}
		return fmt.Errorf("%s is not a moment such as 2024-02-29T12:00:00Z", v)
	}
	return errors.New("want a moment such as 2024-02-29T12:00:00Z")
}

// Schema is the JSON Schema of what SetTOML takes: JSON has no dates, TOML's are strings there.
func (Moment) Schema() map[string]any {
	return map[string]any{"type": []any{"string", "integer"}}
}

func (m Moment) String() string { return time.Time(m).UTC().Format(time.RFC3339Nano) }

// Check implements Spec.
func (c *Clock) Check() error {
	n := 0
	for _, is := range []bool{c.Frozen != nil, c.Start != nil, c.Coarse != nil} {
		if is {
			n++
		}
	}
	switch {
	case n > 1:
		return errors.New("a clock is frozen, starts at a moment or is coarse: one of them")
	case c.Step != nil && c.Start == nil:
		return errors.New("a step needs a start")
	}
	return nil
}

// Open implements Spec.
func (c *Clock) Open(Env) (adder.Capability, error) {
	switch {
	case c.Coarse != nil:
		return clock.Coarse(time.Duration(*c.Coarse)), nil
	case c.Frozen != nil:
		return clock.Frozen(time.Time(*c.Frozen)), nil
	case c.Start != nil:
		step := time.Duration(0)
		if c.Step != nil {
			step = time.Duration(*c.Step)
		}
		return clock.Stepped(time.Time(*c.Start), step), nil
	}
	return clock.System(), nil
}

// Effect implements Spec. A clock that shows what it was set to tells nothing of the time.
func (c *Clock) Effect(string, Env) Effect {
	switch {
	case c.Frozen != nil:
		return Effect{Words: []string{"read a clock that always shows " + c.Frozen.String()}}
	case c.Start != nil:
		step := "does not move"
		if c.Step != nil {
			step = "moves by " + c.Step.String() + " at each reading, and by sleep"
		}
		return Effect{Words: []string{"read a clock that begins at " + c.Start.String() + " and " + step}}
	case c.Coarse != nil:
		return Effect{TellTime, []string{"read the machine's clock, rounded down to " + c.Coarse.String() + ", and sleep"}}
	}
	return Effect{TellTime, []string{"read the machine's clock, and sleep"}}
}

// Within implements Spec: clocks that were set to something tell nothing of the time.
func (c *Clock) Within(wider Spec) error {
	w := wider.(*Clock)
	switch {
	case c.Frozen != nil || c.Start != nil:
		return nil
	case w.Frozen != nil || w.Start != nil:
		return errors.New("the machine's time")
	case w.Coarse != nil && (c.Coarse == nil || *c.Coarse < *w.Coarse):
		return errors.New("a finer clock")
	}
	return nil
}

// Check implements Spec.
func (r *Random) Check() error { return nil }

// Open implements Spec.
func (r *Random) Open(Env) (adder.Capability, error) {
	if r.Seed != nil {
		return entropy.Seeded(*r.Seed), nil
	}
	return entropy.System(), nil
}

// Effect implements Spec. What a seed decides is no randomness.
func (r *Random) Effect(string, Env) Effect {
	if r.Seed != nil {
		return Effect{Words: []string{fmt.Sprintf("draw numbers that the seed %d decides", *r.Seed)}}
	}
	return Effect{DrawRandom, []string{"draw random numbers of the machine"}}
}

// Within implements Spec.
func (r *Random) Within(wider Spec) error {
	if w := wider.(*Random); w.Seed != nil && (r.Seed == nil || *r.Seed != *w.Seed) {
		return errors.New("another seed")
	}
	return nil
}

// Check implements Spec.
func (*Stdin) Check() error { return nil }

// Open implements Spec.
func (*Stdin) Open(env Env) (adder.Capability, error) { return stdio.Stdin(env.Stdin), nil }

// Effect implements Spec.
func (*Stdin) Effect(string, Env) Effect {
	return Effect{ReadInput, []string{"read standard input"}}
}

// Within implements Spec.
func (*Stdin) Within(Spec) error { return nil }
