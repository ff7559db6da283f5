#!/usr/bin/env bash
# Three processes behind nginx, each with a copy of the library of its own. Under load the first library is written again and again,
# copied by `backup` and put in the place of each copy by a rename; half-way one process is killed. No answer may fail, and in the end
# each copy must tell the last edition. Prints what it saw. Everything runs on one machine: what it shows is that nothing fails, and no speed.
# Usage: machines.sh [seconds, 30] [connections, 16]
# SITE=folder takes a site that is published there; PORT is the first of four ports.
set -euo pipefail
source "$(dirname "$0")/shared.sh"
seconds=${1:-30} connections=${2:-16} port=${PORT:-6140}
needs "nginx wrk curl" dotnet nginx wrk curl
site=${SITE:-$work/site}
[ -n "${SITE:-}" ] || publish "$root" "$site"
# Copies are never written, so nothing is read into them.
mkdir -p "$work/none" "$work/first"
export FocusThemes__Seeds=$work/none
program() { dotnet "$site/FocusThemes.Web.dll" "$@"; }

edition=0
copies=0
write() { # another edition of a study, and one copy of the library for all
    edition=$((edition + 1))
    printf 'Theme,Quote,Participant\nWaiting in edition number %d,“This is edition number %d.”,P1\nWaiting in edition number %d,“I sat.”,P2\n' \
        $edition $edition $edition >"$work/places.csv"
    program import "$work/places.csv" --study places --database "$work/first/library.db" >/dev/null
    rm -f "$work/copy.db"
    program backup "$work/copy.db" --database "$work/first/library.db" >/dev/null
}
give() { # to each machine, beside the copy that it has; the rename is at once
    for i in 1 2 3; do
        mkdir -p "$work/copy$i"
        cp "$work/copy.db" "$work/copy$i/next.db"
        mv "$work/copy$i/next.db" "$work/copy$i/library.db"
        copies=$((copies + 1))
    done
}
program import "$root/seeds" --database "$work/first/library.db" >/dev/null
write
give
for i in 1 2 3; do
    dotnet "$site/FocusThemes.Web.dll" --urls "http://127.0.0.1:$((port + i))" --database "$work/copy$i/library.db" \
        --FocusThemes:Limits:HeavyOfOneSender=10000 --Serilog:MinimumLevel:Default=Warning >"$work/site$i.log" 2>&1 &
    started+=($!)
done
for i in 1 2 3; do
    for _ in $(seq 300); do curl -fs -o /dev/null "http://127.0.0.1:$((port + i))/health/ready" && break; sleep 0.2; done
    curl -fs -o /dev/null "http://127.0.0.1:$((port + i))/health/ready" || { cat "$work/site$i.log" >&2; exit 1; }
done

cat >"$work/nginx.conf" <<CONF
daemon off; worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 1024; }
http {
    access_log off;
    client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
    upstream themes {
        server 127.0.0.1:$((port + 1)) max_fails=1 fail_timeout=5s;
        server 127.0.0.1:$((port + 2)) max_fails=1 fail_timeout=5s;
        server 127.0.0.1:$((port + 3)) max_fails=1 fail_timeout=5s;
        keepalive 32;
    }
    server {
        listen 127.0.0.1:$port;
        location / {
            proxy_pass http://themes;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host \$host;
            proxy_set_header X-Forwarded-For \$remote_addr;
            proxy_set_header X-Forwarded-Proto \$scheme;
            # Reading again is harmless: what one cannot answer the next one does.
            proxy_next_upstream error timeout invalid_header http_502 http_503 http_504;
            proxy_connect_timeout 1s;
        }
    }
}
CONF
nginx -c "$work/nginx.conf" -p "$work" &
started+=($!)
for _ in $(seq 50); do curl -fs -o /dev/null "http://127.0.0.1:$port/health/ready" && break; sleep 0.1; done

cat >"$work/load.lua" <<'LUA'
local addresses = { "/studies/places", "/studies/places.json", "/studies/places/quotes?q=edition", "/studies/social-innovators/themes/7",
  "/studies/social-innovators/quotes?participant=1P04", "/studies/social-innovators.csv", "/quotes?q=political" }
local next, threads = 0, {}
function setup(thread) table.insert(threads, thread) end
function init() failed = 0 end
function request() next = next % #addresses + 1; return wrk.format("GET", addresses[next]) end
function response(status) if status ~= 200 then failed = failed + 1 end end
function done(summary)
  local failed = 0
  for _, thread in ipairs(threads) do failed = failed + thread:get("failed") end
  local errors = summary.errors
  io.write(string.format("%d answers, %d not 200, %d broken off or refused, %d too late\n", summary.requests, failed,
    errors.connect + errors.read + errors.write, errors.timeout))
end
LUA
wrk -t1 "-c$connections" "-d${seconds}s" --timeout 30s -s "$work/load.lua" "http://127.0.0.1:$port" >"$work/wrk.log" &
load=$!
begun=$SECONDS
killed=
while kill -0 $load 2>/dev/null; do
    write
    give
    if [ -z "$killed" ] && [ $((SECONDS - begun)) -ge $((seconds / 2)) ]; then
        killed=${started[0]}
        kill -9 "$killed"
    fi
done
wait $load
told=$(tail -n 1 "$work/wrk.log")
echo "$told"
echo "$edition editions, $copies copies put in place, one process of three killed after $((seconds / 2)) seconds"
for i in 2 3; do
    curl -fs "http://127.0.0.1:$((port + i))/studies/places.json" | grep -q "edition number $edition\b" ||
        { echo "copy $i does not tell edition $edition" >&2; exit 1; }
done
echo "$told" | grep -q " 0 not 200, 0 broken off or refused, 0 too late$"
[ -n "$killed" ]
