package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is taken for the text of a page, and what for furniture.
class HtmlReaderTest {
    private static final String ARTICLE = "<h1>The lido</h1><p>The lido reopens on 9 June, the council said.</p>"
            + "<p>It was closed for two years while the pool was lined again.</p>";

    private static final List<String> ARTICLE_READ = List.of(
            "heading 1: The lido",
            "paragraph: The lido reopens on 9 June, the council said.",
            "paragraph: It was closed for two years while the pool was lined again.");

    @Test
    void aPageIsItsHeadingsParagraphsAndItems() {
        assertThat(Reading.html("""
                <!doctype html><title>x</title>
                <main>
                <h1>School <em>places</em></h1>
                <p>Every child
                   gets&nbsp;a <b>pl</b>ace.<p>Apply&shy; now.
                <h2>How</h2>
                <ol><li>Apply early.
                  <ul><li><p>By post.</p><p>It is free.</p></li><li>Online at <a href=x>the portal</a>.</li></ul></li>
                <li>Wait.</li></ol>
                <blockquote><p>“We care.”</p><footer>Rosa Lind</footer></blockquote>
                <h6>Code</h6>
                <pre>  line one
                line two

                another part</pre>
                </main>
                """))
                .containsExactly(
                        "heading 1: School places",
                        "paragraph: Every child gets a place.",
                        "paragraph: Apply now.",
                        "heading 2: How",
                        "list item: Apply early.",
                        "list item: By post.",
                        "paragraph: It is free.",
                        "list item: Online at the portal.",
                        "list item: Wait.",
                        "paragraph: “We care.”",
                        "paragraph: Rosa Lind",
                        "heading 6: Code",
                        "paragraph: line one\nline two",
                        "paragraph: another part");
    }

