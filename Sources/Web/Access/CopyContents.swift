import Domain
import HTML
import Instruments
import UseCases

/// What a copy holds, part by part: the same for reading and for the file.
struct CopyContents {
    let copy: DataCopy
    let catalog: AskedCatalogue
    let context: SignedInContext

    var texts: Texts { context.texts }

    var parts: [CopyPart] {
        [
            CopyPart(.family, [family]), CopyPart(.members, copy.members.map(member)),
            CopyPart(.relations, copy.relations.map(relation)),
            CopyPart(.homes, copy.homes.map(home)),
            CopyPart(.residences, copy.residences.map(residence)),
            CopyPart(.matters, copy.matters.map(matter)), CopyPart(.needs, copy.needs.map(need)),
            CopyPart(.goals, copy.goals.map(goal)), CopyPart(.help, copy.actions.map(help)),
            CopyPart(.evaluations, copy.evaluations.map(evaluation)),
            CopyPart(.agreedPlans, copy.versions.map(version)),
            CopyPart(.rounds, copy.mappings.map(round)),
            CopyPart(.answers, copy.responses.map(answers)),
            CopyPart(.shares, copy.releases.map(share)),
            CopyPart(.consents, copy.consents.map(consent)),
            CopyPart(.sheets, copy.sheets.map(sheet)), CopyPart(.kept, copy.hidings.map(kept)),
            CopyPart(.emergencies, copy.emergencies.map(emergency)),
            CopyPart(.requests, copy.requests.map(request)),
            CopyPart(.factors, copy.factors.map(factor)), CopyPart(.log, copy.log.map(line)),
            CopyPart(.refused, copy.refused.map(attempt)),
        ]
    }

    // What every part needs.

    func day(_ key: CopyKey, _ day: Day?) -> CopyField? {
        day.map { CopyField(key, .coded($0.text, texts.days.full($0))) }
    }

    /// The moment to the minute by the wall clock on the page, in UTC in the file.
    func moment(_ key: CopyKey, _ instant: Instant) -> CopyField {
        let day = texts.days.full(copy.clock.day(of: instant))
        return CopyField(key, .coded(instant.text, "\(day) \(copy.clock.time(of: instant))"))
    }

    func person(_ id: PersonID) -> String { copy[id]?.name.text ?? texts.copy.member }

    func people(_ ids: Set<PersonID>) -> CopyValue {
        .list(ids.sorted().map { .text(person($0)) })
    }

    func author(_ key: CopyKey, _ author: Author?) -> CopyField? {
        author.map { author in
            CopyField(key, .text(copy.name(of: author) ?? texts.log.somebody))
        }
    }

    func about(_ subject: Subject) -> CopyField {
        switch subject {
        case .family: CopyField(.about, .coded("family", texts.team.wholeFamily))
        case .person(let id): CopyField(.about, .text(person(id)))
        case .members(let ids): CopyField(.about, people(ids))
        }
    }

    func area(_ area: LifeArea?) -> CopyField? {
        area.map { CopyField(.area, .coded($0.rawValue, texts.shared.area($0))) }
    }

    func areas(_ areas: Set<LifeArea>) -> CopyField {
        let said = areas.sorted().map { CopyValue.coded($0.rawValue, texts.shared.area($0)) }
        return CopyField(.areas, .list(said))
    }

    func identity<Kind>(_ id: ID<Kind>) -> CopyField { CopyField(.id, .identity(id.text)) }

    func receiver(_ receiver: Receiver) -> CopyField {
        let name = HelperNames(helpers: copy.helpers, texts: texts).name(of: receiver)
        return CopyField(.receiver, .text(name ?? texts.team.somebody))
    }
}
