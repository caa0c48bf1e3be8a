module pypi-publish/bench

go 1.25
