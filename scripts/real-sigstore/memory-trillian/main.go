// A Trillian log server and its sequencer in one process, with their trees in memory: the backend of the two logs that
// scripts/real-sigstore starts. It makes a tree for the certificate transparency log and writes its id to standard
// output; Rekor makes its own.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net"
	"time"

	"github.com/google/trillian"
	"github.com/google/trillian/extension"
	operations "github.com/google/trillian/log"
	"github.com/google/trillian/monitoring"
	"github.com/google/trillian/quota"
	"github.com/google/trillian/server"
	"github.com/google/trillian/server/admin"
	"github.com/google/trillian/server/interceptor"
	"github.com/google/trillian/storage/memory"
	"github.com/google/trillian/util/clock"
	"github.com/google/trillian/util/election2"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/types/known/durationpb"
)

func main() {
	address := flag.String("address", "127.0.0.1:8090", "where to listen")
	flag.Parse()

	metrics := monitoring.InertMetricFactory{}
	trees := memory.NewTreeStorage()
	registry := extension.Registry{
		AdminStorage:    memory.NewAdminStorage(trees),
		LogStorage:      memory.NewLogStorage(trees, metrics),
		ElectionFactory: election2.NoopFactory{},
		QuotaManager:    quota.Noop(),
		MetricFactory:   metrics,
	}
	checks := interceptor.New(registry.AdminStorage, registry.QuotaManager, false, metrics)
	services := grpc.NewServer(grpc.ChainUnaryInterceptor(interceptor.ErrorWrapper, checks.UnaryInterceptor))
	administration := admin.New(registry, nil)
	trillian.RegisterTrillianLogServer(services, server.NewTrillianLogRPCServer(registry, clock.System))
	trillian.RegisterTrillianAdminServer(services, administration)

	sequencer := operations.NewOperationManager(operations.OperationInfo{
		Registry:    registry,
		BatchSize:   1000,
		NumWorkers:  2,
		RunInterval: 50 * time.Millisecond,
		TimeSource:  clock.System,
	}, operations.NewSequencerManager(registry, 0))
	go sequencer.OperationLoop(context.Background())

	listener, err := net.Listen("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	go func() { log.Fatal(services.Serve(listener)) }()
	fmt.Println(makeTree(administration, registry))
	select {}
}

func makeTree(administration *admin.Server, registry extension.Registry) int64 {
	tree, err := administration.CreateTree(context.Background(), &trillian.CreateTreeRequest{Tree: &trillian.Tree{
		TreeState:       trillian.TreeState_ACTIVE,
		TreeType:        trillian.TreeType_LOG,
		MaxRootDuration: durationpb.New(time.Hour),
	}})
	if err != nil {
		log.Fatal(err)
	}
	logs := server.NewTrillianLogRPCServer(registry, clock.System)
	if _, err := logs.InitLog(context.Background(), &trillian.InitLogRequest{LogId: tree.TreeId}); err != nil {
		log.Fatal(err)
	}
	return tree.TreeId
}
