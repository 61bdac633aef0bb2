# Building for packaging/run: jars and an AOT cache in $BUILD/<hash of all sources>. To be sourced after setup.sh.

readonly MAIN=org.engram.app.Engram

# A hash over everything a build depends on: sources, build files, these scripts, the JDK and the checkout's path (which
# the AOT cache remembers).
source_hash() {
    local sum
    sum=$(
        cd "$ROOT"
        export LC_ALL=C
        {
            find pom.xml ./*/pom.xml ./*/src/main packaging/run packaging/lib -type f -print0 | sort -z | xargs -0 sha256sum
            printf '%s\n' "$ROOT" "$JAVA_HOME"
            cat "$JAVA_HOME/release" 2>/dev/null || true
        } | sha256sum
    )
    printf '%.16s' "$sum"
}

# Serial collector and a heap that gives memory back: the window must stay small beside the work. The large arrays of a
# run go where the collector does not copy them, or frames would wait for it. Without a graphics card JavaFX's own
# software renderer is quicker and smaller than OpenGL in software.
java_command() {
    local jars=("$1"/lib/*.jar) path
    path=$(
        IFS=:
        printf '%s' "${jars[*]}"
    )
    JAVA=("$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xms72m -Xmn32m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30
        -XX:PretenureSizeThreshold=200k -XX:TrimNativeHeapInterval=10000 -XX:-UsePerfData
        --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED "-Djavafx.cachedir=$1/javafx" -cp "$path")
    [ -e /dev/dri ] || [ -e /dev/nvidiactl ] || JAVA+=(-Dprism.order=sw)
}

# Compiles into a folder of a temporary name and renames it, so that an interrupted build leaves nothing behind.
build() {
    local target=$1 new=$BUILD/new.$$ old
    find_maven
    rm -rf "$BUILD"/new.*
    say "building (the first time Maven also fetches libraries)"
    mkdir -p "$new/lib"
    "${MAVEN[@]}" -q -Dmaven.test.skip=true -DincludeScope=runtime -DoutputDirectory="$new/dependencies" \
        package dependency:copy-dependencies 1>&2 \
        || { rm -rf "$new"; fail "The build failed; the messages above say why."; }
    mv "$new"/dependencies/*.jar "$ROOT"/app/target/engram-app-*.jar "$new/lib/"
    rmdir "$new/dependencies"
    # The previous build may still be running somewhere: keep that one, drop the older.
    for old in $(cd "$BUILD" && ls -t | grep -v -e '^new\.' -e '^m2$' -e '^lock$' | tail -n +2); do
        rm -rf "${BUILD:?}/$old"
    done
    mv "$new" "$target"
}

# A rehearsal of window and command line, recorded for quicker starts. Without a cache Engram still works. (In two steps:
# the option that does both at once breaks on a path with a space.)
train() {
    local target=$1
    say "preparing quick starts"
    if rehearse >"$target/rehearsal.log" 2>&1 && [ -s "$target/new.aot" ]; then
        mv "$target/new.aot" "$target/engram.aot"
    else
        say "quick starts are not available; $target/rehearsal.log says why"
        : >"$target/untrained"
    fi
    rm -f "$target/new.aot" "$target/new.aotconf"
}

rehearse() {
    timeout 120 "${JAVA[@]}" -XX:AOTMode=record "-XX:AOTConfiguration=$target/new.aotconf" \
        -Dengram.rehearsal=true -Dglass.platform=Headless -Dprism.order=sw "$MAIN" </dev/null \
        && timeout 120 "${JAVA[@]}" -XX:AOTMode=create "-XX:AOTConfiguration=$target/new.aotconf" \
            "-XX:AOTCache=$target/new.aot" </dev/null
}

# Whether nothing is left to do for this build.
is_prepared() {
    [ -e "$1/engram.aot" ] || [ -e "$1/untrained" ]
}

# Leaves in JAVA the command that starts the present sources; builds them first when that was not done yet.
prepare() {
    local target
    target=$BUILD/$(source_hash)
    if ! is_prepared "$target"; then
        mkdir -p "$BUILD" 2>/dev/null && [ -w "$BUILD" ] || fail "The folder $ROOT may not be written; copy it to where it may."
        exec 9>"$BUILD/lock"
        flock 9
        [ -d "$target" ] || build "$target"
        java_command "$target"
        is_prepared "$target" || train "$target"
        exec 9>&-
    fi
    java_command "$target"
    # A cache that does not fit (another processor, say) is left alone without a word.
    [ ! -e "$target/engram.aot" ] || JAVA+=("-XX:AOTCache=$target/engram.aot" -Xlog:aot=off -Xlog:cds=off)
}
