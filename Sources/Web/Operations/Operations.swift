/// What an operator sees of a running site: whether it is ready, and figures without personal data.
package struct Operations: Sendable {
    package let readiness: Readiness
    package let requests = RequestMeasures()
    /// More figures: name, kind, meaning, and where each is read.
    package var counters: [Counter] = []
    /// Spans for a collector; nil where nobody named one.
    package var spans: WaitingSpans?

    package struct Counter: Sendable {
        let name: String
        let meaning: String
        let isGauge: Bool
        let read: @Sendable () -> Double?

        /// - Parameters:
        ///   - isGauge: Whether it can fall; a counter only rises.
        ///   - read: Nil where it cannot be told.
        package init(
            _ name: String, _ meaning: String, isGauge: Bool = false,
            read: @escaping @Sendable () -> Double?
        ) {
            self.name = name
            self.meaning = meaning
            self.isGauge = isGauge
            self.read = read
        }
    }

    package init(readiness: Readiness) { self.readiness = readiness }

    /// All figures as Prometheus reads them.
    package var figures: String {
        var page = Exposition()
        requests.write(on: &page)
        for counter in counters {
            guard let value = counter.read() else { continue }
            page.begin(counter.name, counter.isGauge ? .gauge : .counter, counter.meaning)
            page.add(counter.name, value)
        }
        return page.text
    }
}
