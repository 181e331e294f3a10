import Foundation

/// What the process itself uses, by the names that Prometheus' own clients give it. From
/// `/proc/self` (proc(5)); where there is none, nothing is told.
struct ProcessMeasures {
    /// Clock ticks a second in `/proc/self/stat`, on every Linux that Swift runs on.
    private static let ticks = 100.0

    func write(on page: inout Exposition) {
        if let used = cpuSeconds {
            page.begin("process_cpu_seconds_total", .counter, "User and system time.")
            page.add("process_cpu_seconds_total", used)
        }
        if let resident = residentBytes {
            page.begin("process_resident_memory_bytes", .gauge, "Memory in use.")
            page.add("process_resident_memory_bytes", resident)
        }
        if let open = openFiles {
            page.begin("process_open_fds", .gauge, "Open files and connections.")
            page.add("process_open_fds", open)
        }
    }

    /// The fields after the name, which stands in brackets and may hold anything.
    private var stat: [Substring]? {
        guard let text = try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8),
            let end = text.lastIndex(of: ")")
        else { return nil }
        return text[end...].split(separator: " ")
    }

    private var cpuSeconds: Double? {
        guard let stat, stat.count > 13, let user = Double(stat[12]), let own = Double(stat[13])
        else { return nil }
        return (user + own) / ProcessMeasures.ticks
    }

    private var residentBytes: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        else { return nil }
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split(separator: " ").compactMap { Int($0) }.first.map { $0 * 1024 }
    }

    private var openFiles: Int? {
        try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
}
