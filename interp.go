package adder

import (
	"context"
	"errors"
	"io"
	"runtime"
	"time"

	"github.com/adderlang/adder/internal/engine"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
	"github.com/adderlang/adder/internal/vm"
)

// Config says what an interpreter may use and spend. The zero Config grants nothing.
type Config struct {
	Limits Limits
	Stdout io.Writer // nil: print raises CapabilityError. If it has a Flush() error, sys.stdout.flush calls that
	Stderr io.Writer // nil: nothing can be written to sys.stderr
	Stdin  io.Reader // nil: input raises CapabilityError
	Args   []string  // sys.argv; nil: [""]
	Grants map[string]Capability
	Dir    string // os.getcwd() at the start: a path in the guest's tree, such as /data. "": the top of it
	Roots  []Root // where the program's own modules come from, in order
	// Dependencies are roots of others' modules, searched after Roots in order. What one of them
	// imports comes from its own root, else from the other ones, never from the program's.
	Dependencies []Dependency
	// Library are roots whose modules are trusted as library, such as the directory of
	// CPython's Lib (cap/dir, cap/zip). They hold no grants and come after our own modules
	// and the program's; Modules counts for them.
	Library []Root
	// PreferLibrary lets them stand before our own modules that are written in Python:
	// for tests.
	PreferLibrary bool
	// Modules lists the library modules that may be imported. Nil means all of them:
	// the powerless ones compute only, the others call a grant or refuse. What the library's
	// own text imports for them comes with them.
	Modules []string
	// Ask is called when a delegate of the program finds no grant, and returns the capability
	// that it is to use, or nil; CapabilityError is raised then. If keep is true it is granted
	// from now on, under the name of the want, but for its name in __main__; else it is used
	// for what was asked, and the program may keep what it got hold of. It runs while the
	// program waits. Compartments that a program made, and dependencies, are not asked for.
	Ask func(ctx context.Context, w Want) (c Capability, keep bool)
}

// A Want is what a program wanted and was not granted. All its texts may be of the program's
// choice: a host that shows them escapes them.
type Want struct {
	What  string // what was called, as "open('/data/x')"
	Kind  string // "dir", "file", "clock", "entropy" or "stdin"
	Name  string // of the grant: "data"
	Write bool   // of dir and file: whether it wants to write
}

// A Capability is something a host can grant: the packages under cap make them.
type Capability interface {
	// Grant makes the object that Python code sees. It is called once for each
	// interpreter.
	Grant(g *Granter) (object.Value, error)
}

// A Granter is what a Capability may use of the interpreter it is granted to.
type Granter struct {
	T    *object.Thread
	Name string // the name it is granted under
}

func (g *Granter) interp() *Interp { return g.T.S.Host.(*Interp) }

// A Root is where modules come from: see package cap/dir, or [MapRoot].
type Root interface {
	// Read returns the source of a file under the root, by slash-separated path; ok is
	// false if there is none.
	Read(path string) (src []byte, ok bool, err error)
	// Name is what __file__ and tracebacks show before the path.
	Name() string
}

// MapRoot is an in-memory root: paths and their sources.
type MapRoot map[string]string

// Read implements Root.
func (r MapRoot) Read(path string) ([]byte, bool, error) {
	s, ok := r[path]
	return []byte(s), ok, nil
}

// Name implements Root.
func (r MapRoot) Name() string { return "<memory>" }

// An Interp is one isolated interpreter. It must not be used by two goroutines at once.
type Interp struct {
	in     *engine.Interp
	limits Limits
	prog   *Program
	dead   bool

	ask      func(context.Context, Want) (Capability, bool) `clone:"share"`
	ctx      context.Context                                // of the present run
	calls    int                                            // host functions that are running
	hostErrs []hostErr
	guest    *Guest `clone:"zero"` // in a pool
}

