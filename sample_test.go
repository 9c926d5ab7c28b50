package adder_test

// This file defines what keeps the tests over all golden chunks short: they share one run of
// each chunk, and of those that take long each test takes some.

import (
	"hash/crc32"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/adderlang/adder/internal/testkit"
)

// Chunks of more fuel than heavyFuel are run one in heavyEach in the tests that run every chunk
// several times, other ones in each test. They are 83 of 4,592 and made more than half of the
// time: all tests of the package took 27 minutes on two cores (November 2026). ADDER_SLOW=1
// runs all.
const (
	heavyFuel = 300_000
	heavyEach = 4
)

// Chunks of more fuel than busyFuel, 829 of them, take one of a test's modes.
const busyFuel = 30_000

var thorough = os.Getenv("ADDER_SLOW") != ""

// skips tells whether a test leaves out a chunk.
func skips(t *testing.T, c testkit.Chunk) bool {
	timed := c.Limits.Wall != 0 || c.Stops == "time"
	return !thorough && !timed && wholeRun(c).fuel > heavyFuel && !oneIn(t, c, heavyEach)
}

// modesOf picks the modes in which a test runs a chunk.
func modesOf(t *testing.T, c testkit.Chunk, all ...int64) []int64 {
	if thorough || wholeRun(c).fuel <= busyFuel {
		return all
	}
	i := pick(t, c, uint32(len(all)))
	return all[i : i+1]
}

// oneIn picks one chunk in n, other ones in each test.
func oneIn(t *testing.T, c testkit.Chunk, n uint32) bool { return pick(t, c, n) == 0 }

// pick is a number below n for a chunk in a test.
func pick(t *testing.T, c testkit.Chunk, n uint32) uint32 {
	test, _, _ := strings.Cut(t.Name(), "/")
	return crc32.ChecksumIEEE([]byte(test+" "+c.Name())) % n
}

// TestMain has the garbage collector run less often: it took a fifth of the time.
func TestMain(m *testing.M) {
	debug.SetGCPercent(300)
	debug.SetMemoryLimit(3 << 30)
	os.Exit(m.Run())
}

var wholeRuns sync.Map // of func() result, by the chunk's file and line

// wholeRun is what comes of a golden chunk that is run in one piece.
func wholeRun(c testkit.Chunk) result {
	run, _ := wholeRuns.LoadOrStore(c.File+":"+strconv.Itoa(c.Line), sync.OnceValue(func() result { return runSliced(c, 0, nil) }))
	return run.(func() result)()
}
