package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureRulesTest {
    private final FurnitureRules rules = FurnitureRules.standard();

    @ParameterizedTest
    @ValueSource(strings = {"Advertisement", "ADVERTISMENT - scroll on", "Sponsored content by Acme", "Promoted"})
    void advertsAreFurniture(String line) {
        assertThat(rules.isFurniture(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share",
                "Share this page",
                "Share on Facebook",
                "Tweet",
                "Copy link",
                "WhatsApp",
                "Follow us on Instagram",
                "Stay up to date with us on social media",
                "Visit our Facebook page for more stories",
                "Subscribe",
                "Sign up for our weekly newsletter",
                "Register for free e-mail alerts",
                "Sign up today",
                "News sent straight to your inbox",
                "Get the latest news in your inbox",
                "Discover more from The Herald"
            })
    void shareBarsAndSubscriptionsAreFurniture(String line) {
        assertThat(rules.isFurniture(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more",
                "Show all news",
                "Continue reading",
                "Related articles",
                "More stories",
                "Read next: Bins",
                "More on this story",
                "More from Example News",
                "You may also like",
                "Most read",
                "Next article: Bins"
            })
    void invitationsToReadOnAreFurniture(String line) {
        assertThat(rules.isFurniture(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave a comment",
                "Leave your thoughts below",
                "12 comments",
                "1 Comment",
                "Comments are closed.",
                "Log in to comment",
                "This site uses Akismet to reduce spam.",
                "Learn how your comment data is processed."
            })
    void commentNoticesAreFurniture(String line) {
        assertThat(rules.isFurniture(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Image source, Example Pictures",
                "Photo credit: A. Other",
                "Image caption, The mayor",
                "Picture caption",
                "Image source, Pictures Image caption, The mayor",
                "Published",
                "Last updated:"
            })
    void captionsAndDatelinesWithoutADateAreFurniture(String line) {
        assertThat(rules.isFurniture(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skip to main content",
                "Home",
                "Back to top",
                "Log in",
                "This website uses cookies to work.",
                "Accept all cookies",
                "Cookie policy",
                "Privacy notice",
                "Terms and conditions",
                "© Example Council 2024",
                "(c) 2024 Example Council",
                "Copyright Example Council",
                "Example Ltd. All rights reserved.",
                "Tags: bridges, roads",
                "Categories bridges, roads",
                "Posted in",
                "https://example.org/page?x=1",
                "www.example.org"
            })
    void navigationAndLegalLinesAreFurniture(String line) {
        assertThat(rules.isFurniture(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sharing this information with parents is a duty of the council.",
                "Shares in the bus company were sold in 2019.",
                "Advertising on roundabouts earns £20,000 a year.",
                "Paid leave is granted for up to five days.",
                "Home visits are made on weekdays.",
                "Following us home, he said, was a mistake.",
                "Register to vote by 18 June to take part in the election.",
                "Register for council tax within 21 days of moving in.",
                "Sign up for a garden waste bin costs £40 a year.",
                "Related articles of the Act are set out in the annex below.",
                "12 comments were received during the consultation.",
                "Comments on the plan may be sent until 3 May.",
                "Topics covered at the meeting were housing and roads.",
                "Tags are fixed to each tree so that rangers can find it.",
                "(c) the applicant must give two references;",
                "The photo caption in last week's minutes was wrong.",
                "More from the grant went to schools than to roads.",
                "You may also like to bring a drawing of the site.",
                "Cookies and tea are served in the hall.",
                "Privacy is a right of every pupil.",
                "Next page numbers were added to the minutes.",
                "The form is at https://example.org/form and is free."
            })
    void proseThatMerelyResemblesFurnitureIsKept(String line) {
        assertThat(rules.isFurniture(line)).isFalse();
    }

    @Test
    void aLongLineIsProseWhateverItStartsWith() {
        String line = "Share this page " + "with someone who can use it ".repeat(7);

        assertThat(line).hasSizeGreaterThan(200);
        assertThat(rules.isFurniture(line)).isFalse();
    }
}
