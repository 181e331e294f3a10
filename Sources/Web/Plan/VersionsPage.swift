import Domain
import HTML
import UseCases

/// The agreed plans: who said yes, saying yes oneself, and comparing two of them.
struct VersionsPage {
    let found: PlanVersions
    let id: PlanVersionID
    let form: FormState
    /// The version that was just made or agreed to.
    var agreed: PlanVersionID?
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var family: FamilyID { found.family.id }

    var page: SitePage {
        let head = PageHead(
            texts.plan.versions, lead: texts.plan.versionsLead,
            back: BackLink(texts.plan.goToPlan, to: Paths.plan(family)))
        return FamilyPage.page(
            found.family, at: .plan, title: texts.plan.versions,
            main: HTML("\(head)\(notice)\(form.summary(texts))\(making)\(list)"), in: context)
    }

    private var notice: PageNotice? {
        found.versions.first { $0.id == agreed }.map {
            PageNotice(.saved(undo: nil), texts.plan.versionMade(names($0)))
        }
    }

    private var making: HTML {
        guard found.mayMake else { return .empty }
        let persons = CheckboxField(
            form.field("persons", texts.plan.whoAgrees),
            choices: found.members.filter { $0.age(on: found.today) >= 12 }.map {
                FieldChoice($0.id.text, $0.name.text)
            },
            chosen: form.chosen("persons"))
        let hidden = HiddenField("id", form.fields.has("id") ? form.fields["id"] : id.text)
        return PageSection(
            texts.plan.agree, lead: texts.plan.agreeLead,
            content: PostForm(
                action: Paths.versions(family), hidden: [hidden],
                content: HTML("\(persons)\(SubmitButton(texts.plan.makeVersion))")
            ).html
        ).html
    }

    private var list: HTML {
        guard !found.versions.isEmpty else { return EmptyState(texts.plan.versionsEmpty).html }
        return HTML.join(found.versions.reversed().map(card))
    }

    private func card(_ version: PlanVersion) -> HTML {
        let made = texts.days.say(version.madeOn, on: found.today)
        return PageSection(
            texts.plan.versionFrom(version.number, made),
            content: HTML("<p>\(yes(version))</p><div class=\"row\">\(buttons(version))</div>")
        ).html
    }

    private func yes(_ version: PlanVersion) -> String {
        let names = names(version)
        return names.isEmpty ? texts.plan.notAgreed : texts.plan.agreedBy(names)
    }

    private func names(_ version: PlanVersion) -> String {
        texts.team.list(
            found.members.filter { version.isAgreed(by: $0.id) }.map(\.name.text))
    }

    private func buttons(_ version: PlanVersion) -> HTML {
        let compare = LinkButton(
            texts.plan.compare,
            to: Paths.family(family, "plan", "versions", "compare")
                .with("from", version.id.text).with("to", "now"),
            kind: .quiet, about: texts.plan.version(version.number))
        return HTML("\(sayYes(version))\(compare)")
    }

    private func sayYes(_ version: PlanVersion) -> HTML {
        guard let person = found.mayAgree, version == found.versions.last else { return .empty }
        if version.isAgreed(by: person) { return HTML("<p>\(texts.plan.youSaidYes)</p>") }
        return PostForm(
            action: Paths.family(family, "plan", "versions", version.id.text, "agree"),
            isInline: true, content: SubmitButton(texts.plan.sayYes).html
        ).html
    }
}
