import Instruments

/// "Er det varmt?", for who says yes "Hvor varmt?", for who says anything else "Hva er kaldt?", and
/// for everybody "Er du ferdig?".
package let hangingForm: Form = {
    let warm = FormItem("warm", .boolean, Wording("Er det varmt?"))
    var degrees = FormItem("degrees", .integer, Wording("Hvor varmt?"))
    degrees.conditions = [FormCondition("warm", .equal, .boolean(true))]
    var cold = FormItem("cold", .string, Wording("Hva er kaldt?"))
    cold.conditions = [FormCondition("warm", .notEqual, .boolean(true))]
    let end = FormItem("end", .boolean, Wording("Er du ferdig?"))
    return Form(
        id: "stove", version: "1", language: "nb", title: Wording("Varme"),
        items: [warm, degrees, cold, end])
}()

/// Whoever writes 100 or more in it may harm themself.
package let hangingSafety = SafetyQuestion("degrees", .from(100))
