package footnote.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A key is shown once, kept as a digest, and known until it is revoked or has expired.
class KeysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<Scope> READING = EnumSet.of(Scope.ASK, Scope.SEARCH);

    private Path file = Path.of("");
    private Keys keys = on(TODAY);

    @BeforeEach
    void start(@TempDir Path folder) {
        file = folder.resolve("kept").resolve("keys.json");
        keys = on(TODAY);
    }

    @Test
    void aKeyIsKnownByItsNameAndScopes() {
        Keys.Made made = keys.add("planning desk", READING, null);

        assertThat(made.text()).startsWith("fn_" + made.key().id() + "_").hasSize(57);
        assertThat(keys.holder(made.text()))
                .contains(new Caller.Keyed(made.key().id(), "planning desk", READING));
        assertThat(keys.list()).containsExactly(new Key(made.key().id(), "planning desk", READING, TODAY, null));
    }

    @Test
    void itsSecretIsKeptNowhereAndTheFileIsItsOwnersAlone() throws IOException {
        Keys.Made made = keys.add("planning desk", READING, null);
        String secret = made.text().substring(made.text().length() - 43);

        assertThat(Files.readString(file)).contains(made.key().id()).doesNotContain(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made.toString()).doesNotContain(secret);
        assertThat(new KeyText(made.key().id(), secret).toString()).doesNotContain(secret);
    }

    @Test
    void everyKeyIsAnother() {
        List<String> made = IntStream.range(0, 20)
                .mapToObj(i -> keys.add("desk " + i, READING, null).text())
                .toList();

        assertThat(made).doesNotHaveDuplicates();
        assertThat(made).allSatisfy(text -> assertThat(keys.holder(text)).isPresent());
    }

    @Test
    void aRevokedKeyIsNoMoreAndTheOthersAre() {
        Keys.Made one = keys.add("one", READING, null);
        Keys.Made other = keys.add("other", READING, null);

        assertThat(keys.revoke(one.key().id())).contains(one.key());

        assertThat(keys.holder(one.text())).isEmpty();
        assertThat(keys.holder(other.text())).isPresent();
        assertThat(keys.revoke(one.key().id())).isEmpty();
    }

    @Test
    void aKeyIsValidThroughItsLastDay() {
        Keys.Made made = keys.add("auditor", READING, TODAY.plusDays(1));

        assertThat(on(TODAY.plusDays(1)).holder(made.text())).isPresent();
        assertThat(on(TODAY.plusDays(2)).holder(made.text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fn_", "fn_0123456789_", "fn_0123456789_AAAA", "Bearer fn_0123456789_AAAA"})
    void whatHasNotTheFormOfAKeyIsNone(String typed) {
        assertThat(keys.holder(typed)).isEmpty();
    }

    @Test
    void theIdWithAnotherSecretIsNoKey() {
        Keys.Made one = keys.add("one", READING, null);
        Keys.Made other = keys.add("other", READING, null);
        String mixed = one.text().substring(0, 14) + other.text().substring(14);

        assertThat(keys.holder(mixed)).isEmpty();
        assertThat(keys.holder("fn_0123456789_" + "A".repeat(43))).isEmpty();
    }

    @Test
    void secretsAreComparedInConstantTime() {
        classes()
                .should()
                .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
                .check(new ClassFileImporter().importClasses(KeyText.class));
    }

    @Test
    void aRunningServiceFollowsTheFile() throws IOException {
        Keys serving = on(TODAY);
        assertThat(serving.list()).isEmpty();

        Keys.Made made = keys.add("desk", READING, null);
        assertThat(serving.holder(made.text())).isPresent();
        keys.revoke(made.key().id());
        assertThat(serving.holder(made.text())).isEmpty();
        Files.delete(file);
        assertThat(serving.list()).isEmpty();
    }

    @Test
    void keysThatAreMadeAtTheSameTimeAreAllKept() {
        IntStream.range(0, 12).parallel().forEach(i -> keys.add("desk " + i, READING, null));

        assertThat(keys.list()).hasSize(12);
    }

    @Test
    void aFileThatOthersMayWriteIsNotTrusted() throws IOException {
        keys.add("desk", READING, null);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        assertThatThrownBy(() -> on(TODAY).list())
                .isInstanceOf(KeysException.class)
                .hasMessageContaining("chmod 600 " + file);
    }

    @Test
    void aFileThatIsNoListOfKeysIsNamed() throws IOException {
        keys.add("desk", READING, null);
        Files.writeString(file, "{\"keys\": [{\"id\": 3}]}");

        assertThatThrownBy(keys::list)
                .isInstanceOf(KeysException.class)
                .hasMessageContaining("The keys in " + file + " cannot be read");
    }

    private Keys on(LocalDate day) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Keys(file, Clock.fixed(noon, ZoneOffset.UTC));
    }
}
