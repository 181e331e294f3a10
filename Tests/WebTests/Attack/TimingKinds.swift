import Domain
import HTTPTypes
import TestSupport

@testable import Web

/// What is asked for twice: something of somebody else's, and something that is not there.
enum TimingKinds {
    static func all(_ town: FuzzTown) throws -> [TimingTests.Kind] {
        try families(town) + inside(town)
    }

    /// Another family's pages.
    private static func families(_ town: FuzzTown) throws -> [TimingTests.Kind] {
        let others = [town.homes[1].id.text, town.homes[2].id.text]
        let parts: [(Role, String)] = [
            (.parent, ""), (.parent, "/plan"), (.parent, "/log"), (.youngPerson, "/plan"),
            (.coordinator, ""), (.coordinator, "/members"), (.researcher, "/plan"),
            (.leader, "/team"), (.administrator, ""),
        ]
        let pages = try parts.map { role, part in
            TimingTests.Kind(
                name: "\(role) GET family\(part)", asker: try asker(role, town),
                theirs: { "/families/\(others[$0 % 2])\(part)" },
                nobodys: { _ in "/families/\(anID(Family.self).text)\(part)" })
        }
        let far = town.homes[2].id.text
        let helpers = try [Role.partner, .volunteer].map { role in
            TimingTests.Kind(
                name: "\(role) GET released", asker: try asker(role, town),
                theirs: { _ in "/released/\(far)" },
                nobodys: { _ in "/released/\(anID(Family.self).text)" })
        }
        let words = "id=\(anID(Matter.self).text)&words=Noe&about=family"
        let posts = try [Role.parent, .coordinator].map { role in
            TimingTests.Kind(
                name: "\(role) POST matters", asker: try asker(role, town), method: .post,
                theirs: { "/families/\(others[$0 % 2])/plan/matters" },
                nobodys: { _ in "/families/\(anID(Family.self).text)/plan/matters" },
                form: words)
        }
        return pages + helpers + posts
    }

    /// In one's own family: what belongs to another member, and what is another family's.
    private static func inside(_ town: FuzzTown) throws -> [TimingTests.Kind] {
        let (own, other) = (town.homes[0], town.homes[1])
        let home = "/families/\(own.id.text)"
        let young = try asker(.youngPerson, town)
        let parent = try asker(.parent, town)
        func kind(
            _ name: String, _ asker: FuzzTown.Asker, _ theirs: String,
            _ nobodys: @escaping @Sendable (String) -> String
        ) -> TimingTests.Kind {
            TimingTests.Kind(
                name: name, asker: asker, theirs: { _ in theirs },
                nobodys: { _ in nobodys(anID(Goal.self).text) })
        }
        return [
            kind("young GET a parent's goal", young, "\(home)/plan/goals/\(own.hidden.text)") {
                "\(home)/plan/goals/\($0)"
            },
            kind("parent GET another's goal", parent, "\(home)/plan/goals/\(other.hidden.text)") {
                "\(home)/plan/goals/\($0)"
            },
        ]
    }

    private static func asker(_ role: Role, _ town: FuzzTown) throws -> FuzzTown.Asker {
        guard let asker = town.askers.first(where: { $0.name.hasPrefix("\(role) ") }) else {
            throw WrongStatus(status: 0)
        }
        return asker
    }
}
