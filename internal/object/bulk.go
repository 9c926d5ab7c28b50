// This file defines copies of many items. Go does not preempt a single copy, and one of Values
// goes through the collector's write barrier while that marks: in a copy of 16 M Values the
// whole process stood still for 190 ms. So they are made in pieces, between which other guests
// have their turn.

package object

import "runtime"

const (
	piece    = 4096       // items copied at once
	maxPiece = 16 * piece // bytes: as much
	perTurn  = 4          // pieces from one question whether to stop to the next: 256 KiB
)

// pieceOf is how many items of a slice are copied at once.
func pieceOf[T any](s []T) int {
	if _, ok := any(s).([]byte); ok {
		return maxPiece
	}
	return piece
}

// copyLong is copy(dst, src) for new storage, which nobody has seen yet: it stops where the
// host has ended the run, and begins anew when that is resumed. See Thread.Polled.
func copyLong[T any](t *Thread, dst, src []T) error {
	for len(src) > piece && len(dst) > 0 {
		for k := 0; k < perTurn && len(src) > 0; k++ {
			m := copy(dst, src[:min(len(src), pieceOf(src))])
			dst, src = dst[m:], src[m:]
		}
		if err := t.Polled(); err != nil {
			return err
		}
	}
	copy(dst, src)
	return nil
}

// moveLong is copy(dst, src) where something is changed in place, so that it must not stop in
// the middle: it just gives way. dst does not begin within src.
func moveLong[T any](dst, src []T) { _ = copyLong(nil, dst, src) }

// moveUp moves s[i:j] by d places, the last item first: for room amid a slice.
func moveUp[T any](s []T, i, j, d int) {
	for turn := perTurn - 1; j-i > piece; turn-- {
		k := max(i, j-pieceOf(s))
		copy(s[k+d:], s[k:j])
		if j = k; turn == 0 {
			turn = perTurn
			runtime.Gosched()
		}
	}
	copy(s[i+d:], s[i:j])
}

// cloneLong is a copy of s, nil if that is.
func cloneLong[T any](s []T) []T {
	if s == nil {
		return nil
	}
	out := make([]T, len(s))
	moveLong(out, s)
	return out
}

// copyOfBytes is a copy of b.
func copyOfBytes(b []byte) []byte {
	out := rawBuffer(len(b))
	moveLong(out, b)
	return out
}

// clearLong is clear(s).
func clearLong[T any](s []T) {
	for len(s) > perTurn*piece {
		clear(s[:perTurn*piece])
		s = s[perTurn*piece:]
		runtime.Gosched()
	}
	clear(s)
}

// repeatLong fills new storage, as copyLong does, with s over and over.
func repeatLong[T any](t *Thread, dst, s []T) error {
	if err := copyLong(t, dst, s); err != nil {
		return err
	}
	for done, since := len(s), 0; done < len(dst); {
		from := done % len(s) // what is done repeats itself
		m := copy(dst[done:], dst[from:min(done, from+pieceOf(s))])
		done += m
		if since += m; since >= perTurn*pieceOf(s) {
			since = 0
			if err := t.Polled(); err != nil {
				return err
			}
		}
	}
	return nil
}

// giveWay lets other guests have their turn at every 16,384th item of a loop that must not stop.
func giveWay(i int) {
	if i&(1<<14-1) == 1<<14-1 {
		runtime.Gosched()
	}
}
