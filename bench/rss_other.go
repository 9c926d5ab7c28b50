//go:build !linux

package bench

import "errors"

// RSS is the memory of the machine that the process holds, in bytes.
func RSS() (int64, error) {
	return 0, errors.New("this system does not tell a process how much memory it holds")
}
