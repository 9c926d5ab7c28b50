package grant

import (
	"math/bits"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
)

// TestKinds: every kind reads its examples, says what they do, and is within itself.
func TestKinds(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, k := range Kinds {
		if k.Doc == "" || len(k.Examples) == 0 {
			t.Errorf("%s: no doc or no examples", k.Name)
		}
		if name := k.New().Effect("x", Env{}).Words; len(name) == 0 {
			t.Errorf("%s: a new one says nothing", k.Name)
		}
		for _, text := range k.Examples {
			if !strings.HasPrefix(text, k.Name) {
				t.Errorf("%s: %s is of another kind", k.Name, text)
			}
			g, err := Parse(text)
			if err != nil {
				t.Errorf("%s: %v", text, err)
				continue
			}
			e := g.Effect("x", Env{Dir: "/base"})
			if len(e.Words) == 0 || e.Words[0] == "" || strings.ContainsAny(strings.Join(e.Words, ""), "\n%") {
				t.Errorf("%s: says %q", text, e.Words)
			}
			if e.Reach&^All != 0 || len(e.Reach.Words()) != bits.OnesCount16(uint16(e.Reach)) {
				t.Errorf("%s: reaches %b, in words %q", text, e.Reach, e.Reach.Words())
			}
			if err := g.Within(g); err != nil {
				t.Errorf("%s is not within itself: %v", text, err)
			}
		}
	}
}

