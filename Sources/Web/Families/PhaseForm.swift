import Domain
import HTML
import UseCases

/// Where a family is on its way, for its coordinator to move on, up to closing it.
struct PhaseForm: Component {
    let household: Household
    let form: FormState
    let texts: Texts

    private var words: RetentionTexts { texts.retention }

    var html: HTML {
        let phase = SelectField(
            form.field("family-phase", words.phaseLabel, hint: words.closedMeans),
            choices: FamilyPhase.allCases.map {
                FieldChoice($0.rawValue, texts.families.phase($0))
            },
            chosen: form.fields.has("family-phase")
                ? form.value("family-phase") : household.family.phase.rawValue)
        let editor = PostForm(
            action: Paths.phase(household.family.id),
            hidden: [HiddenField("edition", String(household.family.edition))],
            content: HTML("\(phase)\(SubmitButton(words.changePhase, kind: .quiet))"))
        return PageSection(
            words.phase, id: "phase", lead: words.phaseLead, content: editor.html
        ).html
    }
}
