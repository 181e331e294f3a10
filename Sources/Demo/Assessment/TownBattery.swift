import Domain
import Instruments
import UseCases

extension TownDirectory {
    /// What the town asks each time: every questionnaire whose words ship, of everybody at whose
    /// age it is meant, three times a year, with three weeks to answer.
    func battery(_ catalog: Catalog) -> Battery {
        var dice = Dice(seed, 12)
        let lines = catalog.instruments.filter { $0.licence == .textShips }.map {
            BatteryLine(
                $0.id.rawValue, AgeBand(from: $0.audience.from, to: $0.audience.to),
                voice: $0.audience.onlyVoice ?? .own)
        }
        return Battery(
            id: dice.identity(), name: Name(trusted: "Runden tre ganger i året"), lines: lines,
            window: 21, reminder: 7, everyMonths: 4)
    }
}
