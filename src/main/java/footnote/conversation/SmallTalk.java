package footnote.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people say to a service that is no question to its documents. A greeting before a question is part of the
/// question, so only a text that is nothing else counts.
public enum SmallTalk {
    GREETING(
            "(?:hi+|hel+o+|hullo|hallo|hlelo|hey+|heya|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|morning|how are you|how is it going"
                    + "|how do you do|you alright|alright|are you there|anyone there|is anybody there|test|testing)"),
    THANKS(
            "(?:thanks+|thnaks|thansk|thakns|tahnks|thaks|thnks|thanx|thn?x|tnx|ty|(?:thank|thnak|thnk|thak) ?(?:you|u|yuo|yo)|cheers|ta|much appreciated|many thanks|that (?:was|is) (?:(?:very|really|so|most) )?(?:helpful|useful|great)|(?:very )?helpful"
                    + "|perfect|great|brilliant|lovely|nice one|good bot)"),
    FAREWELL("(?:bye|goodbye|bye bye|see you|see ya|that is all|that will be all|i am done|no more questions)"),
    WHO_ARE_YOU(
            "(?:who|what) (?:are|r) you|what is (?:this|footnote)(?: (?:thing|site|service|website|page|program|app|about))?"
                    + "|(?:am i|are we) (?:talking|speaking|chatting) to (?:a|an) \\S+(?: \\S+)?|are you (?:a |an )?(?:real |actual )?"
                    + "(?:robot|bot|human|human being|person|real|ai|machine|computer|chatbot|chatgpt|language model|llm)(?: or (?:a |an )?\\S+)?"
                    + "|who (?:made|built|runs|owns|wrote|programmed) (?:you|this)|what is your name|do you have a name"
                    + "|tell me about (?:yourself|you|this service)"),
    WHAT_CAN_YOU_DO(
            "(?:what|how) (?:can|do|could|should|may) (?:you|i|we) (?:do|ask|use you|use this|help|ask you|ask here|work)(?: here| me| you| with this)?"
                    + "|how (?:can|do|does|could) (?:you|this|it) (?:help|work)(?: me)?|help|help me|can you help(?: me)?|i need help|what do you do"
                    + "|what (?:kind|sort|kinds|sorts) of (?:questions|things) (?:can|could|may|do) (?:i ask|you answer|you know)(?: you)?"
                    + "|what are you (?:for|good for|able to do)|how (?:do|should) i (?:start|begin|use (?:this|you|it))"),
    WHICH_DOCUMENTS(
            "(?:what|which) (?:documents|sources|files|texts|pages|data|information|docs) (?:do you|can you|are you|does it|does this|have you)"
                    + "(?: (?:have|know|use|using|read|search|see|got|contain|cover|access|loaded|rely on|get your answers from|based on))*"
                    + "|(?:what|which) (?:documents|sources|files|texts|pages|docs) (?:are|is) (?:there|this based on|it based on|available|loaded|in here)"
                    + "|(?:list|show)(?: me)?(?: all| the| your| of)* (?:documents|sources|files|docs)|what do you know(?: about)?"
                    + "|where (?:do|does) (?:your|the|these|this|you|it) (?:answers|information|get (?:your|its) (?:answers|information))(?: come)?(?: from)?"
                    + "|how many (?:documents|sources|files) (?:do you have|are there|have you got)");

    private static final String BEFORE =
            "(?:(?:ok|okay|oh|well|so|right|um|er|hmm|and|but|please|sorry|excuse me|hi|hello|hey|good morning|good afternoon"
                    + "|thanks|thank you|great|brilliant|lovely|perfect|no|yes|hi there|hello there) )*";
    private static final String AFTER =
            "(?: (?:there|footnote|all|everyone|everybody|again|please|then|exactly|today|now|mate|pal|so much|very much|a lot"
                    + "|a bunch|for (?:that|this|your help|the help|your time|helping)|later|soon|to you(?: too)?|actually|really|bot"
                    + "|thanks|thank you|bye|doing))*";

    private final Pattern wording;

    SmallTalk(String wording) {
        this.wording = Pattern.compile(BEFORE + "(?:" + wording + ")" + AFTER);
    }

    /// What a text is, where it is nothing but small talk.
    public static Optional<SmallTalk> in(Question question) {
        String plain = question.text()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\b(what|who|how|that|it|where)'s\\b", "$1 is")
                .replaceAll("\\b(i)'m\\b", "$1 am")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(kind -> kind.wording.matcher(plain).matches())
                .findFirst();
    }
}
