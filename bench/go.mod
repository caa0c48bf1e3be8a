module pypi-publish/bench

go 1.25.0
