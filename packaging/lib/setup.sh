# What packaging/run and packaging/verify share: finding a JDK, native libraries and Maven. To be sourced by bash.
# Everything it says goes to standard error, so that standard output stays a command's own.

readonly NEEDED_JAVA=25

say() { printf 'engram: %s\n' "$*" >&2; }
fail() {
    say "$@"
    exit 1
}

# java_major FOLDER: prints the feature release of the JDK in that folder, or 0 when there is none with a compiler.
java_major() {
    local line major=0
    if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ]; then
        if [ -r "$1/release" ]; then
            while IFS= read -r line; do
                [[ $line =~ ^JAVA_VERSION=\"?([0-9]+) ]] && major=${BASH_REMATCH[1]}
            done <"$1/release"
        else
            line=$("$1/bin/java" -version 2>&1) || line=
            [[ $line =~ version\ \"([0-9]+) ]] && major=${BASH_REMATCH[1]}
        fi
    fi
    printf '%s' "$major"
}

# Sets JAVA_HOME to the first JDK that is new enough: the one asked for, then the usual places.
find_jdk() {
    local folder java
    if [ -n "${ENGRAM_JDK:-}" ]; then
        [ "$(java_major "$ENGRAM_JDK")" -ge $NEEDED_JAVA ] \
            || fail "ENGRAM_JDK is $ENGRAM_JDK, which is not a JDK $NEEDED_JAVA or newer; set it to the folder of one, or unset it."
        export JAVA_HOME=$ENGRAM_JDK
        return
    fi
    java=$(command -v java || true)
    [ -z "$java" ] || java=$(readlink -f "$java")
    for folder in "${JAVA_HOME:-}" "${java%/bin/java}" /usr/lib/jvm/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
        "${HOME:-/nonexistent}"/.jdks/* /opt/* /opt/java/* /usr/local/* /usr/java/*; do
        if [ -n "$folder" ] && [ "$(java_major "$folder")" -ge $NEEDED_JAVA ]; then
            export JAVA_HOME=$folder
            return
        fi
    done
    fail "Engram needs a JDK $NEEDED_JAVA or newer and found none; install one (apt-get install openjdk-25-jdk where" \
        "there is one, else https://adoptium.net) or set ENGRAM_JDK to its folder."
}

# missing_libraries NAME…: prints those shared libraries that the system's linker does not find.
missing_libraries() {
    local known name
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
    for name in "$@"; do
        [[ $known == *"$name "* ]] || printf '%s\n' "$name"
    done
}

# package_of LIBRARY: the Debian or Ubuntu packages that may hold it, newest naming first.
package_of() {
    case $1 in
        libfreetype.so.6) echo libfreetype6 ;;
        libfontconfig.so.1) echo libfontconfig1 ;;
        libpango-1.0.so.0) echo libpango-1.0-0 ;;
        libpangoft2-1.0.so.0) echo libpangoft2-1.0-0 ;;
        libgtk-3.so.0) echo libgtk-3-0t64 libgtk-3-0 ;;
        libXtst.so.6) echo libxtst6 ;;
    esac
}

# install_libraries headless|window: installs what JavaFX and Java2D need there, or names the command.
install_libraries() {
    local wanted missing library package packages=() rights=()
    wanted=(libfreetype.so.6 libfontconfig.so.1 libpango-1.0.so.0 libpangoft2-1.0.so.0)
    [ "$1" = headless ] || wanted+=(libgtk-3.so.0 libXtst.so.6)
    mapfile -t missing < <(missing_libraries "${wanted[@]}")
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null \
        || fail "These libraries are missing: ${missing[*]}; install them with your system's package manager, then start again."
    if [ "$(id -u)" -ne 0 ]; then
        rights=(sudo -n)
        sudo -n true 2>/dev/null || rights=(false)
    fi
    # A fresh system has no package lists, and the names depend on the release.
    if ! apt-cache show libpango-1.0-0 >/dev/null 2>&1; then
        "${rights[@]}" apt-get -q update >&2 || true
    fi
    for library in "${missing[@]}"; do
        for package in $(package_of "$library"); do
            if apt-cache show "$package" >/dev/null 2>&1; then break; fi
        done
        packages+=("$package")
    done
    say "installing ${packages[*]}"
    DEBIAN_FRONTEND=noninteractive "${rights[@]}" apt-get -q -y --no-install-recommends install "${packages[@]}" >&2 \
        || fail "Some libraries are missing and may not be installed from here; run: sudo apt-get install ${packages[*]}"
}

# Sets MAVEN to a Maven that is new enough: the installed one, else the wrapper, which fetches its own.
find_maven() {
    local version
    MAVEN=("$ROOT/mvnw")
    version=$(mvn --version 2>/dev/null || true)
    if [[ $version =~ Maven\ ([0-9]+)\.([0-9]+) ]] && ((BASH_REMATCH[1] > 3 || BASH_REMATCH[2] >= 8)); then
        MAVEN=(mvn)
    fi
    # Maven's own libraries make Java 25 print warnings that are nobody's business here.
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
    # Where the home folder is read only (or there is none), Maven keeps its files in the checkout.
    if ! mkdir -p "${HOME:-/nonexistent}/.m2" 2>/dev/null || [ ! -w "$HOME/.m2" ]; then
        export MAVEN_USER_HOME=$BUILD/m2
        MAVEN+=("-Dmaven.repo.local=$BUILD/m2/repository")
    fi
    MAVEN+=(--batch-mode --no-transfer-progress -f "$ROOT/pom.xml")
}
