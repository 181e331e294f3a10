import Domain
import HTML
import UseCases

/// The services of a municipality and who works in them: for the administrator, never a family.
struct DirectoryPage {
    let directory: Directory
    let services: Slice<Service>
    let people: Slice<Account>
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: DirectoryTexts { context.texts.directory }

    init(directory: Directory, servicePage: Int, peoplePage: Int, context: SignedInContext) {
        let names = directory.staff.sorted { ($0.name.text, $0.id) < ($1.name.text, $1.id) }
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
            main: HTML("\(head)\(notice)\(serviceList)\(peopleList)"), in: context)
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
            content: services.count == 0
                ? EmptyState(words.servicesEmpty).html : HTML("\(table)\(pager?.html)")
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
                ? EmptyState(words.peopleEmpty).html : HTML("\(list)\(pager?.html)")
        ).html
    }

    private func item(_ person: Account) -> ListItem {
        let service = directory.services.first { $0.id == person.service }?.name.text
        let role = texts.signIn.role(person.role)
        return ListItem(
            person.name.text, sentence: "\(role) · \(service ?? words.noService)")
    }
}
