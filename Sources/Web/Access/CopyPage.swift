import Domain
import HTML
import UseCases

/// Where a member gets a copy of all that is written and may be seen: to read, and as a file. The
/// coordinator gets it on a member's behalf.
struct CopyPage {
    let choice: CopyChoice
    let context: SignedInContext

    private var words: CopyTexts { context.texts.copy }

    var page: SitePage {
        let place = context.texts.places.name(of: .log, for: context.account.role)
        let head = PageHead(
            words.title, lead: words.lead(context.account.role.isFamily),
            back: BackLink(place, to: Paths.log(choice.family.id)))
        return FamilyPage.page(
            choice.family, at: .log, title: words.title,
            main: HTML("\(head)\(forms)\(about)"), in: context, back: Paths.copy(choice.family.id))
    }

    private var forms: HTML {
        guard choice.reader == nil else { return buttons(nil) }
        return HTML.join(
            choice.members.map { person in
                PageSection(person.name.text, content: buttons(person)).html
            })
    }

    private func buttons(_ person: Person?) -> HTML {
        let hidden = person.map { [HiddenField("copy-of", $0.id.text)] } ?? []
        let read = GetButton(
            words: words.read, path: Paths.copyPage(choice.family.id), hidden: hidden,
            kind: person == nil ? .primary : .quiet, about: person?.name.text)
        let file = GetButton(
            words: words.download, path: Paths.copyFile(choice.family.id), hidden: hidden,
            about: person?.name.text)
        return HTML("<div class=\"row\">\(read)\(file)</div>")
    }

    private var about: PageSection {
        PageSection(
            words.about, content: HTML.join(words.aboutWords.map { HTML("<p>\($0)</p>") }))
    }
}
