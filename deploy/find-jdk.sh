# Sourced by mvnw and deploy/candor: exports JAVA_HOME when it is unset and the java on the PATH is older than 21.
# Looks where JDKs usually lie (sdkman, ~/.jdks, the system's JVM folders) and takes the newest.

# Every JDK says its version in a file; asking java itself takes a tenth of a second each.
candor_java_level() {
  release="$(dirname "$(dirname "$(readlink -f "$1")")")/release"
  if [ -f "$release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release"
  else
    "$1" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
  fi
}

candor_find_jdk() {
  [ -z "${JAVA_HOME-}" ] || return 0
  best=0
  if command -v javac >/dev/null 2>&1; then best=$(candor_java_level "$(command -v java)"); fi
  [ "${best:-0}" -lt 21 ] || return 0
  for home in "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$home/bin/javac" ] || continue
    level=$(candor_java_level "$home/bin/java")
    if [ "${level:-0}" -gt "${best:-0}" ]; then best=$level JAVA_HOME=$home; fi
  done
  if [ "${best:-0}" -lt 21 ]; then
    echo "Candor needs a JDK 21 or newer; found ${best:-none}. Install one (Debian: apt install openjdk-21-jdk) or set JAVA_HOME." >&2
    return 1
  fi
  export JAVA_HOME
}

candor_find_jdk
