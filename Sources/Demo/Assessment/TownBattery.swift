import Domain
import Instruments
import UseCases

extension TownDirectory {
    /// What the town asks each time: every questionnaire whose words ship, of everybody at whose
    /// age it is meant, three times a year, with three weeks to answer.
    func battery(_ catalog: Catalog) -> Battery {
        var dice = Dice(seed, 12)
        return Battery(
            id: dice.identity(), name: Name(trusted: "Runden tre ganger i året"),
            lines: lines(catalog), window: 21, reminder: 7, everyMonths: 4)
    }

    /// The same, with parents' and teachers' voices about the younger school children.
    func batteryWithVoices(_ catalog: Catalog) -> Battery {
        var dice = Dice(seed, 17)
        let voices = [Voice.parent, .teacher].map {
            BatteryLine(TownDirectory.voicesAsked.rawValue, TownDirectory.voicesAges, voice: $0)
        }
        return Battery(
            id: dice.identity(), name: Name(trusted: "Runden med flere stemmer"),
            lines: lines(catalog) + voices, window: 21, reminder: 7, everyMonths: 4)
    }

    static let voicesAsked: InstrumentID = "life-areas-child"
    /// As old as the child's own form asks.
    static let voicesAges = AgeBand(from: 7, to: 11)

    private func lines(_ catalog: Catalog) -> [BatteryLine] {
        catalog.instruments.filter { $0.licence == .textShips }.map {
            BatteryLine(
                $0.id.rawValue, AgeBand(from: $0.audience.from, to: $0.audience.to),
                voice: $0.audience.onlyVoice ?? .own)
        }
    }
}
