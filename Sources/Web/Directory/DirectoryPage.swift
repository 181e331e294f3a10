import Domain
import HTML
import UseCases

/// The services of a municipality and who works in them: for the administrator, never a family.
struct DirectoryPage {
    let directory: Directory
    let services: Slice<Service>
    let people: Slice<StaffMember>
    let form: FormState
    let isSaved: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: DirectoryTexts { context.texts.directory }

    init(
        directory: Directory, form: FormState, isSaved: Bool, servicePage: Int, peoplePage: Int,
        context: SignedInContext
    ) {
        let names = directory.people.sorted {
            ($0.account.name.text, $0.account.id) < ($1.account.name.text, $1.account.id)
        }
        self.form = form
        self.isSaved = isSaved
        self.directory = directory
        services = Slice(directory.services.sorted(), page: servicePage)
        people = Slice(names, page: peoplePage)
        self.context = context
    }

    var page: SitePage {
        let head = PageHead(words.directory, lead: directory.municipality.name.text)
        let notice = PageNotice(.info, words.noFamilies)
        return OwnPlace.directory.page(
            title: words.directory,
            main: HTML(
                """
                \(head)\(saved)\(form.summary(texts))\(notice)\(serviceList)\(peopleList)\
                \(LinkButton(texts.brought.title, to: Paths.bring, kind: .quiet))
                """),
            in: context)
    }

    private var saved: PageNotice? {
        isSaved ? PageNotice(.saved(undo: nil), texts.shared.saved) : nil
    }

    private var serviceList: HTML {
        let table = DataTable(
            caption: words.services,
            columns: [
                TableColumn(words.service), TableColumn(words.sort),
                TableColumn(words.people, isNumber: true),
            ],
            rows: services.items.map(row), hidesCaption: true)
        let pager = services.pager(words.services, words) {
            Paths.directory.with("services", String($0)).with("page", String(people.page))
                .at("services")
        }
        return PageSection(
            words.services, id: "services",
            content: HTML(
                """
                \(services.count == 0 ? EmptyState(words.servicesEmpty).html : table.html)\
                \(pager?.html)\(ServiceForm(form: form, texts: texts))
                """)
        ).html
    }

    private func row(_ service: Service) -> [HTML] {
        let count = directory.staff.count { $0.service == service.id }
        return [
            HTML(text: service.name.text), HTML(text: texts.shared.sort(service.sort)),
            HTML("\(count)"),
        ]
    }

    private var peopleList: HTML {
        let list = ItemList(people.items.map(item), label: words.people)
        let pager = people.pager(words.people, words) {
            Paths.directory.with("services", String(services.page)).with("page", String($0))
                .at("people")
        }
        return PageSection(
            words.people, id: "people", lead: words.peopleLead,
            content: people.count == 0
                ? EmptyState(words.peopleEmpty).html : HTML("\(list)\(pager?.html)"),
            action: LinkButton(texts.accounts.addPerson, to: Paths.newPerson).html
        ).html
    }

    private func item(_ person: StaffMember) -> ListItem {
        ListItem(
            person.account.name.text, sentence: about(person),
            button: LinkButton(
                texts.shared.change, to: Paths.person(person.account.id), kind: .quiet,
                about: person.account.name.text
            ).html)
    }

    /// "I en tjeneste · Lindvåg skole · Kan åpne en familie i akutt nød".
    private func about(_ person: StaffMember) -> String {
        if person.isEnded { return texts.accounts.isEnded }
        let account = person.account
        let service = directory.services.first { $0.id == account.service }?.name.text
        let rights = Right.allCases.filter(account.rights.contains).map(texts.accounts.right)
        return ([texts.signIn.role(account.role), service ?? words.noService] + rights)
            .joined(separator: " · ")
    }
}
