package main

import (
	"sync"
	"time"
)

// How far the line's own clock may run ahead of the machine's: sleeping for less is not exact.
const slack = time.Millisecond

// direction is one way of the link: a line that sends the chunks of all connections one after another, taking turns
// among the connections, and then takes its time to deliver them.
type direction struct {
	rate  float64
	delay time.Duration

	mutex sync.Mutex
	// Whose chunks wait for the line, each connection once, in the order of their turns.
	turns   []*flow
	waiting *sync.Cond
}

func newDirection(rate float64, delay time.Duration) *direction {
	d := &direction{rate: rate, delay: delay}
	d.waiting = sync.NewCond(&d.mutex)
	if d.shapes() {
		go d.run()
	}
	return d
}

// shapes is false for a line that lets everything through at once.
func (d *direction) shapes() bool {
	return d.rate > 0 || d.delay > 0
}

// submit lets a chunk wait for its flow's turn.
func (d *direction) submit(f *flow, c chunk) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	f.queue = append(f.queue, c)
	if len(f.queue) == 1 {
		d.turns = append(d.turns, f)
		d.waiting.Signal()
	}
}

// run is the line itself. A link that was set anew leaves its old lines behind, waiting for ever: they are few.
func (d *direction) run() {
	free := time.Now()
	for {
		f, c, idle := d.next()
		// A line that was busy sends on from where it was, however late this program woke up.
		if now := time.Now(); idle && free.Before(now) {
			free = now
		}
		if d.rate > 0 {
			free = free.Add(time.Duration(float64(len(c.bytes)) / d.rate * float64(time.Second)))
		}
		c.due = free.Add(d.delay)
		f.underWay <- c
		if ahead := time.Until(free); ahead > slack {
			time.Sleep(ahead)
		}
	}
}

// next waits for a chunk, if there is none: then the line is idle.
func (d *direction) next() (f *flow, c chunk, idle bool) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	for len(d.turns) == 0 {
		idle = true
		d.waiting.Wait()
	}
	f = d.turns[0]
	d.turns = d.turns[1:]
	c = f.queue[0]
	f.queue = f.queue[1:]
	if len(f.queue) > 0 {
		d.turns = append(d.turns, f)
	}
	return f, c, idle
}
