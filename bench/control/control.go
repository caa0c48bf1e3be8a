// Package control is how the benchmark speaks with the programs that it starts: where they listen, and what they have
// counted.
package control

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
)

// Listen opens a port of its own choice on loopback, or ends the program.
func Listen() net.Listener {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	return listener
}

// Serve tells where the clients' port and one for control are, in one line, and returns when standard input ends. Control
// is HTTP: PUT / hands over settings as JSON; both that and GET / answer with the account.
func Serve[Settings, Account any](clients net.Listener, set func(Settings), account func() Account) {
	control := Listen()
	handler := http.HandlerFunc(func(answer http.ResponseWriter, request *http.Request) {
		if request.Method == http.MethodPut {
			var wanted Settings
			if err := json.NewDecoder(request.Body).Decode(&wanted); err != nil {
				http.Error(answer, err.Error(), http.StatusBadRequest)
				return
			}
			set(wanted)
		}
		json.NewEncoder(answer).Encode(account())
	})
	go func() { log.Fatal(http.Serve(control, handler)) }()

	fmt.Printf("{\"port\": %d, \"control\": %d}\n", port(clients), port(control))
	io.Copy(io.Discard, os.Stdin)
}

func port(listener net.Listener) int {
	return listener.Addr().(*net.TCPAddr).Port
}
