// Command link is a network link between clients and one server on this machine: a TCP proxy with the delay and the rate
// of a line, shared fairly by its connections.
//
// It listens on loopback and prints {"port", "control"} in one line. Control is HTTP: PUT / with {"delay", "rate"} sets
// the link (seconds one way, bytes a second in each direction, 0 for none) and starts the account anew; GET / gives the
// account. It ends when its standard input does.
package main

import (
	"flag"

	"pypi-publish/bench/control"
)

func main() {
	server := flag.String("server", "", "host:port of the server behind the link")
	flag.Parse()

	clients := control.Listen()
	link := newLink(*server)
	go link.serve(clients)
	control.Serve(clients, link.set, link.account)
}
