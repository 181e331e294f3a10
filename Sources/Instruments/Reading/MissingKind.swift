/// The words for missing rules in a key.
enum MissingKind: String, CaseIterable {
    case allRequired = "all-required"
    case meanImputed = "mean-imputed"
    case everyPart = "every-part"
}