// New makes an interpreter.
func New(c Config) (*Interp, error) {
	l := c.Limits.filled()
	ec := engine.Config{Import: &importer.Config{}, Fuel: l.Fuel, Memory: l.Memory, Output: l.Output, Depth: l.Depth, Argv: c.Args, Stdin: c.Stdin}
	if stdout, stderr := c.Stdout, c.Stderr; stdout != nil || stderr != nil { // c itself stays off the heap
		ec.Write = func(fd int, text string) error {
			w := stdout
			if fd == 2 {
				w = stderr
			}
			switch {
			case w == nil && fd == 1:
				return object.ErrNoOutput
			case w == nil:
				return nil
			}
			_, err := io.WriteString(w, text)
			return err
		}
		ec.Flush = func(fd int) error {
			w := stdout
			if fd == 2 {
				w = stderr
			}
			if f, ok := w.(interface{ Flush() error }); ok {
				return f.Flush()
			}
			return nil
		}
	}
	for _, r := range c.Roots {
		ec.Import.Roots = append(ec.Import.Roots, importer.Root(r))
	}
	for _, r := range c.Library {
		ec.Import.Library = append(ec.Import.Library, importer.Root(r))
	}
	ec.Import.PreferLibrary = c.PreferLibrary
	if c.Modules != nil {
		ec.Import.Allowed = map[string]bool{}
		for _, m := range c.Modules {
			ec.Import.Allowed[m] = true
		}
	}
	if err := addDependencies(&ec, c.Dependencies); err != nil {
		return nil, err
	}
	in := &Interp{limits: l}
	ec.Source = in.source
	in.in = engine.New(&ec)
	in.in.State.Host = in
	if c.Ask != nil {
		in.ask, in.in.State.Ask = c.Ask, askHost
	}
	if err := in.grant(c.Grants); err != nil {
		return nil, err
	}
	if err := in.grantDependencies(c.Dependencies, ec.Import.Dependencies); err != nil {
		return nil, err
	}
	if c.Dir != "" {
		iolib.SetCwd(&in.in.Machine.T, c.Dir)
	}
	return in, nil
}

// source gives tracebacks the text of the program and of the modules it imported, and other
// compartments that of their own modules.
func (in *Interp) source(filename string) (string, bool) {
	t := &in.in.Machine.T
	if t.Comp.Home() == in.in.State.Main && in.prog != nil && in.prog.name == filename {
		return string(in.prog.src), true
	}
	return importer.Text(t, filename)
}

// Run runs a program in `__main__` and returns the value of its last expression
// statement, or None. Errors are [*Exception], [*LimitError] or the context's.
func (in *Interp) Run(ctx context.Context, p *Program) (Value, error) {
	return in.run(ctx, func() error { return in.startProgram(p) }, nil)
}

func (in *Interp) startProgram(p *Program) error {
	in.prog = p
	return in.in.Start(p.code)
}

// Resume goes on with a run that ended in a [*LimitError] or was cancelled, after
// adding more to its budget: Fuel and Output are added to what is left, Memory and
// Depth replace the limit if they are greater. It fails if no run was stopped.
func (in *Interp) Resume(ctx context.Context, more Limits) (Value, error) {
	return in.run(ctx, func() error { return in.refill(more) }, nil)
}

func (in *Interp) refill(more Limits) error {
	if in.in.Machine.Depth() == 0 {
		return errors.New("adder: nothing to resume")
	}
	m := &in.in.Meter
	m.Refill(more.Fuel)
	m.Out += more.Output
	in.limits.Output += more.Output
	if more.Memory > m.Limit {
		m.Limit = more.Memory
		m.Trigger = max(m.Trigger, min(m.Limit, m.Bytes+m.NeedMem))
	}
	return nil
}

// Abandon drops a stopped run, so that another program can be run. What the run has
// done to the interpreter's modules and objects stays.
func (in *Interp) Abandon() { in.in.Machine.Abandon() }

// run runs what start begins, and uses its value if use is not nil.
func (in *Interp) run(ctx context.Context, start func() error, use func(Value) error) (Value, error) {
	if in.limits.Wall > 0 {
		c, cancel := context.WithTimeout(ctx, in.limits.Wall)
		defer cancel()
		ctx = c
	}
	ask := pollOf(ctx)
	poll := ask
	if g := in.guest; g != nil {
		leave, err := g.enter(ctx)
		if err != nil {
			return Value{}, err
		}
		if leave != nil {
			defer leave()
		}
		poll = func() meter.Reason { return g.poll(ask, true) }
	}
	outer := in.ctx
	in.ctx = ctx
	s := &in.in.State
	was, done, park, left := s.Poll, s.Done, s.Park, s.TimeLeft
	defer func() { in.ctx, s.Poll, s.Done, s.Park, s.TimeLeft = outer, was, done, park, left }()
	s.Poll, s.Done, s.Park = poll, ctx.Done(), nil
	if deadline, ok := ctx.Deadline(); ok {
		s.Until(func() time.Duration { return time.Until(deadline) })
	} else {
		s.Until(nil)
	}
	if err := start(); err != nil {
		return Value{}, err
	}
	if ask != nil && ask() != meter.Running {
		return Value{}, contextError(ctx)
	}
	x, err := in.drive()
	v, err := in.ended(ctx, x, err)
	if err == nil && use != nil {
		err = use(v)
	}
	return v, err
}

