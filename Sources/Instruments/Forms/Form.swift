/// A questionnaire as it is asked: its questions in order, nested, with their words in every
/// language there is. What FHIR calls a Questionnaire. It knows nothing of scores: how answers are
/// counted stands in an `Instrument`.
package struct Form: Sendable, Hashable, Codable {
    package let id: InstrumentID
    /// The canonical address under which it was published, if it was.
    package let url: String?
    /// Which edition it is, as published.
    package let version: String
    /// The language of the words that are not translations, as a BCP 47 tag.
    package let language: String
    package let title: Wording
    /// What stands above the questions.
    package let introduction: Wording?
    package let items: [FormItem]
    /// Its name for machines, as published.
    package let name: String?
    /// Who published it.
    package let publisher: String?
    package let status: FormStatus

    package init(
        id: InstrumentID, url: String? = nil, version: String, language: String, title: Wording,
        introduction: Wording? = nil, items: [FormItem], name: String? = nil,
        publisher: String? = nil, status: FormStatus = .active
    ) {
        self.id = id
        self.url = url
        self.name = name
        self.publisher = publisher
        self.status = status
        self.version = version
        self.language = language
        self.title = title
        self.introduction = introduction
        self.items = items
    }

    /// What BCP 47 says where nobody said the language.
    package static let unknownLanguage = "und"

    /// The name of one whose file gives it none.
    package static let nameless: InstrumentID = "questionnaire"

    /// The same with other items.
    func replacing(items: [FormItem]) -> Form {
        Form(
            id: id, url: url, version: version, language: language, title: title,
            introduction: introduction, items: items, name: name, publisher: publisher,
            status: status)
    }

    /// Every item of the tree, each before what stands under it.
    package var allItems: [FormItem] { FormItem.withAllBelow(items) }

    /// The item each item stands under, by name.
    package var itemAbove: [ItemID: ItemID] {
        let pairs = allItems.flatMap { item in item.items.map { ($0.id, item.id) } }
        return Dictionary(pairs) { first, _ in first }
    }

    /// The item of this name, also one of a part that is filled in several times.
    package func item(_ id: ItemID) -> FormItem? {
        allItems.first { $0.id == id } ?? repeatedItem(id)
    }
}

extension Form {
    /// Whether it has words in this language: its own, or a translation of its title.
    package func speaks(_ tag: String) -> Bool {
        isWritten(in: tag) || title.translations[tag] != nil
    }

    /// Whether its own words are in this language.
    package func isWritten(in tag: String) -> Bool { LanguageTag.plain(language) == tag }
}
