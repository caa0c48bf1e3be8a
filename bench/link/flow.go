package main

import (
	"io"
	"net"
	"time"
)

const (
	// What a connection sends in one turn. A small unit shares the line fairly; a large one costs less.
	chunkBytes = 16 * 1024
	// How many bytes a connection may have on the line: far more than rate times delay, so that the window is never what
	// limits a transfer.
	windowChunks = 256
)

// chunk of a connection's bytes. Without bytes, it is the end of them.
type chunk struct {
	bytes []byte
	due   time.Time
}

// flow is what one connection has in one direction.
type flow struct {
	queue    []chunk
	underWay chan chunk
}

// carry takes bytes from a connection and delivers them to another when the line has brought them there. It returns when
// the bytes have ended, or cannot be delivered any more.
func (d *direction) carry(from, to *net.TCPConn, established time.Time, count func(int64)) {
	if !d.shapes() {
		// Within the kernel, where it can be.
		copied, err := io.Copy(to, from)
		count(copied)
		end(from, to, err)
		return
	}
	f := &flow{underWay: make(chan chunk, windowChunks)}
	// Chunks that are read, and not delivered yet.
	window := make(chan struct{}, windowChunks)
	go func() {
		time.Sleep(time.Until(established))
		for {
			window <- struct{}{}
			bytes := make([]byte, chunkBytes)
			length, err := from.Read(bytes)
			d.submit(f, chunk{bytes: bytes[:length]})
			if err != nil {
				if length > 0 {
					window <- struct{}{}
					d.submit(f, chunk{})
				}
				return
			}
		}
	}()
	for c := range f.underWay {
		time.Sleep(time.Until(c.due))
		if len(c.bytes) == 0 {
			to.CloseWrite()
			return
		}
		if _, err := to.Write(c.bytes); err != nil {
			// Whoever sends to a connection that is gone learns of it by its own being cut.
			from.SetLinger(0)
			from.Close()
			drain(f, window)
			return
		}
		count(int64(len(c.bytes)))
		<-window
	}
}

// end passes the end of one side on to the other.
func end(from, to *net.TCPConn, err error) {
	if err == nil {
		to.CloseWrite()
		return
	}
	from.SetLinger(0)
	from.Close()
	to.SetLinger(0)
	to.Close()
}

// drain takes what is still under way, so that the line does not wait for a connection that is gone.
func drain(f *flow, window chan struct{}) {
	for c := range f.underWay {
		if len(c.bytes) == 0 {
			return
		}
		<-window
	}
}
