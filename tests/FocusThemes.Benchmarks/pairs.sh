#!/usr/bin/env bash
# Pages made for each request by this build and by that of an earlier commit, in turns in one run: requests per second,
# processor time and memory allocated per request, ours / theirs. On a shared machine the first is what noise makes of it,
# the second nearly and the third exactly what it is. Server and client have a core each.
# Usage: pairs.sh COMMIT [seconds of warm-up, 10] [seconds of a run, 3] [runs, 5]
# THEIRS=folder and OURS=folder are builds that are published already.
# LARGE=file, a library that `generate` made, takes its first study in place of the seed.
set -euo pipefail
source "$(dirname "$0")/shared.sh"
commit=$1 warm=${2:-10} run=${3:-3} runs=${4:-5}
needs "git wrk curl" dotnet git wrk curl taskset
trap 'git -C "$root" worktree remove --force "$work/tree" 2>/dev/null || true; finish' EXIT
port=${PORT:-6330}

# Tells whoever connects how much the program has allocated since it started.
mkdir "$work/hook"
cat >"$work/hook/hook.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
</Project>
PROJECT
cat >"$work/hook/StartupHook.cs" <<'CODE'
using System.Net;
using System.Net.Sockets;
using System.Text;

internal static class StartupHook
{
    public static void Initialize() => new Thread(() =>
    {
        var listener = new TcpListener(IPAddress.Loopback, int.Parse(Environment.GetEnvironmentVariable("ALLOCATED_PORT")!));
        listener.Start();
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            client.GetStream().Write(Encoding.ASCII.GetBytes($"{GC.GetTotalAllocatedBytes()}\n"));
        }
    }) { IsBackground = true }.Start();
}
CODE
dotnet build "$work/hook" -c Release -o "$work/hooked" -v q >/dev/null

here=(--use-current-runtime --self-contained false)
theirs=${THEIRS:-$work/theirs} ours=${OURS:-$work/ours}
if [ -z "${THEIRS:-}" ]; then
    git -C "$root" worktree add --detach "$work/tree" "$commit" >/dev/null
    publish "$work/tree" "$theirs" "${here[@]}"
fi
[ -n "${OURS:-}" ] || publish "$root" "$ours" "${here[@]}"

serve() { # theirs or ours, port, database
    ALLOCATED_PORT=$(($2 + 10)) DOTNET_STARTUP_HOOKS=$work/hooked/hook.dll taskset -c 0 dotnet "${!1}/FocusThemes.Web.dll" \
        --urls "http://127.0.0.1:$2" --database "$3" --FocusThemes:CacheMegabytes=0 \
        --FocusThemes:Limits:HeavyOfOneSender=10000 --Serilog:MinimumLevel:Default=Warning >"$work/$1.log" 2>&1 &
    started+=($!)
    eval "$1_pid=$! $1_port=$2"
    for _ in $(seq 150); do curl -fs -o /dev/null "http://127.0.0.1:$2/help" && return; sleep 0.2; done
    cat "$work/$1.log" >&2
    return 1
}
serve theirs "$port" "${LARGE:-$work/theirs.db}"
serve ours $((port + 1)) "${LARGE:-$work/ours.db}"
if [ -n "${LARGE:-}" ]; then
    study=/studies/study-1 person=1P1 theme=1
else
    study=/studies/social-innovators person=1P04 theme=7
fi
word=$(curl -fs "http://127.0.0.1:$port$study/themes/$theme.json" | grep -oE '[a-z]{7,}' | sort | uniq -c | sort -rn | awk 'NR == 9 { print $2 }')

ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
allocated() {
    local bytes
    exec 3<>"/dev/tcp/127.0.0.1/$(($1 + 10))"
    read -r bytes <&3
    exec 3>&-
    echo "$bytes"
}
measure() { # theirs or ours, address: adds a line of requests/s, µs and kB per request
    local pid=$1_pid at=$1_port before after
    pid=${!pid} at=${!at}
    before="$(ticks "$pid") $(allocated "$at")"
    taskset -c 1 wrk -t1 -c16 -d"${run}s" "http://127.0.0.1:$at$2" >"$work/wrk"
    after="$(ticks "$pid") $(allocated "$at")"
    if grep -q "Non-2xx" "$work/wrk"; then cat "$work/wrk" >&2; return 1; fi
    awk -v before="$before" -v after="$after" -v hz="$(getconf CLK_TCK)" '
        / requests in / { n = $1 } /Requests\/sec/ { rate = $2 }
        END { split(before, b); split(after, a); print rate, (a[1] - b[1]) / hz * 1e6 / n, (a[2] - b[2]) / 1024 / n }' \
        "$work/wrk" >>"$work/$1.figures"
}
median() { awk -v i="$2" '{ print $i }' "$work/$1.figures" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

echo "ours / theirs                                       requests/s         processor µs       allocated kB"
for page in "$study/themes/$theme" "$study/participants/$person" "$study/quotes?participant=$person" \
    "$study/quotes?participant=$person&q=$word" "$study/quotes" "$study" "$study/matrix" "$study/source"; do
    rm -f "$work"/*.figures
    for one in theirs ours; do
        at=${one}_port
        taskset -c 1 wrk -t1 -c16 -d"${warm}s" "http://127.0.0.1:${!at}$page" >/dev/null
    done
    for _ in $(seq "$runs"); do
        measure theirs "$page"
        measure ours "$page"
    done
    printf '%-46s' "${page#"$study"}"
    for i in 1 2 3; do
        awk -v a="$(median ours $i)" -v b="$(median theirs $i)" 'BEGIN { printf "%7.0f /%6.0f %5.2f", a, b, a / b }'
    done
    echo
done
