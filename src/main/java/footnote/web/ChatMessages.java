package footnote.web;

import footnote.ask.FootnotedText;
import footnote.conversation.InvalidQuestionException;
import footnote.conversation.Question;
import footnote.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A talk as a chat client sends it: the last message is the question, and what people and the service said before is
/// its history. What a message of the system says is nobody's question and no order either: it is passed over.
///
/// @param history oldest first
record ChatMessages(String question, List<Turn> history) {
    private static final int MOST = 2_000;

    /// The most turns that are read; chat clients send the whole talk each time.
    private static final int MOST_TURNS = 50;

    ChatMessages {
        history = List.copyOf(history);
    }

    private enum Role {
        USER,
        ASSISTANT,
        SYSTEM
    }

    private record Message(Role role, String text) {}

    /// Reads the field `messages`.
    ///
    /// @throws RequestException when it has another shape, or does not end with a question
    static ChatMessages of(RequestField field) {
        List<Message> messages = field.each(MOST).stream()
                .map(ChatMessages::message)
                .filter(message -> message.role() != Role.SYSTEM)
                .toList();
        if (messages.isEmpty() || messages.getLast().role() != Role.USER) {
            throw RequestField.invalid(
                    "The field 'messages' does not end with a message of the user:" + " put the question last.");
        }
        List<Turn> turns = turns(messages.subList(0, messages.size() - 1));
        return new ChatMessages(
                messages.getLast().text(), turns.subList(Math.max(0, turns.size() - MOST_TURNS), turns.size()));
    }

    /// What cannot be a question is passed over with its answer: it was refused before, or was none.
    private static List<Turn> turns(List<Message> messages) {
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < messages.size(); i++) {
            Message asked = messages.get(i);
            if (asked.role() == Role.USER) {
                Message next = i + 1 < messages.size() ? messages.get(i + 1) : null;
                question(asked.text()).ifPresent(question -> turns.add(new Turn(question, answer(next))));
            }
        }
        return turns;
    }

    private static Optional<Question> question(String text) {
        try {
            return Optional.of(Question.of(text));
        } catch (InvalidQuestionException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> answer(@Nullable Message next) {
        return Optional.ofNullable(next)
                .filter(message -> message.role() == Role.ASSISTANT)
                .map(message -> FootnotedText.said(message.text()))
                .filter(text -> !text.isBlank());
    }

    private static Message message(RequestField field) {
        field.requireObject("{\"role\": \"user\", \"content\": \"…\"}");
        RequestField role = field.member("role").required();
        return switch (role.text()) {
            case "user" ->
                new Message(Role.USER, content(field.member("content").required()));
            case "assistant" -> new Message(Role.ASSISTANT, content(field.member("content")));
            case "system", "developer" -> new Message(Role.SYSTEM, "");
            default ->
                throw RequestField.invalid("The field '" + role.name() + "' is '"
                        + RequestException.shown(role.text())
                        + "', and messages of the user, the assistant and the system alone are read.");
        };
    }

    /// A string, or a list of parts; those of an assistant may be missing.
    private static String content(RequestField field) {
        if (field.isAbsent()) {
            return "";
        }
        if (!field.value().isArray()) {
            return field.text();
        }
        return field.value().isEmpty()
                ? ""
                : field.each(MOST).stream().map(ChatMessages::part).collect(Collectors.joining("\n"));
    }

    private static String part(RequestField field) {
        field.requireObject("{\"type\": \"text\", \"text\": \"…\"}");
        RequestField type = field.member("type").required();
        if (!type.text().equals("text")) {
            throw RequestField.invalid("The field '" + type.name() + "' is '" + RequestException.shown(type.text())
                    + "', and text alone is read: leave out pictures, sounds and files.");
        }
        return field.member("text").required().text();
    }
}
