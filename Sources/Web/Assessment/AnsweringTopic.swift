import HTML
import Instruments

extension AnsweringSheet {
    /// The picture that stands beside a question: in our own forms, where a child or a young person
    /// answers, and where a parent says how a child lives.
    func topic(of item: ItemID) -> Topic? {
        switch instrument.id {
        case "life-areas", "life-areas-child": isForYoung ? Topic(rawValue: item.rawValue) : nil
        case "child-circumstances": AnsweringSheet.circumstances[item]
        default: nil
        }
    }

    private static let circumstances: [ItemID: Topic] = [
        "kindergarten": .kindergarten, "after-school": .learning, "leisure-kind": .leisure,
        "relocations": .moving, "living": .home,
    ]
}
