// This file lists modules written in Python alone.

package stdlib

import (
	"github.com/adderlang/adder/internal/stdlib/colorsys"
	"github.com/adderlang/adder/internal/stdlib/contextvars"
	"github.com/adderlang/adder/internal/stdlib/errno"
	"github.com/adderlang/adder/internal/stdlib/queue"
	"github.com/adderlang/adder/internal/stdlib/sched"
)

func init() {
	register("_contextvars", false, contextvars.SourcePrivateContextvars)
	register("colorsys", false, colorsys.Source)
	register("contextvars", false, contextvars.SourceContextvars)
	register("errno", false, errno.Source)
	register("queue", false, queue.Source)
	register("sched", false, sched.Source)
}
