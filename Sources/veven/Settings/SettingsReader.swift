import ArgumentParser
import Foundation
import Storage
import Web

/// Makes values of settings and gathers every fault, so that all are reported at once.
struct SettingsReader {
    private let settings: Settings
    private(set) var faults: [String] = []

    init(_ settings: Settings) { self.settings = settings }

    mutating func fail(_ fault: String) { faults.append(fault) }

    func optional(_ name: String) -> String? { settings[name] }

    mutating func required(_ name: String, _ meaning: String) -> String? {
        if settings[name] == nil { fail("\(name) is not set: \(meaning).") }
        return settings[name]
    }

    /// Where the data is.
    mutating func database() -> DatabaseAddress? {
        guard let text = required("VEVEN_DATABASE", "the database, such as sqlite:veven.db")
        else { return nil }
        do {
            return try DatabaseAddress(text)
        } catch {
            fail("VEVEN_DATABASE \(error)")
            return nil
        }
    }

    mutating func key() -> InstallationKey? {
        guard let path = required("VEVEN_KEY_FILE", "a file with 64 hexadecimal digits")
        else { return nil }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let key = KeyFile.key(in: text)
        else {
            fail("VEVEN_KEY_FILE: \(path) cannot be read or does not hold 64 hexadecimal digits.")
            return nil
        }
        if let open = KeyFile.openness(of: path) {
            fail("VEVEN_KEY_FILE: \(open)")
            return nil
        }
        return key
    }

    mutating func port() -> Int? { number("VEVEN_PORT", 0...65_535) ?? 8080 }

    /// How the process logs, tells its figures and ends.
    mutating func running() -> Running {
        var running = Running()
        running.figuresPort = number("VEVEN_METRICS_PORT", 0...65_535)
        running.figuresHost = settings["VEVEN_METRICS_HOST"] ?? running.figuresHost
        running.drainSeconds = number("VEVEN_DRAIN_SECONDS", 0...300) ?? 0
        running.traces = traces()
        switch settings["VEVEN_LOG"] ?? "text" {
        case "text": break
        case "json": running.isJSON = true
        default: fail("VEVEN_LOG must be text or json.")
        }
        return running
    }

    /// The collector of traces.
    private mutating func traces() -> (address: String, share: Double)? {
        guard let address = settings["VEVEN_TRACES_TO"] else { return nil }
        let parts = URLComponents(string: address)
        guard let parts, ["http", "https"].contains(parts.scheme), parts.host?.isEmpty == false,
            parts.user == nil
        else {
            fail("VEVEN_TRACES_TO must be an address, such as http://127.0.0.1:4318/v1/traces.")
            return nil
        }
        let text = settings["VEVEN_TRACES_SHARE"] ?? "1"
        guard let share = Double(text), (0...1).contains(share) else {
            fail("VEVEN_TRACES_SHARE must be a number from 0 to 1.")
            return nil
        }
        return (address, share)
    }

    /// A whole number in a range; nil if it is not set, or is none.
    private mutating func number(_ name: String, _ range: ClosedRange<Int>) -> Int? {
        guard let text = settings[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            fail("\(name) must be a number from \(range.lowerBound) to \(range.upperBound).")
            return nil
        }
        return number
    }

    /// The proxies in front, whose word about who asks is taken; none unless said.
    mutating func proxies() -> TrustedProxies? {
        guard let text = settings["VEVEN_TRUSTED_PROXIES"] else { return TrustedProxies.none }
        guard let proxies = TrustedProxies(text) else {
            fail("VEVEN_TRUSTED_PROXIES must be addresses, such as 127.0.0.1, 10.1.0.0/16.")
            return nil
        }
        return proxies
    }

    /// The national portal for reports to child welfare; its address is to be checked yearly.
    mutating func reportPortal() -> ReportPortal {
        guard let text = settings["VEVEN_REPORT_PORTAL"] else { return .national }
        guard let portal = ReportPortal(setting: text) else {
            fail("VEVEN_REPORT_PORTAL must be an address that starts with https://.")
            return .national
        }
        return portal
    }

    /// - Throws: All faults, if there are any.
    func check() throws {
        guard !faults.isEmpty else { return }
        let list = faults.map { "  - \($0)" }.joined(separator: "\n")
        throw ValidationError("Veven cannot start with these settings:\n\(list)")
    }
}
