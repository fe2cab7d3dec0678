#!/usr/bin/env bash
# Runs the end-to-end suite. Its ignored tests need root and network namespaces: where those are not, it goes without
# them and names them at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

suite=(cargo test --package nav-e2e)

if reason=$(unshare --net --mount --pid --mount-proc --fork ip link set lo up 2>&1); then
  exec "${suite[@]}" -- --include-ignored
fi
result=0
"${suite[@]}" || result=$?
echo "skipped, since they need root and network namespaces ($reason):"
"${suite[@]}" --quiet -- --ignored --list | sed -n 's/: test$//p'
exit "$result"
