package machine

// This file defines processes with a time limit.

import (
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"syscall"
	"time"
)

// ErrTimeout: the process did not end in its time.
var ErrTimeout = errors.New("the process took too long")

// A Process is a command in a process group of its own, which is gone when the process has run.
type Process struct {
	Words          []string
	Dir            string
	Env            []string
	Stdout, Stderr io.Writer
	Wall           time.Duration
}

// Run runs the process. That it fails is no error: its state says so.
func (p Process) Run(ctx context.Context) (*os.ProcessState, error) {
	limited, cancel := context.WithTimeout(ctx, p.Wall)
	defer cancel()
	cmd := exec.CommandContext(limited, p.Words[0], p.Words[1:]...)
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr = p.Dir, p.Env, p.Stdout, p.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	kill := func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.Cancel = kill
	cmd.WaitDelay = 5 * time.Second
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	err := cmd.Wait()
	_ = kill() // whatever children are left
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case limited.Err() != nil:
		return cmd.ProcessState, ErrTimeout
	case err != nil && !errors.As(err, &exit) && !errors.Is(err, exec.ErrWaitDelay):
		return nil, err
	}
	return cmd.ProcessState, nil
}
