import Domain

// What became of a round, at the end of its sealed fields: rows from before have none of it.
extension MappingTable {
    static func write(_ course: RoundCourse, to fields: inout FieldWriter) {
        write(course.ended, to: &fields)
        write(course.numbered, to: &fields)
        fields.add(course.moves.count)
        for move in course.moves {
            fields.add(move.from)
            fields.add(move.to)
            fields.add(move.why)
            fields.add(move.by)
            fields.add(move.at)
        }
        fields.add(course.declines.count)
        for decline in course.declines {
            fields.add(decline.person)
            fields.add(decline.voice)
            fields.add(decline.questionnaire)
            fields.add(decline.said)
        }
        fields.add(course.reminded.count)
        for reminded in course.reminded {
            fields.add(reminded.person)
            fields.add(reminded.voice)
            fields.add(reminded.by)
            fields.add(reminded.at)
        }
    }

    static func course(_ fields: inout FieldReader) throws -> RoundCourse {
        let ended = try ending(&fields)
        let numbered = try ending(&fields)
        return RoundCourse(
            moves: try many(&fields, move), ended: ended, declines: try many(&fields, decline),
            reminded: try many(&fields, reminded), numbered: numbered)
    }

    private static func write(_ ending: RoundCourse.Ending?, to fields: inout FieldWriter) {
        fields.add(ending?.by)
        fields.add(ending?.at)
    }

    private static func ending(_ fields: inout FieldReader) throws -> RoundCourse.Ending? {
        let by: AccountID? = try fields.optionalID()
        let at = try fields.optionalNumber().map(Instant.init(milliseconds:))
        guard let by, let at else { return nil }
        return RoundCourse.Ending(by: by, at: at)
    }

    private static func many<Item>(
        _ fields: inout FieldReader, _ read: (inout FieldReader) throws -> Item
    ) throws -> [Item] {
        let count = max(0, try fields.optionalNumber() ?? 0)
        return try (0..<count).map { _ in try read(&fields) }
    }

    private static func move(_ fields: inout FieldReader) throws -> DayMove {
        DayMove(
            from: try fields.day(), to: try fields.day(), why: try fields.optionalWords(),
            by: try fields.id(), at: try fields.instant())
    }

    private static func decline(_ fields: inout FieldReader) throws -> RoundDecline {
        RoundDecline(
            try fields.id(), try fields.value(), to: try fields.optionalText(),
            said: try fields.said())
    }

    private static func reminded(_ fields: inout FieldReader) throws -> RoundReminded {
        RoundReminded(
            try fields.id(), try fields.value(), by: try fields.id(), at: try fields.instant())
    }
}
