// This file defines how what has a deadline, and no context, is ended by one.

package netio

import (
	"context"
	"time"
)

// A Line lets one at a time use something that has one deadline: the reading side of a
// connection, the writing side, a listener.
type Line chan struct{}

// NewLine is a line in which nobody stands.
func NewLine() Line { return make(Line, 1) }

// Do does something that ends at a deadline. If its context ends it, that is the error.
func (l Line) Do(ctx context.Context, deadline func(time.Time) error, do func() error) error {
	select {
	case l <- struct{}{}:
		defer func() { <-l }()
	case <-ctx.Done():
		return ctx.Err()
	}
	if err := deadline(time.Time{}); err != nil {
		return err
	}
	ended := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(ended)
		_ = deadline(time.Unix(1, 0)) // it is over: what waits returns
	})
	err := do()
	if !stop() {
		<-ended
		if err != nil {
			err = ctx.Err()
		}
	}
	return err
}

// Within is a context that ends after a timeout; 0 is none.
func Within(ctx context.Context, timeout time.Duration) (context.Context, context.CancelFunc) {
	if timeout == 0 {
		return ctx, func() {}
	}
	return context.WithTimeout(ctx, timeout)
}