// TestEffectIsTrue: what opening a grant of files allows is what its effect says.
func TestEffectIsTrue(t *testing.T) {
	for text, want := range map[string]Reach{
		"dir:.": ReadFiles, "dir:.:ro": ReadFiles, "dir:.:append": ReadFiles | WriteFiles, "dir:.:rw": ReadFiles | WriteFiles,
		"dir:.:overlay": ReadFiles, "dir:memory": 0, "clock": TellTime, "clock:frozen=0": 0, "clock:start=0,step=1s": 0,
		"clock:coarse=1s": TellTime, "random": DrawRandom, "random:seed=1": 0, "stdin": ReadInput,
		"http:GET:http://x/": UseNetwork, "dial:x:80": UseNetwork, "listen:127.0.0.1:0": UseNetwork, "environ:A": ReadEnvironment, "environ:A=b": 0, "kv:a": ReadFiles | WriteFiles, "kv:a:ro": ReadFiles, "kv:memory": 0, "child": 0, "file:f": ReadFiles, "file:f:append": ReadFiles | WriteFiles, "file:f:rw": ReadFiles | WriteFiles,
	} {
		g, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := g.Effect("x", Env{}).Reach; got != want {
			t.Errorf("%s reaches %q, not %q", text, got.Words(), want.Words())
		}
		if !strings.HasPrefix(text, "dir:.") {
			continue
		}
		dir := t.TempDir()
		c, err := g.Open(Env{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"d": c}})
		if err != nil {
			t.Fatal(err)
		}
		p, err := adder.Compile("<test>", []byte("try:\n    open('/d/new', 'x').close()\nexcept PermissionError:\n    pass\n"))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := in.Run(t.Context(), p); err != nil {
			t.Errorf("%s: %v", text, err)
		}
		host, err := (&Dir{Path: dir}).Open(Env{})
		if err != nil {
			t.Fatal(err)
		}
		_, wrote, _ := host.(adder.Root).Read("new")
		if wrote != (want&WriteFiles != 0) {
			t.Errorf("%s: wrote to the machine: %v", text, wrote)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for text, want := range map[string]string{
		"gpu": "unknown kind gpu: dir, file, clock, random, stdin, environ, http, dial, listen, kv or child", "dir:": "want dir:PATH", "dir::rw": "want dir:PATH", "file:": "want file:PATH",
		"file:x:overlay": "only a directory can be an overlay", "clock:fast": "clock takes frozen=, start=, step= and coarse=, not fast",
		"clock:step=1s": "a step needs a start", "clock:frozen=0,coarse=1s": "a clock is frozen, starts at a moment or is coarse: one of them",
		"clock:coarse=-1s": "a time is positive", "clock:frozen=now": "now is not a moment such as 2024-02-29T12:00:00Z",
		"random:7": "random takes seed=NUMBER, not 7", "random:seed=x": "seed x is not a number", "stdin:x": "stdin takes no settings", "child:fuel=0": "fuel=0: out of range: a limit is at least 1 and never absent",
		"child:cpu=1": "child takes children=, handles=, fuel=, memory=, output=, each_fuel=, each_memory=, each_output=, not cpu=1", "": "unknown kind : dir, file, clock, random, stdin, environ, http, dial, listen, kv or child",
	} {
		if _, err := Parse(text); err == nil || err.Error() != want {
			t.Errorf("%s: %v, not %s", text, err, want)
		}
	}
}

// TestWithin: the first is within the second, and not the other way round.
func TestWithin(t *testing.T) {
	for _, c := range [][2]string{
		{"dir:a", "dir:a:rw"}, {"dir:a", "dir:./a/:append"}, {"dir:a:append", "dir:a:rw"}, {"dir:a:overlay", "dir:a:rw"},
		{"file:a", "file:a:append"}, {"clock:frozen=0", "clock"}, {"clock:coarse=2s", "clock:coarse=1s"}, {"clock:coarse=1s", "clock"}, {"random:seed=1", "random"},
		{"http:GET:http://x/", "http:GET,POST:http://x/"}, {"dial:x:80", "dial:x:80,y:80"}, {"dial:x:80", "dial:x:*"}, {"environ:A", "environ:A,B"}, {"kv:a:ro", "kv:a"}, {"child:children=1,each_fuel=5", "child:children=2"}, {"child:output=5", "child"},
	} {
		a, _ := Parse(c[0])
		b, _ := Parse(c[1])
		if err := a.Within(b); err != nil {
			t.Errorf("%s in %s: %v", c[0], c[1], err)
		}
		if b.Within(a) == nil {
			t.Errorf("%s is within %s", c[1], c[0])
		}
	}
	for _, c := range [][2]string{{"dir:a/b", "dir:a"}, {"dir:memory", "dir:a"}, {"dir:a", "dir:memory"}, {"random:seed=1", "random:seed=2"},
		{"http:GET:http://x/a", "http:GET:http://x/"}, {"dial:x:80", "dial:x:81"}, {"listen:127.0.0.1:1", "listen:127.0.0.1:0"}, {"environ:A", "environ:A=b"}, {"kv:a", "kv:b"}, {"kv:a", "kv:memory"}, {"kv:memory", "kv:a"}, {"http:GET:http://x/", "http:GET,A=$B:http://x/"}, {"http:GET,A=$C:http://x/", "http:GET,A=$B:http://x/"}} {
		a, _ := Parse(c[0])
		b, _ := Parse(c[1])
		if a.Within(b) == nil {
			t.Errorf("%s is within %s", c[0], c[1])
		}
	}
	one, two := Size(1), Size(2)
	if (&Dir{Path: "a", Bytes: &two}).Within(&Dir{Path: "a", Bytes: &one}) == nil || (&Dir{Path: "a"}).Within(&Dir{Path: "a", Handles: &one}) == nil ||
		(&Dir{Path: "a", Bytes: &one}).Within(&Dir{Path: "a", Bytes: &two}) != nil {
		t.Error("quotas")
	}
}

func TestSizes(t *testing.T) {
	for in, want := range map[string]Size{"10k": 10_000, "64MiB": 64 << 20, "1_000": 1000, "2G": 2_000_000_000, "1.5KiB": 1536, "7": 7, "3Mi": 3 << 20, "4kb": 4000} {
		if got, err := ParseSize(in); err != nil || got != want {
			t.Errorf("%s: %d %v", in, got, err)
		}
	}
	for _, in := range []string{"", "x", "-1", "0", "10X", "1e30", "9999999T", "∞"} {
		if got, err := ParseSize(in); err == nil {
			t.Errorf("%q: %d", in, got)
		}
	}
	for _, in := range []string{"", "0", "-2s", "x", "1e20"} {
		if got, err := ParseDuration(in); err == nil {
			t.Errorf("%q: %v", in, got)
		}
	}
	if d, err := ParseDuration("0.5"); err != nil || d.Std() != 500*time.Millisecond {
		t.Error(d, err)
	}
	for n, want := range map[Size]string{1 << 30: "1 GiB", 3 << 20: "3 MiB", 1536: "1,536 bytes", 7: "7 bytes"} {
		if got := n.Bytes(); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}

func TestQuote(t *testing.T) {
	for in, want := range map[string]string{
		"/data/x-1.csv": "/data/x-1.csv", "": `""`, "a b": `"a b"`, "\x1b[2J": `"\x1b[2J"`, "é": `"\u00e9"`, "a\u202eb": `"a\u202eb"`, "\u009b": `"\u009b"`, "\"": `"\""`, "\n": `"\n"`,
	} {
		if got := Quote(in); got != want {
			t.Errorf("%q: %s", in, got)
		}
	}
}
