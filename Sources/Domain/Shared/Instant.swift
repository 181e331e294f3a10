/// A moment in time, in whole milliseconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Sendable, Comparable {
    package let milliseconds: Int

    package init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// Nil unless the text is `YYYY-MM-DDTHH:MM:SS.mmmZ`, the form that `text` writes.
    package init?(_ text: String) {
        let utf8 = Array(text.utf8)
        guard utf8.count == 24, utf8[10] == 0x54, utf8[23] == 0x5A,
            let day = Day(String(text.prefix(10))),
            let hour = number(utf8[11...12]), let minute = number(utf8[14...15]),
            let second = number(utf8[17...18]), let part = number(utf8[20...22]),
            hour < 24, minute < 60, second < 61
        else { return nil }
        let seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second
        milliseconds = seconds * 1000 + part
    }

    /// ISO 8601 in UTC with milliseconds: `2026-11-21T08:30:00.000Z`.
    package var text: String {
        let inDay = secondsOfDay
        let time = [inDay / 3600, inDay / 60 % 60, inDay % 60].map { padded($0, to: 2) }
        let part = padded(milliseconds - floor(by: 1000) * 1000, to: 3)
        return "\(day.text)T\(time[0]):\(time[1]):\(time[2]).\(part)Z"
    }

    /// The day in UTC.
    package var day: Day { Day(number: floor(by: 86_400_000)) }

    /// Seconds since midnight UTC.
    package var secondsOfDay: Int { floor(by: 1000) - floor(by: 86_400_000) * 86_400 }

    package func adding(seconds: Int) -> Instant {
        Instant(milliseconds: milliseconds + seconds * 1000)
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    private func floor(by divisor: Int) -> Int {
        let quotient = milliseconds / divisor
        return milliseconds % divisor < 0 ? quotient - 1 : quotient
    }
}

/// The number that some ASCII digits write; nil if one is not a digit.
private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0 as Int?) { sum, byte in
        guard let sum, (0x30...0x39).contains(byte) else { return nil }
        return sum * 10 + Int(byte - 0x30)
    }
}
