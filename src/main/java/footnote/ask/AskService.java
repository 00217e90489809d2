package footnote.ask;

import footnote.answer.Answer;
import footnote.answer.Answer.Abstained;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerEvent.Stage;
import footnote.answer.AnswerListener;
import footnote.answer.Answerer;
import footnote.answer.ExplainedAnswer;
import footnote.answer.Together;
import footnote.ask.Trace.Course;
import footnote.conversation.FollowUps;
import footnote.conversation.Narrowing;
import footnote.conversation.Question;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionAnalyzer;
import footnote.conversation.QuestionParts;
import footnote.conversation.Resolution;
import footnote.conversation.ResolvedQuestion;
import footnote.conversation.SmallTalk;
import footnote.conversation.Turn;
import footnote.index.IndexSnapshot;
import footnote.index.PassageFilter;
import footnote.index.PassageIndex;
import footnote.retrieve.Retrieved;
import footnote.retrieve.Retriever;
import footnote.verify.CitationVerifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Answers questions from an index. Safe for use by several threads.
public final class AskService {
    private static final String NONE_PASSES =
            "No document passes the filters, so there was nothing to look for an answer in."
                    + " Look at the list of documents for their publishers, kinds, dates and ids.";

    private final PassageIndex index;
    private final Understanding understanding = new Understanding(new FollowUps());
    private final QuestionParts questionParts = new QuestionParts(understanding.followUps());
    private final QuestionAnalyzer analyzer;
    private final Retriever retriever;
    private final Answerer answerer;
    private final CitationVerifier verifier;
    private final Narrowing narrowing = new Narrowing();
    private final Tracer tracer;
    private final String contact;
    private final Care care;
    private final Turns turns;

    /// A service that takes each question through these parts, in this order.
    public AskService(
            PassageIndex index,
            QuestionAnalyzer analyzer,
            Retriever retriever,
            Answerer answerer,
            CitationVerifier verifier) {
        this(index, analyzer, retriever, answerer, verifier, Contacts.NONE);
    }

    /// The same with people to turn to.
    public AskService(
            PassageIndex index,
            QuestionAnalyzer analyzer,
            Retriever retriever,
            Answerer answerer,
            CitationVerifier verifier,
            Contacts contacts) {
        this(index, analyzer, retriever, answerer, verifier, contacts, Turns.AT_ONCE);
    }

    /// The same where each question is answered in its turn.
    public AskService(
            PassageIndex index,
            QuestionAnalyzer analyzer,
            Retriever retriever,
            Answerer answerer,
            CitationVerifier verifier,
            Contacts contacts,
            Turns turns) {
        this.index = index;
        this.analyzer = analyzer;
        this.retriever = retriever;
        this.answerer = answerer;
        this.verifier = verifier;
        this.tracer = new Tracer(verifier);
        this.contact = contacts.desk();
        this.care = new Care(contacts);
        this.turns = turns;
    }

    /// Answers a first question, to all documents.
    public Reply ask(String typed) {
        return ask(Inquiry.of(typed));
    }

    /// Answers what somebody wants to know, refuses with a reason, or asks back. Every citation of the
    /// reply has been verified. Where only some documents may answer, a refusal says so. Whoever seems to need
    /// people more than documents is told at once where to find them.
    ///
    /// @throws footnote.conversation.InvalidQuestionException when it cannot be taken as a question
    /// @throws UnverifiedAnswerException when a citation does not hold against the stored text
    /// @throws footnote.index.IndexException when the index cannot be read
    /// @throws OverloadedException when too many questions wait already
    /// @throws DeadlineException when it cannot be answered in time
    public Reply ask(Inquiry inquiry) {
        return ask(inquiry, AnswerListener.NOBODY);
    }

    /// The same for somebody who follows how the answer is made. Every sentence that is handed out has
    /// passed each check that one of the reply must pass, and has the numbers that its footnotes have
    /// there. Where it is taken back later, the listener is told; what stands in the end is the reply.
    ///
    /// @throws AskingStoppedException when the listener wants no more; a language model that is at work is
    ///     stopped
    public Reply ask(Inquiry inquiry, AnswerListener listener) {
        return care.take(inquiry, harmless -> turns.take(() -> answered(care.withoutSuch(harmless), listener)));
    }

    private Reply answered(Inquiry inquiry, AnswerListener listener) {
        var watch = new Stopwatch();
        Question question = Question.of(inquiry.question());
        try (IndexSnapshot snapshot = index.snapshot()) {
            var handout = new Handout(listener, new CitationCheck(verifier, snapshot), watch);
            var asking = new Asking(inquiry, snapshot, watch, answerer.following(handout), handout);
            Answered answered = SmallTalk.in(question)
                    .map(said -> introduced(question, said, snapshot))
                    .orElseGet(() -> answered(question, asking));
            handout.require(answered.answer);
            double tookMs = watch.ms();
            List<Trace.StepTime> times = watch.times();
            String id = UUID.randomUUID().toString();
            return new Reply(
                    question,
                    answered.resolved,
                    answered.isRewritten,
                    answered.answer,
                    List.of(),
                    id,
                    snapshot.generation(),
                    answered.mode.label(),
                    tookMs,
                    times,
                    inquiry.explain() ? answered.course.map(course -> new Trace(course, times)) : Optional.empty());
        }
    }

    /// @param resolved the question that was answered
    /// @param isRewritten whether a language model told what was asked
    /// @param course how far it went; empty where nobody wants to know
    private record Answered(
            Answer answer, String resolved, boolean isRewritten, Retrieved.Mode mode, Optional<Course> course) {
        Answered(Answer answer, String resolved, Course course) {
            this(answer, resolved, false, Retrieved.Mode.LEXICAL, Optional.of(course));
        }

        Answered with(Answer other) {
            return new Answered(other, resolved, isRewritten, mode, course);
        }

        Together.Part part() {
            return new Together.Part(resolved, answer);
        }
    }

