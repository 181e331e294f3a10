import Domain
import HTML
import OpenID

/// How somebody signs in: an installation has exactly one way.
package enum SignInWay: Sendable {
    /// By choosing among invented people; only the demo does.
    case list(any PeopleList)
    /// At a provider, or one of several.
    case providers([SignInProvider])

    /// How the providers of those who work here call themselves.
    var employeeIssuers: [String] {
        guard case .providers(let providers) = self else { return [] }
        return providers.filter { $0.people == .employees }
            .map(\.provider.registration.issuer.text)
    }

    /// The addresses where a provider's server, which is no browser, may post to.
    var openPosts: Set<String> {
        guard case .providers(let providers) = self else { return [] }
        return Set(providers.map { Paths.signInOver($0.name).text })
    }
}

/// The people to choose among.
package protocol PeopleList: Sendable {
    func people() async throws -> [Account]
}

/// A provider, and what it is called here.
package struct SignInProvider: Sendable {
    /// For whom a provider vouches.
    package enum People: String, Sendable, CaseIterable { case citizens, employees }

    let people: People
    /// What its button says, such as "ID-porten".
    let title: String
    let provider: Provider

    package init(for people: People, title: String, provider: Provider) {
        self.people = people
        self.title = title
        self.provider = provider
    }

    /// Stands in addresses.
    var name: String { people.rawValue }

    /// Where a provider sends people back to; the provider must know it beforehand.
    package static func returnPath(for people: People) -> String {
        Paths.signInReturn(people.rawValue).text
    }

    /// Where a provider sends people who signed out there.
    package static var leavePath: String { Paths.signIn.text }
}
