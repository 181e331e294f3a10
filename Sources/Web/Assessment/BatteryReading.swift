import Domain
import HTML
import UseCases

/// A battery as its form says it, with the row that each of its lines came from.
struct ReadBattery {
    let battery: Battery
    let rows: [Int]
}

extension FormReader {
    /// What the form says, with all that must be mended in it; with faults, what could be read.
    /// - Throws: `Refused` for a forged choice.
    mutating func battery(
        _ id: BatteryID, number: Int, isOffered: Bool, in catalogue: AskedCatalogue,
        _ texts: BatteryTexts
    ) throws -> ReadBattery {
        let read = try readBattery(id, number: number, isOffered: isOffered, texts)
        fail(BatteryFaults(catalogue.faults(in: read.battery)), rows: read.rows, texts)
        return read
    }

    private mutating func readBattery(
        _ id: BatteryID, number: Int, isOffered: Bool, _ texts: BatteryTexts
    ) throws -> ReadBattery {
        let name = name("battery-name") ?? Name(trusted: "")
        let window = whole("window", texts) ?? 0
        let reminder = whole("reminder", texts) ?? 0
        let months = fields["months"].isBlank ? nil : whole("months", texts)
        var lines: [BatteryLine] = []
        var rows: [Int] = []
        for row in 0..<state.lineCount where !fields["line-\(row)-questionnaire"].isEmpty {
            guard let line = try line(row, texts) else { continue }
            lines.append(line)
            rows.append(row)
        }
        return ReadBattery(
            battery: Battery(
                id: id, number: number, name: name, lines: lines, window: window,
                reminder: reminder, everyMonths: months, isOffered: isOffered), rows: rows)
    }

    private mutating func line(_ row: Int, _ texts: BatteryTexts) throws -> BatteryLine? {
        let field = { (part: String) in "line-\(row)-\(part)" }
        let voice = try Voice(rawValue: fields[field("voice")]).orRefused()
        let band = try band(field, texts)
        let typed = fields[field("rounds")]
        let rounds = typed.isBlank ? nil : Set(spans: typed)
        if rounds == nil, !typed.isBlank { fail(field("rounds"), texts.noRounds) }
        guard let band else { return nil }
        return BatteryLine(
            fields[field("questionnaire")], band, voice: voice, rounds: rounds)
    }

    private mutating func band(
        _ field: (String) -> String, _ texts: BatteryTexts
    ) throws -> AgeBand? {
        switch try LineWhom(rawValue: fields[field("whom")]).orRefused() {
        case .adults: return .adults
        case .everybody: return .everybody
        case .ages:
            let from = whole(field("from"), texts)
            let to = fields[field("to")].isBlank ? nil : whole(field("to"), texts)
            return from.map { AgeBand(from: $0, to: to) }
        }
    }

    private mutating func whole(_ field: String, _ texts: BatteryTexts) -> Int? {
        let number = Int(fields[field].filter { !$0.isWhitespace })
        if number == nil { fail(field, texts.noAge) }
        return number
    }

    /// Says each fault beside the field that mends it.
    mutating func fail(_ faults: BatteryFaults, rows: [Int], _ texts: BatteryTexts) {
        let isChosen = (0..<state.lineCount).contains {
            !fields["line-\($0)-questionnaire"].isEmpty
        }
        for fault in faults.all where fault != .noLine || !isChosen {
            failOnce(fault.field(rows), texts.fault(fault))
        }
    }
}

extension BatteryFault {
    fileprivate func field(_ rows: [Int]) -> String {
        switch self {
        case .noLine, .tooManyLines: return "line-0-questionnaire"
        case .impossibleWindow: return "window"
        case .impossibleReminder: return "reminder"
        case .impossibleRhythm: return "months"
        case .line(let place, let fault):
            return "line-\(rows.indices.contains(place) ? rows[place] : 0)-\(fault.part)"
        }
    }
}

extension BatteryLineFault {
    fileprivate var part: String {
        switch self {
        case .unknownQuestionnaire, .twice: "questionnaire"
        case .impossibleAge, .agesUpsideDown, .aboutAdult, .otherAges: "whom"
        case .otherVoice: "voice"
        case .impossibleRound: "rounds"
        }
    }
}

extension String {
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Battery {
    /// What its form starts with: its lines, and an empty row at the end.
    var formValues: [String: [String]] {
        var values: [String: String] = [
            "battery": id.text, "battery-name": name.text, "window": String(window),
            "reminder": String(reminder), "months": everyMonths.map(String.init) ?? "",
            "lines": String(lines.count + 1),
        ]
        for (row, line) in lines.enumerated() {
            let whom: LineWhom =
                line.whom == .adults ? .adults : line.whom == .everybody ? .everybody : .ages
            values["line-\(row)-questionnaire"] = line.questionnaire
            values["line-\(row)-whom"] = whom.rawValue
            values["line-\(row)-voice"] = line.voice.rawValue
            values["line-\(row)-rounds"] = line.rounds?.spans
            guard whom == .ages else { continue }
            values["line-\(row)-from"] = String(line.whom.from)
            values["line-\(row)-to"] = line.whom.to.map(String.init)
        }
        return values.mapValues { [$0] }
    }
}
