import Domain
import Instruments

extension CaseFile {
    /// The needs that the caller may see; where one came from only for who may see that too. A plan
    /// is read by many who may not know that somebody answered anything.
    func needsAsKnown() throws -> [Need] {
        try needs.all().map { knows(where: $0) ? $0 : $0.ofUnknownSource() }
    }

    private func knows(where need: Need) -> Bool {
        switch need.source {
        case .written: true
        case .mapping: answersAreOpen(about: need.subject.person)
        case .finding(let finding): knows(finding)
        }
    }

    /// Several voices may be kept from the caller one by one, so that they are known only to who
    /// has nothing kept back.
    private func knows(_ finding: Finding) -> Bool {
        guard !(finding.thing.map(scope.keepsBack) ?? false) else { return false }
        return switch finding.sort {
        case .area, .scale, .worse: answersAreOpen(about: finding.person)
        case .voices: scope.reachesEveryone(.answers)
        case .factor: scope.covers(.factor, of: finding.about, in: nil)
        case .alert: scope.covers(.safety, of: finding.about, in: nil)
        }
    }

    private func answersAreOpen(about person: PersonID?) -> Bool {
        person.map(mayAnswer) ?? scope.reachesEveryone(.answers)
    }

    /// Whom a need that is made of this is kept from until somebody says otherwise: the members who
    /// may not read what it is made of.
    /// - Throws: `Refused` if the caller may not see the finding, or it is not there.
    func blind(to finding: Finding) throws -> Set<PersonID> {
        switch finding.sort {
        case .area, .scale, .worse: return keeper.blind(to: try response(of: finding))
        case .voices:
            return try voices(of: finding).reduce(into: []) {
                $0.formUnion(keeper.blind(to: $1))
            }
        case .factor:
            let factor = try factors.find(try finding.identity())
            guard factor.subject.person == finding.person else { throw Refused() }
            return keeper.blind(to: factor)
        case .alert:
            let alert = try alerts.find(try finding.identity())
            guard alert.person == finding.person, alert.mapping == finding.mapping else {
                throw Refused()
            }
            return keeper.blind(to: .answers, of: alert.subject)
        }
    }

    private func response(of finding: Finding) throws -> Response {
        let response = try responses.find(try finding.identity())
        guard response.person == finding.person, response.mapping == finding.mapping,
            response.instrument.rawValue == finding.questionnaire,
            response.says(finding.part)
        else { throw Refused() }
        return response
    }

    /// - Throws: `Refused` where fewer than two told.
    private func voices(of finding: Finding) throws -> [Response] {
        guard let mapping = finding.mapping, let person = finding.person,
            let stem = finding.questionnaire, let part = finding.part
        else { throw Refused() }
        let told = try responses(in: mapping, about: person).filter { response in
            response.instrument.rawValue.hasPrefix(stem)
                && response.results.contains { $0.scale.rawValue == part }
        }
        guard told.count > 1 else { throw Refused() }
        return told
    }

    /// Whether somebody outside the family has this part of the plan released to them. That they
    /// may not have been consented to yet makes no difference: one day they may.
    func isReleased(_ subject: Subject, in area: LifeArea) throws -> Bool {
        try releases.all().contains { release in
            release.holds(on: today) && release.areas.contains(area)
                && (subject.person.map(release.persons.contains) ?? (release.persons == .all))
        }
    }
}

extension Finding {
    fileprivate var about: Subject { person.map(Subject.person) ?? .family }

    fileprivate func identity<Item>() throws -> ID<Item> {
        guard let thing, let id = ID<Item>(thing) else { throw Refused() }
        return id
    }
}

extension Response {
    /// Whether these answers have anything to say about the area or the scale of this name.
    fileprivate func says(_ part: String?) -> Bool {
        guard let part else { return false }
        guard asksAboutAreas else { return results.contains { $0.scale.rawValue == part } }
        let item = ItemID(rawValue: part)
        return answers[item] != nil || answers.words[item] != nil
    }
}
