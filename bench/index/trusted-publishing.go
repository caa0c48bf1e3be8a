package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

func (i *index) audience(answer http.ResponseWriter, request *http.Request) {
	fmt.Fprint(answer, `{"audience": "pypi"}`)
}

// idToken is what GitHub's provider answers to a job, with a signature that nobody verifies here.
func (i *index) idToken(answer http.ResponseWriter, request *http.Request) {
	now := time.Now().Unix()
	claims := map[string]any{
		"iss": "https://token.actions.githubusercontent.com", "aud": request.URL.Query().Get("audience"),
		"sub": "repo:octo/demo:ref:refs/heads/main", "repository": "octo/demo", "repository_owner": "octo",
		"workflow_ref": "octo/demo/.github/workflows/release.yml@refs/heads/main", "ref": "refs/heads/main",
		"iat": now, "nbf": now, "exp": now + 300, "jti": fmt.Sprint(time.Now().UnixNano()),
	}
	header := map[string]string{"alg": "RS256", "typ": "JWT"}
	json.NewEncoder(answer).Encode(map[string]string{"value": encode(header) + "." + encode(claims) + ".c2lnbmF0dXJl"})
}

func encode(value any) string {
	text, _ := json.Marshal(value)
	return base64.RawURLEncoding.EncodeToString(text)
}

func (i *index) mint(answer http.ResponseWriter, request *http.Request) {
	expires := time.Now().Add(15 * time.Minute).Unix()
	fmt.Fprintf(answer, `{"success": true, "token": "pypi-minted-by-the-benchmark", "expires": %d}`, expires)
}

func (i *index) burn(answer http.ResponseWriter, request *http.Request) {
	answer.WriteHeader(http.StatusAccepted)
}
