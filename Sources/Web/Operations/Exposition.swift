/// A page of figures in the Prometheus text format, version 0.0.4
/// (prometheus.io/docs/instrumenting/exposition_formats).
struct Exposition {
    enum Kind: String { case counter, gauge, histogram }

    static let type = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    mutating func begin(_ name: String, _ kind: Kind, _ meaning: String) {
        text += "# HELP \(name) \(meaning)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    mutating func add(_ name: String, _ value: Int, _ labels: [(String, String)] = []) {
        text += "\(name)\(written(labels)) \(value)\n"
    }

    mutating func add(_ name: String, _ value: Double, _ labels: [(String, String)] = []) {
        text += "\(name)\(written(labels)) \(value)\n"
    }

    /// A histogram's lines: each bound counts all that took no longer.
    mutating func add(
        _ name: String, _ measure: RequestMeasures.Measure, _ labels: [(String, String)]
    ) {
        var sum = 0
        let bounds = RequestMeasures.bounds.map { "\($0)" } + ["+Inf"]
        for (bound, count) in zip(bounds, measure.counts) {
            sum += count
            add("\(name)_bucket", sum, labels + [("le", bound)])
        }
        add("\(name)_sum", measure.seconds, labels)
        add("\(name)_count", sum, labels)
    }

    private func written(_ labels: [(String, String)]) -> String {
        guard !labels.isEmpty else { return "" }
        let pairs = labels.map { "\($0.0)=\"\(escaped($0.1))\"" }
        return "{\(pairs.joined(separator: ","))}"
    }

    private func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n")
    }
}
