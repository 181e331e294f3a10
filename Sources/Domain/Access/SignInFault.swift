/// Why a member of a family cannot be let in to sign in yet.
package enum SignInFault: Error, Hashable, Sendable {
    case tooYoung(from: Int)
    /// People sign in by their national number, and none is written.
    case numberNeeded
}

extension AgeRules {
    /// What a member signs in as on a day.
    /// - Throws: `SignInFault.tooYoung`.
    package func role(of person: Person, on day: Day) throws(SignInFault) -> Role {
        if person.isAdult(on: day) { return .parent }
        guard person.age(on: day) >= ownAccount else { throw .tooYoung(from: ownAccount) }
        return .youngPerson
    }

    /// Whether somebody can be let in to sign in on a day; nil if so.
    package func whyNoSignIn(_ person: Person, on day: Day) -> SignInFault? {
        do throws(SignInFault) { _ = try role(of: person, on: day) } catch { return error }
        return person.nationalNumber == nil ? .numberNeeded : nil
    }
}
