import Foundation
import OpenID
import Web

/// The providers that people sign in at: `VEVEN_CITIZENS_…`, `VEVEN_EMPLOYEES_…`, or both.
extension SettingsReader {
    /// The address by which everybody reaches the site.
    mutating func siteAddress() -> (origin: String, site: SiteAddress)? {
        guard
            let text = required(
                "VEVEN_ADDRESS", "the address that people see, such as https://veven.example.no")
        else { return nil }
        let origin = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let address = ProviderAddress(origin), address.origin == origin.lowercased(),
            let host = URLComponents(string: origin)?.host
        else {
            fail(
                "VEVEN_ADDRESS must be https://HOST without anything after it; http:// is for "
                    + "this machine alone.")
            return nil
        }
        return (
            address.origin, SiteAddress(hosts: [host.lowercased()], isSecure: address.isSecure)
        )
    }

    /// The providers with all that is said of them; at least one is needed.
    mutating func providers(
        at origin: String, web: WebClient
    ) async -> [SignInProvider] {
        let told = SignInProvider.People.allCases.filter { optional(issuerName($0)) != nil }
        if told.isEmpty {
            fail(
                "VEVEN_CITIZENS_ISSUER or VEVEN_EMPLOYEES_ISSUER is not set: the address of the "
                    + "OpenID Connect provider people sign in with.")
        }
        var providers: [SignInProvider] = []
        for people in told {
            if let provider = await provider(for: people, at: origin, web) {
                providers.append(provider)
            }
        }
        return providers
    }

    private mutating func provider(
        for people: SignInProvider.People, at origin: String, _ web: WebClient
    ) async -> SignInProvider? {
        let issuer = address(issuerName(people))
        let client = required(
            name(people, "CLIENT"), "the client id that the provider knows Veven by")
        let profile = profile(for: people)
        let proof = await proof(for: people)
        let maxAge = seconds(name(people, "MAX_AGE"))
        guard let issuer, let client, let profile, let proof else { return nil }
        let registration = Registration(
            issuer: issuer, client: client, proof: proof,
            vouching: vouching(for: people, profile),
            levels: list(name(people, "ACR")) ?? profile.levels, maxAge: maxAge,
            scope: optional(name(people, "SCOPE")) ?? profile.scope,
            returnsTo: origin + SignInProvider.returnPath(for: people),
            leavesTo: origin + SignInProvider.leavePath)
        let title = optional(name(people, "NAME")) ?? profile.name ?? host(of: issuer)
        return SignInProvider(
            for: people, title: title,
            provider: Provider(registration, web: web, now: SystemClock.now))
    }

    /// Citizens come with ID-porten unless something else is said: it is the strictest.
    private mutating func profile(for people: SignInProvider.People) -> ProviderProfile? {
        let known: [ProviderProfile] =
            people == .citizens ? [.idporten, .generic] : [.generic, .ansattporten, .entra]
        guard let text = optional(name(people, "PROFILE")) else { return known[0] }
        guard let profile = ProviderProfile(rawValue: text), known.contains(profile) else {
            let names = known.map(\.rawValue).joined(separator: ", ")
            fail("\(name(people, "PROFILE")) must be one of \(names).")
            return nil
        }
        return profile
    }

    private func vouching(
        for people: SignInProvider.People, _ profile: ProviderProfile
    ) -> Vouching {
        let claim = optional(name(people, "CLAIM"))
        return switch (people, profile) {
        case (.citizens, _): .number(claim: claim ?? "pid")
        case (.employees, .entra): .entra
        case (.employees, _): .subject(claim: claim ?? "sub")
        }
    }

    /// At most one of a secret, a file with a secret and a file with a key.
    private mutating func proof(for people: SignInProvider.People) async -> ClientProof? {
        let names = ["SECRET", "SECRET_FILE", "KEY_FILE"].map { name(people, $0) }
        let given = names.filter { optional($0) != nil }
        guard given.count < 2 else {
            fail("Only one of \(given.joined(separator: ", ")) can be set.")
            return nil
        }
        if let secret = optional(names[0]) { return .secret(secret) }
        if let path = optional(names[1]) { return content(of: path, names[1]).map { .secret($0) } }
        guard let path = optional(names[2]) else { return ClientProof.none }
        return await key(in: path, names[2], optional(name(people, "KEY_ID")))
    }

    private mutating func key(
        in path: String, _ setting: String, _ id: String?
    ) async -> ClientProof? {
        guard let pem = content(of: path, setting) else { return nil }
        guard let key = try? await ClientKey(pem: pem, name: id) else {
            fail("\(setting): \(path) holds no private RSA key of 2048 bits or P-256 key in PEM.")
            return nil
        }
        return .key(key)
    }

    private mutating func content(of path: String, _ setting: String) -> String? {
        let text = try? String(contentsOfFile: path, encoding: .utf8)
        let trimmed = text?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        if trimmed.isEmpty { fail("\(setting): \(path) cannot be read or is empty.") }
        return trimmed.isEmpty ? nil : trimmed
    }

    private mutating func address(_ setting: String) -> ProviderAddress? {
        guard let address = optional(setting).flatMap(ProviderAddress.init) else {
            fail("\(setting) must be an https address; http:// is for this machine alone.")
            return nil
        }
        return address
    }

    private mutating func seconds(_ setting: String) -> Int? {
        guard let text = optional(setting) else { return nil }
        guard let seconds = Int(text), (60...86_400).contains(seconds) else {
            fail("\(setting) must be a number of seconds from 60 to 86400.")
            return nil
        }
        return seconds
    }

    private func list(_ setting: String) -> [String]? {
        optional(setting)?.split { $0 == "," || $0.isWhitespace }.map(String.init)
    }

    private func host(of address: ProviderAddress) -> String {
        URLComponents(string: address.text)?.host ?? address.text
    }

    private func issuerName(_ people: SignInProvider.People) -> String { name(people, "ISSUER") }

    private func name(_ people: SignInProvider.People, _ setting: String) -> String {
        "VEVEN_\(people.rawValue.uppercased())_\(setting)"
    }
}
