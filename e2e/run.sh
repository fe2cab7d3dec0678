#!/usr/bin/env bash
# Runs the end-to-end suite; arguments go to the test program, such as a part of a test's name. Its ignored tests start
# real proxies: where that is not possible, it goes without them and names them at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

suite=(cargo test --package nav-e2e --test suite)

if reason=$(e2e/with-namespaces.sh true 2>&1); then
  exec e2e/with-namespaces.sh "${suite[@]}" -- --include-ignored "$@"
fi
result=0
"${suite[@]}" -- "$@" || result=$?
echo "skipped ($reason):"
"${suite[@]}" --quiet -- --ignored --list "$@" | sed -n 's/: test$//p'
exit "$result"
