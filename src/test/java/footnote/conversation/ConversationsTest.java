package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Short conversations, and what their last question is understood as. Turns are parted by `/`, an answer stands in
/// braces; `+` stands for the last question, `=` for the one asked; readings to choose from are parted by `/`.
class ConversationsTest {
    private final FollowUps followUps = new FollowUps();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Northfield Council say about the lido?                                   | did he agree?         | + did he agree?
            Is Universal Credit paid monthly?                                                 | did he apply?         | + did he apply?
            What happened in March 2022 at Oakwood Primary?                                   | what did he say?      | + what did he say?
            Is Hope Street closed? {Hope Street and Victoria Road are closed until May.}      | did she say why?      | + did she say why?
            Who owns the market? {Stanhope Holdings bought Market Hall in 2019.}              | is he local?          | + is he local?
            What did Severn Trent say? {It said sorry. Spokesman Ian Fell blamed the rain.}   | did he give a date?   | did Ian Fell give a date?
            Who wrote the Local Plan? {Planning officer Gareth Pugh wrote the Local Plan.}    | is he paid?           | is Gareth Pugh paid?
            Who is the director? {The director is Dr Anita Rao.}                              | did she back it?      | + did Anita Rao back it?
            Which paper reported it? {The Doncaster Free Press; the leader, Jo Ash, confirmed it.} | did she say why? | did Jo Ash say why?
            Who is Kyriaki Bell?                                                              | what is her email     | what is Kyriaki Bell's email
            What did Mr Patel tell the panel?                                                 | is he a driver?       | is Mr Patel a driver?
            """)
    void onlyAPersonIsHeOrShe(String before, String asked, String meant) {
        assertThat(understood(before, asked)).isEqualTo(meant(before, meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is Ann Reed? | Did Mrs Okafor say why she left?
            Who is Tom Day?  | Has the mayor said whether he will stand again?
            Who is Ann Reed? | my mum is 84, how does she get a bus pass?
            Who is Tom Day?  | can a tenant paint his own front door?
            Who is Tom Day?  | what happens when somebody loses his or her permit?
            Who is Tom Day?  | Which HE courses does the college run?
            Who is Tom Day?  | What did His Majesty's Inspectors find?
            """)
    void whomTheQuestionItselfNamesIsNotLookedForBefore(String before, String asked) {
        assertThat(understood(before, asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is Ann Reed?                                                      | did Mrs Okafor reply to her?      | did Mrs Okafor reply to Ann Reed?
            What did Ann Reed say about trams?                                    | did Tom Day agree with her?       | did Tom Day agree with Ann Reed?
            What did Mr Patel and Mrs Hill say?                                   | did she complain?                 | did Mrs Hill complain?
            What did Chris Ash tell Jo Bell?                                      | what did she do next?             | what did Chris Ash do next?
            Who replaced Pat Allen? {Chris Robson was appointed in 2019.}         | where did he work?                | where did Chris Robson work?
            Who is in charge? {The head is Jo Miller, appointed by Mayor Ros Jones.} | what is she paid?              | what is Jo Miller paid?
            Who is Tom Day? / Who is Mark Ellis?                                  | when was he elected?              | when was Mark Ellis elected?
            Who is Tom Day? / What did he say? / And who is Ann Reed?             | does he work with her?            | does Tom Day work with Ann Reed?
            Did Robert Lund sack Graham Voss?                                     | did he say sorry?                 | did Robert Lund say sorry?
            Who is Mr Day? {Tom Day is the leader.}                               | when was he elected?              | when was Tom Day elected?
            Who are Sam Dodd and Alex Owen?                                       | is he paid?                       | is Sam Dodd paid? / is Alex Owen paid?
            Who is in charge? {Cllr Tom Day and Cllr Mark Ellis share it.}        | is he paid?                       | is Tom Day paid? / is Mark Ellis paid?
            Who is Ann Reed? / Is she new? / Who did she replace? {Carol Finch.}  | why did she go?                   | why did Carol Finch go? / why did Ann Reed go?
            """)
    void ofTwoTheOneAskedAboutLastIsMeantOrItIsAskedBack(String before, String asked, String meant) {
        assertThat(understood(before, asked)).isEqualTo(meant(before, meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who appointed her as director              | who appointed Ann Reed as director
            when was her by-election                   | when was Ann Reed's by-election
            has the council given her the keys?        | has the council given Ann Reed the keys?
            can I contact her direct?                  | can I contact Ann Reed direct?
            is the decision hers                       | is the decision Ann Reed's
            do her neighbours agree?                   | do Ann Reed's neighbours agree?
            who told her that                          | Who is Ann Reed? who told Ann Reed that
            """)
    void herIsSomebodyOrWhatSheHas(String asked, String meant) {
        assertThat(understood("Who is Ann Reed?", asked)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many homes were built in 2019?                 | 2018?                        | How many homes were built in 2018?
            How many homes were built in 2019?                 | and the year before?         | How many homes were built in 2018?
            How many homes were built in 2019?                 | sorry i meant 2020           | How many homes were built in 2020?
            How many homes were built in 2019?                 | what about last spring?      | How many homes were built last spring?
            How many homes were built in 2019?                 | and £500?                    | + and £500?
            How many homes were built in 2019/20?              | same for 2021/22             | How many homes were built in 2021/22?
            What was last year's budget for potholes?          | and this year's?             | What was this year's budget for potholes?
            What was last year's budget for potholes?          | and 2018?                    | What was 2018's budget for potholes?
            How did rents rise from 2019 to 2021?              | and from 2015 to 2018?       | How did rents rise from 2015 to 2018?
            What was said in the 2023 report?                  | and the 2019 one?            | What was said in the 2019 report?
            How many buses were cancelled on 14 March 2023?    | and on 15 March?             | How many buses were cancelled on 15 March 2023?
            When does the 415 run on Saturdays?                | n Sundays?                   | When does the 415 run on Sundays?
            How was it rated in 2017 and in 2021?              | and in 2023?                 | + and in 2023?
            Did the Housing Act 1996 change?                   | and in 2018?                 | + and in 2018?
            How many of the 2000 homes are built?              | and by 2025?                 | + and by 2025?
            How may I appeal a fine?                           | and in 2019?                 | + and in 2019?
            """)
    void aTimeTakesThePlaceOfATime(String before, String asked, String meant) {
        assertThat(understood(before, asked)).isEqualTo(meant(before, meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is Ann Reed's salary?                         | and Tom Day's?               | What is Tom Day's salary?
            What is Ann Reed's role?                           | What about Tom Day's role?   | What is Tom Day's role?
            What is the council's policy on hedges?            | and the county's?            | What is the county's policy on hedges?
            What did Ann Reed say about trams in 2023?         | and Tom Day in 2018?         | What did Tom Day say about trams in 2018?
            What did Ann Reed say about trams?                 | and in Leeds?                | + and in Leeds?
            Did Ann Reed visit Milton Keynes?                  | and Tom Day?                 | Did Tom Day visit Milton Keynes?
            Does the council think trams are safe?             | and the inspectors?          | Do the inspectors think trams are safe?
            What did the care home inspectors say about food?  | and residents?               | What did residents say about food?
            How many left according to Unison?                 | and according to the council? | How many left according to the council?
            What did the inspectors say about early help?      | and SEND?                    | + and SEND?
            What did Ofsted say about Hillcrest Academy?       | and Moorside Primary?        | + and Moorside Primary?
            When does the library open in Thirsk?              | in Ripon?                    | When does the library open in Ripon?
            How much is a bus pass for students?               | and for pensioners?          | How much is a bus pass for pensioners?
            """)
    void likeTakesThePlaceOfLike(String before, String asked, String meant) {
        assertThat(understood(before, asked)).isEqualTo(meant(before, meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            anything else on the overspend?
            what else did they say?
            is there anything else?
            any more on this?
            tell me more about it
            can you expand on that
            in plain english please
            were there other reasons?
            what time?
            how come?
            which ones?
            since when?
            by whom?
            the other one?
            which days?
            says who?
            even on Sundays?
            why so much more?
            how does that compare with hull
            am i eligible?
            have they been back since?
            has the owner appealed against it?
            What did the inspectors say about its staff?
            did the mayor thank them
            does the council think it will be late?
            what does the council say about it?
            is there a cafe there too?
            and when does the latter close
            """)
    void whatGoesOnIsReadAfterTheQuestionBefore(String asked) {
        assertThat(understood("Why was Oakwood home shut", asked)).isEqualTo("Why was Oakwood home shut? " + asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            is it raining in Selby
            Is it illegal to burn garden waste?
            How far is it from Selby to York by bus?
            How much does it cost to bury someone in Selby?
            whose job is it to clear gutters?
            Which schools that were rated inadequate have become academies?
            who decided that the lido should close?
            How do I prove that my son lives with me?
            Does the library charge for printing and can I do it in colour?
            How does the council decide which roads it grits?
            My bin was missed, when will they come back for it?
            Do residents have to move their cars for street sweeping?
            From what age is swimming free?
            After school clubs in Thirsk?
            how much is a school meal these days
            how do i book a tip slot
            Is there anything else to do in Thirsk on a Sunday besides the market?
            What is the IT budget?
            """)
    void anotherTopicIsReadAlone(String asked) {
        assertThat(understood("Who is the mayor? {Ros Jones.}", asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ok new topic - when are bins collected?      | When are bins collected?
            change of subject: where is the museum?      | Where is the museum?
            unrelated, but when is the tip open          | When is the tip open
            forget that. where do I pay council tax?     | Where do I pay council tax?
            never mind, does he have an email?           | Does Tom Day have an email?
            thanks for that. when is bin day in Cawood?  | when is bin day in Cawood?
            do they do something different in York?      | Who is Tom Day? do they do something different in York?
            """)
    void aTopicIsChangedOnlyInSoManyWords(String asked, String meant) {
        assertThat(understood("Who is Tom Day?", asked)).isEqualTo(meant);
    }

    private String understood(String before, String asked) {
        List<Turn> turns = turns(before);
        return switch (followUps.resolve(Question.of(asked), turns)) {
            case Resolution.Clear(var question) -> question.standalone();
            case Resolution.Open(var question) -> question.standalone();
            case Resolution.Unclear unclear ->
                unclear.readings().stream().map(Question::text).collect(Collectors.joining(" / "));
        };
    }

    private static String meant(String before, String meant) {
        String last = turns(before).getLast().question().text();
        return meant.startsWith("+ ") ? last + meant.substring(1) : meant;
    }

    private static List<Turn> turns(String conversation) {
        return Pattern.compile(" / ")
                .splitAsStream(conversation)
                .map(ConversationsTest::turn)
                .toList();
    }

    private static Turn turn(String text) {
        int answer = text.indexOf('{');
        return answer < 0
                ? new Turn(Question.of(text), Optional.empty())
                : new Turn(
                        Question.of(text.substring(0, answer)),
                        Optional.of(text.substring(answer + 1, text.lastIndexOf('}'))));
    }
}
