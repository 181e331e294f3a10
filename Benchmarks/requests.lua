-- What wrk asks for, handed over by load.py in the environment: VEVEN_COOKIE is the session.
-- At the end one line for load.py to read: requests, microseconds, p50, p95, p99, failed.

function init()
  wrk.headers["Cookie"] = os.getenv("VEVEN_COOKIE")
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write +
    summary.errors.status + summary.errors.timeout
  io.write(string.format("result %d %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(95), latency:percentile(99), failed))
end
