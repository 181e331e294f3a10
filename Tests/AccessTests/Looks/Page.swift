import Domain

/// A page that somebody could type the address of.
struct Page {
    let path: String
    /// The look that it takes at the family's file; nil for none.
    var act: Act?
    /// Whether the file is opened for it, and so a line is written.
    var isLogged = false
    /// Whether the page is shown.
    let isShown: Bool
    /// The look at the door that shows the same.
    var look: Look?

    /// Whether all of the plan, or of what is released, stands on it.
    var isWhole: Bool { path.hasSuffix("/plan") || path.hasPrefix("/released/") }
}

extension Stage {
    /// Any page about a family, with what the model says of it.
    func anyPage(of home: Town.Household, for reader: Town.Reader) -> Page? {
        let start = "/families/\(home.id)"
        let stands = town.stands(reader, in: home.id)
        func page(_ path: String, _ look: Look, shown: Bool = true) -> Page {
            let may = stands && look.isFor(reader.role)
            return Page(
                path: start + path, act: look.act, isLogged: may, isShown: may && shown,
                look: look)
        }
        let writes = reader.role == .coordinator
        switch dice.number(below: 20) {
        case 0, 1: return page("", .family)
        case 2, 3, 4: return page("/plan", .plan)
        case 5: return page("/plan/print", .plan)
        case 6: return page("/plan/goals", .plan)
        case 7: return page("/plan/needs", .plan, shown: writes)
        case 8: return thingPage(home.id, reader)
        case 9: return page("/plan/versions", .versions)
        case 10: return comparing(home.id).map { page($0, .versions) }
        case 11: return page("/profile", .profile)
        case 12: return page("/mapping", .mapping)
        case 13: return sheetPage(home, reader)
        case 14: return page("/members", .members)
        case 15:
            return anyMember(of: home.id).map { page("/members/\($0)", .members, shown: writes) }
        case 16: return page("/team", .team)
        case 17: return previewPage(home.id, reader)
        case 18: return page("/log", .log)
        default: return releasedPage(of: home, for: reader)
        }
    }

    func releasedPage(of home: Town.Household, for reader: Town.Reader) -> Page {
        let may = town.stands(reader, in: home.id) && Look.released.isFor(reader.role)
        return Page(
            path: "/released/\(home.id)", act: .seeReleasedPart, isLogged: may, isShown: may,
            look: .released)
    }

    /// One thing of the plan, which is not shown to who does not see it.
    private func thingPage(_ household: String, _ reader: Town.Reader) -> Page? {
        guard let sort = dice.pick([Town.Thing.Sort.need, .goal, .action]),
            let thing = anyThing(sort, in: household)
        else { return nil }
        let may = town.stands(reader, in: household) && Look.plan.isFor(reader.role)
        let isWriting = sort != .goal
        let isShown = town.maySee(thing, reader) && (!isWriting || reader.role == .coordinator)
        return Page(
            path: "/families/\(household)/plan/\(sort)s/\(thing.id)", act: .seePlan,
            isLogged: may, isShown: may && isShown)
    }

    private func comparing(_ household: String) -> String? {
        guard let from = dice.pick(planVersions[household] ?? []),
            let to = dice.pick((planVersions[household] ?? []) + ["now"])
        else { return nil }
        return "/plan/versions/compare?from=\(from)&to=\(to)"
    }

    private func sheetPage(_ home: Town.Household, _ reader: Town.Reader) -> Page? {
        guard let round = rounds[home.id], let person = anyMember(of: home.id),
            town.age(of: person) >= 7
        else { return nil }
        let start = "/families/\(home.id)/mapping/\(round.id.text)/\(person)"
        let may = mayAnswer(about: person, reader, home.id)
        if dice.once(in: 2) {
            let stands = town.stands(reader, in: home.id) && Look.mapping.isFor(reader.role)
            return Page(
                path: start + "/safety", act: .seeMapping, isLogged: stands, isShown: may)
        }
        let sheet = town.age(of: person) < 12 ? "life-areas-child" : "life-areas"
        return Page(path: "\(start)/\(sheet)", act: .seeMapping, isLogged: may, isShown: may)
    }

    private func previewPage(_ household: String, _ reader: Town.Reader) -> Page? {
        guard let release = anyThing(.release, in: household) else { return nil }
        let may = town.isCoordinator(reader, of: household)
        return Page(
            path: "/families/\(household)/team/releases/\(release.id)/preview",
            act: .previewRelease, isLogged: may, isShown: may)
    }

    /// A page about no single family.
    func anyTownPage(for reader: Town.Reader) -> Page? {
        let isLeader = reader.role == .leader
        let isAdmin = callers[reader.id]?.role == .administrator
        switch dice.number(below: 5) {
        case 0: return Page(path: "/numbers", isShown: isLeader)
        case 1: return Page(path: "/directory", isShown: isAdmin)
        case 2: return Page(path: "/families/new", isShown: reader.role == .coordinator)
        case 3:
            return Page(path: "/today", isShown: reader.role == .coordinator, look: .day)
        default:
            let helps = [.partner, .volunteer].contains(reader.role)
            return Page(path: "/released", isShown: helps, look: .each)
        }
    }
}