    private static Answered introduced(Question question, SmallTalk said, IndexSnapshot snapshot) {
        return new Answered(new Introduction(snapshot).to(said), question.text(), new Course.Introduced(said));
    }

    private Answered answered(Question question, Asking asking) {
        asking.handout().begin(Stage.UNDERSTAND);
        return switch (asking.watch()
                .time(
                        Step.UNDERSTAND,
                        () -> understanding.of(question, asking.inquiry().history(), asking.answerer()))) {
            case Resolution.Clear(var resolved) -> answered(resolved, asking);
            case Resolution.Open(var resolved) -> answered(resolved, asking);
            case Resolution.Unclear unclear -> askedBack(unclear);
        };
    }

    private Answered answered(ResolvedQuestion question, Asking asking) {
        List<String> parts = questionParts.of(question);
        asking.handout().expect(parts.size());
        if (parts.size() == 1) {
            Answered answered = answered(question, 1, asking);
            return answered.with(withContact(answered.answer));
        }
        var answers = new ArrayList<Answered>();
        var turns = new ArrayList<Turn>();
        for (String part : parts) {
            ResolvedQuestion own = questionParts.resolved(question, part, turns);
            Answered answered = answered(own, parts.size(), asking);
            answers.add(answered);
            turns.add(new Turn(Question.of(answered.resolved), said(answered.answer)));
        }
        Answer together = Together.of(answers.stream().map(Answered::part).toList());
        return new Answered(
                withContact(together),
                answers.stream().map(Answered::resolved).reduce("", AskService::goingOn),
                question.isRewritten(),
                answers.getFirst().mode,
                course(answers));
    }

    /// What the next part may go on from: words of the documents, since a model's may name somebody else first.
    private static Optional<String> said(Answer answer) {
        return answer instanceof Grounded grounded ? Optional.of(grounded.firstQuoted()) : Optional.empty();
    }

    /// One question, which so many are asked together with.
    private Answered answered(ResolvedQuestion question, int together, Asking asking) {
        Inquiry inquiry = asking.inquiry();
        PassageFilter filter = inquiry.filter();
        IndexSnapshot snapshot = asking.snapshot();
        QuestionAnalysis analysis = asking.watch()
                .time(
                        Step.UNDERSTAND,
                        () -> analyzer.analyze(question, snapshot).among(together));
        asking.handout().begin(Stage.SEARCH);
        Retrieved retrieved = asking.watch().time(Step.SEARCH, () -> retriever.retrieve(analysis, filter, snapshot));
        asking.handout().begin(Stage.READ);
        ExplainedAnswer found = asking.answered(analysis, retrieved.passages());
        var answered = new Answered(
                toldOf(filter, snapshot, offering(analysis, found.answer(), filter, snapshot)),
                analysis.corrected(),
                question.isRewritten(),
                retrieved.mode(),
                inquiry.explain()
                        ? Optional.of(tracer.course(question, analysis, retrieved, found, snapshot))
                        : Optional.empty());
        asking.handout().add(answered.part());
        return answered;
    }

    private static Optional<Course> course(List<Answered> parts) {
        return parts.getFirst().course.isEmpty()
                ? Optional.empty()
                : Optional.of(new Course.Several(parts.stream()
                        .map(part -> new Course.Part(part.course.orElseThrow(), part.answer))
                        .toList()));
    }

    /// A question about a detail that no document knows can perhaps be answered without it. It was not read
    /// for, so there is time left to find out.
    private Answer offering(QuestionAnalysis analysis, Answer answer, PassageFilter filter, IndexSnapshot snapshot) {
        List<String> unknown = analysis.unknownDetails(snapshot);
        if (!(answer instanceof Abstained abstained) || unknown.isEmpty()) {
            return answer;
        }
        return narrowing
                .without(unknown, analysis.corrected())
                .filter(narrower -> isAnswered(narrower, analysis.parts(), filter, snapshot))
                .<Answer>map(abstained::offering)
                .orElse(answer);
    }

    private boolean isAnswered(String question, int parts, PassageFilter filter, IndexSnapshot snapshot) {
        QuestionAnalysis analysis =
                analyzer.analyze(Question.of(question), snapshot).among(parts);
        Retrieved retrieved = retriever.retrieve(analysis, filter, snapshot);
        return answerer.quoting().answer(analysis, retrieved.passages(), snapshot) instanceof Grounded;
    }

    private static Answered askedBack(Resolution.Unclear unclear) {
        var answer = new Answer.Clarify(
                "That can be understood in more than one way. Which of these do you mean?",
                unclear.readings().stream().map(Question::text).toList());
        return new Answered(answer, unclear.asked().text(), new Course.AskedBack(unclear));
    }

    /// A refusal says of the documents what may hold only of those that pass.
    private static Answer toldOf(PassageFilter filter, IndexSnapshot snapshot, Answer answer) {
        if (filter.isAll() || !(answer instanceof Abstained abstained)) {
            return answer;
        }
        return snapshot.hasPassing(filter)
                ? abstained.saying("Only the documents that pass the filters were considered.")
                : new Abstained(abstained.reason(), NONE_PASSES, abstained.nearest());
    }

    /// A refusal says who may know.
    private Answer withContact(Answer answer) {
        return answer instanceof Abstained abstained && !contact.isEmpty()
                ? abstained.saying("You can also ask " + contact + ".")
                : answer;
    }

    /// Questions one after the other; one that is told with those before it takes their place.
    private static String goingOn(String before, String question) {
        return question.startsWith(before) ? question : before + " " + question;
    }
}
