import Domain
import Instruments

/// Shows the administrator every questionnaire there is, and what the municipality decided about
/// each: never a family's answers.
package struct SeeCatalogue: Sendable {
    let files: MunicipalFiles
    let questionnaires: Questionnaires

    package init(_ files: MunicipalFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// - Throws: `Refused` unless the caller is an administrator.
    package func callAsFunction(by caller: Caller) async throws -> MunicipalCatalogue {
        let catalog = questionnaires.catalog
        let clock = files.clock
        return try await files.read(by: caller, as: .seeCatalogue) { shelves, today in
            let settings = try shelves.settings()
            let history = try shelves.settingHistory()
            let catalogue = AskedCatalogue(shipped: catalog, settings: settings, on: today)
            return MunicipalCatalogue(
                catalogue: catalogue, clock: clock, history: history,
                papers: try shelves.papers(),
                names: try shelves.accounts(settings.deciders.union(history.deciders)))
        }
    }
}

/// The questionnaires as one municipality has them, with who decided what.
package struct MunicipalCatalogue: Sendable {
    package let catalogue: AskedCatalogue
    let clock: Clock
    package let history: AssessmentHistory
    /// The attestations whose signed paper can be opened.
    package let papers: Set<AttestationID>
    /// Those who decided something; also those who work here no more.
    package let names: [AccountID: Account]

    package var settings: AssessmentSettings { catalogue.settings }
    package var today: Day { catalogue.today }

    package func day(of said: Said) -> Day { clock.day(of: said.at) }

    /// The last decision to switch a questionnaire on or off.
    package func choice(_ id: InstrumentID) -> InstrumentChoice? {
        settings.choices.last { $0.questionnaire == id.rawValue }
    }

    /// What was said about changes on a scale, the oldest first.
    package func changes(
        of scale: ScaleID, in instrument: InstrumentID
    ) -> [NumberedChange] {
        history.changes.filter { $0.rule.instrument == instrument && $0.rule.scale == scale }
    }

    package func battery(_ id: BatteryID) -> Battery? {
        settings.batteries.first { $0.id == id }
    }

    /// The earlier editions of a battery, the newest first, down to how it was shipped.
    package func earlier(than battery: Battery) -> [Battery] {
        (Battery.shipped + history.batteries)
            .filter { $0.id == battery.id && $0.number < battery.number }
            .sorted { $0.number > $1.number }
    }

    /// The lines of a battery that no round can hold today.
    package func emptySlots(of battery: Battery) -> [BatteryLine] {
        battery.lines.filter { catalogue.askable($0) == nil }
    }
}

extension AssessmentSettings {
    fileprivate var deciders: Set<AccountID> {
        let said =
            choices.map(\.said) + attestations.map(\.said)
            + attestations.compactMap(\.calledBack) + typologies.map(\.said)
        return Set(said.compactMap(\.account))
    }
}

extension AssessmentHistory {
    fileprivate var deciders: Set<AccountID> {
        Set((choices.map(\.said) + changes.map(\.rule.said)).compactMap(\.account))
    }
}

extension Said {
    fileprivate var account: AccountID? {
        guard case .account(let account) = by else { return nil }
        return account
    }
}
