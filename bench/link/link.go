package main

import (
	"log"
	"net"
	"sync"
	"time"
)

// settings of a link, as the control sends them.
type settings struct {
	// Seconds that a byte takes one way.
	Delay float64 `json:"delay"`
	// Bytes a second in each direction, of all connections together.
	Rate float64 `json:"rate"`
}

// account of what went over the link since it was set.
type account struct {
	Connections int   `json:"connections"`
	Open        int   `json:"open"`
	BytesUp     int64 `json:"bytesUp"`
	BytesDown   int64 `json:"bytesDown"`
}

type link struct {
	server string

	mutex   sync.Mutex
	delay   time.Duration
	up      *direction
	down    *direction
	counted account
}

func newLink(server string) *link {
	link := &link{server: server}
	link.set(settings{})
	return link
}

// set takes effect for connections that are opened from now on.
func (l *link) set(wanted settings) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.delay = time.Duration(wanted.Delay * float64(time.Second))
	l.up = newDirection(wanted.Rate, l.delay)
	l.down = newDirection(wanted.Rate, l.delay)
	l.counted = account{Open: l.counted.Open}
}

func (l *link) account() account {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return l.counted
}

func (l *link) serve(clients net.Listener) {
	for {
		client, err := clients.Accept()
		if err != nil {
			log.Fatal(err)
		}
		go l.connect(client.(*net.TCPConn), time.Now())
	}
}

// connect carries one connection in both directions until it ends.
func (l *link) connect(client *net.TCPConn, accepted time.Time) {
	l.mutex.Lock()
	up, down, delay := l.up, l.down, l.delay
	l.counted.Connections++
	l.counted.Open++
	l.mutex.Unlock()
	defer func() {
		l.mutex.Lock()
		l.counted.Open--
		l.mutex.Unlock()
	}()

	defer client.Close()
	upstream, err := net.Dial("tcp", l.server)
	if err != nil {
		log.Print(err)
		return
	}
	server := upstream.(*net.TCPConn)
	defer server.Close()

	// The client believes that it is connected at once. Over the link, its first byte could not leave before a round
	// trip for SYN and SYN-ACK.
	established := accepted.Add(2 * delay)
	var both sync.WaitGroup
	both.Go(func() { up.carry(client, server, established, l.count(&l.counted.BytesUp)) })
	both.Go(func() { down.carry(server, client, accepted, l.count(&l.counted.BytesDown)) })
	both.Wait()
}

func (l *link) count(bytes *int64) func(int64) {
	return func(more int64) {
		l.mutex.Lock()
		*bytes += more
		l.mutex.Unlock()
	}
}
