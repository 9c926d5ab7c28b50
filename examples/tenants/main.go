// Command tenants runs 10,000 programs of strangers in one process: each tenant of a shop
// service has sent in rules that price its orders, and one in ten wants something else.
//
//	go run ./examples/tenants [-n 10000] [-orders 5] [-workers N]
//
// The prices of honest tenants are checked against the same rules in Go. It exits with status 1
// if one of them is wrong, or if a hostile program ends otherwise than hostile.txt says.
package main

import (
	"context"
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/bench"
)

//go:embed rules hostile.txt
var files embed.FS

// limits are what each tenant may spend in all. A rule that prices an order takes some
// thousand units.
var limits = adder.Limits{Fuel: 1_000_000, Memory: 16 << 20, Output: 4 << 10}

func main() {
	n := flag.Int("n", 10_000, "tenants")
	perTenant := flag.Int("orders", 5, "orders of each")
	workers := flag.Int("workers", 0, "tenants that run at the same time; 0: as many as there are processors")
	flag.Parse()
	s, err := newService(*n, *perTenant, *workers)
	if err == nil {
		err = s.run()
	}
	if err == nil {
		err = s.report(os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "tenants:", err)
		os.Exit(1)
	}
}

// A program is rules that were sent in, honest or not.
type program struct {
	name string
	code *adder.Program
	want func(o *Order) int // of honest ones
	end  string             // of hostile ones: "load fuel", as in hostile.txt
}

// A tenant is one customer of the service.
type tenant struct {
	Tenant
	program *program
	guest   *adder.Guest
	orders  []Order
	next    int // order
	got     int // price of the latest

	end          string // what stopped it, or ""
	right, wrong int
	stats        adder.GuestStats
}

// A service prices orders for its tenants.
type service struct {
	pool    *adder.Pool
	tenants []*tenant
	left    sync.WaitGroup
	wall    time.Duration
	most    int // goroutines at once
}

func newService(n, perTenant, workers int) (*service, error) {
	honest, hostile, err := programs()
	if err != nil {
		return nil, err
	}
	s := &service{pool: adder.NewPool(adder.PoolConfig{Workers: workers})}
	all := orders(n * perTenant)
	for i := range n {
		x := &tenant{Tenant: Tenant{Number: i, Fee: i % 500}, orders: all[i*perTenant : (i+1)*perTenant]}
		if i%10 == 9 {
			x.program = hostile[i/10%len(hostile)]
		} else {
			x.program = honest[(i-i/10)%len(honest)]
		}
		in, err := adder.New(adder.Config{Limits: limits, Stdout: io.Discard})
		if err != nil {
			return nil, err
		}
		if err := in.Set("tenant", x.Tenant); err != nil {
			return nil, err
		}
		if x.guest, err = s.pool.Add(in, 1+i%3); err != nil { // some pay for more
			return nil, err
		}
		s.tenants = append(s.tenants, x)
	}
	return s, nil
}

// programs compiles all rules once; the tenants share them.
func programs() (honest, hostile []*program, err error) {
	for _, name := range ruleNames() {
		text, err := files.ReadFile("rules/" + name + ".py")
		if err != nil {
			return nil, nil, err
		}
		code, err := adder.Compile(name+".py", text)
		if err != nil {
			return nil, nil, err
		}
		honest = append(honest, &program{name: name, code: code, want: prices[name]})
	}
	text, err := files.ReadFile("hostile.txt")
	if err != nil {
		return nil, nil, err
	}
	for _, part := range strings.Split("\n"+string(text), "\n=== ")[1:] {
		head, src, _ := strings.Cut(part, "\n")
		name, end, ok := strings.Cut(head, ": ")
		if !ok {
			return nil, nil, fmt.Errorf("hostile.txt: %q says not how it ends", head)
		}
		code, err := adder.Compile(name, []byte(src))
		if err != nil {
			return nil, nil, fmt.Errorf("hostile.txt: %s: %w", name, err)
		}
		hostile = append(hostile, &program{name: name, code: code, end: end})
	}
	return honest, hostile, nil
}

// run lets all tenants loose at once and waits until each has priced its orders or failed.
func (s *service) run() error {
	start := time.Now()
	s.left.Add(len(s.tenants))
	for _, x := range s.tenants {
		if err := x.guest.Go(context.Background(), x.program.code, func(_ adder.Value, err error) { s.loaded(x, err) }); err != nil {
			return err
		}
	}
	done := make(chan struct{})
	go func() {
		s.left.Wait()
		close(done)
	}()
	for tick := time.NewTicker(10 * time.Millisecond); ; {
		select {
		case <-tick.C:
			s.most = max(s.most, runtime.NumGoroutine())
		case <-done:
			tick.Stop()
			s.wall = time.Since(start)
			return nil
		}
	}
}

