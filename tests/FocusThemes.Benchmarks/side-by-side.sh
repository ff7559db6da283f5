#!/usr/bin/env bash
# A theme page of the seed beside nginx serving the same bytes as a file: requests per second, ours / nginx.
# Server and client have a core each; runs are interleaved, because on a shared machine only ratios mean anything.
# Takes about three minutes. Usage: side-by-side.sh [seconds of warm-up, 15] [seconds of a run, 5] [runs, 3]
# LARGE=file, a library that `generate` made, adds the same page and one participant's quotes out of a million.
set -euo pipefail
source "$(dirname "$0")/shared.sh"
warm=${1:-15} run=${2:-5} runs=${3:-3}
needs "nginx wrk curl" dotnet nginx wrk curl taskset
[ "$(nproc)" -ge 2 ] || { echo "Two cores are needed, one for the client." >&2; exit 1; }

page=/studies/social-innovators/themes/7
port=${PORT:-6310}
kept=http://127.0.0.1:$port fresh=http://127.0.0.1:$((port + 1)) file=http://127.0.0.1:$((port + 2))/theme.html

publish "$root" "$work/site"

answers() { # url
    for _ in $(seq 150); do curl -fs -o /dev/null "$1" && return; sleep 0.2; done
    echo "$1 does not answer" >&2
    cat "$work"/*.log >&2
    return 1
}
serve() { # url, megabytes of cache, database; a line of log per request is off, as nginx's is
    taskset -c 0 dotnet "$work/site/FocusThemes.Web.dll" --urls "$1" --database "${3:-$work/library.db}" \
        --FocusThemes:CacheMegabytes="$2" --FocusThemes:Limits:HeavyOfOneSender=10000 \
        --Serilog:MinimumLevel:Default=Warning >"$work/site-${1##*:}.log" 2>&1 &
    started+=($!)
    answers "$1$page"
}
serve "$kept" 32
serve "$fresh" 0
if [ -n "${LARGE:-}" ]; then
    large=http://127.0.0.1:$((port + 3)) said=/studies/study-1/quotes?participant=1P1
    serve "$large" 0 "$(realpath "$LARGE")"
fi

mkdir -p "$work/html"
curl -fs "$kept$page" -o "$work/html/theme.html"
chmod 755 "$work" "$work/html"
cat >"$work/nginx.conf" <<CONF
daemon off; worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 512; }
http {
    access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; types { text/html html; }
    client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3;
    uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
    server { listen 127.0.0.1:$((port + 2)); root $work/html; }
}
CONF
taskset -c 0 nginx -p "$work" -c "$work/nginx.conf" -e "$work/nginx.log" >/dev/null 2>&1 &
started+=($!)
answers "$file"

rate() { # seconds, url, further arguments of wrk
    taskset -c 1 wrk -t1 -c32 -d"$1s" "${@:3}" "$2" | awk '
        /Non-2xx|Socket errors/ { print > "/dev/stderr" } /Requests\/sec/ { print $2 }'
}
brotli=(-H "Accept-Encoding: br")
rate "$warm" "$kept$page" >/dev/null
rate "$warm" "$fresh$page" >/dev/null
if [ -n "${LARGE:-}" ]; then
    rate "$warm" "$large$page" >/dev/null
    rate "$warm" "$large$said" >/dev/null
fi
for _ in $(seq "$runs"); do
    rate "$run" "$file" >>"$work/nginx"
    rate "$run" "$kept$page" >>"$work/kept"
    rate "$run" "$kept$page" "${brotli[@]}" >>"$work/brotli"
    rate "$run" "$fresh$page" >>"$work/fresh"
    [ -n "${LARGE:-}" ] || continue
    rate "$run" "$large$page" >>"$work/large"
    rate "$run" "$large$said" >>"$work/said"
done

median() { sort -n "$work/$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
basis=$(median nginx)
echo "nginx, the same $(wc -c <"$work/html/theme.html") bytes as a file: $basis requests/s"
report() { # file, what, goal
    awk -v v="$(median "$1")" -v b="$basis" -v what="$2" -v goal="$3" \
        'BEGIN { printf "%-28s %9.0f requests/s, %.3f of it (goal %s)\n", what, v, v / b, goal }'
}
report kept "kept, uncompressed" 0.50
report brotli "kept, brotli" 0.60
report fresh "made for each request" 0.08
[ -n "${LARGE:-}" ] || exit 0
basis=$(median fresh)
echo "Beside the theme page made for each request:"
report large "the same out of a million" 0.95
report said "one participant's quotes" "3050 a second"
