import Domain
import HTML
import UseCases

/// Choosing the type of family; nothing for who may not, or where there is nothing to choose.
struct FamilyTypeForm {
    let inventory: FactorInventory
    let texts: Texts

    private var words: FactorTexts { texts.assessment.results.factors }

    var html: HTML {
        guard let edition = inventory.familyEdition, let typology = inventory.settings.typology,
            !typology.familyTypes.isEmpty
        else { return .empty }
        let types = SelectField(
            Field("family-type", label: words.type),
            choices: typology.familyTypes.map {
                let code = FactorCode($0.code, typology: typology.number)
                return FieldChoice(FactorFields.written(code), $0.name.text)
            }, chosen: inventory.type.map(FactorFields.written), none: words.noType)
        return PostForm(
            action: Paths.familyType(inventory.family.id),
            hidden: [HiddenField("edition", String(edition))],
            content: HTML("\(types)\(SubmitButton(words.saveType, kind: .quiet))")
        ).html
    }
}
