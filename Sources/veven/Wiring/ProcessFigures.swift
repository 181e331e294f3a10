import Foundation
import Web

/// What the process itself uses, by the names that Prometheus' own clients give it. From
/// `/proc/self` (proc(5)); where there is none, nothing is told.
struct ProcessFigures {
    /// Clock ticks a second in `/proc/self/stat`, on every Linux that Swift runs on.
    private static let ticks = 100.0

    var all: [Operations.Counter] {
        [
            .init("process_cpu_seconds_total", "User and system time.") { cpuSeconds },
            .init("process_resident_memory_bytes", "Memory in use.", isGauge: true) {
                residentBytes
            },
            .init("process_open_fds", "Open files and connections.", isGauge: true) { openFiles },
        ]
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
        return (user + own) / ProcessFigures.ticks
    }

    private var residentBytes: Double? {
        guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        else { return nil }
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split(separator: " ").compactMap { Double($0) }.first.map { $0 * 1024 }
    }

    private var openFiles: Double? {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")).map {
            Double($0.count)
        }
    }
}
