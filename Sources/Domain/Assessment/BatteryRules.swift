/// What a battery can be; the ends are our own choice.
package enum BatteryRules {
    /// Days for answering.
    package static let windows = 1...365
    /// Months between two rounds.
    package static let rhythms = 1...60
    /// Rounds that a line can be for, counted from 0.
    package static let rounds = 0...10
    package static let ages = 0...120
    /// The most lines.
    package static let most = 40
    /// The oldest child that a parent or a teacher answers about.
    package static let oldestChild = 17

    /// Everything that cannot be so, whatever questionnaires there are.
    package static func faults(in battery: Battery) -> [BatteryFault] {
        var faults: [BatteryFault] = []
        if battery.lines.isEmpty { faults.append(.noLine) }
        if battery.lines.count > most { faults.append(.tooManyLines) }
        if !windows.contains(battery.window) { faults.append(.impossibleWindow) }
        if !(0...max(0, battery.window)).contains(battery.reminder) {
            faults.append(.impossibleReminder)
        }
        if let months = battery.everyMonths, !rhythms.contains(months) {
            faults.append(.impossibleRhythm)
        }
        let lines = battery.lines.enumerated().flatMap { place, line in
            let isTwice = battery.lines[..<place].contains(line)
            return (lineFaults(line) + (isTwice ? [.twice] : [])).map {
                BatteryFault.line(place, $0)
            }
        }
        return faults + lines
    }

    private static func lineFaults(_ line: BatteryLine) -> [BatteryLineFault] {
        var faults: [BatteryLineFault] = []
        let last = line.whom.to ?? ages.upperBound
        if !ages.contains(line.whom.from) || !ages.contains(last) {
            faults.append(.impossibleAge)
        } else if last < line.whom.from {
            faults.append(.agesUpsideDown)
        } else if line.voice != .own, last > oldestChild {
            faults.append(.aboutAdult)
        }
        if let some = line.rounds, some.isEmpty || !some.allSatisfy(rounds.contains) {
            faults.append(.impossibleRound)
        }
        return faults
    }
}

/// What must be mended before a battery can be kept: all of it at once.
package struct BatteryFaults: Error, Equatable, Sendable {
    package let all: [BatteryFault]

    package init(_ all: [BatteryFault]) { self.all = all }
}

package enum BatteryFault: Hashable, Sendable {
    case noLine, tooManyLines, impossibleWindow, impossibleReminder, impossibleRhythm
    /// Which line, counted from 0, and what is wrong with it.
    case line(Int, BatteryLineFault)
}

package enum BatteryLineFault: Hashable, Sendable {
    case unknownQuestionnaire, impossibleAge, agesUpsideDown
    /// A parent or a teacher answers about children only.
    case aboutAdult
    case impossibleRound
    /// The same line stands there already.
    case twice
    /// The questionnaire is not made for these ages, or is worded for another voice.
    case otherAges, otherVoice
}
