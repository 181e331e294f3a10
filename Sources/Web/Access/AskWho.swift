import Domain
import HTML
import UseCases

/// Who must say yes to what is ticked, whom to talk with first, and for whom nobody is written
/// down who decides.
struct AskWho {
    let consents: Consents
    let terms: ConsentTerms
    let texts: Texts

    private var words: ConsentTexts { texts.consent }

    var html: HTML {
        let orphaned = consents.holders.orphaned(in: terms)
        guard orphaned.isEmpty else { return nobody(orphaned) }
        let deciding = consents.holders.holders(of: terms)
        return PageNotice(
            .info, words.mustSayYes(names(deciding)),
            more: HTML.join(heard.map { HTML("<p>\($0)</p>") })
        ).html
    }

    /// With the way to mend it.
    private func nobody(_ persons: Set<PersonID>) -> HTML {
        let link = LinkButton(
            words.writeResponsibility, to: Paths.members(consents.family.id), kind: .quiet)
        return PageNotice(
            .attention, words.nobodyDecides(names(persons)), more: link.html
        ).html
    }

    private var heard: [String] {
        let all = consents.holders.heard(in: terms)
        let much = all.filter { $0.age(on: consents.today) >= consents.ages.greatWeight }
        let others = all.filter { !much.contains($0) }
        return [
            others.isEmpty ? nil : words.heard(names(Set(others.map(\.id)))),
            much.isEmpty ? nil : words.weighsMuch(names(Set(much.map(\.id)))),
        ].compactMap { $0 }
    }

    private func names(_ persons: Set<PersonID>) -> String {
        texts.team.list(
            consents.members.filter { persons.contains($0.id) }.map(\.name.text))
    }
}
