import Domain
import UseCases

extension Deed {
    /// Writes it into the file, with the rules of the file's stores.
    func write(in file: CaseFile) throws {
        switch self {
        case .member(let person): try file.persons.add(person)
        case .relation(let relation): try file.relations.add(relation)
        case .home(let home): try file.homes.add(home)
        case .residence(let residence): try file.residences.add(residence)
        case .consent(let consent): try file.consents.add(consent)
        case .paper(let sheet): try file.sheets.add(sheet)
        case .release(let release): try file.releases.add(release)
        case .round(let mapping): try file.mappings.add(mapping)
        case .sheet(let response): try file.responses.add(response)
        case .link(let link): try file.links.add(link)
        case .alarm(let alert): try file.raise(alert)
        case .matter(let matter): try file.matters.add(matter)
        case .need(let need): try file.needs.add(need)
        case .factor(let factor): try file.factors.add(factor)
        case .goal(let goal): try file.goals.add(goal)
        case .action(let action): try file.actions.add(action)
        case .evaluation(let evaluation, let next): try file.keep(evaluation, next: next)
        case .opening(let emergency): try file.keep(emergency)
        case .review(let id, let review):
            try file.change(file.emergencies, id) { $0.close(review) }
        case .request(let request): try file.requests.add(request)
        case .answer(let id, let answer):
            try file.change(file.requests, id) { $0.close(answer) }
        case .reportNote(let note): try file.keep(note)
        case .handOver(let account): try file.handOver(to: account)
        case .step(let step): try step.take(in: file)
        }
    }
}

extension Deed.Step {
    fileprivate func take(in file: CaseFile) throws {
        switch self {
        case .report(let id, let status):
            try file.change(file.actions, id) { try $0.report(status) }
        case .reach(let id): try file.change(file.goals, id) { try $0.reach(on: file.today) }
        case .drop(let id): try file.change(file.goals, id) { try $0.drop(on: file.today) }
        case .meet(let id): try file.change(file.needs, id) { $0.status = .met(on: file.today) }
        case .handle(let id, let words):
            let account = file.caller.account
            try file.change(file.alerts, id) {
                $0.handling = SafetyAlert.Handling(by: account, at: file.now, words: words)
            }
        case .enter(let phase): try file.enter(phase, from: file.wholeFamily().phase)
        case .liken(let type):
            var family = try file.wholeFamily()
            family.type = type
            try file.save(family)
        case .send: try file.endLink(.used)
        case .agree(let id, let persons): try file.agree(id, persons)
        case .sayYes(let id, let person):
            try file.change(file.versions, id) { $0.agree(person, on: file.today) }
        }
    }
}

extension CaseFile {
    fileprivate func change<Item: CaseItem>(
        _ shelf: Shelf<Item>, _ id: ID<Item>, _ body: (inout Item) throws -> Void
    ) throws {
        var item = try shelf.find(id)
        try body(&item)
        try shelf.save(item)
    }

    fileprivate func keep(_ evaluation: Evaluation, next: Day?) throws {
        try evaluations.add(evaluation)
        try change(goals, evaluation.goal) { $0.evaluateOn = next }
    }

    fileprivate func agree(_ id: PlanVersionID, _ persons: [PersonID]) throws {
        let number = (try versions.all().last?.number ?? 0) + 1
        try versions.add(
            PlanVersion(
                id: id, number: number, madeOn: today,
                plan: PlanSnapshot(of: try FamilyPlan(of: self)),
                agreements: persons.map { PlanVersion.Agreement(person: $0, on: today) }))
    }
}
