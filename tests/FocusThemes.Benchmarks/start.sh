#!/usr/bin/env bash
# Start and memory of the published site beside an empty app, in one run: milliseconds from the command to the first
# answer (a theme page of a library that is there; "Hello"), and resident memory after it and after a load of pages that
# nothing keeps. Usage: start.sh [starts of each, 7] [seconds of load, 60]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
starts=${1:-7} load=${2:-60}
for tool in dotnet wrk curl; do
    command -v "$tool" >/dev/null || { echo "$tool is missing; on Debian: apt-get install wrk curl" >&2; exit 1; }
done

work=$(mktemp -d)
pid=
finish() {
    [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
    wait
    rm -rf "$work"
}
trap finish EXIT
port=${PORT:-6320}
url=http://127.0.0.1:$port

mkdir "$work/empty"
cat >"$work/empty/Program.cs" <<'CODE'
var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/", () => "Hello");
app.Run();
CODE
cat >"$work/empty/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
</Project>
PROJECT
publish() { # project, folder
    dotnet publish "$1" -c Release --use-current-runtime --self-contained false -o "$2" -v q >"$work/publish.log" || { cat "$work/publish.log" >&2; exit 1; }
}
publish "$work/empty" "$work/app"
publish "$root/src/FocusThemes.Web" "$work/site"

empty=(dotnet "$work/app/empty.dll" --urls "$url")
site=(dotnet "$work/site/FocusThemes.Web.dll" --urls "$url" --database "$work/library.db"
    --Serilog:MinimumLevel:Default=Warning)
page=$url/studies/social-innovators/themes/7

resident() { awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status"; }
stop() {
    kill "$pid"
    wait "$pid" 2>/dev/null || true
    pid=
}
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
measure() { # name, url, command
    local began=${EPOCHREALTIME/./}
    "${@:3}" >"$work/server.log" 2>&1 &
    pid=$!
    until curl -fs -o /dev/null "$2"; do
        [ $((${EPOCHREALTIME/./} - began)) -lt 30000000 ] || { cat "$work/server.log" >&2; exit 1; }
        sleep 0.002
    done
    echo $(((${EPOCHREALTIME/./} - began) / 1000)) >>"$work/$1.ms"
    sleep 1
    resident >>"$work/$1.mb"
}

measure warm "$page" "${site[@]}" # makes the library
stop
for _ in $(seq "$starts"); do
    measure empty "$url/" "${empty[@]}"
    stop
    measure site "$page" "${site[@]}"
    stop
done
measure loaded "$page" "${site[@]}" --FocusThemes:CacheMegabytes=0
wrk -t1 -c16 -d"${load}s" "$page" >/dev/null
resident >"$work/loaded.mb"
stop

echo "first answer, ms: site $(median "$work/site.ms"), empty app $(median "$work/empty.ms")"
echo "resident, MB: site $(median "$work/site.mb"), after $load s of load $(cat "$work/loaded.mb"), empty app $(median "$work/empty.mb")"
ratio() { awk -v a="$1" -v b="$2" -v what="$3" -v goal="$4" 'BEGIN { printf "%-28s %.2f of the empty app (goal %s)\n", what, a / b, goal }'; }
ratio "$(median "$work/site.ms")" "$(median "$work/empty.ms")" "first theme page" 2.0
ratio "$(median "$work/site.mb")" "$(median "$work/empty.mb")" "memory after it" 1.9
ratio "$(cat "$work/loaded.mb")" "$(median "$work/empty.mb")" "memory after the load" 2.5
