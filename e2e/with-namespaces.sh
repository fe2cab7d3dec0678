#!/usr/bin/env bash
# Runs a command that starts real proxies, which need namespaces of their own (see e2e/src/proxy.rs): as root, or as
# somebody who may be root in a user namespace. Where neither is possible it says why, and does not run it.
set -euo pipefail

isolated='ip link set lo up && ip address add 10.10.0.1/32 dev lo &&
  mount --bind /etc/hosts /etc/hosts && mount --bind /etc/resolv.conf /etc/resolv.conf'

for root in "" "unshare --user --map-root-user"; do
  # shellcheck disable=SC2086 # words
  if reason=$($root unshare --net --mount --pid --mount-proc --fork --kill-child sh -c "$isolated" 2>&1); then
    exec $root "$@"
  fi
done
echo "no network namespaces for real proxies: $reason" >&2
exit 1
