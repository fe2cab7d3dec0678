#!/usr/bin/env bash
# Builds what the end-to-end suite runs: a Kubernetes control plane, etcd, kubectl and KWOK, at the versions pinned in
# programs/*/go.mod. Minutes when cold, nothing at all when current.
#
#   NAV_E2E_BIN         where the programs go (default: .cache/e2e/bin at the root of the repository)
#   KUBEBUILDER_ASSETS  a folder with all six programs to use instead of building them; Go is needed all the same,
#                       to fetch the rules that KWOK follows
set -euo pipefail

e2e=$(cd "$(dirname "$0")" && pwd)
bin=${NAV_E2E_BIN:-$e2e/../.cache/e2e/bin}
programs=(etcd kube-apiserver kubectl kube-controller-manager kube-scheduler kwok)

fail() { echo "e2e/build.sh: $*" >&2; exit 1; }

given() { # whether KUBEBUILDER_ASSETS makes building unnecessary
  local program
  [ -n "${KUBEBUILDER_ASSETS:-}" ] || return 1
  for program in "${programs[@]}"; do [ -x "$KUBEBUILDER_ASSETS/$program" ] || return 1; done
}

current_stamp() { # changes when a version, a flag of this script or a given folder does
  echo "assets: $(given && realpath "$KUBEBUILDER_ASSETS")"
  cd "$e2e" && find build.sh programs -type f | LC_ALL=C sort | xargs cksum
}

is_current() {
  local program
  for program in "${programs[@]}"; do [ -x "$bin/$program" ] || return 1; done
  [ -f "$bin/kwok-stages.yaml" ] && [ "$(cat "$bin/stamp" 2>/dev/null)" = "$(current_stamp)" ]
}

version() { # MODULE, as the go.mod in the current folder pins it
  go list -m -f '{{.Version}}' "$1"
}

build() { # PROGRAM
  local flags="-s -w" kubernetes package=k8s.io/component-base/version
  cd "$e2e/programs/kubernetes"
  case $1 in
    etcd)
      cd ../etcd && go build -ldflags "$flags" -o "$bin/etcd" go.etcd.io/etcd/server/v3 ;;
    kwok)
      go build -ldflags "$flags" -o "$bin/kwok" sigs.k8s.io/kwok/cmd/kwok ;;
    *) # without these a server says that it is v0.0.0, and refuses what newer versions only deprecate
      kubernetes=$(version k8s.io/kubernetes)
      flags+=" -X $package.gitVersion=$kubernetes -X $package.gitMajor=1 -X $package.gitMinor=$(cut -d. -f2 <<<"$kubernetes")"
      go build -ldflags "$flags" -o "$bin/$1" "./$1" ;;
  esac
}

collect_stages() { # KWOK's rules by which nodes become Ready and pods Running
  local kwok stage
  cd "$e2e/programs/kubernetes"
  kwok=$(go mod download -json "sigs.k8s.io/kwok@$(version sigs.k8s.io/kwok)" | sed -n 's/.*"Dir": "\(.*\)",/\1/p')
  for stage in node/fast/node-initialize node/heartbeat-with-lease/node-heartbeat-with-lease \
    pod/fast/pod-ready pod/fast/pod-complete pod/fast/pod-delete; do
    cat "$kwok/kustomize/stage/$stage.yaml"
    echo ---
  done >"$bin/kwok-stages.yaml"
}

mkdir -p "$bin"
bin=$(cd "$bin" && pwd)
is_current && exit 0
command -v go >/dev/null || fail "Go 1.26 or newer is needed to build the control plane; get it from https://go.dev/dl"

rm -f "$bin/stamp"
n=0
for program in "${programs[@]}"; do
  n=$((n + 1))
  if given; then
    echo "[$n/${#programs[@]}] $program: from $KUBEBUILDER_ASSETS"
    ln -sf "$(realpath "$KUBEBUILDER_ASSETS")/$program" "$bin/$program"
  else
    echo "[$n/${#programs[@]}] $program: building (minutes when Go's cache is cold)"
    rm -f "$bin/$program" # a link from an earlier KUBEBUILDER_ASSETS would be written through
    (build "$program")
  fi
done
(collect_stages)
current_stamp >"$bin/stamp"
echo "the control plane is in $bin"
