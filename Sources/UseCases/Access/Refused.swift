/// Not yours, or not there: the two are one answer.
package struct Refused: Error, Equatable {
    package init() {}
}

/// Somebody else changed the thing after the form was opened; nothing was overwritten.
package struct Stale: Error, Equatable {
    package init() {}
}
