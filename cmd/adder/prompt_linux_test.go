package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// TestMain lets a test run the command in a process of its own, on a terminal.
func TestMain(m *testing.M) {
	if os.Getenv("ADDER_TEST_COMMAND") != "" {
		os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// A screen is the other end of a terminal.
type screen struct {
	t    *testing.T
	pty  *os.File
	mu   sync.Mutex
	text bytes.Buffer
}

// onTerminal starts the command on a new terminal; files replaces descriptors of it.
func onTerminal(t *testing.T, stdin *os.File, args ...string) (*screen, *exec.Cmd) {
	t.Helper()
	pty, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := unix.IoctlSetPointerInt(int(pty.Fd()), unix.TIOCSPTLCK, 0); err != nil {
		t.Fatal(err)
	}
	n, err := unix.IoctlGetInt(int(pty.Fd()), unix.TIOCGPTN)
	if err != nil {
		t.Fatal(err)
	}
	tty, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer tty.Close()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), "ADDER_TEST_COMMAND=1")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = tty, tty, tty
	ctty := 0
	if stdin != nil {
		cmd.Stdin, ctty = stdin, 1
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true, Ctty: ctty}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	s := &screen{t: t, pty: pty}
	go func() {
		buf := make([]byte, 4096)
		for {
			n, err := pty.Read(buf)
			s.mu.Lock()
			s.text.Write(buf[:n])
			s.mu.Unlock()
			if err != nil {
				return
			}
		}
	}()
	t.Cleanup(func() { cmd.Process.Kill(); pty.Close() })
	return s, cmd
}

func (s *screen) all() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

// wait waits until the screen shows a text.
func (s *screen) wait(text string) {
	s.t.Helper()
	for end := time.Now().Add(20 * time.Second); !strings.Contains(s.all(), text); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			s.t.Fatalf("%q is not shown: %q", text, s.all())
		}
	}
}

func (s *screen) typed(text string) {
	if _, err := s.pty.WriteString(text); err != nil {
		s.t.Fatal(err)
	}
}

// TestPromptOnTerminal: a question on a real terminal. An answer to one that the program only
// printed is not taken for one to ours.
func TestPromptOnTerminal(t *testing.T) {
	s, cmd := onTerminal(t, nil, "--prompt", "--grant", "c=clock", "-c", `
import time, os
print("adder: allow it [o]nce, for this [r]un? ", end="", flush=True)
time.sleep(0.5)
try: os.urandom(1)
except PermissionError: print("refused")
print(len(os.urandom(3)))
print("end")
`)
	s.wait("for this [r]un? ")
	s.typed("r\n") // to the program's own
	s.wait("the program wants random numbers (os.urandom())")
	s.wait("[s]top asking? ")
	s.typed("o\n")
	s.wait("[s]top asking? o")
	for strings.Count(s.all(), "[s]top asking? ") < 2 {
		time.Sleep(5 * time.Millisecond)
	}
	s.typed("r\n")
	s.wait("end")
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
	if strings.Contains(s.all(), "refused") || !strings.Contains(s.all(), "3\r\n") || !strings.Contains(s.all(), strings.TrimSuffix(reset, "\r\n")) {
		t.Errorf("%q", s.all())
	}
}

// TestPromptNeedsTerminal: with standard input from elsewhere nothing is asked.
func TestPromptNeedsTerminal(t *testing.T) {
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	s, cmd := onTerminal(t, null, "--prompt", "-c", "import time; time.time()")
	if err := cmd.Wait(); err == nil || cmd.ProcessState.ExitCode() != 77 {
		t.Error(err, s.all())
	}
	if strings.Contains(s.all(), "the program wants") {
		t.Errorf("%q", s.all())
	}
}

// TestPromptInterrupt: Ctrl-C at a question ends the run.
func TestPromptInterrupt(t *testing.T) {
	s, cmd := onTerminal(t, nil, "--prompt", "-c", "import time; time.time()")
	s.wait("[s]top asking? ")
	s.typed("\x03")
	if err := cmd.Wait(); cmd.ProcessState.ExitCode() != exitSignal {
		t.Error(err, s.all())
	}
}
