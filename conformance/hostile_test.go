package conformance

// This file tests what the programs of ../testdata/hostile do to CPython: each runs in a
// process of its own, with 1 GiB and 2 s of processor time, and ends as its header says.

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/adderlang/adder/conformance/oracle"
)

var updateHostile = flag.Bool("update-hostile", false, "write in the headers of hostile files how they end on CPython")

// hostilePart is what part of the files a run takes: they take minutes together.
const hostilePart = 18

// hostilePrelude limits its process and runs a file.
const hostilePrelude = `
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (2, 3))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
del sys.modules["resource"], resource
exec(compile(open(sys.argv[1]).read(), sys.argv[1], "exec"))
`

// A hostileEnd is how a file ended on CPython: "killed" by a signal, "memory" (MemoryError),
// "deep" (RecursionError), "time" (SIGXCPU), or "held" by what is told.
type hostileEnd struct {
	how, why string
	cpu      time.Duration
	rss      int64 // bytes
}

func TestHostile(t *testing.T) {
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../testdata/hostile/*/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no files: ", err)
	}
	ends := map[string]int{}
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		want := ""
		for line := range strings.Lines(string(src)) {
			if !strings.HasPrefix(line, "#") {
				break
			}
			if rest, ok := strings.CutPrefix(line, "# cpython: "); ok {
				want, _, _ = strings.Cut(strings.TrimSpace(rest), ", ")
			}
		}
		if want == "" && !*updateHostile {
			t.Errorf("%s: no header says how it ends on CPython", file)
		}
		h := fnv.New32a()
		h.Write([]byte(filepath.Base(file)))
		if h.Sum32()%hostilePart != 0 && os.Getenv("ADDER_SLOW") == "" && !*updateHostile {
			continue
		}
		end := runHostile(t, exe, file)
		ends[end.how]++
		t.Logf("%s: %s, %s (%v, %d MiB)", file, end.how, end.why, end.cpu, end.rss>>20)
		if *updateHostile {
			writeHostile(t, file, string(src), end)
			continue
		}
		ok := false
		for how := range strings.SplitSeq(want, " or ") {
			ok = ok || how == end.how
		}
		if !ok {
			t.Errorf("%s: ended %s, %s; its header says %s", file, end.how, end.why, want)
		}
	}
	t.Log(ends)
}

func runHostile(t *testing.T, exe, file string) hostileEnd {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second) // for what waits
	defer cancel()
	var errs tail
	cmd := exec.CommandContext(ctx, exe, "-I", "-c", hostilePrelude, file)
	cmd.Stderr = &errs
	cmd.Dir = t.TempDir()
	if abs, err := filepath.Abs(file); err == nil {
		cmd.Args[len(cmd.Args)-1] = abs
	}
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	status := cmd.ProcessState.Sys().(syscall.WaitStatus)
	end := hostileEnd{cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		end.rss = usage.Maxrss << 10
	}
	last := exceptionLine(errs.b)
	name, _, _ := strings.Cut(last, ":")
	switch {
	case ctx.Err() != nil:
		end.how, end.why = "time", "it waits"
	case status.Signaled() && status.Signal() == syscall.SIGXCPU:
		end.how = "time"
	case status.Signaled():
		end.how, end.why = "killed", status.Signal().String()
	case err == nil:
		end.how, end.why = "held", "it ends well"
	case name == "MemoryError":
		end.how = "memory"
	case name == "RecursionError":
		end.how = "deep"
	default:
		end.how, end.why = "held", last
	}
	return end
}

// tail keeps the end of what is written.
type tail struct{ b []byte }

func (w *tail) Write(p []byte) (int, error) {
	w.b = append(w.b, p...)
	if len(w.b) > 1<<16 {
		w.b = append([]byte(nil), w.b[len(w.b)-1<<12:]...)
	}
	return len(p), nil
}

// exceptionLine is the last line that names the exception of a traceback, and is not a note
// of it.
func exceptionLine(b []byte) string {
	last := ""
	lines := bytes.Split(bytes.TrimSpace(b), []byte("\n"))
	for i := len(lines) - 1; i >= 0; i-- {
		l := strings.ToValidUTF8(string(lines[i]), "?")
		if strings.HasPrefix(l, "MemoryError") || strings.HasPrefix(l, "RecursionError") {
			return l
		}
		if strings.HasPrefix(l, " ") || strings.HasPrefix(l, "Traceback") {
			break
		}
		last = l
	}
	return last
}

// writeHostile notes in a file's header how it ended. What ended after half of its time may
// run out of it on a slower machine; what had filled half of its memory when its time ended
// may fill the rest on a faster one.
func writeHostile(t *testing.T, file, src string, end hostileEnd) {
	how := end.how
	switch {
	case how == "time" && end.rss > 300<<20:
		how = "memory or time"
	case how != "time" && end.cpu > time.Second:
		how += " or time"
	}
	if end.why != "" {
		how += ", " + fmt.Sprintf("%.100s", end.why)
	}
	var out strings.Builder
	done := false
	for line := range strings.Lines(src) {
		if !done && strings.HasPrefix(line, "# cpython: ") {
			continue
		}
		if !done && !strings.HasPrefix(line, "#") {
			out.WriteString("# cpython: " + how + "\n")
			done = true
		}
		out.WriteString(line)
	}
	if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
