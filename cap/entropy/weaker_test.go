package entropy_test

// This file tests weaker sources.

import (
	"bytes"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/entropy"
	"github.com/adderlang/adder/internal/testkit/engine"
)

const fails = "\nimport random, os" + engine.Fails

func run(t *testing.T, s *entropy.Source, src, want string) {
	t.Helper()
	engine.Prints(t, map[string]adder.Capability{"rnd": s}, fails+src, want)
}

func TestWeaker(t *testing.T) {
	for _, s := range []*entropy.Source{entropy.Seeded(1), entropy.System()} {
		run(t, s, `
few = rnd.limited(bytes=40)
print(len(few.bytes(30)), fails(few.bytes, 11), len(few.limited(bytes=99).bytes(10)), fails(few.bytes, 1), few.bytes(0), fails(few.split))
w, revoke = rnd.revocable()
x = w.limited(bytes=100).split()
print(len(x.bytes(5)), revoke(), fails(w.bytes, 1), fails(x.bytes, 1), fails(w.split), fails(x.limited().bytes, 0), len(rnd.bytes(1)))
print(fails(rnd.bytes, -1), fails(rnd.limited, bytes=-1), fails(type(rnd)))
`, `30 OSError: [Errno 122] Quota exceeded: '11' 10 OSError: [Errno 122] Quota exceeded: '1' b'' OSError: [Errno 122] Quota exceeded
5 None CapabilityError: rnd was revoked CapabilityError: rnd was revoked CapabilityError: rnd was revoked CapabilityError: rnd was revoked 1
ValueError: negative argument not allowed ValueError: a limit cannot be negative TypeError: cannot create 'adder.Entropy' instances
`)
	}
}

// TestSplit: what one of two draws changes nothing of what the other draws, and the seed decides
// both.
func TestSplit(t *testing.T) {
	draw := func(s *entropy.Source, n int) []byte {
		b := make([]byte, n)
		s.Read(b)
		return b
	}
	one := entropy.Seeded(7)
	a := one.Split()
	draw(a, 1000)
	other := entropy.Seeded(7)
	b := other.Split()
	if !bytes.Equal(draw(one, 64), draw(other, 64)) {
		t.Error("drawing of the part changes the whole")
	}
	draw(one, 100)
	if !bytes.Equal(draw(a, 10), draw(b, 1010)[1000:]) {
		t.Error("drawing of the whole changes the part")
	}
	if bytes.Equal(draw(one.Split(), 32), draw(one.Split(), 32)) {
		t.Error("two parts are the same")
	}
}

// TestHost: what the host does with a source holds for modules too.
func TestHost(t *testing.T) {
	var heard []string
	s, revoke := entropy.System().Limited(entropy.Quota{Bytes: 10}).Audited(func(e entropy.Event) {
		heard = append(heard, e.Name+" "+e.Op+" "+e.Target+" "+e.Outcome)
	}).Revocable()
	run(t, s, `print(len(os.urandom(8)), fails(os.urandom, 8))`, "8 OSError: [Errno 122] Quota exceeded: '8'\n")
	revoke()
	run(t, s, `print(fails(os.urandom, 1), fails(random.SystemRandom().random))`, "CapabilityError: rnd was revoked CapabilityError: rnd was revoked\n")
	if got := strings.Join(heard, "|"); got != "rnd bytes 8 done|rnd bytes 8 Quota exceeded|rnd bytes 1 revoked|rnd bytes 7 revoked" {
		t.Error("heard", got)
	}
}
