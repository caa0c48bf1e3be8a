// Command index is as much of PyPI as a client's speed depends on: uploads, the Simple API, and the exchange of ID tokens.
// It keeps of a file its name, size and digest, and takes as long for each upload as it is told to.
//
// It listens on loopback with TLS and prints {"port", "control"} in one line. Control is HTTP: PUT / with {"serverTime",
// "lockedTime", "verify"} (seconds) sets it and forgets all files and requests, but with "keep" only the requests; GET /
// gives the account. It ends when its standard input does.
package main

import (
	"crypto/tls"
	"flag"
	"io"
	"log"
	"net/http"

	"pypi-publish/bench/control"
)

func main() {
	certificate := flag.String("certificate", "", "PEM file")
	key := flag.String("key", "", "PEM file")
	flag.Parse()

	pair, err := tls.LoadX509KeyPair(*certificate, *key)
	if err != nil {
		log.Fatal(err)
	}
	clients := control.Listen()
	index := newIndex()
	// HTTP/1.1 only: the windows of HTTP/2 would limit those who use it to less than the link carries.
	settings := &tls.Config{Certificates: []tls.Certificate{pair}, NextProtos: []string{"http/1.1"}}
	quiet := log.New(io.Discard, "", 0)
	server := &http.Server{Handler: index.routes(), ErrorLog: quiet}
	go func() { log.Fatal(server.Serve(tls.NewListener(clients, settings))) }()
	control.Serve(clients, index.set, index.report)
}
