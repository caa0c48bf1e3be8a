// Command link is a network link between clients and one server on this machine: a TCP proxy with the delay and the rate
// of a line, shared fairly by its connections.
//
// It listens on loopback and prints {"port", "control"} in one line. Control is HTTP: PUT / with {"delay", "rate"} sets
// the link (seconds one way, bytes a second in each direction, 0 for none) and starts the account anew; GET / gives the
// account. It ends when its standard input does.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
)

func main() {
	server := flag.String("server", "", "host:port of the server behind the link")
	flag.Parse()

	clients := listen()
	control := listen()
	link := newLink(*server)
	go link.serve(clients)
	go func() { log.Fatal(http.Serve(control, controls(link))) }()

	fmt.Printf("{\"port\": %d, \"control\": %d}\n", port(clients), port(control))
	io.Copy(io.Discard, os.Stdin)
}

func controls(link *link) http.Handler {
	return http.HandlerFunc(func(answer http.ResponseWriter, request *http.Request) {
		if request.Method == http.MethodPut {
			var wanted settings
			if err := json.NewDecoder(request.Body).Decode(&wanted); err != nil {
				http.Error(answer, err.Error(), http.StatusBadRequest)
				return
			}
			link.set(wanted)
		}
		json.NewEncoder(answer).Encode(link.account())
	})
}

func listen() net.Listener {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	return listener
}

func port(listener net.Listener) int {
	return listener.Addr().(*net.TCPAddr).Port
}
