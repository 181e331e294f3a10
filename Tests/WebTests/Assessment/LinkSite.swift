import Domain
import HTTPTypes
import Instruments
import TestSupport
import UseCases

@testable import Web

/// A site where one member was sent a one-time link to a round of few questions.
struct LinkSite {
    let site: TestSite
    let round: Mapping
    let link: AnswerLinkID
    let secret: String

    var files: CaseFiles {
        CaseFiles(vault: site.vault.vault, clock: Clock { [time = site.time] in time.now })
    }
    var address: String { "/l/\(secret)" }

    init(_ asked: String...) async throws { try await self.init(asked, voice: .own) }

    init(_ asked: [String], voice: Voice, aged years: Int? = nil) async throws {
        let site = try await TestSite()
        let child = years.map { aPerson(name: "Ida", born: .testToday.adding(days: -$0 * 366)) }
        if let child {
            let parent = aRelation(from: site.person.id, to: child.id)
            try await site.vault.change(site.family.id) { shelves in
                _ = try shelves.persons.insert(child)
                _ = try shelves.relations.insert(parent)
            }
        }
        try await self.init(site, child ?? site.person, asked, voice: voice)
    }

    /// To a form of the municipality's own.
    init(own form: Form, safety: SafetyQuestion? = nil) async throws {
        let site = try await TestSite()
        try await site.vault.bring(form, safety: safety)
        try await self.init(site, site.person, ["own-\(form.id.rawValue)"], voice: .own)
    }

    private init(
        _ site: TestSite, _ person: Person, _ asked: [String], voice: Voice
    ) async throws {
        let asks = asked.map { Ask($0, about: person.id, voice: voice) }
        let plan = WavePlan(
            battery: anID(), batteryNumber: 1, name: Name(trusted: "Start"), round: 0,
            due: .testToday.adding(days: 14), remindFrom: .testToday, asks: asks)
        let round = Mapping(
            id: anID(), startedOn: .testToday, startedBy: site.coordinator.id, plan: plan)
        _ = try await site.vault.change(site.family.id) { try $0.mappings.insert(round) }
        if voice == .teacher {
            try await site.vault.consent(to: .service(site.vault.school.id), in: site.family.id)
        }
        let link: AnswerLinkID = anID()
        let files = CaseFiles(vault: site.vault.vault, clock: Clock { .testNow })
        try await SendLink(files)(
            SendLink.Draft(
                id: link, mapping: round.id, person: person.id, voice: voice,
                answerer: nil,
                service: voice == .teacher ? site.vault.school.id : nil,
                until: .testToday.adding(days: 14)),
            in: site.family.id, by: site.coordinator.caller)
        self.site = site
        self.round = round
        self.link = link
        secret = try await SeeLink(files)(
            link, in: site.family.id, by: site.coordinator.caller
        ).secret
    }

    func see(_ path: String = "", in language: String? = nil) async throws -> TestSite.Reply {
        try await site.ask(
            .get, address + path, headers: language.map { [.acceptLanguage: $0] } ?? [:])
    }

    /// What an opened form of a link carries unseen.
    func hidden(_ page: TestSite.Reply) -> [(String, String)] {
        ["form", "key", "id", "visit"].map { ($0, page.hidden($0)) }
    }

    /// Opens a page of questions, fills it in and sends it.
    func answer(
        _ path: String, _ answers: [(String, String)], then: String = "next"
    ) async throws -> TestSite.Reply {
        let page = try await see(path)
        return try await send(path, hidden(page) + answers + [("then", then)])
    }

    func send(_ path: String, _ form: [(String, String)] = []) async throws -> TestSite.Reply {
        try await site.ask(.post, address + path, form: form)
    }

    func responses() async throws -> [UseCases.Response] {
        try await site.vault.change(site.family.id) { try $0.responses.all() }
    }

    func alerts() async throws -> [SafetyAlert] {
        try await site.vault.change(site.family.id) { try $0.alerts.all() }
    }

    /// The family takes back what it said yes to.
    func endConsents() async throws {
        try await site.vault.change(site.family.id) { shelves in
            for var consent in try shelves.consents.all() {
                consent.callOff(someSaid())
                guard try shelves.consents.update(consent) else { throw Stale() }
            }
        }
    }

    func callBack() async throws {
        try await CallBackLink(files)(
            link, edition: 1, in: site.family.id, by: site.coordinator.caller)
    }
}
