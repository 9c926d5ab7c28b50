package bench

// This file defines the memory that the process holds, where the system tells it.

import (
	"bytes"
	"errors"
	"fmt"
	"os"
)

// RSS is the memory of the machine that the process holds, in bytes.
func RSS() (int64, error) {
	status, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0, err
	}
	var size, resident int64
	if _, err := fmt.Fscan(bytes.NewReader(status), &size, &resident); err != nil {
		return 0, err
	}
	return resident * int64(os.Getpagesize()), nil
}

// PeakRSS is the most that the process ever held.
func PeakRSS() (int64, error) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, err
	}
	_, rest, ok := bytes.Cut(status, []byte("\nVmHWM:"))
	var kib int64
	if !ok {
		return 0, errors.New("the system does not say")
	}
	if _, err := fmt.Fscan(bytes.NewReader(rest), &kib); err != nil {
		return 0, err
	}
	return kib << 10, nil
}
