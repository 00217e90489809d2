package footnote.conversation;

/// Whether a question is one that people who care must hear of, rather than documents.
public sealed interface Sensitivity {
    /// It has nothing to do with anybody's safety.
    record None() implements Sensitivity {}

    /// It asks about safety as a topic, such as what is done about abuse. It is answered like any other.
    record Topic() implements Sensitivity {}

    /// Somebody seems to need help themselves, or to speak of a person who does.
    record Concern(Kind kind) implements Sensitivity {}

    /// What it seems to be about. Where several fit, the first.
    enum Kind {
        /// Suicide or self-harm.
        SELF_HARM,
        /// A threat to life or limb now.
        DANGER,
        /// Abuse or neglect, now or before.
        ABUSE,
        /// Somebody cannot go on, or has nowhere to turn.
        CRISIS
    }
}
