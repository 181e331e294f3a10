/// How much a button asks for: one primary per page, the rest quiet; `destroy` only where
/// something goes away for good.
package enum ButtonKind: String, CaseIterable, Sendable {
    case primary, quiet, destroy

    var cssClass: String { "button button-\(rawValue)" }
}

/// What a button is about, for those who hear it without seeing what stands around it.
func aboutSuffix(_ about: String?) -> HTML {
    guard let about else { return .empty }
    return HTML("<span class=\"hidden-visually\"> \(about)</span>")
}