// ended is what a run ended with, for the host.
func (in *Interp) ended(ctx context.Context, v object.Value, err error) (Value, error) {
	if err == nil || err == vm.ErrUncaught {
		in.in.State.ForgetTexts() // an idle interpreter is small
	}
	switch err {
	case nil:
		in.flush()
		return Value{in, v}, nil
	case vm.ErrUncaught:
		x := in.exception(in.in.Machine.Uncaught())
		in.flush()
		return Value{}, x
	case vm.ErrStopped:
		return Value{}, in.stopError(ctx)
	}
	in.dead = true
	return Value{}, &InternalError{err}
}

// pollOf asks whether a context is over; nil: it never is. It looks at the clock itself: Go's
// timers may be late when all processors are busy.
func pollOf(ctx context.Context) func() meter.Reason {
	done := ctx.Done()
	if done == nil {
		return nil
	}
	deadline, timed := ctx.Deadline()
	return func() meter.Reason {
		if timed && time.Until(deadline) <= 0 {
			return meter.Cancelled
		}
		select {
		case <-done:
			return meter.Cancelled
		default:
			return meter.Running
		}
	}
}

// contextError is the error of a run that a context ended.
func contextError(ctx context.Context) error {
	if err := context.Cause(ctx); err != nil {
		return err
	}
	return context.DeadlineExceeded // the clock was looked at before the timer fired
}

// stopError is the error of a run that a budget or the context stopped.
func (in *Interp) stopError(ctx context.Context) error {
	mt := &in.in.Meter
	switch mt.Why {
	case meter.Cancelled:
		if g := in.guest; g != nil && ctx.Err() == nil && g.pool.over() {
			return ErrPoolClosed
		}
		return contextError(ctx)
	case meter.Fuel:
		return &LimitError{What: "fuel", Need: mt.NeedFuel, Used: mt.Used()}
	case meter.Output:
		return &LimitError{What: "output", Need: mt.NeedMem, Used: in.limits.Output - mt.Out}
	}
	return &LimitError{What: mt.Why.String(), Need: mt.NeedMem, Used: mt.Bytes}
}

// Acting names the compartment that acts: for audits, which hear of a use while the program
// waits for them. The program's own is "main".
func (in *Interp) Acting() string {
	if c := in.in.Machine.T.Comp; c != nil {
		return c.Name
	}
	return ""
}

// context is the context of the present run, for host functions.
func (in *Interp) context() context.Context {
	if in.ctx == nil {
		return context.Background()
	}
	return in.ctx
}

// flush writes what the program's open files hold back, at the end of a run.
func (in *Interp) flush() {
	if in.calls == 0 {
		iolib.FlushAll(&in.in.Machine.T)
	}
}

// Close flushes and closes the files that the program left open. The interpreter must not
// be used afterwards.
func (in *Interp) Close() error {
	if in.guest != nil {
		if err := in.guest.Remove(); err != nil {
			return err
		}
	}
	in.in.Machine.Abandon()
	iolib.CloseAll(&in.in.Machine.T)
	in.dead = true
	return nil
}

// drive runs the machine.
func (in *Interp) drive() (object.Value, error) { return in.guarded(in.in.Machine.Run) }

// driveAlone is drive of something that the host asks for in between: it is no occasion for
// the program's threads to go on.
func (in *Interp) driveAlone() (object.Value, error) { return in.guarded(in.in.Machine.RunAlone) }

// guarded runs the machine; a panic in our own code ends the interpreter, not the process.
func (in *Interp) guarded(run func() (object.Value, error)) (v object.Value, err error) {
	if in.dead {
		return v, errors.New("the interpreter failed before")
	}
	defer func() {
		if r := recover(); r != nil {
			buf := make([]byte, 4096)
			err = &panicError{r, string(buf[:runtime.Stack(buf, false)])}
		}
	}()
	return run()
}

type panicError struct {
	what  any
	stack string
}

func (e *panicError) Error() string {
	if err, ok := e.what.(error); ok {
		return err.Error() + "\n" + e.stack
	}
	if s, ok := e.what.(string); ok {
		return s + "\n" + e.stack
	}
	return "panic\n" + e.stack
}

// A Usage says what an interpreter has spent.
type Usage struct {
	Fuel     int64 // units
	Live     int64 // bytes of live Python data, counted now
	Peak     int64 // greatest number of bytes counted: live data and what was made since the last census
	Censuses int64
}

// Usage counts the live data and returns what was spent so far.
func (in *Interp) Usage() Usage {
	mt := &in.in.Meter
	peak := max(mt.Peak, mt.Bytes)
	live, _ := in.in.Machine.Census()
	return Usage{Fuel: mt.Used(), Live: live, Peak: max(peak, live), Censuses: mt.Censuses}
}

// clone makes a copy of an interpreter that is not running: see engine.Interp.Clone. Both
// write to the same standard streams.
func (in *Interp) clone() (*Interp, error) {
	c, err := object.Clone(in)
	if err != nil {
		return nil, err
	}
	c.in.State.Source = c.source
	return c, nil
}
