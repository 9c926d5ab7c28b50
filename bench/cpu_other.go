//go:build !unix

package bench

import (
	"errors"
	"time"
)

// CPUTime is the user and system time that the process has used.
func CPUTime() (time.Duration, error) {
	return 0, errors.New("this system does not tell a process its processor time")
}
