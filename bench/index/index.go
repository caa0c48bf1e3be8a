package main

import (
	"net/http"
	"sync"
)

// settings of the index, as the control sends them.
type settings struct {
	// Seconds that an upload takes when its last byte has come.
	ServerTime float64 `json:"serverTime"`
	// So many of them hold the project's lock: others of the same project wait, as PyPI's own do while a file is stored.
	LockedTime float64 `json:"lockedTime"`
	// Compares the digest of the form with the file's. It costs as much CPU as a client's own hashing.
	Verify bool `json:"verify"`
	// Keeps the files of before.
	Keep bool `json:"keep"`
}

// file is what the index knows of an upload.
type file struct {
	Filename string `json:"filename"`
	Size     int64  `json:"size"`
	SHA256   string `json:"sha256"`
	Version  string `json:"version"`
}

// report is the account of the index since it was set.
type report struct {
	Files []file `json:"files"`
	// Requests by what they were for: upload, project, audience, id-token, mint, burn, other.
	Requests map[string]int `json:"requests"`
	// What was wrong with requests. A benchmark with any of these is none.
	Complaints []string `json:"complaints"`
}

type index struct {
	mutex      sync.Mutex
	settings   settings
	projects   map[string]map[string]file
	locks      map[string]*sync.Mutex
	requests   map[string]int
	complaints []string
}

func newIndex() *index {
	index := &index{}
	index.set(settings{})
	return index
}

func (i *index) set(wanted settings) {
	i.mutex.Lock()
	defer i.mutex.Unlock()
	if !wanted.Keep {
		i.projects = map[string]map[string]file{}
	}
	i.settings = wanted
	i.locks = map[string]*sync.Mutex{}
	i.requests = map[string]int{}
	i.complaints = nil
}

func (i *index) report() report {
	i.mutex.Lock()
	defer i.mutex.Unlock()
	files := []file{}
	for _, project := range i.projects {
		for _, file := range project {
			files = append(files, file)
		}
	}
	requests := map[string]int{}
	for what, count := range i.requests {
		requests[what] = count
	}
	return report{Files: files, Requests: requests, Complaints: append([]string{}, i.complaints...)}
}

func (i *index) routes() http.Handler {
	routes := http.NewServeMux()
	routes.HandleFunc("POST /legacy/", i.counted("upload", i.upload))
	routes.HandleFunc("GET /simple/{project}/", i.counted("project", i.projectPage))
	routes.HandleFunc("GET /pypi/{project}/json", i.counted("project", i.legacyProjectPage))
	routes.HandleFunc("GET /_/oidc/audience", i.counted("audience", i.audience))
	routes.HandleFunc("GET /id-token", i.counted("id-token", i.idToken))
	routes.HandleFunc("POST /_/oidc/mint-token", i.counted("mint", i.mint))
	routes.HandleFunc("POST /_/oidc/burn-token", i.counted("burn", i.burn))
	routes.HandleFunc("/", i.counted("other", func(answer http.ResponseWriter, request *http.Request) {
		i.refuse(answer, http.StatusNotFound, request.Method+" "+request.URL.Path+" is no part of this index")
	}))
	return routes
}

func (i *index) counted(what string, handle http.HandlerFunc) http.HandlerFunc {
	return func(answer http.ResponseWriter, request *http.Request) {
		i.mutex.Lock()
		i.requests[what]++
		i.mutex.Unlock()
		handle(answer, request)
	}
}

// refuse answers with an error, and notes it: in a benchmark nothing should be refused.
func (i *index) refuse(answer http.ResponseWriter, status int, why string) {
	i.mutex.Lock()
	i.complaints = append(i.complaints, why)
	i.mutex.Unlock()
	http.Error(answer, why, status)
}
