-- Writers who answer questionnaires at the same time, each their own, over and over: a thread of
-- wrk with one connection for each line of the file that VEVEN_SHEETS names (sheets.py).
-- At the end one line for load.py to read: requests, microseconds, p50, p95, p99, failed.

local threads = {}

function setup(thread)
  table.insert(threads, thread)
  thread:set("place", #threads)
end

function init()
  local number = 0
  for line in io.lines(os.getenv("VEVEN_SHEETS")) do
    number = number + 1
    if number == place then
      path, cookie, edition, one, other =
        line:match("([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)")
    end
  end
  wrk.headers["Cookie"] = cookie
  wrk.headers["Origin"] = "http://" .. wrk.headers["Host"]
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  edition = tonumber(edition)
  failed, told = 0, ""
end

function request()
  return wrk.format("POST", path, nil, one .. "&edition=" .. edition)
end

-- The next form starts from the edition that is stored now.
function response(status)
  if status == 303 then
    edition = edition + 1
    one, other = other, one
  else
    failed, told = failed + 1, told .. " " .. status
  end
end

function done(summary, latency)
  local failures = summary.errors.connect + summary.errors.read + summary.errors.write +
    summary.errors.timeout
  for _, thread in ipairs(threads) do
    failures = failures + thread:get("failed")
    if thread:get("told") ~= "" then
      io.write("answers other than 303:" .. thread:get("told") .. "\n")
    end
  end
  io.write(string.format("result %d %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(95), latency:percentile(99), failures))
end
