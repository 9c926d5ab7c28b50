// Command calibrate prints how long a fixed Go loop takes on this machine, in
// milliseconds. Figures of bench/run from two machines compare only beside it.
package main

import (
	"fmt"

	"github.com/adderlang/adder/bench"
)

func main() {
	fmt.Printf("%.1f ms\n", bench.Calibrate().Seconds()*1000)
}