// loaded goes on when a tenant's rules were run, or failed.
func (s *service) loaded(x *tenant, err error) {
	if err != nil {
		s.gone(x, "load "+ending(err))
		return
	}
	s.ask(x)
}

// ask asks for the price of a tenant's next order. The answer is an int, or an error: what the
// tenant might have made of it does not pass.
func (s *service) ask(x *tenant) {
	if x.next == len(x.orders) {
		s.gone(x, "")
		return
	}
	o := &x.orders[x.next]
	x.next++
	if err := x.guest.GoCall(context.Background(), func(err error) { s.answered(x, o, err) }, "price", o, &x.got); err != nil {
		s.gone(x, "price "+err.Error())
	}
}

func (s *service) answered(x *tenant, o *Order, err error) {
	var mismatch *adder.ConvertError
	switch {
	case errors.As(err, &mismatch):
		x.wrong++
	case err != nil:
		s.gone(x, "price "+ending(err))
		return
	case x.program.want != nil && x.got == x.program.want(o)+x.Fee:
		x.right++
	default:
		x.wrong++
	}
	s.ask(x)
}

// gone ends a tenant's business: one that failed leaves its memory at once.
func (s *service) gone(x *tenant, end string) {
	x.stats = x.guest.Stats()
	if x.end = end; end != "" {
		x.guest.Interp().Close()
	} else if x.wrong > 0 {
		x.end = "price wrong"
	}
	s.left.Done()
}

// ending is the name of what a program ended with.
func ending(err error) string {
	var limit *adder.LimitError
	var raised *adder.Exception
	switch {
	case errors.As(err, &limit):
		return limit.What
	case errors.As(err, &raised):
		return raised.Type
	}
	return err.Error()
}

// report prints what came of it. The error says what should have been otherwise.
func (s *service) report(w io.Writer) error {
	var bad []string
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "rules\ttenants\torders right\twrong\tfuel p50\tp99\tmost")
	row := func(name string, own []*tenant) {
		right, wrong := 0, 0
		var fuel []int64
		for _, x := range own {
			right, wrong, fuel = right+x.right, wrong+x.wrong, append(fuel, x.stats.Fuel)
		}
		slices.Sort(fuel)
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t%d\n", name, len(own), right, wrong, fuel[len(fuel)/2], fuel[len(fuel)*99/100], fuel[len(fuel)-1])
	}
	for _, name := range ruleNames() {
		if own := s.of(func(p *program) bool { return p.name == name }); len(own) > 0 {
			row(name, own)
		}
	}
	hostile := s.of(func(p *program) bool { return p.want == nil })
	if len(hostile) > 0 {
		row("hostile", hostile)
	}
	t.Flush()
	ends := map[string]int{}
	for _, x := range s.tenants {
		switch {
		case x.program.want == nil:
			ends[x.end]++
			if x.end != x.program.end {
				bad = append(bad, fmt.Sprintf("%s: ended with %q, not %q", x.program.name, x.end, x.program.end))
			}
		case x.end != "" || x.right != len(x.orders):
			bad = append(bad, fmt.Sprintf("tenant %d (%s): %d of %d right, %s", x.Number, x.program.name, x.right, len(x.orders), x.end))
		}
	}
	var kinds []string
	for end, n := range ends {
		kinds = append(kinds, fmt.Sprintf("%s %d", end, n))
	}
	slices.Sort(kinds)
	fmt.Fprintf(w, "\nhostile ends: %s\n\n", strings.Join(kinds, ", "))
	p := s.pool.Stats()
	rss, err := bench.RSS()
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "wall %.1f s, RSS %d MB, live data %d MB, %d goroutines at most\n", s.wall.Seconds(), rss>>20, p.Bytes>>20, s.most)
	fmt.Fprintf(w, "%d turns: %v long in the median, p99 %v, max %v; waited for %v in the median, p99 %v, max %v\n",
		p.Turns, p.Turn.P50, p.Turn.P99, p.Turn.Max, p.Delay.P50, p.Delay.P99, p.Delay.Max)
	if len(bad) > 0 {
		return errors.New(strings.Join(bad, "\n"))
	}
	return nil
}

// of are the tenants of programs that are so.
func (s *service) of(is func(p *program) bool) (out []*tenant) {
	for _, x := range s.tenants {
		if is(x.program) {
			out = append(out, x)
		}
	}
	return out
}
