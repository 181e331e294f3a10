import Domain
import Instruments
import UseCases

extension TownDirectory {
    /// What the town asks each time: every questionnaire whose words ship, of everybody at whose
    /// age it is meant, twice a year, with three weeks to answer.
    func battery(_ catalog: Catalog) -> Battery {
        var dice = Dice(seed, 12)
        return Battery(
            id: dice.identity(), name: Name(trusted: "Runden to ganger i året"),
            lines: lines(catalog), window: 21, reminder: 7,
            everyMonths: TownDirectory.monthsBetweenRounds)
    }

    /// The same, with parents' and teachers' voices about the school children, in words of their own.
    func batteryWithVoices(_ catalog: Catalog) -> Battery {
        var dice = Dice(seed, 17)
        let voices = [Voice.parent, .teacher].map {
            BatteryLine(
                TownDirectory.form(of: $0).rawValue, TownDirectory.voicesAges, voice: $0)
        }
        return Battery(
            id: dice.identity(), name: Name(trusted: "Runden med flere stemmer"),
            lines: lines(catalog) + voices, window: 21, reminder: 7,
            everyMonths: TownDirectory.monthsBetweenRounds)
    }

    /// The life areas in the words of who tells about a child.
    static func form(of voice: Voice) -> InstrumentID {
        voice == .teacher ? "life-areas-teacher" : "life-areas-parent"
    }

    static let monthsBetweenRounds = 6

    static let voicesAges = AgeBand(from: 7, to: 17)

    private func lines(_ catalog: Catalog) -> [BatteryLine] {
        let told = [Voice.parent, .teacher].map(TownDirectory.form)
        return catalog.instruments.filter {
            $0.licence == .textShips && !told.contains($0.id)
        }.map {
            BatteryLine(
                $0.id.rawValue, AgeBand(from: $0.audience.from, to: $0.audience.to),
                voice: $0.audience.onlyVoice ?? .own)
        }
    }
}
