/// Whether a home is too small for the people in it.
///
/// A home is crowded when it has fewer rooms than people, or one room for one person, and under
/// 25 square metres for each (Statistics Norway, variable 3462, from 2015:
/// https://www.ssb.no/a/metadata/conceptvariable/vardok/3462/nb). The floor space is answered in
/// steps of 25 square metres, the first up to 24, so that the step says it exactly: under 25 for
/// each of five people is under 125, the fifth step or a lower one.
enum Crowding {
    /// The people, the rooms and the floor space are the questions of the scale, in this order.
    static let questions = 3

    static func isCrowded(people: Int, rooms: Int, floorStep: Int) -> Bool {
        (rooms < people || (people == 1 && rooms == 1)) && floorStep <= people
    }
}
