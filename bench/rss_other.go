//go:build !linux

package bench

import "errors"

var errNoRSS = errors.New("this system does not tell a process how much memory it holds")

// RSS is the memory of the machine that the process holds, in bytes.
func RSS() (int64, error) { return 0, errNoRSS }

// PeakRSS is the most that the process ever held.
func PeakRSS() (int64, error) { return 0, errNoRSS }
