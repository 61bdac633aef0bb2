# packaging/verify --exports: every figure of every laboratory in every format, opened by programs that are not Engram.
# To be sourced after setup.sh and build.sh.

# The runs: name and options. A name that ends in -log is drawn on logarithmic axes, and one that has a hyphen is of the
# command before it.
readonly EXPORTED_RUNS=(
    "flow"
    "flow-countries --facts countries --subjects 16 --relations 4 --until 2000"
    "flow-log"
    "train --steps 512"
    "train-construct --construct attention --subjects 16 --relations 16 --answers 4 --dimension 512 --head-dimension 128"
    "train-log --steps 512"
    "memory --inputs 512 --dimension 64"
)

# Whether the runs of a command have figures.
has_figures() {
    "${JAVA[@]}" "$MAIN" export --help | grep -q "($1)"
}

# install_readers: the independent programs, from Debian's packages.
install_readers() {
    local pair packages=() rights=()
    for pair in rsvg-convert:librsvg2-bin pdftotext:poppler-utils soffice:libreoffice-impress fc-list:fontconfig identify:imagemagick; do
        command -v "${pair%%:*}" >/dev/null || packages+=("${pair#*:}")
    done
    fc-list 'Liberation Sans' | grep -q . || packages+=(fonts-liberation)
    [ ${#packages[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then rights=(sudo -n); fi
    say "installing ${packages[*]}"
    "${rights[@]}" apt-get -q update >&2 || true
    DEBIAN_FRONTEND=noninteractive "${rights[@]}" apt-get -q -y --no-install-recommends install "${packages[@]}" >&2 \
        || fail "Programs that read exports are missing and may not be installed from here; run: sudo apt-get install ${packages[*]}"
}

# export_run NAME OPTIONS…: makes a run and all its figures in all formats, twice, and compares the bytes.
export_run() {
    local name=$1 folder=$EXPORTS/$1 log=() again=$EXPORTS/again
    shift
    [[ $name != *-log ]] || log=(--log xy)
    "${JAVA[@]}" "$MAIN" "${name%%-*}" "$@" --json "$EXPORTS/$name.json"
    "${JAVA[@]}" "$MAIN" export "$EXPORTS/$name.json" "${log[@]}" --format svg,pdf,png,pptx,csv --scale 1 --out "$folder" >&2
    "${JAVA[@]}" "$MAIN" export "$EXPORTS/$name.json" "${log[@]}" --format svg,pdf,png,pptx,csv --scale 1 --out "$again" >&2
    if diff -rq "$folder" "$again" >&2; then
        printf 'ok    %s: exported twice it has the same bytes in every format\n' "$name"
    else
        printf 'FAIL  %s: exported twice it has other bytes\n' "$name"
        FAILED=1
    fi
    rm -r "$again"
}

# read_run NAME: what the programs make of the files goes to the folder "read".
read_run() {
    local folder=$EXPORTS/$1 read=$EXPORTS/$1/read file name
    mkdir -p "$read"
    for file in "$folder"/*.svg; do
        name=$(basename "$file" .svg)
        rsvg-convert --width 1280 "$file" --output "$read/$name.svg.png"
        pdftotext -raw "$folder/$name.pdf" "$read/$name.pdf.txt"
        pdffonts "$folder/$name.pdf" >"$read/$name.pdf.fonts"
        pdftoppm -r 96 -png -singlefile "$folder/$name.pdf" "$read/$name.pdf"
        identify "$folder/$name.png" >"$read/$name.png.txt"
    done
    soffice --headless "-env:UserInstallation=file://$EXPORTS/office" --convert-to pdf --outdir "$read" "$folder"/*.pptx >/dev/null
    slides "$read"
}

# slides FOLDER: pictures and words of each slide.
slides() {
    local deck number=1
    for deck in flow train memory; do
        [ -e "$1/$deck.pdf" ] || continue
        while pdftotext -raw -f $number -l $number "$1/$deck.pdf" "$1/slide-$number.txt" 2>/dev/null; do
            pdftoppm -r 96 -png -singlefile -f $number -l $number "$1/$deck.pdf" "$1/slide-$number"
            number=$((number + 1))
        done
    done
}

# A disk that is full: the one sentence, and the older files as they were. Where no such disk can be made this is left out.
full_disk() {
    local disk=$EXPORTS/disk before after code=0
    mkdir -p "$disk"
    if ! mount -t tmpfs -o size=64k engram "$disk" 2>/dev/null; then
        say "no small disk can be mounted here: a full disk is not tried"
        return 0
    fi
    echo old >"$disk/losses.svg"
    before=$(cd "$disk" && find . -type f -exec sha256sum {} +)
    "${JAVA[@]}" "$MAIN" export "$EXPORTS/flow.json" --format svg,png --out "$disk" >/dev/null 2>"$EXPORTS/full.txt" || code=$?
    after=$(cd "$disk" && find . -type f -exec sha256sum {} +)
    umount "$disk"
    sed -i "/^WARNING: Using incubator/d" "$EXPORTS/full.txt"
    if [ $code -eq 1 ] && [ "$before" = "$after" ] && [ "$(wc -l <"$EXPORTS/full.txt")" -eq 1 ]; then
        printf 'ok    full disk: %s\n' "$(cat "$EXPORTS/full.txt")"
    else
        printf 'FAIL  full disk: exit code %s, %s\n' "$code" "$(cat "$EXPORTS/full.txt")"
        FAILED=1
    fi
}

# verify_exports: one line a check; what was made stays in $BUILD/exports to be looked at.
verify_exports() {
    local run words folders=()
    EXPORTS=$BUILD/exports FAILED=0
    install_readers
    prepare
    rm -rf "$EXPORTS"
    mkdir -p "$EXPORTS"
    for run in "${EXPORTED_RUNS[@]}"; do
        read -ra words <<<"$run"
        has_figures "${words[0]%%-*}" || continue
        export_run "${words[@]}"
        read_run "${words[0]}"
        folders+=("$EXPORTS/${words[0]}")
    done
    full_disk
    "$JAVA_HOME/bin/java" "$HERE/lib/exports/CheckExports.java" "${folders[@]}" || FAILED=1
    say "the figures are in $EXPORTS"
    return $FAILED
}