    @Test
    void aTermIsQuotedWithItsExplanation() {
        assertThat(Reading.html("<dl><dt>Fee:<dd>£5 a visit.<dd>£50 a year.<dt>Why is it closed?<dd>It is lined again."
                        + "<dt>Alone</dl><p>After."))
                .containsExactly(
                        "list item: Fee: £5 a visit.",
                        "list item: £50 a year.",
                        "list item: Why is it closed? It is lined again.",
                        "list item: Alone",
                        "paragraph: After.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><a href=x>Council tax</a> <a href=y>Bins</a></nav>",
                "<header><p>Elmford Council, for everybody in the town.</p></header>",
                "<footer>The Town Hall, High Street.</footer>",
                "<aside>Meet the team that runs the pool.</aside>",
                "<div role=navigation>Council tax and bins.</div>",
                "<div role=banner>Elmford Council.</div>",
                "<div role=contentinfo>The Town Hall.</div>",
                "<div role=complementary>Meet the team.</div>",
                "<form role=search>Find on this page.</form>",
                "<div class='cookie-banner'>These small files help us to make the site work for you, and to count visits.</div>",
                "<div id=CookieConsent><p>These small files help us.</p></div>",
                "<div class='c-share share-buttons'>Tell your friends.</div>",
                "<div class='sd-sharing'>Tell your friends.</div>",
                "<div id=comments><article><p>I have swum there for years and I miss it a lot.</p></article></div>",
                "<section class='newsletter-signup'><p>The news of the week, every Friday.</p></section>",
                "<div class=related-articles><p>The rink will be closed in May.</p></div>",
                "<div class='advert'>Cheap swimsuits at the shop near you.</div>",
                "<ul class='breadcrumb'><li>Leisure<li>Swimming</ul>",
                "<div class=site-menu><a href=x>Council tax</a> <a href=y>Bins</a></div>",
                "<div><a href=x>Council tax</a><br><a href=y>Bins</a><br><a href=z>Parking</a></div>",
                "<ul><li><a href=x>Council tax</a><li><a href=y>Bins</a><li><a href=z>Parking in town</a></ul>",
                "<figure><figcaption>The lido in the sun.</figcaption></figure>",
                "<button>Listen to this page</button>"
            })
    void whatStandsAroundAnArticleIsFurniture(String around) {
        assertThat(Reading.html("<body>" + around + "<div>" + ARTICLE + "</div>"))
                .filteredOn(block -> !block.startsWith("furniture: "))
                .isEqualTo(ARTICLE_READ);
        assertThat(Reading.html("<body><div>" + ARTICLE + "</div>" + around))
                .filteredOn(block -> !block.startsWith("furniture: "))
                .isEqualTo(ARTICLE_READ);
        assertThat(Reading.html("<body><div>" + ARTICLE + "</div>" + around))
                .anyMatch(b -> b.startsWith("furniture: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>Secret.</p>",
                "<p style='color:red; Display : none !important'>Secret.</p>",
                "<p style='visibility:hidden'>Secret.</p>",
                "<span style='font-size:0px'>Secret.</span>",
                "<div style='display:none'><p>Secret.</p></div>",
                "<template><p>Secret.</p></template>",
                "<script>var secret = 'Secret.';</script>",
                "<style>.Secret {}</style>",
                "<noscript><p>Secret.</p></noscript>",
                "<!-- Secret. -->",
                "<svg><title>Secret.</title><text>Secret.</text></svg>",
                "<select><option>Secret.</select>",
                "<textarea>Secret.</textarea>",
                "<iframe><p>Secret.</p></iframe>",
                "<span class='visually-hidden'>Secret.</span>",
                "<span class='govuk-visually-hidden'>Secret.</span>",
                "<span class='sr-only'>Secret.</span>",
                "<i aria-hidden=true>→</i>",
                "<title>Secret.</title>"
            })
    void whatNobodySeesIsNotRead(String hidden) {
        assertThat(Reading.html("<body>" + hidden + ARTICLE + hidden)).isEqualTo(ARTICLE_READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div hidden=until-found>%s</div>",
                "<div style='font-size:0.9em'>%s</div>",
                "<div style='opacity:0.5'>%s</div>",
                "<div aria-hidden=true>%s</div>",
                "<details><summary></summary>%s</details>",
                "<form id=aspnetForm>%s</form>",
                "<div class='page has-sidebar comments-open social-care'>%s</div>",
                "<div class='related'>%s</div>",
                "<div class='cookies'>%s</div>",
                "<header>%s</header>",
                "<center><font><div><div>%s</div></div></font></center>",
                "<x-page><x-body>%s</x-body></x-page>",
                "<table><tr><td>%s</td></tr></table>",
                "<table role=presentation><tr><td></td><td>%s</td></tr></table>",
                "<nav><a href=x>Bins</a></nav><main>%s</main><footer>The Town Hall.</footer>",
                "<article>%s</article>",
                "<div class=promo-card>%s</div>"
            })
    void theProseOfAPageIsNeverLost(String around) {
        assertThat(Reading.html("<body>" + around.formatted(ARTICLE)))
                .filteredOn(block -> !block.startsWith("furniture: "))
                .isEqualTo(ARTICLE_READ);
    }

    @Test
    void textDirectlyInTheBodyIsPartedAtItsLineBreaks() {
        assertThat(Reading.html(
                        "<body>The lido reopens on 9 June, the town council<br>said today.<br>It is free.<br><br>"
                                + "Opening hours<br>Monday 9 to 5<hr>The end."))
                .containsExactly(
                        "paragraph: The lido reopens on 9 June, the town council said today.",
                        "paragraph: It is free.",
                        "paragraph: Opening hours",
                        "paragraph: Monday 9 to 5",
                        "paragraph: The end.");
    }

    @Test
    void aTitleAndProseOutsideOfTheMainPartAreKept() {
        assertThat(Reading.html(
                        "<div><h1>The lido</h1><p>Leisure</p></div><main><p>The lido reopens on 9 June, at nine in the morning, the"
                                + " council said.</p></main><div><p>It was closed for two years while the pool was lined again by"
                                + " the firm that had built it.</p><p>Listen</p></div>"))
                .containsExactly(
                        "heading 1: The lido",
                        "furniture: Leisure",
                        "paragraph: The lido reopens on 9 June, at nine in the morning, the council said.",
                        "paragraph: It was closed for two years while the pool was lined again by the firm that had built"
                                + " it.",
                        "furniture: Listen");
    }

    @Test
    void linksAmongProseAreProse() {
        assertThat(Reading.html(
                        "<main><p>See <a href=x>the plan</a> of the pool.</p><ul><li><a href=x>The lido reopens on"
                                + " 9 June.</a><li>Bring <a href=x>a towel</a> and swim</ul></main>"))
                .containsExactly(
                        "paragraph: See the plan of the pool.",
                        "list item: The lido reopens on 9 June.",
                        "list item: Bring a towel and swim");
    }

    @Test
    void furnitureIsKnownByItsWordingToo() {
        assertThat(Reading.html("<p>Image caption,</p><p>The pool in May</p><p>Share this</p><p>It is warm.</p>"))
                .containsExactly(
                        "furniture: Image caption,",
                        "furniture: The pool in May",
                        "furniture: Share this",
                        "paragraph: It is warm.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<p>",
                "<ul><li>",
                "<table><tr><td>",
                "<span>",
                "<x-y>",
                "<a href=x>",
                "<h1>",
                "<dl><dt>",
                "<div aria-hidden=true>",
                "<aside>",
                "<div class=share>",
                "<nav>",
                "<blockquote>",
                "<button>",
                "<svg>",
                "<form>"
            })
    void nestingWithoutEndCostsNothingButTheNesting(String tag) {
        assertThat(Reading.html(
                        "<p>First is a sentence of many words that all stay.</p>" + tag.repeat(100_000) + "deep"))
                .startsWith("paragraph: First is a sentence of many words that all stay.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a",
                "</p>",
                "<",
                "&",
                "<!--",
                "<a b=",
                "<td>",
                "</div>",
                "<br>",
                "&#x202E;",
                "<p class=a-a-a-a-a-a-"
            })
    void aPageOfOneThingRepeatedIsRead(String thing) {
        assertThat(Reading.html("<p>First.</p>" + thing.repeat(100_000))).startsWith("paragraph: First.");
    }
}
