import Domain
import HTML
import UseCases

/// Who belongs to the family, how, and who lives where; for the coordinator with the forms.
struct MembersPage {
    let household: Household
    let form: FormState
    let isStale: Bool
    let isSaved: Bool
    let context: SignedInContext

    private var texts: FamiliesTexts { context.texts.families }
    private var people: HouseholdWords {
        HouseholdWords(household: household, texts: context.texts)
    }

    var page: SitePage {
        FamilyPage.page(
            household.family, at: .members,
            title: texts.members,
            main: HTML(
                """
                \(PageHead(texts.members))\(notices)\
                \(members)\(relations)\(homes)
                """), in: context)
    }

    private var notices: HTML {
        let saved = isSaved ? PageNotice(.saved(undo: nil), context.texts.shared.saved) : nil
        let faults = context.texts.faults
        let stale = isStale ? PageNotice(.attention, texts.staleHome, title: faults.stale) : nil
        return HTML("\(saved)\(stale)\(form.summary(context.texts))")
    }

    private var members: PageSection {
        let items = household.members.map { person in
            ListItem(
                person.name.text, sentence: people.about(person),
                button: household.mayChange ? correct(person) : .empty)
        }
        return PageSection(
            texts.membersSection, id: "members",
            content: HTML("\(ItemList(items, label: texts.members))\(forms.member)"))
    }

    private func correct(_ person: Person) -> HTML {
        LinkButton(
            texts.correct, to: Paths.member(household.family.id, person.id), kind: .quiet,
            about: person.name.text
        ).html
    }

    private var relations: PageSection {
        let sentences = people.relations
        let list =
            sentences.isEmpty
            ? HTML("<p class=\"quiet\">\(texts.relationsEmpty)</p>")
            : SentenceList(sentences: sentences, label: texts.relations).html
        return PageSection(
            texts.relations, id: "relations", content: HTML("\(list)\(forms.relation)"))
    }

    private var homes: PageSection {
        let view = HomesView(
            household: household, people: people, form: form, context: context)
        return PageSection(
            texts.homes, id: "homes", lead: texts.homesLead,
            content: HTML("\(view.html)\(forms.moveIn)"))
    }

    private var forms: MemberForms {
        MemberForms(household: household, form: form, context: context)
    }
}
