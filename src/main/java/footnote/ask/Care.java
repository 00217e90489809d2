package footnote.ask;

import footnote.answer.Answer;
import footnote.answer.Signpost;
import footnote.conversation.PersonalDetails;
import footnote.conversation.Question;
import footnote.conversation.Safeguarding;
import footnote.conversation.Sensitivity.Concern;
import footnote.conversation.Sensitivity.Kind;
import footnote.conversation.Sensitivity.None;
import footnote.conversation.Sensitivity.Topic;
import footnote.conversation.Turn;
import footnote.retrieve.Retrieved;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Looks at every question before anything else is done with it. Whoever seems to be in danger or in crisis is told
/// where help is found, even where too many others wait or there is no index; whoever types what tells who they are is
/// asked to take it out. Neither text goes any further, and neither do such earlier questions.
///
/// Safe for use by several threads.
final class Care {
    /// Stands for the state of the index where none was looked at.
    private static final String NO_GENERATION = "none";

    private static final List<Signpost> EVERYWHERE = List.of(
            new Signpost("Emergency services", "999", "if you or somebody else is in danger now"),
            new Signpost("NHS 111", "111", "for urgent medical help, or a mental health crisis"),
            new Signpost("Samaritans", "116 123", "to talk to somebody at any time, free of charge"),
            new Signpost("Shout", "text SHOUT to 85258", "to talk by text message at any time, free of charge"),
            new Signpost("Childline", "0800 1111", "for anybody under 19, free of charge"));

    private static final String PROGRAM =
            " This is a program, so it cannot help you itself, but the people below can. What you typed is not kept.";

    private final Safeguarding safeguarding = new Safeguarding();
    private final PersonalDetails details = new PersonalDetails();
    private final List<Signpost> signposts;

    Care(Contacts contacts) {
        this.signposts =
                Stream.concat(EVERYWHERE.stream(), contacts.safety().stream()).toList();
    }

    /// @param answering answers what may be looked up
    /// @throws footnote.conversation.InvalidQuestionException when it cannot be one, or says who somebody is
    Reply take(Inquiry inquiry, Function<Inquiry, Reply> answering) {
        var watch = new Stopwatch();
        Question question = Question.of(inquiry.question());
        List<Question> before = inquiry.history().stream().map(Turn::question).toList();
        return switch (safeguarding.of(question, before)) {
            case Concern(var kind) -> signposted(question, kind, watch);
            case Topic _ -> answered(question, inquiry, answering).with(signposts);
            case None _ -> answered(question, inquiry, answering);
        };
    }

    private Reply answered(Question question, Inquiry inquiry, Function<Inquiry, Reply> answering) {
        details.requireNone(question);
        return answering.apply(inquiry);
    }

    /// The same without earlier questions that are not looked up either.
    Inquiry withoutSuch(Inquiry inquiry) {
        return inquiry.after(inquiry.history().stream()
                .filter(turn -> isHarmless(turn.question()))
                .toList());
    }

    private boolean isHarmless(Question question) {
        return details.in(question.text()).isEmpty() && !(safeguarding.of(question) instanceof Concern);
    }

    private Reply signposted(Question question, Kind kind, Stopwatch watch) {
        return new Reply(
                question,
                question.text(),
                false,
                new Answer.Signposted(message(kind) + PROGRAM, signposts),
                List.of(),
                UUID.randomUUID().toString(),
                NO_GENERATION,
                Retrieved.Mode.LEXICAL.label(),
                watch.ms(),
                watch.times(),
                Optional.empty());
    }

    private static String message(Kind kind) {
        return switch (kind) {
            case DANGER ->
                "It sounds as if somebody may be in danger. If it is happening now, call 999. If you cannot speak, call"
                        + " 999 from a mobile phone and press 55 when you are asked to.";
            case ABUSE ->
                "It sounds as if somebody is being hurt or is not being looked after. That is never the fault of the"
                        + " person it happens to. If it is happening now, call 999.";
            case SELF_HARM ->
                "It sounds as if you, or somebody you know, may be thinking of suicide or self-harm. You do not have to"
                        + " face this alone. If a life is in danger now, call 999.";
            case CRISIS ->
                "It sounds as if you are having a very hard time. You do not have to face it alone, and it helps to"
                        + " talk to somebody.";
        };
    }
}
