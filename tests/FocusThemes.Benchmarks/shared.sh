# For the scripts beside it, which source it: where the project is, a folder for their work, and an end of all that they start.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
started=()
finish() {
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait
    rm -rf "$work"
}
trap finish EXIT

needs() { # Debian's packages in one word, then the tools
    for tool in "${@:2}"; do
        command -v "$tool" >/dev/null || { echo "$tool is missing; on Debian: apt-get install $1" >&2; exit 1; }
    done
}
publish() { # sources, folder, options
    dotnet publish "$1/src/FocusThemes.Web" -c Release -o "$2" -v q "${@:3}" >"$work/publish.log" || { cat "$work/publish.log" >&2; exit 1; }
}
