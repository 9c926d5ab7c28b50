package adder

import "time"

// Limits bounds what one [Interp] may spend. The zero value of a field means its
// default; no value means unlimited.
//
//	field   unit    default   counts                                  when it runs out
//	Fuel    units   100 M     charge sites of the source, plus what   *LimitError, What "fuel"
//	                          each native declares
//	Memory  bytes   256 MiB   live Python data as the meter sizes     *LimitError, What "memory"
//	                          it, not process memory
//	Output  bytes   16 MiB    text written to standard streams        *LimitError, What "output"
//	Depth   frames  10,000    nested calls, Python and native         RecursionError, catchable
//	Wall    time    none      from Run to its return, waiting         context.DeadlineExceeded
//	                          included; 0 leaves it to the context;
//	                          some ms early before work in one piece
//	                          that would end long after it
//
// A LimitError cannot be caught by Python code, and no finally block runs after it.
// Fuel and memory are deterministic: the same program, inputs and version stop at the
// same operation on every machine. sys.setrecursionlimit starts at 1000 and cannot
// pass Depth.
type Limits struct {
	Fuel   int64
	Memory int64
	Output int64
	Depth  int
	Wall   time.Duration
}

// DefaultLimits are what zero fields of Limits mean.
var defaultLimits = Limits{Fuel: 100_000_000, Memory: 256 << 20, Output: 16 << 20, Depth: 10_000}

// DefaultLimits returns the limits that zero fields mean.
func DefaultLimits() Limits { return defaultLimits }

// smallest memory limit: less than this no program could start.
const minMemory = 16 << 10

func (l Limits) filled() Limits {
	if l.Fuel <= 0 {
		l.Fuel = defaultLimits.Fuel
	}
	if l.Memory <= 0 {
		l.Memory = defaultLimits.Memory
	}
	l.Memory = max(l.Memory, minMemory)
	if l.Output <= 0 {
		l.Output = defaultLimits.Output
	}
	if l.Depth <= 0 {
		l.Depth = defaultLimits.Depth
	}
	return l
}
