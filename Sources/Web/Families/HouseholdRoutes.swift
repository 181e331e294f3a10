import Domain
import HTML
import Hummingbird
import UseCases

/// POST /families/:family/relations                    says how two members belong together
/// POST /families/:family/residences                   somebody moves in, or lives there already
/// POST /families/:family/residences/:residence/end    somebody moves out
struct HouseholdRoutes {
    let files: CaseFiles
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        group.post("families/:family/relations", use: relate)
        group.post("families/:family/residences", use: moveIn)
        group.post("families/:family/residences/:residence/end", use: moveOut)
    }

    private var reply: MembersReply { MembersReply(files: files, ids: ids) }

    private func relate(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let relation = try form.relation() else {
            return try await reply.page(context, form.state)
        }
        let family = try context.family
        do {
            try await RelateMembers(files)(relation, in: family, by: context.caller)
        } catch HouseholdFault.sameMember {
            form.fail("relative-of", form.texts.sameMember)
            return try await reply.page(context, form.state)
        }
        return Reply.see(SavedNotice.path(Paths.members(family)))
    }

    private func moveIn(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let (residence, home) = try form.residence() else {
            return try await reply.page(context, form.state)
        }
        let family = try context.family
        do {
            try await MoveIn(files)(
                residence, newHome: home, keptFrom: try form.keptFrom(), in: family,
                by: context.caller)
        } catch let fault as DayFault {
            form.fail("moved", form.texts.day(fault))
            return try await reply.page(context, form.state)
        }
        return Reply.see(SavedNotice.path(Paths.members(family)))
    }

    private func moveOut(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let id: ResidenceID = try context.id("residence")
        let field = "until-\(id.text)"
        guard let day = form.day(field) else { return try await reply.page(context, form.state) }
        let family = try context.family
        do {
            try await MoveOut(files)(
                id, edition: form.edition(), on: day, in: family, by: context.caller)
        } catch let fault as DayFault {
            form.fail(field, form.texts.day(fault))
            return try await reply.page(context, form.state)
        } catch is Stale {
            return try await reply.page(context, form.state, isStale: true)
        }
        return Reply.see(SavedNotice.path(Paths.members(family)))
    }
}

extension FormReader {
    fileprivate mutating func relation() throws -> Relation? {
        let from: PersonID? = member("relative")
        let nature: RelationNature? = choice("nature")
        let to: PersonID? = member("relative-of")
        guard let from, let nature, let to else { return nil }
        return Relation(id: try id("relation"), from: from, to: to, nature: nature)
    }

    /// The residence, and the home if it is a new one.
    fileprivate mutating func residence() throws -> (Residence, Home?)? {
        let person: PersonID? = member("resident")
        let home = try home()
        let from = day("moved")
        let share: ResidenceShare? = choice("share")
        guard let person, let home, let from, let share else { return nil }
        let residence = Residence(
            id: try id("residence"), person: person, home: home.id, from: from, share: share)
        return (residence, home.new)
    }

    private mutating func home() throws -> (id: HomeID, new: Home?)? {
        guard fields["home"] == HomesView.newHome else {
            let chosen: HomeID? = member("home")
            return chosen.map { ($0, nil) }
        }
        let id: HomeID = try id("new-home")
        return name("home-name").map { (id, Home(id: id, name: $0)) }
    }

    /// An identity chosen from a list; nothing chosen is a fault that can be mended.
    private mutating func member<Kind>(_ field: String) -> ID<Kind>? {
        let chosen = ID<Kind>(fields[field])
        if chosen == nil { fail(field, texts.noChoice) }
        return chosen
    }
}
