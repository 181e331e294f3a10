import Domain
import UseCases

/// One thing that was written into a family's file.
enum Deed: Sendable, Equatable {
    case member(Person)
    case relation(Relation)
    case home(Home)
    case residence(Residence)
    case consent(Consent)
    case paper(Sheet)
    case release(Release)
    case round(Mapping)
    case sheet(Response)
    case link(AnswerLink)
    case alarm(SafetyAlert)
    case matter(Matter)
    case need(Need)
    case factor(Factor)
    case goal(Goal)
    case action(Action)
    case evaluation(Evaluation, next: Day?)
    case opening(Emergency)
    case review(EmergencyID, Emergency.Review)
    case request(Request)
    case answer(RequestID, Request.Answer)
    case reportNote(ReportNote)
    case handOver(AccountID)
    case step(Step)

    /// A change of something that was written before.
    enum Step: Sendable, Equatable {
        case report(ActionID, ActionStatus)
        case reach(GoalID)
        case drop(GoalID)
        case meet(NeedID)
        case handle(AlertID, Words)
        case enter(FamilyPhase)
        /// The family is most like this type.
        case liken(FactorCode)
        /// The answers of the link that the caller came by are sent.
        case send
        case agree(PlanVersionID, [PersonID])
        case sayYes(PlanVersionID, PersonID)
    }
}
