import Domain
import UseCases

extension StoryTeller {
    /// In the second family the mother's last answers alarm; in others who are alone with much,
    /// the first ones did.
    func isAlarming(_ slot: Slot, in visit: Visit) -> Bool {
        guard slot == .mother, setting.index % Situation.all.count == 1 else { return false }
        return setting.index == 1
            ? visit.number == pace.visits.count - 1 : visit.number == 0
    }

    /// What the coordinator did about an alarm the same evening.
    mutating func tellHandling(of deeds: [Deed], _ visit: Visit) {
        let alerts = deeds.compactMap { deed -> AlertID? in
            if case .alarm(let alert) = deed { alert.id } else { nil }
        }
        guard !alerts.isEmpty, let words = household.wording(of: Self.handlings, &dice) else {
            return
        }
        add(
            visit.day.at(19, 20), setting.coordinator, .handleAlert,
            alerts.map { alert in
                .step(.handle(alert, words))
            })
    }

    private static let handlings = [
        "Snakket lenge med {mother} samme kveld. Time hos fastlegen i morgen, og jeg blir med.",
        "{mother} sa det selv før jeg spurte. Vi ringte legevakta sammen, og søsteren sover der.",
        "Vi ble sittende. {mother} har nummeret til hjelpetelefonen, og jeg ringer klokka ni.",
    ]
}
